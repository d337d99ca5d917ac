/** The rules that compare what two sentences tell of one event: who won, who took office, where, what was done, and why. */

import { describe, it } from 'vitest';
import { checkVerdict } from '../../../support/checkCorpus.ts';

/** Day and words of one article, day and words of another, and the verdict on the first seen from it. */
type Row = readonly [
    what: string,
    day: string,
    sentence: string,
    otherDay: string,
    otherSentence: string,
    verdict: string,
];

const MONDAY = '2024-03-04';
const TUESDAY = '2024-03-05';
const FRIDAY = '2024-03-08';

const winners: readonly Row[] = [
    [
        'a club by its last word, in one as a singular',
        MONDAY,
        'The Rover side won the Velm Cup final on Sunday, its coach Ilse Ranft said in Tarn.',
        MONDAY,
        'Brekke Rovers won the Velm Cup final on Sunday, their coach Ilse Ranft said in Tarn.',
        'agrees',
    ],
    [
        'two winners of one final',
        MONDAY,
        'Dorna Athletic won the Velm Cup on Sunday, beating Brekke Rovers in the final.',
        MONDAY,
        'Brekke Rovers defeated Dorna Athletic in the final of the Velm Cup on Sunday.',
        'conflicts',
    ],
    [
        'the winner of one lost in the other',
        MONDAY,
        'Ilse Ranft won the run-off for mayor of Tarn on Sunday.',
        MONDAY,
        'Ilse Ranft lost to Jorun Hask in the run-off for mayor of Tarn on Sunday.',
        'conflicts',
    ],
    [
        'two scores',
        MONDAY,
        'Dorna Athletic beat Brekke Rovers 2-1 in the Velm Cup on Sunday.',
        MONDAY,
        'Dorna Athletic beat Brekke Rovers 3-1 in the Velm Cup on Sunday.',
        'conflicts',
    ],
    [
        'the next round',
        MONDAY,
        'Dorna Athletic beat Brekke Rovers in the Velm Cup on Sunday.',
        MONDAY,
        'Brekke Rovers, who had beaten Torvik Town before, played in the Velm Cup on Sunday.',
        'no verdict',
    ],
    [
        'two races',
        MONDAY,
        'Selma Tarn won the women’s race at the Velmora marathon on Sunday.',
        MONDAY,
        'Miko Brandt won the men’s race at the Velmora marathon on Sunday.',
        'no verdict',
    ],
    [
        'two stages',
        MONDAY,
        'Selma Tarn won the second stage of the Velmora Tour on Sunday.',
        MONDAY,
        'Rika Brandt won the third stage of the Velmora Tour on Sunday.',
        'no verdict',
    ],
    [
        'a player of the club that won',
        MONDAY,
        'Emil Brandt was at his best as Dorna Athletic beat Brekke Rovers in the Velm Cup on Sunday.',
        MONDAY,
        'Brandt scored twice in the 2-1 victory of Dorna Athletic over Brekke Rovers in the Velm Cup on Sunday.',
        'agrees',
    ],
    [
        'a chance to win',
        MONDAY,
        'Dorna Athletic beat Brekke Rovers in the Velm Cup final on Sunday.',
        MONDAY,
        'Brekke Rovers had a last chance to win the Velm Cup final against Dorna Athletic on Sunday.',
        'no verdict',
    ],
    [
        'a former champion',
        MONDAY,
        'Emil Brandt beat Arne Strandt on Sunday in Velmora.',
        MONDAY,
        'Strandt, a former champion, never hurt Emil Brandt on Sunday in Velmora.',
        'no verdict',
    ],
    [
        'a record in brackets',
        MONDAY,
        'Dorna Athletic (11-4) won the eighth match of the season against Brekke Rovers on Sunday.',
        MONDAY,
        'Dorna Athletic won the eighth match of the season against Brekke Rovers 3-1 on Sunday.',
        'agrees',
    ],
];

const roles: readonly Row[] = [
    [
        'a host and what is hosted, both named in both',
        MONDAY,
        'Ilse Ranft hosts the Lanterns for the second time in Velm on Monday, the Velm Academy said.',
        MONDAY,
        'The Lanterns host for the second time in Velm on Monday, Ilse Ranft, thanked the Velm Academy.',
        'agrees',
    ],
    [
        'a verb and a noun that is written like it',
        MONDAY,
        'The last Ondrian soldiers departed from Dazra on Sunday.',
        MONDAY,
        'The last Ondrian departments in Dazra did not open on Sunday.',
        'no verdict',
    ],
    [
        'two new commanders',
        MONDAY,
        'General Aldo Verrin took command of the Kelmet mission in Dorna on Sunday.',
        MONDAY,
        'General Stig Hallander assumed command of the Kelmet mission in Dorna on Sunday.',
        'conflicts',
    ],
    [
        'a director and a deputy',
        MONDAY,
        'Selma Tarn became director of the Velmora health office on Sunday.',
        MONDAY,
        'Emil Brandt became deputy director of the Velmora health office on Sunday.',
        'no verdict',
    ],
    [
        'the new head and the former one',
        MONDAY,
        'Selma Tarn was appointed director of the Velmora health office on Sunday.',
        MONDAY,
        'The Velmora health office has a new director: she replaces Emil Brandt, who retired on Sunday.',
        'agrees',
    ],
    [
        'two discoverers',
        MONDAY,
        'The lost sonata was discovered in the church of Tarn on Sunday by an organist, Bram Koster.',
        MONDAY,
        'A sweep, Mieke Dornveld, discovered the lost sonata in the church of Tarn on Sunday.',
        'conflicts',
    ],
    [
        'a place and its region',
        MONDAY,
        'A cargo plane crashed in Torvik on Sunday after an engine failed, the Brekke airline said.',
        MONDAY,
        'A cargo plane of the Brekke airline crashed in the province of Sorland on Sunday after an engine failed.',
        'no verdict',
    ],
    [
        'hosts of other years',
        MONDAY,
        'Ilse Ranft will host the Velmora Awards in April, the Ondrian Film Academy said.',
        MONDAY,
        'Recent hosts of the Velmora Awards were Emil Brandt and Arne Strandt, the Ondrian Film Academy said.',
        'no verdict',
    ],
    [
        'who names and who is named',
        MONDAY,
        'President Ilse Ranft named Emil Brandt as surgeon general of Ondria on Sunday.',
        MONDAY,
        'Emil Brandt was named surgeon general of Ondria on Sunday, at the wish of Jorun Hask.',
        'agrees',
    ],
];

const states: readonly Row[] = [
    [
        'approved and rejected',
        MONDAY,
        'The Velmora council approved the harbour bridge on Sunday.',
        MONDAY,
        'The Velmora council voted down the harbour bridge on Sunday.',
        'conflicts',
    ],
    [
        'opened and stayed closed',
        MONDAY,
        'The schools of Velmora opened on Sunday despite the storm.',
        MONDAY,
        'The schools of Velmora stayed closed on Sunday because of the storm.',
        'conflicts',
    ],
    [
        'suspended, then resumed',
        MONDAY,
        'The Brekke ferry to Torvik has been suspended, the port of Torvik said.',
        FRIDAY,
        'The Brekke ferry to Torvik has resumed, the port of Torvik said.',
        'updates backward',
    ],
    [
        'planned, then called off',
        MONDAY,
        'The dockers of Velmora will walk out on Saturday, their union Harbour United said.',
        FRIDAY,
        'Harbour United called off the strike of the dockers of Velmora.',
        'no verdict',
    ],
    [
        'accused, then convicted',
        MONDAY,
        'Emil Brandt was charged with fraud at the Velmora court.',
        FRIDAY,
        'Emil Brandt was convicted of fraud at the Velmora court.',
        'updates backward',
    ],
    [
        'on the run, then arrested',
        MONDAY,
        'Emil Brandt, said to head a ring of smugglers, is still on the run.',
        '2024-05-20',
        'Emil Brandt was arrested on Sunday in a mountain hut.',
        'updates backward',
    ],
    [
        'missing, then found alive',
        MONDAY,
        'The two brothers who set out for the Ulm pass on Saturday are still missing.',
        TUESDAY,
        'The brothers who set out for the Ulm pass on Saturday were dug out alive on Tuesday.',
        'updates backward',
    ],
    [
        'arrests and a report released in one town',
        MONDAY,
        'Nine men were arrested on Sunday in East Velmora.',
        MONDAY,
        'The report was released on Sunday in East Velmora.',
        'no verdict',
    ],
    [
        'two bridges',
        MONDAY,
        'The north bridge of Velmora was closed on Sunday.',
        MONDAY,
        'The south bridge of Velmora stayed open on Sunday.',
        'no verdict',
    ],
    [
        'closed and reopened in one sentence',
        MONDAY,
        'The bridge of Velmora was closed on Sunday morning.',
        MONDAY,
        'The bridge of Velmora was closed and reopened on Sunday.',
        'agrees',
    ],
    [
        'some rescued, others killed',
        MONDAY,
        'Five bank workers were rescued from the burning bank in Velmora on Sunday.',
        MONDAY,
        'Three bank workers were killed in the burning bank in Velmora on Sunday.',
        'no verdict',
    ],
    [
        'who is survived by whom',
        MONDAY,
        'Emil Brandt, the Ondrian painter, died on Sunday in Velmora.',
        MONDAY,
        'Emil Brandt, the Ondrian painter, is survived by his wife in Velmora.',
        'no verdict',
    ],
    [
        'a condition',
        MONDAY,
        'If the Ondrian senate does not strike down the forest rule, bears will vanish from Velmora.',
        MONDAY,
        'The Ondrian senate struck down the forest rule on Sunday in Velmora.',
        'no verdict',
    ],
    [
        'an adjective',
        MONDAY,
        'The Velmora council rejected the harbour bridge on Sunday.',
        MONDAY,
        'Newly approved harbour rules of the Velmora council were praised at the bridge.',
        'no verdict',
    ],
    [
        'what was done and what is not to be',
        MONDAY,
        'Emil Brandt directed the film of the Velmora siege, the Ondrian studio said.',
        MONDAY,
        'Emil Brandt will not direct the sequel to the film of the Velmora siege, the Ondrian studio said.',
        'no verdict',
    ],
];

const causes: readonly Row[] = [
    [
        'two causes',
        MONDAY,
        'The explosion at the Norvik mill on Sunday was caused by lightning, inspectors said.',
        MONDAY,
        'The explosion at the Norvik mill on Sunday was caused by a worn cable, inspectors said.',
        'conflicts',
    ],
    [
        'a cause that is not sure',
        MONDAY,
        'The explosion at the Norvik mill on Sunday may have been caused by lightning.',
        MONDAY,
        'The explosion at the Norvik mill on Sunday was caused by a worn cable.',
        'no verdict',
    ],
];

const denials: readonly Row[] = [
    [
        'an accusation rejected',
        MONDAY,
        'The mayor of Torvik accused Norvik Chemicals of poisoning the river.',
        TUESDAY,
        'Norvik Chemicals rejected the accusation of the mayor of Torvik. “Nothing left our plant,” its manager said.',
        'disputed',
    ],
    [
        'who was accused says otherwise',
        MONDAY,
        'The mayor of Torvik accused Norvik Chemicals of poisoning the river.',
        TUESDAY,
        '“The river was clean,” the manager of Norvik Chemicals in Torvik said.',
        'disputed',
    ],
    [
        'an order that was never given',
        MONDAY,
        'According to the prosecutor, Eva Linden, Colonel Arne Strandt ordered the files to be burnt.',
        TUESDAY,
        'Colonel Arne Strandt never ordered the files to be burnt, his counsel Jens Bergen told the court.',
        'disputed',
    ],
    [
        'who was accused is sorry',
        MONDAY,
        'The mayor of Torvik accused Norvik Chemicals of poisoning the river.',
        TUESDAY,
        '“We are sorry for the river,” the manager of Norvik Chemicals in Torvik said.',
        'no verdict',
    ],
    [
        'two who say what happened',
        MONDAY,
        'The river is brown, the mayor of Torvik said.',
        TUESDAY,
        '“We did not look at the river,” a spokesman of the port of Torvik said.',
        'no verdict',
    ],
];

const descriptions: readonly Row[] = [
    [
        'an investor and its name',
        MONDAY,
        'A foreign investor bought the Norvik mill on Sunday.',
        TUESDAY,
        'Quanta Holdings bought the Norvik mill on Sunday.',
        'moreSpecific backward',
    ],
    [
        'a judge and somebody else',
        MONDAY,
        'The Norvik mill was closed by a judge on Sunday after the fire.',
        TUESDAY,
        'Selma Tarn lives beside the Norvik mill and saw the fire on Sunday.',
        'agrees',
    ],
];

const accounts: readonly Row[] = [
    [
        'sacked and dismissed',
        MONDAY,
        'Brekke Rovers sacked their coach, Emil Strandt, on Sunday.',
        MONDAY,
        'Emil Strandt was dismissed on Sunday as coach of Brekke Rovers.',
        'agrees',
    ],
    [
        'refused and not granted',
        MONDAY,
        'The Velmora council rejected the harbour bridge on Sunday.',
        MONDAY,
        'The Velmora council did not approve the harbour bridge on Sunday.',
        'agrees',
    ],
];

const days: readonly Row[] = [
    [
        'two days of one deed in other words',
        FRIDAY,
        'The last Ondrian soldiers left the base at Dorna on Monday, handing the keys to the governor.',
        FRIDAY,
        'It was on Wednesday that the last soldiers of Ondria quit the base at Dorna.',
        'conflicts',
    ],
    [
        'a plan put off',
        MONDAY,
        'The Brekke brigade will leave for Dorna on April 2, the ministry said.',
        '2024-03-18',
        'The Brekke brigade will now leave for Dorna on April 16, the ministry said.',
        'updates backward',
    ],
    [
        'two players on two days',
        FRIDAY,
        'The Brekke Rovers placed Emil Brandt on the injured list on Wednesday.',
        FRIDAY,
        'The Brekke Rovers placed Arne Strandt on the injured list on Tuesday.',
        'no verdict',
    ],
    [
        'another deed of that day in the sentence',
        FRIDAY,
        'Brekke Rovers let Emil Brandt go on Wednesday, three days after the club sacked its coach, Arne Strandt.',
        FRIDAY,
        'Brekke Rovers sacked its coach, Arne Strandt, on Sunday.',
        'no verdict',
    ],
    [
        'a day far behind its verb',
        '2024-03-07',
        'A court in Brennik sentenced the former mayor, Emil Brandt, to four years in prison on Tuesday for taking bribes.',
        '2024-03-07',
        'Emil Brandt, the former mayor of Brennik, was jailed on Wednesday for taking bribes.',
        'conflicts',
    ],
    [
        'what was decided before what is planned',
        '2024-03-07',
        'The parliament of Ondria passed the budget on Tuesday.',
        '2024-03-07',
        'Ondria will buy new ferries under the budget that parliament passed on Wednesday.',
        'conflicts',
    ],
    [
        'the day of a match, in a sentence on another thing',
        '2024-03-07',
        'Brekke Rovers placed Emil Brandt on the injured list on Wednesday.',
        '2024-03-07',
        "Brekke Rovers placed Emil Brandt on the injured list because of what he suffered in Sunday's final.",
        'no verdict',
    ],
    [
        'the day of an explanation',
        '2024-03-07',
        'On Wednesday the police explained that officers had shot Emil Brandt at the Velm bridge.',
        '2024-03-07',
        'Officers shot Emil Brandt at the Velm bridge on Sunday, police say.',
        'no verdict',
    ],
];

describe.each([
    ['winners', winners],
    ['roles', roles],
    ['states', states],
    ['causes', causes],
    ['denials', denials],
    ['descriptions', descriptions],
    ['accounts', accounts],
    ['days', days],
])('compares %s', (_rule, rows) => {
    it.each(rows)('%s', (_what, day, sentence, otherDay, otherSentence, verdict) => {
        checkVerdict({ day, sentence }, { day: otherDay, sentence: otherSentence }, verdict);
    });
});
