/** Runs through what a reader asks for, on texts that nobody sees: code that has never run answers ten times as slowly. */

import { Corpus, conflictsOf, highlightsOf, hoverAt, type Resources, type Source } from '../engine/engine.ts';

/** Each edit and each hover makes more of the code quick; after so many the most is gained. */
const EDITS = 4;
const HOVERS = 12;

/** A job that yields after each question, with a corpus of its own. */
export function* rehearsal(resources: Resources): Generator<void, void> {
    const corpus = new Corpus(resources);
    for (const article of REHEARSED) yield* corpus.replace(article);
    for (let i = 0; i < EDITS; i++) {
        const text = i % 2 === 0 ? EDITED.text.replace('Officials', 'A Officials') : EDITED.text;
        yield* corpus.replace({ ...EDITED, text }, undefined, { isEdited: true });
        yield;
    }
    const places = highlightsOf(corpus.snapshot(), EDITED.uri);
    for (let i = 0; i < HOVERS; i++) {
        const place = places[(i * 7) % places.length];
        if (place) hoverAt(corpus.snapshot(), EDITED.uri, place.start);
        yield;
    }
    conflictsOf(corpus.snapshot(), EDITED.uri);
}

function article(name: string, day: string, text: string): Source {
    return { uri: `rehearsal:${name}`, format: 'plain', text: `---\ndate: ${day}\n---\n\n${text}` };
}

/** The one that is edited, and asked about. */
const EDITED = article(
    'wednesday',
    '2024-03-06',
    `Velden mourns its dead

VELDEN – Officials in Velden put the toll of the flood at 19 on Wednesday; 50 people were injured when the Orle dam broke on Sunday.

About 2,400 residents had to leave their homes in Velden and Upper Marn, Interior Minister Prelic said. “Nobody may go back before 10 March,” she added.

Prelic accused Marn Power of neglect. Kamp, the director of Marn Power, called that nonsense; the company denied that the dam had cracks.

Marn Power bought the dam in 2019 for 140 million euros, and its shares fell by 8.5 percent this week.

Colonel Oster was appointed head of the inquiry on Monday. The mission has about 500 troops in the valley, 200 more than last month.

The bridge at Upper Marn, closed since Monday, was opened again on Tuesday evening. Jan Tessler of the Orle Water Board goes on trial on 15 March.

Velden FC beat Marn 2-1 on Saturday, before the flood; Lund won the race of the valley in 2023.`,
);

/** Three reports on one affair, in which much of what news tells is told in two ways. */
export const REHEARSED: readonly Source[] = [
    article(
        'monday',
        '2024-03-04',
        `Dam breaks above Velden

VELDEN, March 4 – At least 12 people were killed and 40 others injured when the Orle dam broke on Sunday night, police said.

About 2,300 residents of Velden and Upper Marn had to leave their homes, according to Interior Minister Ana Prelic. “We never saw such water,” she told reporters.

The dam, which Marn Power bought in 2019 for 140 million euros, was built in 1962. Shares of the company fell 8.5 percent on Monday.

Prelic blamed Marn Power for the disaster. The company denied it and said that the heavy rain had caused the break.

Colonel Bram Oster was appointed head of the inquiry. The mission has 450 troops in Velden, up from 300 a week earlier.

The bridge at Upper Marn is closed until Friday. The trial of Jan Tessler, a former director of the Orle Water Board (OWB), begins on 14 March.`,
    ),
    article(
        'tuesday',
        '2024-03-05',
        `Toll of Velden flood rises

The flood in Velden killed 17 people and injured more than 50, rescuers said on Tuesday. Nine people are missing.

Some 2,500 residents of Velden were evacuated after the Orle dam broke on March 3, Prelic said.

Marn Power rejected the accusation of the minister. “It was the rain, not the wall,” said its director, Ilse Kamp. Marn Power bought the dam in 2018 for 150 million euros.

Major Pieter Lund was named head of the inquiry into the break of the dam. The bridge at Upper Marn was reopened on Tuesday.

Shares of Marn Power fell 9 percent on Monday. OWB said that it had warned of cracks in 2021 and in May 2022.`,
    ),
    EDITED,
];
