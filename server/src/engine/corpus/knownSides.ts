/** The sides of statements that were compared before; they change no answer. */

import type { Side } from './side.ts';
import type { Statement } from './statement.ts';

/** Of so many statements the sides are kept: a search of the whole corpus would keep all of it a second time. */
const MOST = 20_000;

export class KnownSides {
    readonly #byDocument = new Map<string, Map<Statement, readonly Side[]>>();
    #size = 0;
    #version = 0;

    get(statement: Statement): readonly Side[] | undefined {
        return this.#byDocument.get(statement.uri)?.get(statement);
    }

    set(statement: Statement, sides: readonly Side[]): void {
        if (this.#size >= MOST) this.#clear();
        const known = this.#byDocument.get(statement.uri) ?? new Map<Statement, readonly Side[]>();
        this.#byDocument.set(statement.uri, known.set(statement, sides));
        this.#size += 1;
    }

    /** The document has changed. `version` is that of the entities: sides hold ids, which may be others in another one. */
    forget(uri: string, version: number): void {
        if (version !== this.#version) this.#clear();
        this.#version = version;
        this.#size -= this.#byDocument.get(uri)?.size ?? 0;
        this.#byDocument.delete(uri);
    }

    #clear(): void {
        this.#byDocument.clear();
        this.#size = 0;
    }
}
