/** Of what a rate is one, where its name tells: two kinds are never held against each other. */

/** "The mortgage rate", "its key interest rate": the word that tells, in lower case. */
export const kindsOfRates =
    /\b(policy|key|benchmark|base|main|repo|overnight|refinancing|deposit|lending|mortgage|savings|prime|swap|interbank|exchange|tax|vat|birth|death|mortality|fertility|crime|murder|jobless|unemployment|inflation|growth|vacancy|vaccination|literacy|poverty|divorce|recovery|survival|infection|positivity|occupancy|approval|employment|participation) (?:interest |lending )?rates?\b/g;

/** What a central bank sets goes by many names. */
export const oneKindOfRate: ReadonlyMap<string, string> = new Map(
    'key benchmark base main repo overnight refinancing'.split(' ').map(word => [word, 'policy'] as const),
);

/** The noun that a measure counts by, and the words of a sentence in which a percentage may be of it. */
export const namedRates: ReadonlyMap<string, RegExp> = new Map([
    ['inflation', /\b(?:inflation|prices?|cpi|cost of living|dearer|cheaper)\b/i],
    [
        'growth',
        /\b(?:growth|grow|grows|grew|grown|economy|gdp|output|gross domestic product|expan[ds]\p{Ll}{0,5})\b/iu,
    ],
    ['unemployment', /\b(?:unemployment|unemployed|jobless\p{Ll}{0,4}|out of work)\b/iu],
]);
