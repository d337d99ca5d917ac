/** Adjectives and adverbs after a measure: they say in which direction it was taken, not what was measured. */

export const dimensionWords: ReadonlySet<string> = new Set(
    `long wide tall high deep thick thin slim broad old young away apart north south east west northeast northwest southeast
    southwest inland offshore downstream upstream uphill ahead behind later earlier ago heavy large big small
    higher lower more less fewer faster slower longer shorter taller wider deeper hotter colder warmer cooler cheaper
    stronger weaker better worse squared cubed celsius fahrenheit wise said owned respectively`.split(/\s+/),
);
