/** Why two names are taken for one. */

import * as l10n from '@vscode/l10n';

/** One name that was taken for another, as both are written. */
export interface Merge {
    readonly form: string;
    readonly of: string;
    readonly reason: MergeReason;
}

export type MergeReason =
    | 'spelling'
    | 'transliteration'
    | 'wordOrder'
    | 'wording'
    | 'misspelling'
    | 'surname'
    | 'firstName'
    | 'initials'
    | 'middleName'
    | 'nickname'
    | 'shortForm'
    | 'acronym'
    | 'introducedAcronym'
    | 'club'
    | 'renamed'
    | 'otherName'
    | 'rule';

/** Stands behind the name, in brackets: "Saric (other diacritics, case or punctuation)". */
export function reasonInWords(reason: MergeReason): string {
    switch (reason) {
        case 'spelling':
            return l10n.t('other diacritics, case or punctuation');
        case 'transliteration':
            return l10n.t('another transliteration');
        case 'wordOrder':
            return l10n.t('family name first');
        case 'wording':
            return l10n.t('the same name in another wording');
        case 'misspelling':
            return l10n.t('one letter differs, in the same article');
        case 'surname':
            return l10n.t('the surname');
        case 'firstName':
            return l10n.t('the first name');
        case 'initials':
            return l10n.t('initials');
        case 'middleName':
            return l10n.t('without the middle name');
        case 'nickname':
            return l10n.t('the nickname');
        case 'shortForm':
            return l10n.t('short form');
        case 'acronym':
            return l10n.t('its initials');
        case 'introducedAcronym':
            return l10n.t('acronym that an article introduces');
        case 'club':
            return l10n.t('the club, called by its town');
        case 'renamed':
            return l10n.t('another name, according to an article');
        case 'otherName':
            return l10n.t('another name in common use');
        case 'rule':
            return l10n.t('set in crosscheck.json');
    }
}
