import { describe, it } from 'vitest';
import { checkVerdictsBefore, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const QUAKE = 'The quake near Kelm was felt in all of Norvik, where chimneys fell.';
const OTHER_QUAKE = 'After the quake at Kelm the chimneys of Norvik are gone.';

const ofQuakes: readonly VerdictRow[] = [
    ['two magnitudes', 'The quake measured 5.8.', 'It had a magnitude of 6.2.', 'conflicts'],
    ['one magnitude', 'The quake measured 5.8.', 'A 5.8-magnitude tremor shook the town.', 'agrees'],
    [
        'that of an aftershock',
        'The quake measured 5.8.',
        'It was followed by 40 aftershocks, and the strongest had a magnitude of 4.1.',
        'related',
    ],
    [
        'one that was revised',
        'The quake measured 5.8.',
        'The magnitude of the quake was revised to 6.2.',
        'updates backward',
    ],
];

const HOUSE = 'The Marlow hotel was on the mind of all Norvik.';
const OTHER_HOUSE = 'The Marlow hotel was what Norvik spoke of.';

const ofHouses: readonly VerdictRow[] = [
    [
        'two numbers of storeys',
        'The nine-storey hotel was full.',
        'The building has seven floors.',
        'conflicts',
    ],
    ['one number', 'The nine-story hotel was full.', 'All nine floors of the hotel lay in ruins.', 'agrees'],
    ['some of the floors', 'The nine-storey hotel was full.', 'Seven floors were in flames.', 'related'],
];

const TRIAL = 'Anna Marlow was on the mind of all Norvik.';
const OTHER_TRIAL = 'Anna Marlow was what Norvik spoke of.';

const ofTerms: readonly VerdictRow[] = [
    [
        'two terms of one person',
        'Anna Marlow was sentenced to four years in prison.',
        'Anna Marlow is in tears. Judge Ole Brandt sentenced her to six years in prison.',
        'conflicts',
    ],
    [
        'what was asked for',
        'Anna Marlow was sentenced to four years in prison.',
        'The prosecutor had asked for a prison sentence of six years for Anna Marlow.',
        'related',
    ],
    [
        'those of two persons',
        'Anna Marlow was sentenced to four years in prison.',
        'Piet Ravn was sentenced to six years in prison.',
        'no verdict',
    ],
];

const VOTE = 'Anna Marlow of the Greens was on the mind of all Norvik.';
const OTHER_VOTE = 'Anna Marlow and the Greens were what Norvik spoke of.';

const ofVotes: readonly VerdictRow[] = [
    [
        'two majorities',
        'Anna Marlow won the seat by 1,208 votes.',
        'Her rival lost by 1,028 votes.',
        'conflicts',
    ],
    [
        'a majority and the votes of one',
        'Anna Marlow won the seat by 1,208 votes.',
        'Her rival got 11,028 votes.',
        'related',
    ],
    ['two turnouts', 'Turnout was 61 percent.', 'Some 54 percent of voters went to the polls.', 'conflicts'],
    ['that of noon', 'Turnout was 61 percent.', 'By noon turnout was 34 percent.', 'updates backward'],
];

const SHIP = 'The tanker Orla of Kelm Lines was on the mind of all Norvik.';
const OTHER_SHIP = 'The tanker Orla and Kelm Lines were what Norvik spoke of.';

const ofShips: readonly VerdictRow[] = [
    ['two crews', 'She has a crew of 22.', 'All 24 sailors aboard were saved.', 'conflicts'],
    ['one crew', 'She has a crew of 22.', 'All 22 sailors aboard were saved.', 'agrees'],
    ['some of the crew', 'She has a crew of 22.', 'Three of the sailors were hurt.', 'no verdict'],
];

function inArticles(lead: string, otherLead: string): (...row: VerdictRow) => void {
    return checkVerdictsBefore(['2025-06-21', lead], ['2025-06-22', otherLead]);
}

describe('how strong a quake was', () => {
    it.each(ofQuakes)('%s', inArticles(QUAKE, OTHER_QUAKE));
});

describe('how many storeys a house has', () => {
    it.each(ofHouses)('%s', inArticles(HOUSE, OTHER_HOUSE));
});

describe('how long somebody must go to prison', () => {
    it.each(ofTerms)('%s', inArticles(TRIAL, OTHER_TRIAL));
});

describe('how a vote went', () => {
    it.each(ofVotes)('%s', inArticles(VOTE, OTHER_VOTE));
});

describe('how many are aboard', () => {
    it.each(ofShips)('%s', inArticles(SHIP, OTHER_SHIP));
});
