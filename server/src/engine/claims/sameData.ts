/** Whether two pieces of plain data say the same. */

/** Equal if their fields are equal; for data without cycles, as all that flows here is. */
export function isSame(one: unknown, other: unknown): boolean {
    if (one === other) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return Object.is(one, other);
    const keys = Object.keys(one);
    if (keys.length !== Object.keys(other).length) return false;
    return keys.every(key => isSame(Reflect.get(one, key), Reflect.get(other, key)));
}
