/** How news tells how long, high or dear a thing is: "a 1,340-metre bridge", "will be 62 metres high", "is to cost 2.1 billion". */

import { THING } from './origins.ts';

/** Right behind a length. */
export const sizeBehind =
    /^ (?:\([^()]{1,20}\) )?(?:(?<length>long|in length)|(?<width>wide|in width)|(?<height>high|tall|in height|above the (?:water|sea|ground|river|street|valley)))\b/u;

/** Right before it, or in a table. */
export const sizeInFront =
    /\b(?:(?:total |overall )?(?<length>length)|(?<width>width)|(?<height>height)|(?:main|central|longest) (?<span>span))(?::? | (?:of|is|was|will be|measures|has) )(?:(?:about|some|around|nearly|almost|just over|just under) )?$/iu;

/** In a table or a list: "Height 33 m", "Total length: 1,340 m". */
export const sizeInTable = /^(?:total |overall )?(?:length|width|height):? $/i;

/** "A 1,340-metre cable-stayed bridge": the thing behind the figure, which is so long, or so high where it stands upright. */
export const thingBehind = new RegExp(
    `^(?:-(?:long|high|tall)\\b)? (?<of>(?:[\\p{Ll}-]{3,20} ){0,2}?)${THING}(?=[ ,.;:)]|$)`,
    'u',
);

export const standsUpright: ReadonlySet<string> = new Set([
    'tower',
    'dam',
    'skyscraper',
    'lighthouse',
    'chimney',
    'rocket',
    'spire',
]);

const HEDGE =
    '(?:(?:about|some|around|nearly|almost|up to|at least|more than|over|a total of|an estimated) )?$';

/** Between the thing with which a sentence begins and what it costs. */
export const costsSo = new RegExp(
    `^(?: (?:to|over|across|at|in)(?: [\\p{L}’'-]{2,25}){1,4}?)?(?: (?:will|would|is|was|has|had|now|to|be|been|expected|estimated|likely|set|projected|eventually|finally|ended up|have|in the end))*,? (?:costs?|costing|(?:priced|put|approved) at(?: a cost of)?) ${HEDGE}`,
    'iu',
);

/** "The cost of the bridge has come to", "the cost of the project is put at", "estimates the final cost at". */
export const costOfThing = new RegExp(
    `\\b(?:(?:cost|price|bill|budget) (?:of|for) the (?<of>(?:[\\p{L}’'-]{2,20} ){0,2}?)(?:${THING}|(?<whole>project|scheme))|the (?<all>final|total|overall) (?:cost|price|bill))(?: (?:is|was|has|had|have|now|will|be|been|put|come|came|risen|rose|grown|estimated|expected|to|at|stands?|reached|of))* ${HEDGE}`,
    'iu',
);

/** "The toll will be 65", "expects the toll to be 79": of a bridge, a tunnel or a road. */
export const tollInFront = new RegExp(
    `\\b(?:the|its|a) (?:bridge |tunnel |road )?toll(?: for (?:a |all )?(?:\\p{Ll}{3,12} )?cars?)?(?: (?:will|would|is|was|to|be|set|now|at|has|been|raised|risen|rise|rose))+ ${HEDGE}`,
    'iu',
);

/** The head of a sentence that calls the thing by no noun of its own. */
export const wholeAtStart =
    /^[“"]?(?:the|this) (?<of>(?:[\p{L}’'-]{2,20} ){0,2}?)(?<whole>project|scheme)(?= )/iu;

/** What it was to cost once is no news of it. */
export const onceMeant = /\b(?:originally|initially|at first|first|was to|were to|once|had been)\b/i;
