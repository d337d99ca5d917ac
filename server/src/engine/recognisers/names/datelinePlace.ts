/** A dateline's place is a place, however it is written, and its agency an organisation: "DORNA (Transmark) – The mission …". */

import { localOffset } from '../../text/place.ts';
import { byPosition, contains, overlaps, type Span } from '../../text/span.ts';
import type { Name } from '../mention.ts';
import type { DocumentPass, RecognisedPassage } from '../recogniser.ts';

export function datelinePlace(): DocumentPass {
    let last: Placed | undefined;
    return {
        name: 'datelinePlace',
        apply(recognition) {
            const { document, passages } = recognition;
            const { dateline } = document;
            if (!dateline) return recognition;
            const at = document.blocks.findIndex(block => contains(block, dateline));
            const block = document.blocks[at];
            const passage = passages[at];
            if (!block || !passage) return recognition;
            const local = ({ start, end }: Span) => ({
                start: localOffset(block, start),
                end: localOffset(block, end),
            });
            const place = dateline.place && local(dateline.place);
            if (place && place.start >= place.end) return recognition;
            const credit = dateline.credit && local(dateline.credit);
            if (
                last?.passage !== passage ||
                !isSameSpan(last.place, place) ||
                !isSameSpan(last.credit, credit)
            )
                last = { passage, place, credit, result: withPlace(passage, place, credit) };
            return { ...recognition, passages: passages.with(at, last.result) };
        },
    };
}

/** What was made of the passage with the dateline. */
interface Placed {
    readonly passage: RecognisedPassage;
    readonly place: Span | undefined;
    readonly credit: Span | undefined;
    readonly result: RecognisedPassage;
}

function isSameSpan(one: Span | undefined, other: Span | undefined): boolean {
    return one?.start === other?.start && one?.end === other?.end;
}

function withPlace(
    passage: RecognisedPassage,
    span: Span | undefined,
    credit: Span | undefined,
): RecognisedPassage {
    const place: readonly Name[] = span ? [{ kind: 'name', type: 'place', ...span }] : [];
    const others = passage.mentions
        .filter(mention => mention.kind !== 'name' || !span || !overlaps(mention, span))
        .map(mention =>
            mention.kind === 'name' && credit && overlaps(mention, credit)
                ? asOrganisation(mention)
                : mention,
        );
    return { ...passage, mentions: [...others, ...place].sort(byPosition) };
}

function asOrganisation(name: Name): Name {
    return { ...name, type: 'organisation' };
}
