/** Articles by topic, from a folder with docs.jsonl.gz. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Article {
    readonly uri: string;
    readonly text: string;
    readonly published: string | undefined;
}

/** The articles of each topic of the split "train". */
export function* topicsOf(folder: string): Iterable<readonly Article[]> {
    const byTopic = new Map<string, Article[]>();
    for (const line of gunzipSync(readFileSync(join(folder, 'docs.jsonl.gz')))
        .toString('utf8')
        .split('\n')) {
        if (line === '') continue;
        const { id, topic, split, text, published } = JSON.parse(line);
        if (split !== 'train') continue;
        const articles = byTopic.get(topic) ?? [];
        byTopic.set(topic, articles);
        articles.push({ uri: id, text, published: published ?? undefined });
    }
    yield* byTopic.values();
}
