/** What one part of a document tells about the names in another. */

import { describe, expect, it } from 'vitest';
import { checkMentions, corpusOf } from '../../../../support/check.ts';
import { readFixture } from '../../../../support/fixture.ts';
import { withNames } from '../../../../support/nameModel.ts';

function checkNames(source: string): void {
    checkMentions(source, ['name'], withNames);
}

describe('the names of a document', () => {
    it('gives a surname the type of the full name', () => {
        checkNames(`
            Opposition leader [[Amina Jordan|person]] was released on Friday.

            [[Jordan|person]] thanked her lawyers.

            Police said [[Jordan|person]] must report every week.
        `);
    });

    it.each([
        ['Ong Siew Lan', 'Ong'],
        ['Hwang Min-seo', 'Hwang'],
    ])('knows the surname of %s, which stands first', (name, surname) => {
        checkNames(`
            Opposition member [[${name}|person]] asked when the bridge would be mended.

            According to [[${surname}|person]] the bridge is safe.
        `);
    });

    it('takes what has a government, or a people, for a country', () => {
        checkNames(`
            [[Lorvia|place]]'s foreign minister repeated that [[Varenia|place]] had staged the attack. His Varenian
            colleague left the room. [[Lorvia|place]] voted against the decision.
        `);
    });

    it('gives a firm the type of its longer name', () => {
        checkNames(`
            [[Morvane Holdings|organisation]] closed its mill in May.

            A driver for [[Morvane|organisation]] said he had not been paid.
        `);
    });

    it('gives an acronym the type of what it stands for', () => {
        checkNames(`
            The [[Civil Aviation Authority|organisation]] ([[CAVA|organisation]]) grounded the aircraft.

            Pilots blamed [[CAVA|organisation]] for the delay.
        `);
    });

    it('leaves words alone that only begin a sentence', () => {
        checkNames(`
            Residents waited for hours. Water came in the evening.

            Many residents said the water was brown.
        `);
    });

    it('takes time in proportion to the length of a text that ends no sentence', () => {
        const seconds = [400, 1600].map(count => {
            const words = Array.from(
                { length: count },
                (_, i) => `Arta${i % 97} Hoxha met Jordan in Jordan${i % 89}`,
            );
            // The quickest of three: what else the machine does only adds.
            const runs = [1, 2, 3].map(() => {
                const started = performance.now();
                corpusOf(readFixture(words.join(' and ')), withNames).snapshot();
                return performance.now() - started;
            });
            return Math.min(...runs);
        });
        // Four times the length: far from sixteen times the time.
        expect((seconds[1] ?? 0) / Math.max(50, seconds[0] ?? 0)).toBeLessThan(12);
    });
});
