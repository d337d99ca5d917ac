/** Lines and columns of a text, as a person and other programs count them. */

/** Both from 1; columns in UTF-16 code units, as editors count them. */
export interface Position {
    readonly line: number;
    readonly column: number;
}

/** Where each line of a text begins: it ends with LF, CR LF or CR, as in LSP. */
export function lineStartsOf(text: string): readonly number[] {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
    return starts;
}

/** `offset` is a UTF-16 code unit of the text. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
    let low = 0;
    let high = lineStarts.length;
    while (low + 1 < high) {
        const middle = (low + high) >>> 1;
        if ((lineStarts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
