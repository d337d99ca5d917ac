/** Words that tell that something is so for the time being, and words that tell that it has changed. */

/** "Is still missing", "has not sailed since Tuesday", "until further notice". */
export const forTheTimeBeing =
    /\b(?:(?:is|are|remains?|was|were) still|still (?:in|on|at|missing|closed|shut|wanted|out)|so far|not yet|yet to|until further notice|for the time being|for now|(?:has|have|had) not [\p{L}]{2,20} since|no trace of|no sign of|nobody has yet|remains? (?:closed|shut|missing|suspended|blocked|grounded|cut off|in force|at large|on hold|under)|(?:is|are) (?:closed|shut|suspended|grounded|blocked|cut off|on hold|out of service|at a standstill) (?:until|because|after|for)|has been (?:closed|suspended|shut|halted|grounded|blocked) (?:since|until))\b/iu;

/** "Is open again", "took up service again", "is over", "at last". */
export const changed =
    /\b(?:again|once more|at (?:long )?last|(?:is|are) (?:back|home|over)|no longer|any ?more|has (?:now |since )?(?:been )?(?:reopened|resumed|lifted|found|freed|released|restored)|have (?:now |since )?(?:been )?(?:reopened|resumed|lifted|found|freed|released|restored))\b/iu;
