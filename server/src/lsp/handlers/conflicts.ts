/** Our own requests: on what the articles contradict each other, topic by topic. */

import { type CancellationToken, type Diagnostic, RequestType, RequestType0 } from 'vscode-languageserver';
import { type ConflictTopic, conflictTopicsOf, titleIn, undatedAmong } from '../../engine/engine.ts';
import {
    CONFLICT_TOPICS,
    CONFLICTS_OF_TOPIC,
    type ConflictItem,
    type ConflictsOfTopicParams,
    type ConflictTopicItem,
    type ConflictTopics,
    type InnerFindingItem,
} from '../../protocol.ts';
import { toClaimSide } from '../claimSides.ts';
import type { AllConflicts } from '../diagnosing.ts';
import type { Handler } from '../handler.ts';
import type { Session } from '../session.ts';

export const conflicts: Handler = {
    name: 'conflicts',
    register: (connection, on) => {
        connection.onRequest(new RequestType0<ConflictTopics, void>(CONFLICT_TOPICS), token =>
            on.workspace<undefined, ConflictTopics>(({ session }) => topicsIn(session, token))(
                undefined,
                token,
            ),
        );
        connection.onRequest(
            new RequestType<ConflictsOfTopicParams, ConflictItem[], void>(CONFLICTS_OF_TOPIC),
            (params, token) =>
                on.workspace<ConflictsOfTopicParams, ConflictItem[]>(async ({ session }) => {
                    const topics = groupedIn(session, await session.diagnosing.conflicts(token));
                    return itemsOf(
                        session,
                        topics.find(({ title }) => title === params.title),
                    );
                })(params, token),
        );
    },
};

async function topicsIn(session: Session, token: CancellationToken): Promise<ConflictTopics> {
    const all = await session.diagnosing.conflicts(token);
    const snapshot = session.snapshot();
    return {
        topics: groupedIn(session, all).map(topic => topicOf(session, topic)),
        unsearched: all.unsearched,
        articles: snapshot.size,
        undated: undatedAmong(snapshot),
        inner: [...all.inner]
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .flatMap(([uri, items]) => items.map(item => innerItem(uri, titleIn(snapshot, uri), item))),
    };
}

/** One topic after another is opened: what was grouped is kept until something else is found, or another text stands there. */
function groupedIn(session: Session, { found }: AllConflicts): readonly ConflictTopic[] {
    const { version } = session.snapshot();
    const last = grouped.get(session);
    const isSame =
        last?.version === version &&
        last.found.size === found.size &&
        [...found].every(([uri, conflicts]) => last.found.get(uri) === conflicts);
    if (last && isSame) return last.topics;
    const topics = conflictTopicsOf(session.snapshot(), found);
    grouped.set(session, { version, found, topics });
    return topics;
}

interface Grouped extends Pick<AllConflicts, 'found'> {
    readonly version: number;
    readonly topics: readonly ConflictTopic[];
}

const grouped = new WeakMap<Session, Grouped>();

function topicOf(session: Session, topic: ConflictTopic): ConflictTopicItem {
    const { title, conflicts, documents } = topic;
    const [only] = conflicts.length === 1 ? itemsOf(session, topic) : [];
    return { title, conflicts: conflicts.length, documents, ...(only && { only }) };
}

function itemsOf(session: Session, topic: ConflictTopic | undefined): ConflictItem[] {
    const context = { snapshot: session.snapshot(), encoding: session.encoding };
    return (topic?.conflicts ?? []).flatMap(({ reason, one, other }) => {
        const [first, second] = [one, other].flatMap(side => toClaimSide(side, context) ?? []);
        return first && second ? [{ reason, one: first, other: second }] : [];
    });
}

function innerItem(
    uri: string,
    title: string,
    { range, message, relatedInformation = [] }: Diagnostic,
): InnerFindingItem {
    return {
        location: { uri, range },
        message: typeof message === 'string' ? message : message.value,
        title,
        others: relatedInformation.map(({ location }) => location),
    };
}
