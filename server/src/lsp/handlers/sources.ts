/** Our own request: all articles with their days, and which of them are not independent of each other. */

import { RequestType } from 'vscode-languageserver';
import { type SourceRow, sourcesOf } from '../../engine/engine.ts';
import { SOURCES, type SourceItem, type Sources, type SourcesParams } from '../../protocol.ts';
import type { Call, Handler } from '../handler.ts';

export const sources: Handler = {
    name: 'sources',
    register: (connection, on) => {
        connection.onRequest(new RequestType<SourcesParams, Sources, void>(SOURCES), on.workspace(answer));
    },
};

function answer({ snapshot, params }: Call<SourcesParams>): Sources {
    const rows = sourcesOf(snapshot);
    return {
        documents: rows.length,
        undated: rows.filter(({ days }) => !days).length,
        items: rows.slice(0, params.limit).map(itemOf),
        independent: independentAmong(rows),
    };
}

/** Of those that repeat each other the first one counts. */
function independentAmong(rows: readonly SourceRow[]): number {
    return rows.filter(({ uri, repeats }) => repeats.every(other => uri < other)).length;
}

function itemOf({ days: _, source = '', day = '', shortDay = '', ...row }: SourceRow): SourceItem {
    return { ...row, source, day, shortDay };
}
