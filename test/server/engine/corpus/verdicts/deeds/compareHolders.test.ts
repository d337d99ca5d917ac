import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'a title and an apposition',
        'The ferry line Sorrel will sell two ships in Kelm, chief executive Mira Toll said.',
        'Sorrel is to sell two of its ferries in Kelm, and Joran Esk, the chief executive, called it a hard day.',
        'conflicts',
    ],
    [
        'a noun and a verb for one post',
        'The jury of the Kelm Prize met for nine hours, said Mira Toll, the chairwoman.',
        'Joran Esk, who chairs the jury of the Kelm Prize, said it had met for nine hours.',
        'conflicts',
    ],
    [
        'the president of a union leads it',
        'The dockers of Kelm will walk out again, union president Mira Toll said.',
        'Joran Esk, who leads the union, said the dockers of Kelm would walk out again.',
        'conflicts',
    ],
    [
        'both have left the post',
        'Mira Toll, who resigned as chief executive of Sorrel Bank, will speak to the Kelm inquiry.',
        'The chief executive of Sorrel Bank, Joran Esk, has stepped down, the Kelm inquiry was told.',
        'conflicts',
    ],
    [
        'an officer with his rank',
        'The mission in Kelm has 900 soldiers, its commander, General Mira Toll, said.',
        'General Joran Esk commands the mission in Kelm.',
        'conflicts',
    ],
    [
        'the judge of one ruling',
        'He wept when the presiding judge, Mira Toll, read out the verdict in the Sorrel Bank case in Kelm.',
        'In the ruling Judge Joran Esk called the directors of Sorrel Bank in Kelm careless.',
        'conflicts',
    ],
    [
        'a minister by the department',
        'The ban on ferries in Kelm will stay, health minister Mira Toll said.',
        'Joran Esk, the minister of health, said the ban on ferries in Kelm would stay.',
        'conflicts',
    ],
    [
        'ministers of two departments',
        'The ban on ferries in Kelm will stay, health minister Mira Toll said.',
        'Joran Esk, the finance minister, said the ban on ferries in Kelm would stay.',
        'no verdict',
    ],
    [
        'a judge who gives no ruling',
        'He wept when the presiding judge, Mira Toll, read out the verdict in the Sorrel Bank case in Kelm.',
        'Judge Joran Esk will hear the appeal of Sorrel Bank in Kelm.',
        'no verdict',
    ],
    [
        'one who held it before',
        'The ferry line Sorrel will sell two ships in Kelm, chief executive Mira Toll said.',
        'Sorrel is to sell two of its ferries in Kelm, which Joran Esk, the former chief executive, called foolish.',
        'no verdict',
    ],
    [
        'a deputy',
        'The jury of the Kelm Prize met for nine hours, said Mira Toll, the chairwoman.',
        'Joran Esk, the vice chairman of the jury of the Kelm Prize, said it had met for nine hours.',
        'agrees',
    ],
    [
        'the heads of two bodies',
        'The dockers of Kelm will walk out again, said Mira Toll, the leader of the union.',
        'Joran Esk, who heads the port authority, said the dockers of Kelm would walk out again.',
        'no verdict',
    ],
    [
        'two bodies with a word in common',
        'The hole in the Kelm software must be closed, said Mira Toll, director of security for Sorrel.',
        'Joran Esk, director of the Harbour Security Centre, said the hole in the Kelm software must be closed.',
        'no verdict',
    ],
    [
        'two bodies that only one article names',
        'On Monday savers of Artha Bank in Kelm wept when its chairman, Mira Toll, was taken off by the police.',
        'On Monday savers of Makmur Trust in Kelm wept when its chairman, Joran Esk, was taken off by the police.',
        'no verdict',
    ],
    [
        'a successor',
        'The ferry line Sorrel will sell two ships in Kelm, chief executive Mira Toll said.',
        'Sorrel is to sell two of its ferries in Kelm, said chief executive Joran Esk, the successor of Mira Toll.',
        'no verdict',
    ],
    [
        'mayors of two towns, each of that which stands before',
        'Two bridges fell in Kelm on Sunday. The mayor, Mira Toll, said that Sorrel Bank would pay for the flood.',
        'Two bridges fell in Tarn on Sunday. Mayor Joran Esk said that Sorrel Bank would pay for the flood.',
        'no verdict',
    ],
    [
        'one name, spelt in two ways',
        'Five villages in Kelm were hit, said Heydar Alishbandi, the mayor of Kelm.',
        'Kelm mayor Heidar Alishvandi said five villages in Kelm had been hit.',
        'agrees',
    ],
];

describe('who holds a post', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-05', '2024-03-06'));
});
