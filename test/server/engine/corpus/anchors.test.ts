import { describe, expect, it } from 'vitest';
import { placeOf, type Selector, selectorOf } from '../../../../server/src/engine/corpus/anchors.ts';
import { EDITS, type Edited, type Random, randomFrom, reportFrom } from '../../../support/randomEdits.ts';

const TEXT = `Ferry late again

The ferry to Molna left with 40 passengers on Monday, the harbour office said. On the way back
it carried 40 passengers too, the crew told the Molna Post.

Elina Brandt of Ardent Tide called the delay regrettable.`;

function selected(text: string, words: string, from = 0): Selector | undefined {
    const start = text.indexOf(words, from);
    return selectorOf(text, { start, end: start + words.length });
}

/** The words at the place, with a mark where they begin in the text. */
function found(text: string, selector: Selector | undefined): string | undefined {
    const place = selector && placeOf(text, selector);
    return place && `${text.slice(0, place.start).length}: ${text.slice(place.start, place.end)}`;
}

describe('a selector', () => {
    it('holds the words, what stands around them, and where they stood in code points', () => {
        const text = `😀 ${TEXT}`;
        const selector = selected(text, '40 passengers');
        expect(selector?.exact).toBe('40 passengers');
        expect(text).toContain(`${selector?.prefix}40 passengers${selector?.suffix}`);
        expect([...text].slice(selector?.start, selector?.end).join('')).toBe('40 passengers');
    });

    it('finds its place in the same text, among others of the same words', () => {
        const second = TEXT.lastIndexOf('40 passengers');
        expect(found(TEXT, selected(TEXT, '40 passengers', second))).toBe(`${second}: 40 passengers`);
    });

    it.each<readonly [string, (text: string) => string]>([
        ['text is put before it', text => `A new headline\n\n${text}`],
        ['a word near it changes', text => text.replace('left with', 'sailed with')],
        ['a sentence comes in behind it', text => text.replace('said. On', 'said. Nobody complained. On')],
        [
            'a paragraph comes in behind it',
            text => text.replace(/said\. (.*)\n(.*)/, `said.\n\n${'Much else happened then. '.repeat(9)}`),
        ],
        ['its lines are broken otherwise', text => text.replace('40 passengers on', '40\r\npassengers\non')],
        [
            'other places of the same words go',
            text => text.replace('it carried 40 passengers', 'it carried nobody'),
        ],
    ])('still finds it when %s', (_, edit) => {
        const edited = edit(TEXT);
        const place = edited.search(/40\s+passengers/);
        expect(found(edited, selected(TEXT, '40 passengers'))).toMatch(
            new RegExp(`^${place}: 40\\s+passengers$`),
        );
    });

    it.each<readonly [string, (text: string) => string]>([
        ['its words change', text => text.replace('40 passengers', '41 passengers')],
        ['it becomes part of a longer number', text => text.replace('with 40', 'with 1,340')],
        [
            'its sentence goes, and the same words stand elsewhere',
            text => text.replace(/The ferry.*?said\./s, ''),
        ],
        ['nothing of what stood around it is left', () => 'They counted 40 passengers.'],
    ])('is lost when %s', (_, edit) => {
        expect(found(edit(TEXT), selected(TEXT, '40 passengers'))).toBeUndefined();
    });

    it('is lost when its words and all around them stand there twice', () => {
        expect(found(`${TEXT}\n\n${TEXT}`, selected(TEXT, 'Elina Brandt'))).toBeUndefined();
    });

    it('cannot be made where nothing tells a place from another', () => {
        const live = 'The count goes on. Four districts have reported so far.\n'.repeat(12);
        expect(selected(live, 'Four districts', 300)).toBeUndefined();
        expect(selected('40', '40')).toBeUndefined();
        expect(selected('  \n ', ' ')).toBeUndefined();
    });

    it('goes through 10,000 rounds of random edits to the right place or to none', () => {
        const random = randomFrom(20_250_304);
        const rounds: Round[] = [];
        while (rounds.length < 10_000) rounds.push(...round(random));
        expect(rounds.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
        // It would be easy to be lost always.
        const whole = rounds.filter(({ isWhole }) => isWhole);
        const right = whole.filter(({ outcome }) => outcome === 'right').length;
        expect(right / whole.length).toBeGreaterThan(0.8);
    });
});

interface Round {
    readonly outcome: 'right' | 'lost' | 'wrong';
    /** Whether no edit has touched the words. */
    readonly isWhole: boolean;
    readonly selector: Selector;
    readonly text: string;
}

/**
 * A report that repeats itself is made, words in it are selected, and it is edited here and there. Nothing when the words
 * cannot be told from others of the report.
 */
function round(random: Random): readonly Round[] {
    const text = reportFrom(random);
    const words = [...text.matchAll(/\S+(?: \S+){0,3}/g)];
    const chosen = words[random(words.length)];
    const start = chosen?.index ?? 0;
    const end = start + (chosen?.[0].length ?? 0);
    const selector = selectorOf(text, { start, end });
    let edited: Edited = { text, start, end, isWhole: true, changes: [] };
    for (let edits = 1 + random(10); edits > 0; edits--)
        edited = EDITS[random(EDITS.length)]?.(edited, random) ?? edited;
    if (!selector) return [];
    const place = placeOf(edited.text, selector);
    const isRight = place && place.start < edited.end && edited.start < place.end;
    const outcome = !place ? 'lost' : isRight ? 'right' : 'wrong';
    return [{ outcome, isWhole: edited.isWhole, selector, text: edited.text }];
}
