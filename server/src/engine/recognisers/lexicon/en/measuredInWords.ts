/** What a figure measures where a verb or a phrase around it tells, and no noun: "earned 412 million", "58 percent took part". */

import type { Dimension } from '../../mention.ts';

export interface MeasuredInWords {
    readonly dimension: Dimension;
    /** The words right before the figure end like this. */
    readonly before?: RegExp;
    /** The words behind the figure and its noun begin like this. */
    readonly behind?: RegExp;
    /** What is counted or measured, under the names of `countedAs`. */
    readonly counted?: string;
    /** Only where these are counted. */
    readonly of?: RegExp;
    /** Whoever does it: "six tenants filed complaints". */
    readonly isOfAnyone?: boolean;
    /** What became of those counted, under the names of `stateOf`. */
    readonly state?: string;
}

/** What has run out of a tank or a pipe, in tonnes or litres. */
const RUN_OUT: Omit<MeasuredInWords, 'dimension'> = {
    before: /\b(?:leak(?:ed|s|ing)?|spill(?:ed|s|ing)?|spilt|lost|releas(?:ed|es|ing)|discharg(?:ed|es|ing)|(?:spill|leak|slick) of)\s(?:[\p{Ll}]{2,9}\s){0,2}$/u,
    behind: /^\s(?:of (?:[\p{Ll}-]{2,14}\s){1,3})?(?:(?:has|have|had|was|were|been|already|so far|since)\s){0,3}(?:leaked|spilled|spilt|escaped|run out|ran out|flowed|poured|gushed|seeped|lost|entered the (?:sea|water|river|lake|bay|ground|soil))\b/u,
    of: /^(?:|oil|crude|fuel|diesel|petrol|spill|leak|water|acid|chemical|toluene|sewage|gas)$/,
    counted: 'spill',
};

export const measuredInWords: readonly MeasuredInWords[] = [
    // Amounts.
    {
        dimension: 'money',
        before: /\b(?:earned|earns|earning|made a (?:\p{Ll}{2,12} ){0,2}profit of|turned a (?:\p{Ll}{2,12} ){0,2}profit of)\s$/u,
        behind: /^\s(?:after tax|before tax|in profits?|of profits?)\b/,
        counted: 'profit',
    },
    { dimension: 'money', behind: /^\sin the red\b/, counted: 'loss' },
    {
        dimension: 'money',
        before: /\b(?:turned over|a turnover of|took in)\s$/,
        behind: /^\sin (?:sales|revenues?|takings)\b/,
        counted: 'revenue',
    },
    {
        dimension: 'money',
        before: /\b(?:owes?|owed|owing)\s(?:[\p{Ll}'’-]{2,14}\s){0,3}$/u,
        behind: /^\s(?:in debts?|in arrears)\b/,
        counted: 'debt',
    },
    {
        dimension: 'money',
        before: /\b(?:costs?|costing|price tag of|bill of|bill (?:at|to)|now (?:put|priced|estimated|budgeted) at)\s$/,
        counted: 'price',
    },
    {
        dimension: 'money',
        before: /\b(?:(?:demand|ask)(?:s|ed|ing)?(?: for)?|ransom of|holding out for)\s(?:a ransom of\s)?$/,
        behind: /^\s(?:in ransom|ransom|(?:that (?:the [\p{Ll}-]{2,14} |they )?(?:had )?)?demanded)\b/u,
        counted: 'demand',
    },
    { dimension: 'money', before: /\bfined\s(?:[\p{L}'’-]{2,20}\s){0,4}$/u, counted: 'fine' },
    { dimension: 'mass', ...RUN_OUT },
    { dimension: 'volume', ...RUN_OUT },
    // Terms in prison.
    {
        dimension: 'time',
        before: /\b(?:sentenced(?: (?:on|in|last) [\p{L}\d ]{2,20})? to|jailed for|imprisoned for|(?:sentences?|terms?)(?: (?:was|were|of))?(?: (?:cut|reduced|raised|increased|lowered))? (?:to|of)|(?:jail|prison)(?: [\p{L}’'-]{2,12}){0,2} for)\s$/iu,
        behind: /^\s(?:in (?:prison|jail|custody)|behind bars|imprisonment|of imprisonment)\b/,
        counted: 'sentence',
    },
    // Shares.
    {
        dimension: 'percentage',
        before: /\bturnout\b[^,;:]{0,40}\s$/i,
        behind: /^\s(?:took part|voted|cast (?:a|their) (?:votes?|ballots?)|turned out|went to the polls)\b/,
        counted: 'turnout',
    },
    {
        dimension: 'percentage',
        before: /\b(?:unemployment|jobless rate)\b[^,;:]{0,40}\s$/i,
        behind: /^\s(?:is|are|was|were) (?:out of work|without (?:a job|work)|jobless|unemployed)\b/,
        counted: 'unemployment',
    },
    {
        dimension: 'percentage',
        before: /\b(?:GDP|gross domestic product|economic growth)\b[^,;:\d%]{0,40}\s$/i,
        counted: 'growth',
    },
    // People.
    {
        dimension: 'count',
        before: /\b(?:employ(?:s|ed|ing)?|(?:workforce|staff|headcount|payroll) (?:of|to|is|was|at))\s$/,
        behind: /^\s(?:(?:work|works|worked|are employed|were employed|are|were|is|was) )?(?:on (?:its|their|the) payroll|in its (?:pay|employ)|for the (?:company|firm|group)|(?:work|works|worked|working) (?:on|at|in) (?:the |its |their )?(?:\p{Ll}{2,14} )?(?:site|project|plant|mine|mill|works|yard|shipyard|factory|construction))\b/u,
        counted: 'worker',
    },
    {
        dimension: 'count',
        behind: /^\s(?:(?:were|had) )?(?:watched|in the (?:stands|crowd|stadium)|saw the (?:match|game|final)|came to (?:see|watch))\b/,
        counted: 'spectator',
    },
    {
        dimension: 'count',
        before: /\bput the (?:crowd|number of (?:marchers|demonstrators|protesters)|turnout) at\s$/,
        behind: /^\s(?:marched|demonstrated|protested|rallied|took to the streets|(?:joined|attended|took part in|came to) (?:a|the|[\p{L}’'-]{2,20}['’]s?) (?:\p{Ll}{3,14} )?(?:march|protest|rally|demonstration|vigil))\b/u,
        counted: 'protester',
        isOfAnyone: true,
    },
    {
        dimension: 'count',
        behind: /^\s(?:took part in the (?:vote|poll|ballot|election|referendum)|cast (?:a|their) (?:votes?|ballots?)|went to the polls)\b/,
        counted: 'turnout',
    },
    {
        dimension: 'count',
        behind: /^\s(?:(?:have|had|has) )?(?:so far |already )?(?:lodged|filed|made) (?:a )?complaints?\b/,
        counted: 'complaint',
        isOfAnyone: true,
    },
    {
        dimension: 'count',
        behind: /^\s(?:(?:have|had|has) )?(?:so far |already )?(?:signed|put their names? to) (?:a|the|his|her|its|their|an)\b[^,;.]{0,30}\b(?:petition|appeal|letter)\b/,
        counted: 'signature',
        isOfAnyone: true,
    },
    {
        dimension: 'count',
        before: /\b(?:fired?|firing|fires|let off) (?:off )?(?:a total of |at least |about |some )?$/,
        behind: /^\s(?:were|had been) fired\b/,
        of: /^(?:|round|time|shot|bullet)$/,
        counted: 'shot',
    },
    {
        dimension: 'count',
        behind: /^\s(?:people )?(?:(?:have|had|has) )?(?:since |now |already )?fled (?:the country|abroad|to (?:neighbou?ring|other) countries)\b/,
        counted: 'refugee',
    },
    // What became of them.
    {
        dimension: 'count',
        behind: /^\s[^,;.:()]{0,50}?(?:(?:are|were|is) (?:now |still )?in (?:urgent |dire )?need of|needs?|needed|requires?|depends? on|relies on|rely on) (?:[\p{Ll}-]{3,14} )?(?:help|aid|assistance|relief|food aid)\b/u,
        state: 'in need',
    },
    {
        dimension: 'count',
        before: /\b(?:cut off|cutting off|knocked out (?:power|electricity) (?:to|for|in))\s(?:[\p{Ll}-]{2,14}\s){0,2}$/u,
        behind: /^\s[^,;.:()]{0,60}?(?:with(?:out| no) (?:power|electricity|current)|in(?:to)? (?:the dark|darkness)|(?:lost|had no|have no) (?:power|electricity)|from the grid|off the grid)\b/,
        state: 'unpowered',
    },
    {
        dimension: 'count',
        behind: /^\s[^,;.:()]{0,40}?(?:without a (?:roof|home)|lost their homes|(?:is|are|were) camping|(?:sleep|slept|are living|live) in (?:tents|shelters|the open)|(?:driven|forced) (?:out of|from) their homes|in (?:shelters|tents|emergency (?:shelters|housing)))\b/,
        state: 'displaced',
    },
    {
        dimension: 'count',
        before: /\b(?:lay|lays|laying|laid) off\s(?:[\p{Ll}-]{2,14}\s){0,2}$/u,
        behind: /^\s(?:\p{Ll}{2,10}\s){0,4}(?:laid off|(?:los(?:e[sd]?|t|ing)|out of) (?:their )?(?:jobs|work|livelihoods|posts)|thrown out of work)\b/u,
        state: 'dismissed',
    },
    {
        dimension: 'count',
        behind: /^\s(?:(?:were|was|have been|has been) )?(?:taken away|taken into custody|led away|rounded up|put in handcuffs|behind bars)\b/,
        state: 'arrested',
    },
];
