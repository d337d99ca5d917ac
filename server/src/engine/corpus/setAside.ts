/** What people have set aside: judgements on claims, found again in the texts as they are now, and rules switched off. */

import type { Location } from '../text/location.ts';
import { overlaps, type Span } from '../text/span.ts';
import { placeOf, type Selector } from './anchors.ts';
import { pointOf } from './claimPoint.ts';
import type { Article } from './corpus.ts';
import type { FindingRule } from './findings/findings.ts';
import type { Appearance } from './verdicts/sides/crossReference.ts';

/** What a person holds of two claims, or of one finding; with the words that it rests on. */
export type Judgement =
    /** The two are not about the same thing: they are never held against each other. */
    | { readonly kind: 'notTheSame'; readonly claims: readonly [JudgedClaim, JudgedClaim] }
    /** What Crosscheck says of the two is so: it is shown with the reason that the person has given, if any. */
    | {
          readonly kind: 'accepted';
          readonly claims: readonly [JudgedClaim, JudgedClaim];
          readonly reason: string;
      }
    /** What the rule finds at these words is not reported. */
    | { readonly kind: 'ignore'; readonly rule: FindingRule; readonly claims: readonly [JudgedClaim] };

export interface JudgedClaim {
    readonly uri: string;
    readonly selector: Selector;
}

export interface SetAsideOptions {
    readonly judgements: readonly Judgement[];
    /** Whether findings of the rule are not reported in the document. */
    readonly isOff: (uri: string, rule: FindingRule) => boolean;
}

type ArticleAt = (uri: string) => Article | undefined;

/** A judgement whose words are lost says nothing any more; it speaks again when they come back. */
export class SetAside {
    readonly #options: SetAsideOptions;
    readonly #article: ArticleAt;
    readonly #byUri = new Map<string, Judgement[]>();
    readonly #places = new WeakMap<Article, Map<JudgedClaim, Span | undefined>>();

    constructor(options: SetAsideOptions, article: ArticleAt) {
        this.#options = options;
        this.#article = article;
        for (const judgement of options.judgements)
            for (const uri of new Set(judgement.claims.map(claim => claim.uri))) {
                const known = this.#byUri.get(uri);
                if (known) known.push(judgement);
                else this.#byUri.set(uri, [judgement]);
            }
    }

    get judgements(): readonly Judgement[] {
        return this.#options.judgements;
    }

    isOff(uri: string, rule: FindingRule): boolean {
        return this.#options.isOff(uri, rule);
    }

    /** Whether anybody has judged anything there: mostly nobody has. */
    judges(uri: string): boolean {
        return this.#byUri.has(uri);
    }

    /** Whether somebody holds that the two are not about the same thing. */
    isApart(one: Appearance, other: Appearance): boolean {
        return this.#onBoth(one, other, 'notTheSame') !== undefined;
    }

    /** The reason for which somebody has accepted what is said of the two, '' without one; undefined when nobody has. */
    acceptance(one: Appearance, other: Appearance): string | undefined {
        const judgement = this.#onBoth(one, other, 'accepted');
        return judgement?.kind === 'accepted' ? judgement.reason : undefined;
    }

    #onBoth(one: Appearance, other: Appearance, kind: 'notTheSame' | 'accepted'): Judgement | undefined {
        const judgements = this.#byUri.get(one.uri);
        if (!judgements || !this.#byUri.has(other.uri)) return undefined;
        return judgements.find(judgement => {
            if (judgement.kind !== kind) return false;
            const [a, b] = judgement.claims;
            if (!b) return false;
            return (
                (this.#isOf(a, one) && this.#isOf(b, other)) || (this.#isOf(b, one) && this.#isOf(a, other))
            );
        });
    }

    /** Whether somebody wants to hear no more of what the rule finds there. */
    isIgnored({ uri, span }: Location, rule: FindingRule): boolean {
        return (this.#byUri.get(uri) ?? []).some(
            judgement =>
                judgement.kind === 'ignore' &&
                judgement.rule === rule &&
                this.#isAt(judgement.claims[0], uri, span),
        );
    }

    /** Those that speak of these words. */
    judgementsAt({ uri, span }: Location): readonly Judgement[] {
        return (this.#byUri.get(uri) ?? []).filter(({ claims }) =>
            claims.some(claim => this.#isAt(claim, uri, span)),
        );
    }

    /** Undefined when its document is not there, or its words are lost. */
    placeOf(claim: JudgedClaim): Span | undefined {
        const article = this.#article(claim.uri);
        if (!article) return undefined;
        const places = this.#places.get(article) ?? new Map<JudgedClaim, Span | undefined>();
        this.#places.set(article, places);
        if (!places.has(claim)) places.set(claim, placeOf(article.recognition.document.text, claim.selector));
        return places.get(claim);
    }

    isInForce({ claims }: Judgement): boolean {
        return claims.every(claim => this.placeOf(claim) !== undefined);
    }

    #isOf(judged: JudgedClaim, { uri, claim }: Appearance): boolean {
        return judged.uri === uri && this.#isAt(judged, uri, pointOf(this.#article(uri), claim));
    }

    #isAt(judged: JudgedClaim, uri: string, span: Span): boolean {
        if (judged.uri !== uri) return false;
        const place = this.placeOf(judged);
        return place !== undefined && overlaps(place, span);
    }
}

/** Nobody has set anything aside. */
export const NOTHING_ASIDE = new SetAside({ judgements: [], isOff: () => false }, () => undefined);
