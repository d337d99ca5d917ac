/** Our own requests: on what the articles contradict each other, topic by topic. */

import { type CancellationToken, RequestType, RequestType0 } from 'vscode-languageserver';
import { type ConflictTopic, conflictTopicsOf, undatedAmong } from '../../engine/engine.ts';
import {
    CONFLICT_TOPICS,
    CONFLICTS_OF_TOPIC,
    type ConflictItem,
    type ConflictsOfTopicParams,
    type ConflictTopics,
} from '../../protocol.ts';
import { toClaimSide } from '../claimSides.ts';
import type { Handler } from '../handler.ts';
import type { Session } from '../session.ts';

export const conflicts: Handler = {
    name: 'conflicts',
    register: (connection, on) => {
        connection.onRequest(new RequestType0<ConflictTopics, void>(CONFLICT_TOPICS), token =>
            on.workspace<undefined, ConflictTopics>(async ({ session }) => {
                const { topics, unsearched } = await topicsIn(session, token);
                const items = topics.map(({ title, conflicts, documents }) => ({
                    title,
                    conflicts: conflicts.length,
                    documents,
                }));
                const snapshot = session.snapshot();
                return {
                    topics: items,
                    unsearched,
                    articles: snapshot.size,
                    undated: undatedAmong(snapshot),
                };
            })(undefined, token),
        );
        connection.onRequest(
            new RequestType<ConflictsOfTopicParams, ConflictItem[], void>(CONFLICTS_OF_TOPIC),
            (params, token) =>
                on.workspace<ConflictsOfTopicParams, ConflictItem[]>(async ({ session }) => {
                    const { topics } = await topicsIn(session, token);
                    const context = { snapshot: session.snapshot(), encoding: session.encoding };
                    const topic = topics.find(({ title }) => title === params.title);
                    return (topic?.conflicts ?? []).flatMap(({ reason, one, other }) => {
                        const sides = [one, other].flatMap(side => toClaimSide(side, context) ?? []);
                        const [first, second] = sides;
                        return first && second ? [{ reason, one: first, other: second }] : [];
                    });
                })(params, token),
        );
    },
};

async function topicsIn(session: Session, token: CancellationToken) {
    const { found, unsearched } = await session.diagnosing.conflicts(token);
    const topics: readonly ConflictTopic[] = conflictTopicsOf(session.snapshot(), found);
    return { topics, unsearched };
}
