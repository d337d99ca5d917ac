/** A hash of a text, for what must be found again by its words. */

/** FNV-1a over UTF-16 code units, 32 bits twice with different seeds, in base 36 (Fowler, Noll, Vo). */
export function hashed(text: string): string {
    let low = 0x811c9dc5;
    let high = 0x01000193;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x85ebca6b);
    }
    return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
