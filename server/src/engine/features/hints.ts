/** What may be written beside the words of this document: the days they stand for, canonical names, figures in other units. */

import * as l10n from '@vscode/l10n';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { canonicalSpelling, isSameName } from '../corpus/entities/canonicalSpelling.ts';
import { entityAt } from '../corpus/entities/entityAt.ts';
import type { PlacedMention } from '../corpus/placedMentions.ts';
import { shownMentions } from '../corpus/shownMentions.ts';
import { evidenceInWords, publicationInWords } from '../corpus/sources/documentTitle.ts';
import { basisInWords } from '../corpus/wording/wordedMentions.ts';
import { convertedInWords, unitOfSystem } from '../recognisers/figures/convertedQuantity.ts';
import type { UnitSystem } from '../recognisers/lexicon/en/unitSystems.ts';
import type { Name, Quantity, TimeExpression, TimeReading } from '../recognisers/mention.ts';
import { inWords } from '../text/dayInWords.ts';
import { contains, type Span, textOf } from '../text/span.ts';

export interface Hint {
    /**
     * `publication`: the inferred day of a document that states none; `date`: what a relative date stands for; `spelling`:
     * a name as it is spelt elsewhere; `name`: what an entity is called that goes by another name here; `unit`: a figure in
     * another unit.
     */
    readonly kind: 'publication' | 'date' | 'spelling' | 'name' | 'unit';
    /** After which character it stands. */
    readonly at: number;
    readonly label: string;
    /** How it is known. */
    readonly basis: string | undefined;
}

export interface HintOptions {
    /** Only those that stand in it. */
    readonly range?: Span;
    /** Figures are converted into its units; by default none are. */
    readonly units?: UnitSystem | undefined;
}

/** Sorted by position. The first stands at the headline, else at the first words. */
export function hintsOf(
    snapshot: Snapshot,
    uri: string,
    { range, units }: HintOptions = {},
): readonly Hint[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const isSeen = (at: number) => !range || contains(range, { start: at, end: at });
    const mentions = shownMentions(article);
    const named = new Set<string>();
    const hints = [...publicationHints(article)];
    for (const [i, mention] of mentions.entries()) {
        // What was hinted at above the range is not hinted at again below its upper border, so names are looked at there too.
        if (!isSeen(mention.end) && !(mention.kind === 'name' && isInBlockOf(article, mention, range)))
            continue;
        switch (mention.kind) {
            case 'time':
                hints.push(...dateHints(article, mention));
                break;
            case 'name':
                hints.push(...nameHints(snapshot, article, mention, named));
                break;
            case 'figure':
                if (units && !isConvertedBeside(article, mentions, i, units))
                    hints.push(...unitHints(mention, units));
        }
    }
    return hints.filter(({ at }) => isSeen(at)).sort((a, b) => a.at - b.at);
}

function publicationHints({ recognition: { document, published } }: Article): readonly Hint[] {
    const first = document.headline ?? document.blocks[0];
    if (!first || (published?.basis !== 'text' && published?.basis !== 'others')) return [];
    const evidence = evidenceInWords(document, published);
    return [
        {
            kind: 'publication',
            at: first.end,
            label: l10n.t('published {0}', publicationInWords(published) ?? ''),
            basis:
                published.basis === 'text'
                    ? l10n.t('inferred from {0}', evidence)
                    : l10n.t('inferred from {0} and the days of other documents', evidence),
        },
    ];
}

function dateHints(article: Article, mention: TimeExpression): readonly Hint[] {
    const days = mention.resolved?.days;
    if (!days || !isRelative(mention.reading)) return [];
    return [{ kind: 'date', at: mention.end, label: inWords(days), basis: basisInWords(article, mention) }];
}

/** Whether the mention stands in the block in which the range begins. */
function isInBlockOf(
    { recognition: { document } }: Article,
    { local }: PlacedMention,
    range: Span | undefined,
): boolean {
    const block = document.blocks[local.block];
    return (
        block !== undefined && range !== undefined && block.start <= range.start && range.start <= block.end
    );
}

/** Once for each form of a name in a paragraph, and full names not where they have just been read. */
function nameHints(
    snapshot: Snapshot,
    article: Article,
    mention: Name & PlacedMention,
    named: Set<string>,
): readonly Hint[] {
    const { document } = article.recognition;
    const { block } = mention.local;
    if (document.blocks[block]?.kind === 'headline') return [];
    const form = textOf(document.text, mention).replace(/\s{1,20}/g, ' ');
    const isKnown = named.has(`${block} ${form}`);
    const entity = isKnown ? undefined : entityAt(snapshot, article, mention.local);
    if (!entity) return [];
    const isNamed = named.has(`${block} ${entity.name}`);
    named.add(`${block} ${form}`).add(`${block} ${entity.name}`);
    const spelt = isSameName(form, entity.name) ? undefined : canonicalSpelling(form, entity);
    if (spelt !== undefined) {
        const basis = l10n.t('“{0}”, as most of these documents spell it', entity.name);
        return [{ kind: 'spelling', at: mention.end, label: spelt, basis }];
    }
    if (isNamed || isSameName(form, entity.name)) return [];
    const basis = l10n.t('what “{0}” is called in these documents', form);
    return [{ kind: 'name', at: mention.end, label: entity.name, basis }];
}

function unitHints(mention: Quantity, units: UnitSystem): readonly Hint[] {
    const label = convertedInWords(mention, units);
    if (label === undefined) return [];
    return [
        {
            kind: 'unit',
            at: mention.end,
            label: `≈ ${label}`,
            basis: l10n.t('converted, and rounded as the figure is'),
        },
    ];
}

/** "35 miles (56 km)": the article says it itself, in the unit of the hint, within a few characters. */
function isConvertedBeside(
    { recognition: { document } }: Article,
    mentions: readonly PlacedMention[],
    i: number,
    units: UnitSystem,
): boolean {
    const mention = mentions[i];
    if (mention?.kind !== 'figure' || unitOfSystem(mention, units) === undefined) return false;
    return [mentions[i - 1], mentions[i + 1]].some(other => {
        if (other?.kind !== 'figure' || other.dimension !== mention.dimension || other.unit === mention.unit)
            return false;
        const between = document.text.slice(
            Math.min(mention.end, other.end),
            Math.max(mention.start, other.start),
        );
        return /^\)?\s?[(/,;–—=-]?\s?(?:or |about )?$/.test(between);
    });
}

/** Counted from a day that the words do not name. "March 14", which lacks no more than its year, reads well as it is. */
function isRelative(reading: TimeReading | undefined): reading is NonNullable<TimeExpression['reading']> {
    switch (reading?.kind) {
        case 'shift':
        case 'weekday':
        case 'weekend':
        case 'same':
        case 'within':
        case 'weekOf':
        case 'beside':
        case 'oldStyle':
            return true;
        case 'timeOfDay':
            return reading.day !== undefined && isRelative(reading.day);
        default:
            return false;
    }
}
