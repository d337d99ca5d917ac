/** Noted words through edits, made in the editor and behind its back: at their place, or nowhere. */

import { describe, expect, it } from 'vitest';
import { type Selector, selectorOf } from '../../../../server/src/engine/corpus/anchors.ts';
import { type FollowedPlace, FollowedPlaces } from '../../../../server/src/engine/corpus/followedPlaces.ts';
import { EDITS, type Edited, type Random, randomFrom, reportFrom } from '../../../support/randomEdits.ts';

const TEXT = `Ferry late again

The ferry to Molna left with 40 passengers on Monday, the harbour office said. On the way back
it carried 40 passengers too, the crew told the Molna Post.

Elina Brandt of Ardent Tide called the delay regrettable.`;

/** A text that is open in an editor, and the words that were noted in it. */
class Open {
    text: string;
    readonly selector: Selector;
    readonly places = new FollowedPlaces();

    constructor(words: string, text = TEXT) {
        this.text = text;
        const start = text.indexOf(words);
        const selector = selectorOf(text, { start, end: start + words.length });
        if (!selector) throw new Error(`“${words}” cannot be told from others`);
        this.selector = selector;
        this.places.placeOf(text, selector);
    }

    /** As by typing: the first of these words are replaced by others. */
    replace(words: string, by: string): this {
        const start = this.text.indexOf(words);
        const end = start + words.length;
        this.places.change({ start, end, text: by });
        this.text = this.text.slice(0, start) + by + this.text.slice(end);
        return this;
    }

    get place(): FollowedPlace | undefined {
        return this.places.placeOf(this.text, this.selector);
    }

    get words(): string | undefined {
        return this.place && this.text.slice(this.place.start, this.place.end);
    }
}

describe('noted words', () => {
    it('stay noted while a person corrects them, and are known to be others', () => {
        const open = new Open('Elina Brandt of Ardent Tide').replace('Elina Brandt', 'Elena Brandt');
        expect(open.words).toBe('Elena Brandt of Ardent Tide');
        expect(open.place?.isChanged).toBe(true);
        // As they were before: nothing is changed any more.
        open.replace('Elena', 'Elina');
        expect(open.place).toMatchObject({ isChanged: false, isFound: true });
    });

    it('are the same where only the lines are broken otherwise', () => {
        const open = new Open('the harbour office said. On the way back');
        expect(open.replace('way back\nit', 'way\nback it').place?.isChanged).toBe(false);
    });

    it('are followed while all around them is written anew', () => {
        const open = new Open('40 passengers')
            .replace('The ferry to Molna left with', 'On board were, it was said in the port,')
            .replace('on Monday, the harbour office said. On the way back', 'at noon, and')
            .replace('Ferry late again', 'Trouble at sea');
        expect(open.words).toBe('40 passengers');
        expect(open.place).toMatchObject({ isChanged: false, isFound: false });
    });

    it.each<readonly [string, (open: Open) => Open]>([
        ['they are deleted', open => open.replace('called the delay regrettable', '')],
        [
            'all of them are replaced',
            open => open.replace('called the delay regrettable', 'called it a shame'),
        ],
        [
            'a look-alike comes in their place, in one stroke',
            open => open.replace('called the delay regrettable', 'called the delays regrettable'),
        ],
        [
            'more than half of them goes bit by bit',
            open => open.replace('regrettable', '').replace('delay', 'mess'),
        ],
        [
            'much is written into them',
            open => open.replace('the delay', 'what others had told of the long delay'),
        ],
        ['the whole text is another', open => open.replace(open.text, 'Nothing of it is left.')],
    ])('are lost when %s', (_, edit) => {
        expect(edit(new Open('called the delay regrettable')).words).toBeUndefined();
    });

    it('are found again when what was deleted comes back', () => {
        const open = new Open('called the delay regrettable').replace('called the delay regrettable', '');
        expect(open.words).toBeUndefined();
        expect(open.replace('Tide .', 'Tide called the delay regrettable.').words).toBe(
            'called the delay regrettable',
        );
    });

    it('do not grow by what is written beside them', () => {
        const open = new Open('Elina Brandt')
            .replace('Elina', 'Captain Elina')
            .replace('Brandt of', 'Brandt, head of');
        expect(open.words).toBe('Elina Brandt');
        expect(new Open('Elina Brandt').replace('Brandt of', 'Moor of').words?.trim()).toBe('Elina');
    });

    it('go through 10,000 rounds of random edits to the right place or to none', () => {
        const random = randomFrom(20_250_911);
        const rounds: Round[] = [];
        while (rounds.length < 10_000) rounds.push(...round(random));
        expect(rounds.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
        // It would be easy to be lost always: whoever types loses nothing that still stands there.
        const whole = rounds.filter(({ isWhole }) => isWhole);
        expect(whole.filter(({ outcome }) => outcome === 'right').length / whole.length).toBeGreaterThan(
            0.85,
        );
        expect(rounds.filter(({ outcome }) => outcome === 'right').length / rounds.length).toBeGreaterThan(
            0.45,
        );
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
 * A report is noted and edited, now in the editor, now by another program while nobody looks; now and then it is saved,
 * and the note written anew where its words stand as they did. Nothing when the words cannot be told from others.
 */
function round(random: Random): readonly Round[] {
    const text = reportFrom(random);
    const words = [...text.matchAll(/\S+(?: \S+){0,9}/g)];
    const chosen = words[random(words.length)];
    const start = chosen?.index ?? 0;
    const end = start + (chosen?.[0].length ?? 0);
    let selector = selectorOf(text, { start, end });
    if (!selector) return [];
    let edited: Edited = { text, start, end, isWhole: true, changes: [] };
    let places = new FollowedPlaces();
    places.placeOf(text, selector);
    for (let edits = 1 + random(12); edits > 0; edits--) {
        const next: Edited = EDITS[random(EDITS.length)]?.(edited, random) ?? edited;
        // One round in three is with another program: it is the next opening that finds the words, or does not.
        if (random(3) === 0) places = new FollowedPlaces();
        else for (const change of next.changes.slice(edited.changes.length)) places.change(change);
        edited = next;
        const place = places.placeOf(edited.text, selector);
        if (place && !place.isFound && !place.isChanged && random(2) === 0)
            selector = selectorOf(edited.text, place) ?? selector;
    }
    const place = places.placeOf(edited.text, selector);
    const isRight = place && place.start < edited.end && edited.start < place.end;
    const outcome = !place ? 'lost' : isRight ? 'right' : 'wrong';
    return [{ outcome, isWhole: edited.isWhole, selector, text: edited.text }];
}
