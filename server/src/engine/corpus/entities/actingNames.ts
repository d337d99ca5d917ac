/** Names that act: "Belgrade accuses Pristina" speaks of two governments. */

import { accusationVerbs, denialVerbs, speechVerbs } from '../../recognisers/lexicon/en/speech.ts';
import type { Span } from '../../text/span.ts';
import { isInPlace } from './placeWords.ts';

/** Whether the name at this span of the words of its block does or is told what only a party can do or be told. */
export function isActing(words: string, name: Span): boolean {
    if (isInPlace(words, name)) return false;
    const { start, end } = name;
    const before = words.slice(Math.max(0, start - WINDOW), start);
    const after = words.slice(end, end + WINDOW);
    if (ADDRESSED.test(before) && !/^['’]s /.test(after)) return true;
    const verb = VERB_AFTER.exec(after)?.[1]?.toLowerCase();
    return verb !== undefined && isOfParties(verb) && !ONLY_PART.test(before);
}

const WINDOW = 60;

/** The first verb behind the place, also when another place joins in ("Tomisk and Belvar both congratulated"). */
const VERB_AFTER =
    /^(?: and \p{Lu}[\p{L}-]{1,30})?(?: (?:has|have|had|also|both|again|now|later|repeatedly|flatly|formally|immediately|not|will|would|does)){0,3} (\p{L}{3,20})/iu;

/** Whoever is accused, asked or told stands right behind the verb. */
const ADDRESSED =
    /(?:^|[^\p{L}])(?:accus|blam|ask|urg|warn|tell|told|condemn|sanction|press|thank|negotiat\p{L}{1,3} with|talks with|pressure on|sanctions against|demands? (?:on|by|of|from))(?:e|es|ed|s|ing)?(?: (?:both|also))? $/iu;

/** "the people of Belvar said": not the place itself. */
const ONLY_PART = /(?:^|[^\p{L}])of (?:the )?$/iu;

function isOfParties(verb: string): boolean {
    return (
        accusationVerbs.has(verb) || denialVerbs.has(verb) || speechVerbs.has(verb) || ACTING_VERBS.has(verb)
    );
}

const ACTING_VERBS: ReadonlySet<string> = new Set(
    `knows knew wants wanted demands demanded asks asked calls called refuses refused agrees agreed signs signed expels
    expelled recalled summoned summons threatens threatened responds responded replied retaliated recognises recognised
    recognizes recognized imposed imposes lifted condemned condemns backs backed supports supported opposes opposed
    congratulated congratulates welcomed welcomes protested protests negotiated negotiates sanctioned vetoed ratified
    annexed invaded withdrew offers offered seeks sought hopes hoped fears believes believed considers considered
    decided decides intends answered answers bans banned deployed`.split(/\s+/),
);
