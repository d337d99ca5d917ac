/** What begins compounds that are written with a hyphen: at the end of a line it is kept. All lower case. */

export const KEPT_HYPHENS: ReadonlySet<string> = new Set(
    `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million billion first second third half quarter double triple multi single
    well ill high low long short full part self ex non anti pro pre post semi co re vice mid all cross off on up near
    north south east west left right far hard soft old new so much little best better worst least most more
    year month week day hour minute mile metre meter foot inch year-on state run built based led made born backed owned
    british american french german russian chinese anglo franco euro
    prime attorney secretary mother father brother sister son daughter editor commander lieutenant major
    cost price tax duty interest oil gas coal fuel water wind sea land air road rail steel gold human peace war arms bomb
    face hand head eye home house life death time work job world wide ground grass front back side end open close`.split(
        /\s+/,
    ),
);

/** What is no word by itself, and so the end of one that was cut. */
export const WORD_ENDINGS: ReadonlySet<string> = new Set(
    `er ers est ed ing ings ly ish en ness less ful ment ments tion tions sion sions able ible ity ty ties al ally ance
    ence ous ive ship hood dom ism ist ists age ward wards most ries ry`.split(/\s+/),
);
