import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { converse, type Request } from '../../../../server/src/cli/lines/jsonLines.ts';

interface Conversation {
    readonly answers: readonly unknown[];
    readonly complaints: string;
}

async function conversation(
    chunks: readonly (string | Uint8Array)[],
    answer: (request: Request) => unknown,
): Promise<Conversation> {
    const stdout = new Slow();
    const stderr = new Slow();
    await converse({ stdin: Readable.from(chunks, { objectMode: true }), stdout, stderr }, answer);
    const lines = stdout.text.split('\n');
    expect(lines.pop()).toBe('');
    return { answers: lines.map(line => JSON.parse(line)), complaints: stderr.text };
}

/** Takes a moment for each write and is full after the first. */
class Slow extends Writable {
    text = '';

    constructor() {
        super({ decodeStrings: false, highWaterMark: 1 });
    }

    override _write(chunk: string, _encoding: string, done: () => void): void {
        this.text += chunk;
        setImmediate(done);
    }
}

const echo = (request: Request) => request['n'];

describe('converse', () => {
    it('answers each line once and in order', async () => {
        const { answers } = await conversation(['{"n":1}\n{"n":2}\n', '{"n":3}\n'], echo);
        expect(answers).toEqual([1, 2, 3]);
    });

    it('goes on after a line that is malformed', async () => {
        const { answers, complaints } = await conversation(
            ['{"n":1}\n', 'no\n', '\n', '[1]\n', 'null\n', '3\n', '{"n":2}\n'],
            echo,
        );
        expect(answers).toEqual([
            1,
            { error: 'The line is no JSON.' },
            { error: 'The line is no JSON.' },
            { error: 'The line is no JSON object.' },
            { error: 'The line is no JSON object.' },
            { error: 'The line is no JSON object.' },
            2,
        ]);
        expect(complaints).toBe('');
    });

    it('goes on after a fault of its own, and tells where it was', async () => {
        const { answers, complaints } = await conversation(['{"n":1}\n{"n":2}\n'], request => {
            if (request['n'] === 1) throw new RangeError('lost');
            return 'fine';
        });
        expect(answers).toEqual([{ error: 'A fault of Crosscheck: RangeError: lost' }, 'fine']);
        expect(complaints).toMatch(/RangeError: lost\n +at /);
    });

    it('answers a last line without an end, and nothing to an empty input', async () => {
        expect((await conversation(['{"n":1}\n{"n":2}'], echo)).answers).toEqual([1, 2]);
        expect((await conversation([], echo)).answers).toEqual([]);
    });

    it('joins lines and characters that arrive in pieces', async () => {
        const bytes = Buffer.from('{"n":"Žižkov 🚢"}\r\n{"n":2}\n');
        const { answers } = await conversation(
            [...bytes].map(byte => Uint8Array.of(byte)),
            echo,
        );
        expect(answers).toEqual(['Žižkov 🚢', 2]);
    });

    it('breaks lines at \\n only', async () => {
        const { answers } = await conversation(['{"n":"a\u2028b\u2029c\u0085d"}\n'], echo);
        expect(answers).toEqual(['a\u2028b\u2029c\u0085d']);
    });

    it('is unmoved by fields that objects have of themselves', async () => {
        const { answers } = await conversation(
            ['{"__proto__":{"n":1}}\n', '{"constructor":1}\n'],
            request => request['n'] ?? null,
        );
        expect(answers).toEqual([null, null]);
    });

    it('reads a long line in time that grows with its length', async () => {
        const long = 'x'.repeat(4_000_000);
        const chunks = [`{"n":"`, ...(long.match(/.{1,1000}/g) ?? []), '"}\n'];
        const { answers } = await conversation(chunks, request => String(request['n']).length);
        expect(answers).toEqual([4_000_000]);
    });
});
