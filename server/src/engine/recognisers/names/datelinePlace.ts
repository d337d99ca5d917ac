/** A dateline's place is a place, however it is written, and its agency an organisation: "DORNA (Transmark) – The mission …". */

import { localOffset } from '../../text/place.ts';
import { byPosition, contains, overlaps, type Span } from '../../text/span.ts';
import type { Name } from '../mention.ts';
import type { DocumentPass } from '../recogniser.ts';

export const datelinePlace: DocumentPass = {
    name: 'datelinePlace',
    apply(recognition) {
        const { document, passages } = recognition;
        const { dateline } = document;
        if (!dateline) return recognition;
        const at = document.blocks.findIndex(block => contains(block, dateline.place));
        const block = document.blocks[at];
        const passage = passages[at];
        if (!block || !passage) return recognition;
        const local = ({ start, end }: Span) => ({
            start: localOffset(block, start),
            end: localOffset(block, end),
        });
        const span = local(dateline.place);
        if (span.start >= span.end) return recognition;
        const credit = dateline.credit && local(dateline.credit);
        const place: Name = { kind: 'name', type: 'place', ...span };
        const others = passage.mentions
            .filter(mention => mention.kind !== 'name' || !overlaps(mention, span))
            .map(mention =>
                mention.kind === 'name' && credit && overlaps(mention, credit)
                    ? asOrganisation(mention)
                    : mention,
            );
        const mentions = [...others, place].sort(byPosition);
        return { ...recognition, passages: passages.with(at, { ...passage, mentions }) };
    },
};

function asOrganisation(name: Name): Name {
    return { ...name, type: 'organisation' };
}
