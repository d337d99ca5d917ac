/**
 * Makes the table of weights by which figures of two articles are found to be of the same thing: `npm run slots -- FOLDER`
 * with a folder of articles (docs.jsonl.gz). Learns from the articles whose split is "train" and from the invented affairs
 * of test/affairs, from nothing else; the same each time. It needs no labels: where articles are of one affair, figures of
 * the same value are mostly of the same thing, and the value itself is hidden from what is learnt.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { areAlike, isSameValue, namesOfAffair } from '../server/src/engine/corpus/sameSlot.ts';
import { SLOT_FEATURES, slotFeatures } from '../server/src/engine/corpus/slotFeatures.ts';
import { slotsOf } from '../server/src/engine/corpus/slots.ts';
import { type Claim, Corpus, readNameModel } from '../server/src/engine/engine.ts';
import { readAffair } from '../test/support/affairs.ts';
import { learnSlots, type Question, type SlotModel, shareOfPartner } from './learnSlots.ts';

// The program runs as training/out/slots.mjs.
const ROOT = join(import.meta.dirname, '../..');
const TABLE_FILE = join(ROOT, 'server/src/engine/corpus/slotWeights.ts');
const AFFAIRS = join(ROOT, 'test/affairs');

/** Reports of agencies that copy each other teach how copies are told; a few of each topic do. */
const MOST_PAIRS = 60;
/** The affairs are few, and written apart from each other, as the articles of a folder are. */
const WEIGHT_OF_AFFAIRS = 3;
/** The affairs are split into so many parts, each of which is judged by what all else teaches. */
const PARTS = 4;

interface Article {
    readonly uri: string;
    readonly text: string;
    readonly published: string | undefined;
}

function main(folder: string): void {
    const names = readNameModel(new Uint8Array(readFileSync(join(ROOT, 'server/data/names.model'))));
    const affairs = [...affairsOf()];
    const topics = [...topicsOf(folder)].map(articles => questionsAbout(articles, 1, MOST_PAIRS));
    const invented = affairs.map(articles => questionsAbout(articles, WEIGHT_OF_AFFAIRS));
    const news = topics.flat();
    console.log(
        `${news.length} questions of ${topics.length} topics, ${invented.flat().length} of ${affairs.length} affairs`,
    );
    let [likelihood, count] = [0, 0];
    for (let part = 0; part < PARTS; part++) {
        const isKeptBack = (i: number) => i % PARTS === part;
        const model = learnSlots([...news, ...invented.filter((_, i) => !isKeptBack(i)).flat()]);
        const asked = invented
            .filter((_, i) => isKeptBack(i))
            .flat()
            .filter(({ isPartner }) => isPartner.includes(1));
        for (const question of asked) likelihood += shareOfPartner(question, model);
        count += asked.length;
    }
    console.log(`share of the partner in affairs kept back: ${(likelihood / count).toFixed(3)} of ${count}`);
    const model = learnSlots([...news, ...invented.flat()]);
    writeFileSync(TABLE_FILE, withWeights(readFileSync(TABLE_FILE, 'utf8'), model));
    for (const [i, name] of SLOT_FEATURES.entries())
        console.log(`  ${name.padEnd(12)}${model.weights[i]?.toFixed(2)}`);
    console.log(`  none ${model.none.toFixed(2)}, names ${model.names.toFixed(2)}`);

    function questionsAbout(
        articles: readonly Article[],
        weight: number,
        most = Number.POSITIVE_INFINITY,
    ): readonly Question[] {
        const corpus = new Corpus({ names });
        for (const { uri, text, published } of articles)
            corpus.set({ uri, text, format: 'article', published });
        const snapshot = corpus.snapshot();
        const documents = articles.map(({ uri }) => snapshot.article(uri)?.claims ?? []);
        const questions: Question[] = [];
        let pairs = 0;
        // Pairs far apart in the list first: neighbours are often the same agency's.
        for (let gap = Math.floor(documents.length / 2); gap >= 1 && pairs < most; gap--) {
            for (let i = 0; i + gap < documents.length && pairs < most; i++) {
                const [one, other] = [documents[i], documents[i + gap]];
                const names = namesOfAffair(one, other);
                if (names === undefined) continue;
                pairs += 2;
                questions.push(
                    ...questionsOf(one, other, names, weight),
                    ...questionsOf(other, one, names, weight),
                );
            }
        }
        return questions;
    }
}

/** One for each figure of the first article that the other has something like. */
function questionsOf(
    asking: readonly Claim[],
    asked: readonly Claim[],
    names: number,
    weight: number,
): readonly Question[] {
    return slotsOf(asking).flatMap(slot => {
        const candidates = slotsOf(asked).filter(candidate => areAlike(slot, candidate));
        if (candidates.length === 0) return [];
        return {
            weight,
            names,
            candidates: candidates.map(candidate => {
                const features = slotFeatures(slot, candidate);
                return Float64Array.from(SLOT_FEATURES, name => features[name]);
            }),
            isPartner: candidates.map(candidate => (isSameValue(slot, candidate) ? 1 : 0)),
        };
    });
}

function* affairsOf(): Iterable<readonly Article[]> {
    for (const name of readdirSync(AFFAIRS).sort())
        if (/^(?!README|found|blind).*\.md$/.test(name))
            yield readAffair(readFileSync(join(AFFAIRS, name), 'utf8')).documents;
}

/** The articles of each topic of the split "train". */
function* topicsOf(folder: string): Iterable<readonly Article[]> {
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

/** The file with these weights in the place of its own. */
function withWeights(file: string, { weights, none, names }: SlotModel): string {
    const table = SLOT_FEATURES.reduce(
        (text, name, i) => text.replace(new RegExp(`( {4}${name}: )-?[\\d.]+,`), `$1${rounded(weights[i])},`),
        file,
    );
    return table.replace(
        /\{ always: -?[\d.]+, names: -?[\d.]+ \}/,
        `{ always: ${rounded(none)}, names: ${rounded(names)} }`,
    );
}

function rounded(weight: number): number {
    return Math.round(weight * 100) / 100;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run slots -- FOLDER');
main(folder);
