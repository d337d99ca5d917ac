/** The terms of the index: what is known of each, and what a search asks of it, stands under its number. */

import { tellsEvent } from './eventWords.ts';
import type { AskedTerm, TermKind } from './termsOfQuestion.ts';

export interface Term {
    readonly name: string;
    /** That of no other term, as long as some document has it. */
    readonly number: number;
}

/** How much a term of each kind tells, by its first character; a stem tells 1. */
const TELLS: Readonly<Record<string, number>> = { '@': 0.8, '#': 1, '=': 0.3 };

/** Whole numbers, whose sum does not depend on their order; of weights the sum of a million is still exact. */
export const PRECISION = 2 ** 20;

/** A number for each kind of asked terms. */
export const ASKED_AS: Readonly<Record<TermKind, number>> = {
    word: 1,
    capital: 2,
    name: 3,
    figure: 4,
    happening: 5,
};

export class Terms {
    readonly #byName = new Map<string, Term>();
    readonly #byNumber: (Term | undefined)[] = [];
    readonly #free: number[] = [];
    #documents = new Uint32Array(1024);
    #happenings = new Uint8Array(1024);
    #asked = new Float64Array(1024);
    #common = new Float64Array(1024);
    #tells = new Float64Array(1024);
    #events = new Uint8Array(1024);
    #kinds = new Uint8Array(1024);
    #weights = new Float64Array(1024);
    /** The numbers of those that the last question asks for. */
    #wanted: number[] = [];

    /** In how many documents each term stands. */
    get documents(): Uint32Array {
        return this.#documents;
    }

    /** 1 for each term that is a kind of happening. */
    get happenings(): Uint8Array {
        return this.#happenings;
    }

    /** The weight of each term in the document that was asked about last; 0 when it tells little there. */
    get asked(): Float64Array {
        return this.#asked;
    }

    /** How much each term tells of what the documents most alike have in common; 0 for a kind of happening. */
    get common(): Float64Array {
        return this.#common;
    }

    /** How much each term tells, by its kind, of what a document is about. */
    get tells(): Float64Array {
        return this.#tells;
    }

    /** 1 for each word that mostly tells of something that happens. */
    get events(): Uint8Array {
        return this.#events;
    }

    /** As what the last question asks for each term, by the number of `ASKED_AS`; 0 where it does not. */
    get kinds(): Uint8Array {
        return this.#kinds;
    }

    /** What the last question weighs each term. */
    get weights(): Float64Array {
        return this.#weights;
    }

    /** Undefined when no document has it. */
    find(name: string): Term | undefined {
        return this.#byName.get(name);
    }

    at(number: number): Term | undefined {
        return this.#byNumber[number];
    }

    /** Those of the names that some document has. */
    numbersOf(names: readonly string[]): readonly number[] {
        const found: number[] = [];
        for (const name of names) {
            const term = this.#byName.get(name);
            if (term) found.push(term.number);
        }
        return found;
    }

    /** The term of this name, made when there is none: for a document that has it. */
    add(name: string): Term {
        const known = this.#byName.get(name);
        if (known) return known;
        const number = this.#free.pop() ?? this.#byNumber.length;
        if (number >= this.#documents.length) this.#grow();
        const term = { name, number };
        this.#byName.set(name, term);
        this.#byNumber[number] = term;
        this.#happenings[number] = name.startsWith('~') ? 1 : 0;
        this.#events[number] = tellsEvent(name) ? 1 : 0;
        this.#tells[number] = TELLS[name[0] ?? ''] ?? 1;
        return term;
    }

    /** One document less has it. */
    release({ name, number }: Term): void {
        const left = (this.#documents[number] ?? 0) - 1;
        this.#documents[number] = left;
        if (left > 0) return;
        this.#byName.delete(name);
        this.#byNumber[number] = undefined;
        this.#free.push(number);
        for (const known of [this.#asked, this.#common, this.#kinds, this.#weights]) known[number] = 0;
    }

    /** Writes what a question asks of the terms, in the place of what the last one asked. */
    want(asked: readonly AskedTerm[]): void {
        for (const number of this.#wanted) {
            this.#kinds[number] = 0;
            this.#weights[number] = 0;
        }
        this.#wanted = [];
        for (const { names, kind, weight } of asked) {
            for (const number of this.numbersOf(names)) {
                this.#kinds[number] = ASKED_AS[kind];
                this.#weights[number] = weight;
                this.#wanted.push(number);
            }
        }
    }

    #grow(): void {
        const length = 2 * this.#documents.length;
        const grown = <T extends Uint8Array | Uint32Array | Float64Array>(from: T, into: T): T => {
            into.set(from);
            return into;
        };
        this.#documents = grown(this.#documents, new Uint32Array(length));
        this.#happenings = grown(this.#happenings, new Uint8Array(length));
        this.#asked = grown(this.#asked, new Float64Array(length));
        this.#common = grown(this.#common, new Float64Array(length));
        this.#tells = grown(this.#tells, new Float64Array(length));
        this.#events = grown(this.#events, new Uint8Array(length));
        this.#kinds = grown(this.#kinds, new Uint8Array(length));
        this.#weights = grown(this.#weights, new Float64Array(length));
    }
}
