/** Words by which a figure is told to hold for a time only. */

/** "So far", "still": another may come. */
export const untilNow =
    /\b(?:so far|thus far|to date|until now|up to now|still|now|currently|at present|no longer|as of)\b/i;

/** Of what goes on as it is told: "is being searched", "two are missing", "awaits a verdict", "the lava has come as far as". */
export const underWay =
    /\b(?:is|are|being|still|remains?|continues?|missing|search(?:ing|es)?|await(?:s|ing)?|on trial|pending|lies|(?:has|have) (?:been|come|broken|spread|reached|moved)|so far|as of|yet|expected|due|now)\b/i;

/** A plan is no longer what it was. */
export const changeOfPlan =
    /\b(?:put (?:off|back)|postpon(?:es?|ed|ing)|delay(?:s|ed)?|defer(?:s|red)?|brought forward|cancel(?:s|l?ed)|call(?:s|ed) off|scrap(?:s|ped)|dropp?(?:s|ed)?|abandon(?:s|ed)?|instead|no longer|not|raised|lowered|cut|extend(?:s|ed)?|revis(?:es|ed)|chang(?:es|ed)|later than|earlier than|now)\b/i;

/** Those of them that say that there may be more to come. */
export const soFar = /\b(?:so far|thus far|to date|until now|up to now)\b/i;

/** "Insurers estimate", "according to a projection". */
export const estimates =
    /\b(?:estimat\p{L}{1,4}|project(?:ed|ions?)|forecasts?|predict(?:s|ed)|expect(?:s|ed)?|preliminary|provisional|initial(?:ly)?|early (?:count|figures?|results?)|poll|exit poll|puts? (?:the|its|their)(?= (?:[\p{L}’'-]{2,14} ){0,2}(?:number|toll|figure|count|total|cost|bill|loss|losses|damage|price|value|size|crowd|attendance|turnout|share|rate|age)\b))\b/iu;

/** "The final count", "all 32,000 hens", "its whole flock". */
export const finalWords =
    /\b(?:final|closing|definitive|certified|once (?:all|it) was over|last (?:statement|count|report)|[Aa]ll (?:the )?\d[\d,.]{0,12}|(?:whole|entire) (?:flock|herd|crew|fleet|staff|family)|all (?:of them|aboard|on board))\b/;

/** "Closed its search at dusk", "the search came to an end", "the last body". */
export const endOfSearch =
    /\b(?:final|closed|ended|called off|finished|(?:is|was|were) over|to an end|last body)\b/;

/** Behind a figure: "203 people have tested positive", "44 patients were being treated". */
export const ongoingVerbs: ReadonlySet<string> = new Set('has have are is being remain remains'.split(' '));

/** Right before a figure they tell where a change ends: "was cut to two years". */
export const endsOfChange: ReadonlySet<string> = new Set('to at reached stands stood'.split(' '));

/** Of what somebody owns of a firm. */
export const holdings = /\b(?:holds?|holding|owns?|owned|stakes?|shareholdings?|shareholder)\b/i;

/** Of what has its size for months: those employed, the people of a place, members, seats, what a thing can hold. */
export const slowToChange =
    /\b(?:employ(?:s|ed|ing|ees)?|workforce|staff|payroll|population|inhabitants|residents|live in|members|subscribers|seats|capacity|(?:licen[sc]ed|certified|approved|permitted|allowed|designed|cleared) (?:to|for)|built|plants|factories|mills|branches|hospitals|schools|member states|provinces|districts)\b/i;

/** Right before a figure they tell of a line that is drawn, whatever is measured: "flood stage is 4.2 metres". */
export const marksOfScales =
    /\b(?:flood stage|(?:danger|warning|alarm|alert|flood|action) (?:level|mark|line)|threshold|(?:speed|legal|safety|drink-drive) limit)(?: (?:there|here|(?:in|at|of|for) (?:the )?[\p{L}-]{2,20}))? (?:is|was|of|stands at|stood at|is set at|lies at) (?:about |some )?$/iu;

/** Of those who fight a fire or search, and of what they have with them: there are more or fewer every day. */
export const deployed =
    /\b(?:flames|blazes?|wildfires?|firefighters?|fire crews|rescuers|search(?:es|ed|ing)?|survivors|rescue|deploy(?:s|ed|ing)|at (?:her|his|its|their) disposal|mobili[sz]ed)\b/i;

/** "Kestria is sending 120 firefighters": what one sends is a part of those who are there. */
export const sentToHelp =
    /\b(?:sen(?:d|ds|t|ding)|dispatch(?:es|ed|ing)?|offer(?:s|ed|ing)?|lend(?:s|ing)?|reinforcements)\b/i;

/** With it a sentence begins, of what does not grow once it stands. */
export const built =
    /^[“"]?(?:the|a|this|its) (?:[\p{L}’'-]{1,20} ){0,3}?(?:(?:foot|rail)?bridge|viaduct|dam|tunnel|tower|spire|skyscraper|lighthouse|statue|monument|chimney|pier|quay|ferry|ship|yacht|stadium|cathedral)\b/iu;
