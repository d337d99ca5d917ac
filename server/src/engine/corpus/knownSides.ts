/** The sides of statements that were compared before; they change no answer. */

import type { Statement } from './search/statement.ts';
import type { Side } from './verdicts/sides/side.ts';

/** Of so many statements the sides are kept: a search of the whole corpus would keep all of it a second time. */
const MOST = 20_000;

/** From the key of a name to the id of the entity that it denotes. */
export type IdOf = (key: string) => string;

/** Who is who: of one version no name ever denotes anybody else. */
export interface Who {
    readonly idOf: IdOf;
    readonly version: number;
}

export class KnownSides {
    readonly #byDocument = new Map<string, Map<Statement, ReadSides>>();
    #size = 0;

    /** Those made before, if all names that they rest on still denote what they did; else as `make` finds them. */
    of(statement: Statement, { idOf, version }: Who, make: (idOf: IdOf) => readonly Side[]): readonly Side[] {
        const known = this.#byDocument.get(statement.uri)?.get(statement);
        if (known && (known.version === version || isStill(known, idOf))) {
            known.version = version;
            return known.sides;
        }
        const ids = new Map<string, string>();
        const sides = make(key => {
            const id = idOf(key);
            ids.set(key, id);
            return id;
        });
        this.#keep(statement, { sides, ids, version });
        return sides;
    }

    /** The document has changed. */
    forget(uri: string): void {
        this.#size -= this.#byDocument.get(uri)?.size ?? 0;
        this.#byDocument.delete(uri);
    }

    #keep(statement: Statement, read: ReadSides): void {
        if (this.#size >= MOST) {
            this.#byDocument.clear();
            this.#size = 0;
        }
        const known = this.#byDocument.get(statement.uri) ?? new Map<Statement, ReadSides>();
        this.#byDocument.set(statement.uri, known);
        if (!known.has(statement)) this.#size += 1;
        known.set(statement, read);
    }
}

interface ReadSides {
    readonly sides: readonly Side[];
    /** What each name was found to denote. */
    readonly ids: ReadonlyMap<string, string>;
    /** Of who is who: the last for which that was so. */
    version: number;
}

function isStill({ ids }: ReadSides, idOf: IdOf): boolean {
    for (const [key, id] of ids) if (idOf(key) !== id) return false;
    return true;
}
