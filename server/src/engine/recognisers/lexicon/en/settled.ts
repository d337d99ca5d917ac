/** Words around figures of what stays as it is: how strong a quake was, how many storeys a house has, a term in prison, by how many votes somebody won, how many were aboard. */

/** Before a magnitude: it is not that of the quake which the article is about. */
export const ofAnotherQuake =
    /\b(?:aftershocks?|foreshocks?|strongest|another|second|previous|earlier|last|first put|initially|preliminary|since|in (?:1[89]|20)\d\d)\b/iu;

/** Behind a number and "storey": what has so many, or that it is so tall. */
export const allStoreysBehind =
    /^(?:-(?:storey|story)(?=[ ,.;-])| (?:storeys?|stor(?:y|ies)|floors?)(?: (?:high|tall)| (?:of|in) (?:the|its|their) (?:[\p{Ll}-]{2,20} ){0,2}?(?:building|hotel|house|block|tower|hospital|school|factory|hall|structure|complex)))\b/u;

/** Before such a number: whatever has it is told. */
export const allStoreysInFront =
    /\b(?:building|hotel|house|block|tower|hospital|school|factory|hall|structure|complex|which|it) (?:has|had|of|with) $/iu;

/** Before a term: it is asked for, threatened or served, and not what the court gave. */
export const termAside =
    /\b(?:asked|asks?|asking|sought|seeks?|seeking|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|requested|recommend(?:s|ed)|faces?|faced|facing|risks?|up to|maximum|minimum|at least|could|may|might|would|suspended|served|serving|spent|after|remaining|another|second|previous|earlier|already|co-defendants?|accomplices?)\b/iu;

/** In its sentence: what it was before, or is from now on. */
export const termChanged =
    /\b(?:reduc(?:ed|es|ing)|increas(?:ed|es|ing)|cut|cuts|raised?|raises|lower(?:ed|s)|commut(?:ed|es)|overturn(?:ed|s)|quash(?:ed|es)|doubl(?:ed|es)|instead of|originally|on appeal|concurrent(?:ly)?|consecutive(?:ly)?|in total|suspended|parole)\b/iu;

/** Right before a number of votes: by so many somebody won or lost. */
export const winsBy =
    /\b(?:(?:w[io]ns?|beat(?:s|en)?|takes?|took|taken|holds?|held|lost|loses?|trail(?:ed|s)|defeat(?:ed|s)|captur(?:ed|es)|ahead|behind)\b[^.;:]{0,60}? by|(?:majority|margin|lead) of)(?: (?:just|only|a mere|no more than))? $/iu;

/** Right behind it; but "by 88 votes to 71" is how a chamber voted. */
export const inVotes = /^ votes?\b(?! (?:to|against|for|with)\b)/i;

/** In the sentence: it is counted once more, or is not all counted yet. */
export const stillCounted =
    /\b(?:recounts?|recounted|so far|by noon|at noon|midday|by \d{1,2}(?::\d\d|\s?[ap]\.?m)|hours?|preliminary|partial|provisional|expected|forecasts?|estimated?|exit polls?|early|still|polls close|among|abroad|overseas)\b/iu;

/** Behind a number of crew or passengers: it is of all who were aboard. */
export const allAboardBehind =
    /^ (?:[\p{Ll}-]{3,14} )?(?:crew|sailors|seamen|crewm[ae]n|passengers)(?: members)?,? (?:was |were |are )?(?:on board|aboard)\b/iu;

/** Right before it. */
export const groupAboard = /\bcrew of(?: (?:about|some|only|just))? $/i;
