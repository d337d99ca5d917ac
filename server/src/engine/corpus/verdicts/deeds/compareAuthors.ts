/** Two sentences that tell whose work a book, a film or a picture is: do they name the same author? */

import * as l10n from '@vscode/l10n';
import { fingerprint } from '../../entities/spelling.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement } from '../sides/side.ts';
import { type Actor, actorsOf, areSpeltAlike, isKnownTo } from './actors.ts';
import { likenessOf } from './oneEvent.ts';

export const compareAuthors: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const [works, others] = [worksIn(one), worksIn(other)];
    if (works.length === 0 || others.length === 0) return undefined;
    if (!kinship.isOneAffair && likenessOf(one, other, kinship) < ONE_MATTER) return undefined;
    for (const { title, author } of works) {
        const rival = others.find(work => work.title === title)?.author;
        if (!rival || isKnownTo(author, other) || isKnownTo(rival, one) || areSpeltAlike(author, rival))
            continue;
        const reason = l10n.t('one names {0}, the other {1}', author.words, rival.words);
        return contradiction(one, other, reason, [author, rival]);
    }
    return undefined;
};

/** So much two sentences must share where their articles are not known to be of one affair. */
const ONE_MATTER = 5;

export interface Work {
    /** Folded. */
    readonly title: string;
    readonly author: Actor;
}

/** Titles in quotation marks, each with the person behind "by". */
export const worksIn = ofStatement((side): readonly Work[] => {
    const { words } = side.claim;
    if (!MAY_NAME.test(words)) return [];
    return actorsOf(side).flatMap(author => {
        const title = TITLE.exec(words.slice(Math.max(0, author.start - LONGEST), author.start))?.[1];
        if (title === undefined || author.type !== 'person' || !author.words.includes(' ')) return [];
        return { title: fingerprint(title), author };
    });
});

const MAY_NAME = /[”"],? (?:[a-z]{2,20} ){0,6}by \p{Lu}/u;
const TITLE =
    /[“"]([^“”"]{3,80}?),?[”"],? (?:an? (?:[a-z]{2,20} ){1,3})?(?:(?:written|directed|painted|composed) )?by $/;
const LONGEST = 140;
