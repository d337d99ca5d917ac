/** The word that says that what follows is a title: "Subject: Re: Ferry line", "Headline: …". */

export function hasTitleLabel(words: string): boolean {
    return LABEL.test(words);
}

/** "Ferry line" for "Subject: Re: Ferry line"; other words as they are. */
export function withoutTitleLabel(words: string): string {
    return words.replace(LABEL, '');
}

const LABEL =
    /^(?:subject|betreff|headline|title|slug)\s?:\s{1,8}(?:(?:re|fwd?|aw|wg)\s?:\s{1,8}){0,10}(?=\S)/i;
