/** What was measured, as lines of a table. */

export interface Line {
    readonly what: string;
    /** The growth that it must show, where it must show one. */
    readonly shape?: 'flat' | 'linear';
    readonly floor?: string;
    readonly product: string;
    /** The promise, in words. */
    readonly wanted?: string;
    readonly isMet?: boolean;
}

export function tableOf(lines: readonly Line[]): string {
    const rows = [
        ['', 'floor', 'Crosscheck', 'wanted', ''],
        ...lines.map(({ what, shape, floor = '', product, wanted = '', isMet }) => [
            shape ? `${what} [${shape}]` : what,
            floor,
            product,
            wanted,
            isMet === undefined ? '' : isMet ? 'met' : 'NOT MET',
        ]),
    ];
    const widths = rows[0]?.map((_, k) => Math.max(...rows.map(row => row[k]?.length ?? 0))) ?? [];
    return rows.map(row => row.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join('  ')).join('\n');
}

/** The value below which that part of all values lies; 0 when there are none. */
export function quantile(values: readonly number[], part: number): number {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function inMs(value: number): string {
    return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
