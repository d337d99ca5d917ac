import { describe, it } from 'vitest';
import { checkSpellings } from '../../../support/checkWriting.ts';

const SOURCES = `
            --- b.txt 2024-03-08
            Dragan Šarić of Banjska was arrested on 7 March 2024. Dragan Šarić denies it, and Banjska is calm.

            --- c.txt 2024-03-08
            Dragan Šarić was arrested in Banjska.
`;

describe('spelling changes', () => {
    it('write names as most documents do, each as long as it was', () => {
        checkSpellings(
            `
            --- draft.article 2024-03-07
            Police spoke to Dragan Saric in Banska on 5 March 2024. Mr Saric’s lawyer had no comment.
            ${SOURCES}`,
            ['Dragan Saric → Dragan Šarić', 'Banska → Banjska', 'Saric → Šarić'],
        );
    });

    it('leave names that are spelt so, short forms and other names', () => {
        checkSpellings(
            `
            --- draft.article 2024-03-07
            Police spoke to Dragan Šarić in BANJSKA on 5 March 2024. Šarić’s lawyer had no comment.
            The Halden Port Authority (HPA) is calm, the HPA said.
            ${SOURCES}`,
            [],
        );
    });
});
