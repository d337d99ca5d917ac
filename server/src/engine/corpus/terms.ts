/** The terms of the index: one object each, on which a search writes what it asks of the term. */

import { tellsEvent } from './eventWords.ts';
import type { AskedTerm } from './termsOfQuestion.ts';

export interface Term {
    readonly name: string;
    /** That of no other term, as long as some document has it: what is known of all terms stands under it in arrays. */
    readonly number: number;
    readonly isHappening: boolean;
    /** A word that mostly tells of something that happens. */
    readonly isEvent: boolean;
    /** How much a term of its kind tells of what a document is about. */
    readonly tells: number;
    /** What the last question asks of it. */
    wanted: AskedTerm | undefined;
}

/** How much a term of each kind tells, by its first character; a stem tells 1. */
const TELLS: Readonly<Record<string, number>> = { '@': 0.8, '#': 1, '=': 0.3 };

/** Whole numbers, whose sum does not depend on their order; of weights the sum of a million is still exact. */
export const PRECISION = 2 ** 20;

export class Terms {
    readonly #byName = new Map<string, Term>();
    readonly #byNumber: (Term | undefined)[] = [];
    readonly #free: number[] = [];
    #documents = new Uint32Array(1024);
    #happenings = new Uint8Array(1024);
    #asked = new Float64Array(1024);
    #common = new Float64Array(1024);
    #weights = new Float64Array(1024);
    /** Those that the last question asks for. */
    #wanted: Term[] = [];

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

    /** How much each term tells of what the documents most alike have in common. */
    get common(): Float64Array {
        return this.#common;
    }

    /** What the last question weighs each term, in parts of `PRECISION`; 0 for kinds of happening, which repeat the words. */
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
    all(names: readonly string[]): readonly Term[] {
        const found: Term[] = [];
        for (const name of names) {
            const term = this.#byName.get(name);
            if (term) found.push(term);
        }
        return found;
    }

    /** The term of this name, made when there is none: for a document that has it. */
    add(name: string): Term {
        const known = this.#byName.get(name);
        if (known) return known;
        const number = this.#free.pop() ?? this.#byNumber.length;
        if (number >= this.#documents.length) this.#grow();
        const term = {
            name,
            number,
            isHappening: name.startsWith('~'),
            isEvent: tellsEvent(name),
            tells: TELLS[name[0] ?? ''] ?? 1,
            wanted: undefined,
        };
        this.#byName.set(name, term);
        this.#byNumber[number] = term;
        this.#happenings[number] = term.isHappening ? 1 : 0;
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
        for (const known of [this.#asked, this.#common, this.#weights]) known[number] = 0;
    }

    /** Writes into the terms what a question asks of them, in the place of what the last one asked. */
    want(asked: readonly AskedTerm[]): void {
        for (const term of this.#wanted) {
            term.wanted = undefined;
            this.#weights[term.number] = 0;
        }
        this.#wanted = [];
        for (const each of asked) {
            for (const term of this.all(each.names)) {
                term.wanted = each;
                this.#weights[term.number] = term.isHappening ? 0 : Math.round(each.weight * PRECISION);
                this.#wanted.push(term);
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
        this.#weights = grown(this.#weights, new Float64Array(length));
    }
}
