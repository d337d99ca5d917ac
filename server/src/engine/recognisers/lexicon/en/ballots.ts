/** Words of elections that tell of what a share is told: what is to be reached, how far the count is, what those asked said. */

/** Before a share, and behind it. */
interface BesideShare {
    readonly before: RegExp;
    readonly behind: RegExp;
}

/** "A party needs 5 percent of the vote", "the 5 percent hurdle". */
export const thresholds: BesideShare = {
    before: /\b(?:needs?|requires?|must (?:win|get|reach|poll)|(?:threshold|hurdle|barrier|quorum)(?: of| is| was| stands at)?)(?: at least| more than| over)? $/i,
    behind: /^[ -](?:threshold|hurdle|barrier|quorum)\b/i,
};

/** "With 12 percent of the votes counted", "71 percent of polling stations reporting". */
export const counting: BesideShare = {
    before: /\b(?:counted|count is|reporting) (?:is |at )?(?:about |some |nearly )?$/i,
    behind: /^ of (?:the |all )?(?:[\p{Ll}-]{2,16} ){0,2}?(?:votes?|ballots|polling (?:stations|districts)|precincts|districts|wards|returns|results)(?: (?:had|have|has|were|was|now|already|been|so far)){0,3} (?:counted|reporting|reported|tallied|processed|in)\b/u,
};

/** "A poll puts the party at 34 percent", "would get 34 percent"; no polling station, and no poll that has closed. */
export const asked =
    /\b(?:(?:opinion |exit )?polls? (?:by|published|put|puts|showed?|shows|suggests?|suggested|found|conducted|released|gave|gives|of)|polls?:|(?:latest|last|new|final|first|september|monthly|weekly|'s|’s) polls?\b(?! (?:close|open))|surveys?|surveyed|pollsters?|polled by|those (?:asked|questioned|polled)|respondents|would (?:get|win|take|vote)|if (?:the|an) (?:election|vote|referendum) (?:were|was) held)\b/i;

/** What is no party's share, but of all who may vote. */
export const ratesOfVoters: ReadonlySet<string> = new Set(['turnout', 'participation', 'abstention']);

/** "A lead of 43 votes", "won by 43 votes", "two points behind the leaders". */
export const leads: BesideShare = {
    before: /\b(?:(?:an?|the|his|her|its|their|whose|['’]s) (?:[\p{Ll}-]{2,14} )?(?:lead|gap|margin|majority|advantage|difference|cushion)\b[^,;.\d]{0,60}(?:from \d[\d,]{0,8} (?:votes|ballots|points|seats) to )?|(?:leads?|led|leading|trails?|trailed|trailing|ahead|won|wins|lost|loses|beat|beats|edged|pipped)\b[^,;.\d]{0,40} by (?:just |only |a mere |about |some )?)$/iu,
    behind: /^(?: (?:votes?|ballots?|points?|seats?))? (?:ahead|behind|clear|adrift|short|apart|between|in front|off the (?:lead|pace|top))\b/i,
};
