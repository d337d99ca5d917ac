/** Posts that a body gives to one person at a time, by the nouns and verbs that tell them. */

export interface Post {
    readonly name: string;
    /** Separated by commas. */
    readonly nouns: string;
    /** "Who chairs the jury": separated by commas. */
    readonly verbs?: string;
    /** Many bodies of the news have one: only of a body that both articles name is it one. */
    readonly isOfMany?: boolean;
    /** Every town has one: "the mayor" is that of the town which the article tells of there. */
    readonly isOfTown?: boolean;
}

export const posts: readonly Post[] = [
    {
        name: 'chief executive',
        nouns: 'chief executive officer, chief executive, ceo, managing director',
        verbs: 'runs',
    },
    { name: 'chair', nouns: 'chairman, chairwoman, chairperson, chair', verbs: 'chairs, chaired' },
    { name: 'president', nouns: 'president', isOfMany: true },
    { name: 'leader', nouns: 'leader, head, boss', verbs: 'leads, heads', isOfMany: true },
    { name: 'commander', nouns: 'commander', verbs: 'commands' },
    { name: 'presiding judge', nouns: 'presiding judge, judge', verbs: 'presided, presides' },
    { name: 'manager', nouns: 'general manager, manager', isOfMany: true },
    { name: 'mayor', nouns: 'mayor', isOfTown: true },
    { name: 'governor', nouns: 'governor', isOfMany: true },
    { name: 'premier', nouns: 'prime minister, premier', isOfMany: true },
    { name: 'coach', nouns: 'head coach, coach', isOfMany: true },
    { name: 'editor', nouns: 'editor-in-chief, editor in chief, editor', isOfMany: true },
    {
        name: 'principal',
        nouns: 'headteacher, headmaster, headmistress, head teacher, principal',
        isOfTown: true,
    },
    { name: 'director', nouns: 'director', isOfMany: true },
    { name: 'secretary-general', nouns: 'secretary-general, secretary general', isOfMany: true },
    { name: 'prosecutor', nouns: 'chief prosecutor, attorney general' },
    { name: 'police chief', nouns: 'police chief, chief of police', isOfTown: true },
    { name: 'fire chief', nouns: 'fire chief', isOfTown: true },
    ...ministers(
        'health justice interior finance education transport agriculture environment culture energy labour',
    ),
];

/** From each noun to the name of its post; the longest first: "chief executive officer" before "chief executive". */
export const postsByNoun: ReadonlyMap<string, string> = new Map(
    posts
        .flatMap(({ name, nouns }) => nouns.split(', ').map(noun => [noun, name] as const))
        .sort(([a], [b]) => b.length - a.length),
);

/** "Who leads the union" may be said of its president. */
export const generalPost = 'leader';
export const leadingPosts: ReadonlySet<string> = new Set(['leader', 'president', 'chair', 'commander']);

/** Each country has one; those who meet their like, foreign ministers and those of defence, are left out. */
function ministers(portfolios: string): readonly Post[] {
    return portfolios
        .split(' ')
        .map(name => ({ name: `${name} minister`, nouns: `${name} minister, minister of ${name}` }));
}

/** Before a post: whoever is called so does not hold it, or not alone. */
export const otherHolders: ReadonlySet<string> = new Set(
    `former ex deputy vice acting interim assistant then onetime late next new incoming outgoing future aspiring honorary past
    retired ousted sacked designate elect caretaker associate co joint previous longtime shadow regional local district
    would-be one-time vice-`.split(/\s+/),
);
