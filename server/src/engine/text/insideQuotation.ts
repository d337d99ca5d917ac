/** Words that are put between quotation marks of ours. */

/** “She called it ‘shameless’.”: double marks inside become single ones, in place, so that offsets stay what they are. */
export function insideQuotation(words: string): string {
    return words.replace(/["“”„‟]/g, (mark, at: number) => {
        if (mark === '“' || mark === '‟') return '‘';
        if (mark === '”') return '’';
        if (mark === '„') return '‚';
        return OPENS_AFTER.test(words.slice(0, at)) ? '‘' : '’';
    });
}

/** A straight mark opens at the beginning, behind a space, a bracket, a dash or another mark that opens. */
const OPENS_AFTER = /(?:^|[\s([{<–—/‘“„‚«])$/;
