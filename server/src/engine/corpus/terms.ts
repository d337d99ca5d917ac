/** The terms of the index: one object each, on which a search writes what it asks of the term. */

import { tellsEvent } from './eventWords.ts';
import type { AskedTerm } from './termsOfQuestion.ts';

export interface Term {
    readonly name: string;
    readonly isHappening: boolean;
    /** A word that mostly tells of something that happens. */
    readonly isEvent: boolean;
    /** How much a term of its kind tells of what a document is about. */
    readonly tells: number;
    /** In how many documents it stands. */
    documents: number;
    /** Its weight in the document that was asked about last; 0 when it tells little there. */
    asked: number;
    /** What the last question asks of it. */
    wanted: AskedTerm | undefined;
    /** How much it tells of what the documents most alike have in common. */
    common: number;
}

/** How much a term of each kind tells, by its first character; a stem tells 1. */
const TELLS: Readonly<Record<string, number>> = { '@': 0.8, '#': 1, '=': 0.3 };

export class Terms {
    readonly #byName = new Map<string, Term>();
    /** Those that the last question asks for. */
    #wanted: Term[] = [];

    /** Undefined when no document has it. */
    find(name: string): Term | undefined {
        return this.#byName.get(name);
    }

    /** Those of the names that some document has. */
    all(names: readonly string[]): readonly Term[] {
        return names.flatMap(name => this.#byName.get(name) ?? []);
    }

    /** The term of this name, made when there is none: for a document that has it. */
    add(name: string): Term {
        const known = this.#byName.get(name);
        if (known) return known;
        const term = {
            name,
            isHappening: name.startsWith('~'),
            isEvent: tellsEvent(name),
            tells: TELLS[name[0] ?? ''] ?? 1,
            documents: 0,
            asked: 0,
            wanted: undefined,
            common: 0,
        };
        this.#byName.set(name, term);
        return term;
    }

    /** One document less has it. */
    release(term: Term): void {
        term.documents -= 1;
        if (term.documents === 0) this.#byName.delete(term.name);
    }

    /** Writes into the terms what a question asks of them, in the place of what the last one asked. */
    want(asked: readonly AskedTerm[]): void {
        for (const term of this.#wanted) term.wanted = undefined;
        this.#wanted = [];
        for (const each of asked) {
            for (const term of this.all(each.names)) {
                term.wanted = each;
                this.#wanted.push(term);
            }
        }
    }
}
