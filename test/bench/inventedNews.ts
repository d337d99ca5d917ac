/** News that nobody wrote, for measuring: affairs in invented places, told by several articles each. */

export interface InventedArticle {
    /** Unique, with its ending. */
    readonly name: string;
    readonly text: string;
}

/** As many as wanted, the same for the same seed. Five articles tell of one affair, as news does; no two are alike. */
export function inventedNews(count: number, seed = 1): readonly InventedArticle[] {
    const random = randomFrom(seed);
    const world = worldFrom(random);
    const articles: InventedArticle[] = [];
    while (articles.length < count) {
        const affair = affairIn(world, random);
        for (let i = 0; i < 5 && articles.length < count; i++) {
            const text = articleOn(affair, world, random, ORDINARY);
            articles.push({ name: `${String(articles.length).padStart(5, '0')}.txt`, text });
        }
    }
    return articles;
}

/** One article of at least so many characters, on an affair of its own. */
export function longArticle(characters: number, seed = 1): InventedArticle {
    const random = randomFrom(seed);
    const world = worldFrom(random);
    return { name: 'long.txt', text: articleOn(affairIn(world, random), world, random, characters) };
}

const ORDINARY = 3000;

/** Mulberry32: a number from 0 to 1 at each call. */
type Random = () => number;

function randomFrom(seed: number): Random {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

interface World {
    readonly towns: readonly string[];
    readonly people: readonly string[];
    readonly firms: readonly string[];
    readonly nouns: readonly string[];
    readonly adjectives: readonly string[];
}

/** The same vocabulary for a whole corpus, so that words are shared as in a language: few often, many seldom. */
function worldFrom(random: Random): World {
    const many = (count: number, make: () => string) => Array.from({ length: count }, make);
    return {
        towns: many(400, () => capital(word(random, 2) + one(['burg', 'ford', 'ovo', 'stad', ''], random))),
        people: many(900, () => `${capital(word(random, 2))} ${capital(word(random, 3))}`),
        firms: many(
            300,
            () => `${capital(word(random, 2))} ${one(['Group', 'Works', 'Steel', 'Bank'], random)}`,
        ),
        nouns: many(4000, () => word(random, 2) + one(['ing', 'ment', 'tion', 'er', ''], random)),
        adjectives: many(900, () => word(random, 2) + one(['al', 'ous', 'ic', 'ed'], random)),
    };
}

/** What an affair keeps coming back to. */
interface Affair {
    readonly town: string;
    readonly firm: string;
    readonly people: readonly string[];
    readonly nouns: readonly string[];
    readonly size: number;
    /** Day of March 2024 on which it began. */
    readonly day: number;
}

function affairIn({ towns, firms, people, nouns }: World, random: Random): Affair {
    return {
        town: one(towns, random),
        firm: one(firms, random),
        people: Array.from({ length: 4 }, () => one(people, random)),
        nouns: Array.from({ length: 12 }, () => one(nouns, random)),
        size: 20 + Math.floor(random() * 4000),
        day: 1 + Math.floor(random() * 20),
    };
}

function articleOn(affair: Affair, world: World, random: Random, characters: number): string {
    const day = affair.day + Math.floor(random() * 8);
    const told: Told = { affair, world, random };
    const paragraphs = [
        `---\ntitle: ${affair.firm} and the ${one(affair.nouns, random)} of ${affair.town}\ndate: 2024-03-${String(day).padStart(2, '0')}\n---`,
    ];
    let length = paragraphs[0]?.length ?? 0;
    while (length < characters) {
        const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
            one(SENTENCES, random)(told),
        );
        const paragraph = sentences.join(' ');
        length += paragraph.length + 2;
        paragraphs.push(paragraph);
    }
    return `${paragraphs.join('\n\n')}\n`;
}

interface Told {
    readonly affair: Affair;
    readonly world: World;
    readonly random: Random;
}

const SENTENCES: readonly ((told: Told) => string)[] = [
    told => `${firm(told)} will cut ${count(told)} jobs in ${town(told)} by ${weekday(told)}.`,
    told =>
        `The ${noun(told)} in ${town(told)} killed ${small(told)} people and injured ${small(told)} others, police said on ${weekday(told)}.`,
    told =>
        `“We have seen the ${noun(told)} and the ${adjective(told)} ${noun(told)},” ${person(told)} said.`,
    told =>
        `${person(told)}, who leads the ${adjective(told)} ${noun(told)}, said that it had begun in ${year(told)}.`,
    told =>
        `More than ${count(told)} ${noun(told)} workers live near the ${noun(told)}, which ${firm(told)} bought in ${month(told)}.`,
    told =>
        `The ${adjective(told)} ${noun(told)} cost ${count(told)} million euros, up from ${count(told)} a year earlier.`,
    told =>
        `${town(told)} has had no ${noun(told)} since ${year(told)}, although the ${noun(told)} was ${adjective(told)}.`,
    told =>
        `About ${small(told)} percent of the ${noun(told)} was ${adjective(told)}, according to ${firm(told)}.`,
    told => `${person(told)} blamed ${person(told)} for the ${noun(told)} in ${town(told)}.`,
    told => `${person(told)} denied it and spoke of a ${adjective(told)} ${noun(told)} on ${date(told)}.`,
    told =>
        `A spokesman for ${firm(told)} told reporters that ${count(told)} people had left the ${noun(told)}.`,
    told =>
        `On ${date(told)} the mayor of ${town(told)} opened the ${noun(told)} after ${small(told)} months of ${noun(told)}.`,
    told =>
        `The ${noun(told)} has ${count(told)} troops in ${town(told)}, and ${small(told)} more are expected.`,
    told => `Nobody in ${town(told)} had heard of the ${adjective(told)} ${noun(told)} before.`,
    told =>
        `It was a ${adjective(told)} ${noun(told)}, and the ${noun(told)} of the ${noun(told)} has not been told.`,
];

const town = ({ affair, world, random }: Told) => (random() < 0.7 ? affair.town : one(world.towns, random));
const firm = ({ affair, world, random }: Told) => (random() < 0.7 ? affair.firm : one(world.firms, random));
const person = ({ affair, world, random }: Told) =>
    random() < 0.7 ? one(affair.people, random) : one(world.people, random);
const noun = ({ affair, world, random }: Told) =>
    random() < 0.4 ? one(affair.nouns, random) : one(world.nouns, random);
const adjective = ({ world, random }: Told) => one(world.adjectives, random);
const count = ({ affair, random }: Told) =>
    Math.round(affair.size * (random() < 0.5 ? 1 : 0.5 + random())).toLocaleString('en-GB');
const small = ({ random }: Told) => String(2 + Math.floor(random() * 40));
const year = ({ random }: Told) => String(1990 + Math.floor(random() * 34));
const month = ({ random }: Told) => one(['January', 'February', 'June', 'November'], random);
const weekday = ({ random }: Told) => one(['Monday', 'Tuesday', 'Thursday', 'Friday', 'Sunday'], random);
const date = ({ affair, random }: Told) => `${affair.day + Math.floor(random() * 3)} March 2024`;

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'br', 'dr', 'st', 'tr'];
const RIMES = ['a', 'e', 'i', 'o', 'u', 'an', 'el', 'er', 'in', 'or', 'ul', 'ent', 'ost'];

function word(random: Random, syllables: number): string {
    return Array.from({ length: syllables }, () => one(ONSETS, random) + one(RIMES, random)).join('');
}

function capital(word: string): string {
    return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The first ones more often: as words go by Zipf's law. */
function one<T>(values: readonly T[], random: Random): T {
    const place = Math.floor(values.length * random() ** (values.length > 50 ? 2 : 1));
    const value = values[place];
    if (value === undefined) throw new Error('Nothing to choose from');
    return value;
}
