/** Words by which a sentence shows whether it tells of a plan, a state or a deed, of news, of another's word, and how exactly. */

export interface Cue {
    readonly name: string;
    /** With the flag for all of its places. */
    readonly pattern: RegExp;
}

export const cues: readonly Cue[] = [
    {
        name: 'to come',
        pattern:
            /\b(?:will|(?:is|are|was|were) to|to be|plan(?:s|ned)?|wants?|wanted|intend(?:s|ed)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|may|might|could|would|expect(?:s|ed)?|due|next|hop(?:es?|ed|ing)|ask(?:s|ed|ing)?|seek(?:s|ing)?|calls? for|demand(?:s|ed)?|threat(?:s|en|ens|ened)?|looking into|propos(?:es?|ed|al))\b/gi,
    },
    { name: 'a state', pattern: /\b(?:is|are|has|have|remains?|holds?|stays?)\b/gi },
    {
        name: 'not the end',
        pattern:
            /\b(?:still|yet|until|so far|not known|unknown|unclear|further notice|missing|trapped|for now|at least|remains?|critical|too close)\b/gi,
    },
    {
        name: 'news',
        pattern:
            /\b(?:now|no longer|again|since|finally|at last|after all|meanwhile|(?:has|have|had) been|any ?more|once more|as of|today)\b/gi,
    },
    { name: 'has been done', pattern: /\b(?:has|have) (?:\w{1,30} )?\w{1,30}(?:ed|en|wn|ne|[^s]t)\b/gi },
    { name: 'was done', pattern: /\b(?:was|were|had|did|\w{2,30}ed)\b/gi },
    {
        name: 'a deed that ends something',
        pattern:
            /\b(?:died|dead|killed|found|arrested|released|freed|rescued|resigned|elected|won|passed|approved|adopted|signed|opened|reopened|closed|sold|bought|charged|convicted|sentenced|acquitted|dropped|lifted|ended|fell|declared|confirmed|appointed|named|sworn|agreed|settled|withdrew|cancell?ed|called off|landed|arrived|returned|began|started|contained|identified|recovered|woken|abolished|granted|sealed)\b/gi,
    },
    { name: 'no', pattern: /\b(?:no|not|never|none|nobody|nothing|without|neither|nor)\b|n['’]t\b/gi },
    {
        name: 'spoken against',
        pattern:
            /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|counter(?:s|ed)?|object(?:s|ed)?|insist(?:s|ed)?|dismiss(?:es|ed)?|contradict(?:s|ed)?|disput(?:es?|ed)|maintain(?:s|ed)?|claim(?:s|ed|ing)?|accus(?:es?|ed|ing)|contend(?:s|ed)?|contrary|retort(?:s|ed)?|nonsense|untrue|lies?|invented|refut(?:es?|ed))\b/gi,
    },
    { name: 'said', pattern: /\b(?:says?|said|according to|told|stated|announced|reported)\b/gi },
    { name: 'quotation marks', pattern: /[“”"]/g },
    {
        name: 'roughly',
        pattern:
            /\b(?:several|some|many|few|number of|dozens?|scores|hundreds|thousands|part of|half|most|majority|one of|another|certain|various|minority|large|big|small|about|around|nearly|almost|more than|over|abroad|foreign|unnamed|soon|months?|years?|weeks?|summer|spring|autumn|winter)\b/gi,
    },
    { name: 'somebody or something', pattern: /\b(?:an?|one|two|three|some|several)\s\p{Ll}/giu },
];
