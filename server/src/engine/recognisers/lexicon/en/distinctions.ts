/** Words that tell one thing of a kind from another: the women's race is not the men's, a deputy no head. */

/**
 * Of each row, two sentences that write different words speak of different things. Words between bars are one.
 */
export const contrasts: readonly (readonly (readonly string[])[])[] = `
    men|man|male|boys  women|woman|female|girls
    junior|under-21|under-20|under-19|under-18|youth  senior
    semi-final|semifinal|semi-finals|semifinals  quarter-final|quarterfinal|quarter-finals  final
    singles  doubles
    parliamentary|legislative  presidential  mayoral|municipal|local  regional|provincial|state  european
    north|northern  south|southern  east|eastern  west|western
    northbound  southbound  eastbound  westbound
    upper  lower
    primary  secondary  nursery
    domestic  foreign
`
    .trim()
    .split('\n')
    .map(row =>
        row
            .trim()
            .split(/\s{2,}/)
            .map(words => words.split('|')),
    );

/** With a noun behind them they tell one of several: "the fourth stage" is not the second. */
export const ordinals: ReadonlyMap<string, number> = new Map(
    `first second third fourth fifth sixth seventh eighth ninth tenth`
        .split(' ')
        .map((word, i) => [word, i + 1]),
);

/**
 * Written on one side alone they already make another thing of it. "Women's" and "men's" are told apart by their possessive: "a
 * tourist" may well be the woman of the other article.
 */
export const distinctions: ReadonlySet<string> = new Set(
    `female junior under-21 under-20 under-19 under-18 youth deputy vice acting interim caretaker
    assistant reserve friendly`.split(/\s+/),
);

/** Whose race it is: "the women's race", "first woman across the line". */
export const sexes: readonly (readonly string[])[] = [
    ['women', 'woman', 'female', 'girls', 'girl', 'ladies'],
    ['men', 'man', 'male', 'boys', 'boy', 'gentlemen'],
];

/** "The only goal", "the sole officer": there is one. */
export const soleWords: ReadonlySet<string> = new Set('only sole single lone'.split(' '));

/** A place with such a word beside it may hold the place that another article names. */
export const regionWords: ReadonlySet<string> = new Set(
    `province region district county state country republic prefecture department territory municipality north south east
    west northern southern eastern western central valley coast coastal sea bay gulf strait peninsula basin mountains
    highlands lowlands delta area`.split(/\s+/),
);
