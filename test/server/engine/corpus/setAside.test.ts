/** What people set aside: it stays away from what a reader is shown, for as long as its words are there. */

import { describe, expect, it } from 'vitest';
import { selectorOf } from '../../../../server/src/engine/corpus/anchors.ts';
import {
    Corpus,
    conflictsIn,
    hoverAt,
    type Judgement,
    relatedTo,
    reportOf,
    type SetAsideOptions,
    type Snapshot,
} from '../../../../server/src/engine/engine.ts';
import { finished } from '../../../support/finished.ts';
import { withNames } from '../../../support/nameModel.ts';

const HERALD = 'file:///press/herald.txt';
const COURIER = 'file:///press/courier.txt';
const POST = 'file:///press/post.txt';
const DAY = '2024-03-04';
const TEXTS: Readonly<Record<string, string>> = {
    [HERALD]: 'The fire at the port of Lindvik killed 12 people on 3 March 2024. Boats were lost too.',
    [COURIER]: 'The fire at the port of Lindvik killed 17 people on 3 March 2024. Nobody had slept.',
    [POST]: 'All schools stay closed until further notice, says the mayor. A fire at the port of Lindvik had killed 12 people on 3 March 2024.',
};

function corpusWith({ judgements = [], isOff = () => false }: Partial<SetAsideOptions> = {}): Corpus {
    const corpus = new Corpus({ names: undefined });
    for (const [uri, text] of Object.entries(TEXTS)) write(corpus, uri, text);
    corpus.setAside({ judgements, isOff });
    return corpus;
}

function write(corpus: Corpus, uri: string, text: string): void {
    corpus.set({ uri, text, format: 'plain', published: DAY });
}

function claimIn(uri: string, words: string) {
    const text = TEXTS[uri] ?? '';
    const start = text.indexOf(words);
    const selector = selectorOf(text, { start, end: start + words.length });
    if (!selector) throw new Error(`“${words}” cannot be told from other words`);
    return { uri, selector };
}

const APART: Judgement = {
    kind: 'notTheSame',
    claims: [claimIn(COURIER, '17 people'), claimIn(HERALD, '12 people')],
};
const IGNORED: Judgement = {
    kind: 'ignore',
    rule: 'conflict-figures',
    claims: [claimIn(COURIER, '17 people')],
};

/** "herald.txt – courier.txt", from both sides, in order. */
function conflicts(snapshot: Snapshot): readonly string[] {
    return snapshot
        .uris()
        .flatMap(uri =>
            conflictsIn(snapshot, uri).flatMap(({ others }) =>
                others.map(other => `${nameOf(uri)} – ${nameOf(other.uri)}`),
            ),
        )
        .sort();
}

function nameOf(uri: string): string | undefined {
    return uri.split('/').at(-1);
}

/** The documents that the hover over the dead of a document names. */
function hovered(snapshot: Snapshot, uri: string): readonly (string | undefined)[] {
    const offset = TEXTS[uri]?.search(/1[27] people/) ?? 0;
    return (hoverAt(snapshot, uri, offset)?.related ?? []).map(({ location }) => nameOf(location.uri)).sort();
}

function report(snapshot: Snapshot, isAll = false) {
    const { topics, setAside } = finished(reportOf(snapshot, { isAll }));
    const pairs = topics.flatMap(topic => topic.pairs).filter(({ verdict }) => verdict === 'conflicts');
    return { conflicts: pairs.length, setAside };
}

const ALL = [
    'courier.txt – herald.txt',
    'courier.txt – post.txt',
    'herald.txt – courier.txt',
    'post.txt – courier.txt',
];

describe('without a judgement', () => {
    it('all conflicts are told', () => {
        const snapshot = corpusWith().snapshot();
        expect(conflicts(snapshot)).toEqual(ALL);
        expect(report(snapshot)).toEqual({ conflicts: 2, setAside: 0 });
    });
});

describe('two claims that are not about the same thing', () => {
    it('stay away from each other everywhere, and from nothing else', () => {
        const snapshot = corpusWith({ judgements: [APART] }).snapshot();
        expect(conflicts(snapshot)).toEqual(['courier.txt – post.txt', 'post.txt – courier.txt']);
        expect(hovered(snapshot, HERALD)).toEqual(['post.txt']);
        expect(hovered(snapshot, COURIER)).toEqual(['post.txt']);
        const span = { start: 0, end: 60 };
        expect(relatedTo(snapshot, HERALD, span, 9).map(({ uri }) => nameOf(uri))).toEqual(['post.txt']);
        expect(report(snapshot)).toEqual({ conflicts: 1, setAside: 1 });
        expect(report(snapshot, true).conflicts).toBe(2);
    });

    it('are held apart through edits around them', () => {
        const corpus = corpusWith({ judgements: [APART] });
        write(corpus, HERALD, `A night of fire\n\n${TEXTS[HERALD]?.replace('The fire', 'The big fire')}`);
        expect(conflicts(corpus.snapshot())).not.toContain('herald.txt – courier.txt');
    });

    it('are compared again when a figure of theirs changes', () => {
        const corpus = corpusWith({ judgements: [APART] });
        write(corpus, HERALD, TEXTS[HERALD]?.replace('12 people', '14 people') ?? '');
        expect(conflicts(corpus.snapshot())).toContain('herald.txt – courier.txt');
        expect(report(corpus.snapshot()).setAside).toBe(0);
        write(corpus, HERALD, TEXTS[HERALD] ?? '');
        expect(conflicts(corpus.snapshot())).not.toContain('herald.txt – courier.txt');
    });

    it('are compared again when the judgement is taken back', () => {
        const corpus = corpusWith({ judgements: [APART] });
        corpus.setAside({ judgements: [], isOff: () => false });
        expect(conflicts(corpus.snapshot())).toEqual(ALL);
    });
});

describe('a finding that is ignored', () => {
    it('is not reported from either side, and still shown to whoever points at it', () => {
        const snapshot = corpusWith({ judgements: [IGNORED] }).snapshot();
        expect(conflicts(snapshot)).toEqual([]);
        expect(hovered(snapshot, HERALD)).toEqual(['courier.txt', 'post.txt']);
        expect(report(snapshot)).toEqual({ conflicts: 0, setAside: 2 });
    });

    it('is one of the rule that was ignored', () => {
        const other: Judgement = { ...IGNORED, rule: 'conflict-days' };
        expect(conflicts(corpusWith({ judgements: [other] }).snapshot())).toEqual(ALL);
    });
});

describe('a rule that is off', () => {
    it('in one document is still reported in the others', () => {
        const isOff: SetAsideOptions['isOff'] = (uri, rule) => uri === COURIER && rule === 'conflict-figures';
        const snapshot = corpusWith({ isOff }).snapshot();
        expect(conflicts(snapshot)).toEqual(['herald.txt – courier.txt', 'post.txt – courier.txt']);
        expect(report(snapshot)).toEqual({ conflicts: 2, setAside: 0 });
    });

    it('everywhere is reported nowhere', () => {
        const snapshot = corpusWith({ isOff: (_, rule) => rule === 'conflict-figures' }).snapshot();
        expect(conflicts(snapshot)).toEqual([]);
        expect(report(snapshot)).toEqual({ conflicts: 0, setAside: 2 });
    });
});

describe('a conflict of names', () => {
    const ONE = 'file:///press/one.txt';
    const OTHER = 'file:///press/other.txt';
    const WORDS: Readonly<Record<string, string>> = {
        [ONE]: 'Hanna Brekke was elected mayor of Lindvik on Sunday with 4,210 votes.',
        [OTHER]: 'Olav Sunde was elected mayor of Lindvik on Sunday after 3 rounds.',
    };

    function namesWith(judgements: readonly Judgement[]): Snapshot {
        const corpus = new Corpus(withNames);
        for (const [uri, text] of Object.entries(WORDS)) write(corpus, uri, text);
        corpus.setAside({ judgements, isOff: () => false });
        return corpus.snapshot();
    }

    function nameIn(uri: string, name: string) {
        const start = WORDS[uri]?.indexOf(name) ?? -1;
        const selector = selectorOf(WORDS[uri] ?? '', { start, end: start + name.length });
        if (!selector) throw new Error(`“${name}” cannot be told from other words`);
        return { uri, selector };
    }

    it('is judged by the names, whatever figures stand beside them', () => {
        expect(conflicts(namesWith([]))).toEqual(['one.txt – other.txt', 'other.txt – one.txt']);
        const claims = [nameIn(ONE, 'Hanna Brekke'), nameIn(OTHER, 'Olav Sunde')] as const;
        expect(conflicts(namesWith([{ kind: 'notTheSame', claims }]))).toEqual([]);
        const ignored: Judgement = { kind: 'ignore', rule: 'conflict-names', claims: [claims[0]] };
        expect(conflicts(namesWith([ignored]))).toEqual([]);
    });
});
