/** Where the sentence of a claim stands in its document. */

import { type Claim, inText, type Snapshot, type Span } from '../../server/src/engine/engine.ts';

export function placedSentence(snapshot: Snapshot, uri: string, { block, sentence }: Claim): Span {
    return inText(snapshot.article(uri)?.recognition.document ?? { blocks: [] }, block, sentence);
}
