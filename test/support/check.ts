/** The only place where unit tests call the engine: one `check` a kind of promise. */

import { expect } from 'vitest';
import { Corpus, type Mention, type Quantity, type Resources } from '../../server/src/engine/engine.ts';
import { type Fixture, readFixture } from './fixture.ts';
import { mentionsOf } from './mentionsOf.ts';

const WITHOUT_MODEL: Resources = { names: undefined };

export function corpusOf(fixture: Fixture, resources: Resources = WITHOUT_MODEL): Corpus {
    const corpus = new Corpus(resources);
    for (const { uri, text, format, published } of fixture.documents)
        corpus.set({ uri, text, format, published });
    corpus.settle();
    return corpus;
}

/**
 * The mentions of the given kinds are exactly those that the fixture promises. A value is written: of a name its type;
 * of a time its TIMEX3 value and modifier (`2024-03 END`); of a figure as `writtenQuantity` writes it.
 */
export function checkMentions(
    source: string,
    kinds: readonly Mention['kind'][] = ['name', 'time', 'figure'],
    resources: Resources = WITHOUT_MODEL,
): void {
    const fixture = readFixture(source);
    const snapshot = corpusOf(fixture, resources).snapshot();
    for (const { uri, text, promises } of fixture.documents) {
        const found = mentionsOf(snapshot.article(uri))
            .filter(mention => kinds.includes(mention.kind))
            .map(
                mention =>
                    `[${text.slice(mention.start, mention.end)}|${written(mention, text)}] at ${mention.start}`,
            );
        expect(found).toEqual(promises.map(({ start, words, value }) => `[${words}|${value}] at ${start}`));
    }
}

/** The value of a mention as the fixtures write it. */
export function written(mention: Mention, text: string): string {
    switch (mention.kind) {
        case 'name':
            return mention.type;
        case 'time': {
            const value = mention.resolved?.value ?? mention.stated;
            return mention.mod ? `${value} ${mention.mod}` : value;
        }
        case 'figure':
            return writtenQuantity(mention, text);
    }
}

/** `>4600 of troops`, `~1000 up of troops`, `3..5 kilometre`, `24..99 of people`, `x3`, `3800 of troops, left`. */
function writtenQuantity(quantity: Quantity, text: string): string {
    const sign = {
        exact: '',
        about: '~',
        moreThan: '>',
        lessThan: '<',
        atLeast: '>=',
        atMost: '<=',
        multiplier: 'x',
    };
    const number =
        quantity.modifier === 'range' || quantity.modifier === 'vague'
            ? `${quantity.min ?? ''}..${quantity.max ?? ''}`
            : `${sign[quantity.modifier]}${quantity.value}`;
    const of = quantity.of ? `of ${text.slice(quantity.of.start, quantity.of.end)}` : '';
    const movement = quantity.movement ? `, ${quantity.movement}` : '';
    return [number, quantity.change, quantity.unit, of].filter(part => part).join(' ') + movement;
}
