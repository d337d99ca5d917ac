import { expect, it, vi } from 'vitest';
import { CORPUS_CHANGED } from '../../../server/src/protocol.ts';

// Of VS Code only what tells listeners.
vi.mock('vscode', () => ({
    EventEmitter: class {
        readonly #listeners = new Set<() => void>();
        readonly event = (listener: () => void) => {
            this.#listeners.add(listener);
            return { dispose: () => this.#listeners.delete(listener) };
        };
        fire(): void {
            for (const listener of this.#listeners) listener();
        }
    },
    Disposable: {
        from: (...all: readonly { dispose(): unknown }[]) => ({
            dispose: () => {
                for (const each of all) each.dispose();
            },
        }),
    },
}));
vi.mock('vscode-languageclient', () => ({ State: { Running: 2 } }));

it('tells every view that the corpus has changed, through a client that knows one listener alone', async () => {
    const { whenChanged } = await import('../../../client/src/views/corpusFollower.ts');
    const listeners = new Map<string, () => void>();
    const client = {
        onNotification: (method: string, listener: () => void) => {
            listeners.set(method, listener);
            return { dispose: () => listeners.delete(method) };
        },
        onDidChangeState: () => ({ dispose: () => undefined }),
    };
    const told: string[] = [];
    const follow = (name: string) => Reflect.apply(whenChanged, undefined, [client, () => told.push(name)]);
    const first = follow('conflicts');
    follow('timeline');
    listeners.get(CORPUS_CHANGED)?.();
    expect(told).toEqual(['conflicts', 'timeline']);
    first.dispose();
    listeners.get(CORPUS_CHANGED)?.();
    expect(told).toEqual(['conflicts', 'timeline', 'timeline']);
});
