/** Words by which one side answers another. */

/** "Denies the charge", "rejected the mayor's accusation": what others said is spoken against. */
export const denials =
    /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es|ed|ing)|contest(?:s|ed)?|call(?:s|ed|ing))\s(?:[\p{L}\d'’&.-]{1,30}\s){0,5}(?:accusations?|allegations?|claims?|accounts?|complaints?|version|blame|wrongdoing|responsibility|aggressor|lie|lies|liars?|nonsense|slander|untrue|false)\b/iu;

/** They always answer somebody. */
export const retorts =
    /\b(?:retort(?:s|ed)?|contradict(?:s|ed)?|counter(?:s|ed) that|hit back|hits back|scoff(?:s|ed)|in (?:reply|answer) to)\b/i;

/** They answer whoever is named beside them. */
export const rebuffs =
    /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|refut(?:es|ed)|disput(?:es|ed)|insist(?:s|ed)|is lying|a liar|a lie|untrue|not true|no truth|baseless|unfounded|groundless|invented|fabricat(?:ed|ion))\b/i;

/** Whoever does not know denies nothing. */
export const noDenials = /\b(?:no idea|no comment|no doubt|not know|n['’]t know|not sure)\b/i;

/** Whoever admits it does not dispute it. */
export const admissions =
    /\b(?:admit(?:s|ted)?|admission|apologi[sz](?:e|es|ed)|apology|regret(?:s|ted)?|confess(?:es|ed)?|acknowledg(?:e|es|ed)|sorry|concede[sd]?)\b/i;

/** Words for who speaks and for what was said: two sentences that share them alone may be about anything. */
export const partiesToDisputes: ReadonlySet<string> = new Set(
    'deny denied denial allegation alleged accuse accusation claim source story told police spokesman spokeswoman official judge lawyer'.split(
        ' ',
    ),
);
