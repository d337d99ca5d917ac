/**
 * Makes the tables of weights by which figures and names of two articles are found to be of the same thing: `npm run slots -- FOLDER`
 * with a folder of articles (docs.jsonl.gz). Learns from the articles whose split is "train" and from the invented affairs
 * of test/affairs, from nothing else; the same each time. It needs no labels: where articles are of one affair, what is equal
 * is mostly of one thing, and the value or name itself is hidden from what is learnt.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
    FIGURES,
    NAMES,
    namesOfAffair,
    type SlotKind,
} from '../server/src/engine/corpus/verdicts/slots/sameSlot.ts';
import { SLOT_FEATURES, slotFeatures } from '../server/src/engine/corpus/verdicts/slots/slotFeatures.ts';
import type { Slot } from '../server/src/engine/corpus/verdicts/slots/slots.ts';
import { type Claim, Corpus, readNameModel } from '../server/src/engine/engine.ts';
import { readAffair } from '../test/support/affairs.ts';
import { learnSlots, type Question, type SlotModel, shareOfPartner } from './learnSlots.ts';
import { type Article, topicsOf } from './topics.ts';

// The program runs as training/out/slots.mjs.
const ROOT = join(import.meta.dirname, '../..');
const TABLE_FILE = join(ROOT, 'server/src/engine/corpus/verdicts/slots/slotWeights.ts');
const AFFAIRS = join(ROOT, 'test/affairs');

/** Reports of agencies that copy each other teach how copies are told; a few of each topic do. */
const MOST_PAIRS = 30;
/** The affairs are few, and written apart from each other, as the articles of a folder are. */
const WEIGHT_OF_AFFAIRS = 3;
/** The affairs are split into so many parts, each of which is judged by what all else teaches. */
const PARTS = 2;

type Document = readonly Claim[];
/** The documents of each topic, and of each affair. */
interface Read {
    readonly topics: readonly (readonly Document[])[];
    readonly affairs: readonly (readonly Document[])[];
}

function main(folder: string): void {
    const names = readNameModel(new Uint8Array(readFileSync(join(ROOT, 'server/data/names.model'))));
    const read = {
        topics: [...topicsOf(folder)].map(documentsOf),
        affairs: [...affairsOf()].map(documentsOf),
    };
    const tables = { FIGURE_WEIGHTS: learnt(FIGURES, read), NAME_WEIGHTS: learnt(NAMES, read) };
    writeFileSync(TABLE_FILE, withWeights(readFileSync(TABLE_FILE, 'utf8'), tables));

    function documentsOf(articles: readonly Article[]): readonly Document[] {
        const corpus = new Corpus({ names });
        for (const { uri, text, published } of articles)
            corpus.set({ uri, text, format: 'article', published });
        corpus.settle();
        const snapshot = corpus.snapshot();
        return articles.map(({ uri }) => snapshot.article(uri)?.claims ?? []);
    }
}

function learnt<S extends Slot>(kind: SlotKind<S>, { topics, affairs }: Read): SlotModel {
    const news = topics.flatMap(documents => questionsAbout(kind, documents, 1, MOST_PAIRS));
    const invented = affairs.map(documents => questionsAbout(kind, documents, WEIGHT_OF_AFFAIRS));
    const count = invented.reduce((sum, questions) => sum + questions.length, 0);
    console.log(`${news.length} questions of ${topics.length} topics, ${count} of ${affairs.length} affairs`);
    const shares: number[] = [];
    for (let part = 0; part < PARTS; part++) {
        const isKeptBack = (i: number) => i % PARTS === part;
        const model = learnSlots([...news, ...invented.filter((_, i) => !isKeptBack(i)).flat()]);
        for (const question of invented.filter((_, i) => isKeptBack(i)).flat())
            if (question.isPartner.includes(1)) shares.push(shareOfPartner(question, model));
    }
    const share = shares.reduce((sum, value) => sum + value, 0) / shares.length;
    console.log(`share of the partner in affairs kept back: ${share.toFixed(3)} of ${shares.length}`);
    return learnSlots([...news, ...invented.flat()]);
}

function questionsAbout<S extends Slot>(
    kind: SlotKind<S>,
    documents: readonly Document[],
    weight: number,
    most = Number.POSITIVE_INFINITY,
): readonly Question[] {
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
                ...questionsOf(kind, one, other, { names, weight }),
                ...questionsOf(kind, other, one, { names, weight }),
            );
        }
    }
    return questions;
}

/** One for each slot of the first article that the other has something like. */
function questionsOf<S extends Slot>(
    { slotsOf, areAlike, areSame }: SlotKind<S>,
    asking: Document,
    asked: Document,
    of: Pick<Question, 'names' | 'weight'>,
): readonly Question[] {
    return slotsOf(asking).flatMap(slot => {
        const candidates = slotsOf(asked).filter(candidate => areAlike(slot, candidate));
        if (candidates.length === 0) return [];
        return {
            ...of,
            candidates: candidates.map(candidate => {
                const features = slotFeatures(slot, candidate);
                return Float64Array.from(SLOT_FEATURES, name => features[name]);
            }),
            isPartner: candidates.map(candidate => (areSame(slot, candidate) ? 1 : 0)),
        };
    });
}

function* affairsOf(): Iterable<readonly Article[]> {
    for (const name of readdirSync(AFFAIRS).sort())
        if (/^(?!README|found|blind).*\.md$/.test(name))
            yield readAffair(readFileSync(join(AFFAIRS, name), 'utf8')).documents;
}

/** The file with these weights in the place of its own. */
function withWeights(file: string, tables: Readonly<Record<string, SlotModel>>): string {
    return Object.entries(tables).reduce((text, [table, { weights, none, names }]) => {
        const at = text.indexOf(`const ${table}`);
        const end = text.indexOf('\n};', at);
        const values = Object.fromEntries(SLOT_FEATURES.map((name, i) => [name, weights[i]]));
        const lines = Object.entries({ ...values, none }).reduce(
            (lines, [name, weight]) =>
                lines.replace(new RegExp(`( ${name}: )-?[\\d.]+,`), `$1${rounded(weight)},`),
            text.slice(at, end),
        );
        const last = lines.replace(/( names: )-?[\d.]+,$/, `$1${rounded(names)},`);
        return text.slice(0, at) + last + text.slice(end);
    }, file);
}

function rounded(weight: number): number {
    return Math.round(weight * 100) / 100;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run slots -- FOLDER');
main(folder);
