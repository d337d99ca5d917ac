/**
 * What news tells of, by kind: words of one row tell the same kind of deed, words of rows that oppose each other cannot
 * both be true of one thing at one time.
 *
 * A phrase is matched word by word, by stems: "approve" also finds "approved" and "approval". An ellipsis stands for up to
 * four words in between, two of them for eight.
 */

export interface DeedKind {
    readonly name: string;
    /** Separated by commas. */
    readonly phrases: string;
    /** The kinds that cannot hold of the same thing at the same time. */
    readonly against?: readonly string[];
    /** What there is one of in such a deed: who won, who took office, where it happened, … */
    readonly sole?: SoleRole;
    /** It may hold today and not tomorrow: a road is closed, then open. */
    readonly isState?: boolean;
    /** It is told of whoever stands before the verb, whatever follows: "have to leave the country", "may stay". */
    readonly isOfSubject?: boolean;
    /** Its words tell none of the deeds that a part of them would tell: "released from hospital" tells of no prisoner. */
    readonly isOtherSense?: boolean;
    /** It befalls its subject once in an affair: two days for it cannot both hold. */
    readonly isOnce?: boolean;
    /** The kinds that it follows in the course of things: whoever was missing is found. */
    readonly after?: readonly string[];
}

/**
 * `winner`: who beat whom; `holder`: the person who takes an office; `host`: where or to whom a thing goes; `seat`: where
 * something is based; `site`: the place where it happened; `agent`: who did it; `payer`: who bears the cost; `recipient`: who was given it.
 */
export type SoleRole = 'winner' | 'holder' | 'host' | 'seat' | 'site' | 'agent' | 'payer' | 'recipient';

export const deedKinds: readonly DeedKind[] = [
    // Contests
    {
        name: 'win',
        phrases: `carried … run-off, carried … seat, carried … election, took the seat, first across the line, first … across the line, crossed the line first, crossed the finish line first, first over the line, topped the poll, finished on top, came out on top, emerged as winner, took the lead prize, clinched the title, sealed the title, took the title, took the crown of, taken the crown of, taken the title, world champion, is … champion, are … champions, lifted the trophy, lifted the cup, swept to victory, romped home, cruised past, got the better of, knocked out of, saw off, dispatched, trounced, outplayed, won, win, wins, winner, winners, winning, beat, beats, beaten, beating, defeat, defeated, defeats, defeating, overcame, clinched, triumphed, triumph, victor, victorious, victory, thrashed, edged, knocked out, saw off, took gold, took the title, took stage, took the … stage, took the crown, lifted the … trophy, lifted the … cup, crowned, holders, champions, came first, finished first, prevailed, ousted, unseated`,
        sole: 'winner',
    },
    {
        name: 'lose',
        phrases: `went out to, crashed out to, fell to, were knocked out by, conceded defeat to, came second to, was second behind, lost the final, lost the match, lost … match, lost … final, lost … derby, lost … game, lost … race, lost … election, lost … run-off, lost … suit, lost … case, lost to, lose to, loses to, went down to, beaten by, defeated by, lost out to`,
    },
    {
        name: 'score',
        phrases: `opened the scoring, opens the scoring, sank the penalty, converted the penalty, scored from the spot, put … penalty away, slotted home, score, scorer, netted, headed home, header`,
    },
    {
        name: 'draw',
        phrases: `ended level, finished level, ended in a draw, drew level at, ended … all, split the points, halved the point, drew, draw with, goalless, shared the points`,
        against: ['win', 'lose'],
    },

    // Offices
    {
        name: 'office',
        phrases: `takes the controls, take the controls, chair will be filled by, filled by, post will be filled by, job goes to, steps into the shoes of, picked … as successor, named … as successor, chosen … as successor, as successor to, take over as, takes over as, took over as, taking over as, step in as, stepped in as, belongs to, tapped as, tapped to, hired as, signed as, unveiled as, introduced as, confirmed as, voted in as, takes the reins, took the reins, take the reins, fills the post, will fill, takes the chair, moves into the chair, to be the next, to be the new, is to become, presides over, now heads, now leads, now runs, will run the, at the head of, appointed, appointment, appoint, elected, named, nominated, became, become, becomes, sworn in, took command, assumed command, takes command, taken command, in command, took over, takes over, taken over, took office, took the helm, at the helm, took charge, takes charge, in charge, took the post, take the post, took up the post, assumed office, assumed the post, assumed the presidency, succeeds, succeeded, succeed, successor, replaces, replaced, replace, headed … by, led … by, chosen, picked as, picked for, was picked to, were picked to, picked to, selected, promoted to, steps into, stepped into, inaugurated as, installed as, will lead, to lead, will head, to head`,
        sole: 'holder',
    },
    {
        name: 'leave office',
        isOfSubject: true,
        isOnce: true,
        phrases: `leaves the company, leave the company, left the company, leaves the firm, leave the firm, left the firm, leaves the club, leave the club, left the club, leaves the bank, leave the bank, left the bank, leaves the group, leave the group, left the group, leaves the board, leave the board, left the board, leaves … post, leave … post, leaves office, leave office, sent … into retirement, sent into retirement, no longer in command, no longer in charge, no longer in office, no longer at the helm, no longer minister, gave up the leadership, gives up the leadership, needs a new head, gave up the chair, takes … leave of, relieved of his command, removed as, dropped as, out of a job, clears … desk, cleared … desk, hands in, handed in, tendered … resignation, bowed out, stood down, stands down, standing down, stand down, called it a day, vacated, was let go, has been let go, let go from, let go by, shown the door, was axed, was ousted, suspended from, lost … seat, threw in the towel, walked away from, gone as, out as, no longer head, gave up, resigned, resigns, resign, resignation, stepped down, steps down, step down, quit, quits, sacked, sacks, sack, fired, dismissed, dismissal, dismisses, ousted, removed from, lost … job, parted company, part with, parted with, relieved of, suspended from, forced out, gave up … post, left … post, handed in … notice, retire, retired`,
        against: ['stay in office'],
        isState: true,
    },
    {
        name: 'stay in office',
        isOfSubject: true,
        phrases: `not going anywhere, is staying, will stay on, stays put, staying put, fights on, will fight on, keeps … post, will remain as, remains as, remained as, stays as, carries on as, carry on as, clings to, hangs on, won't quit, will not quit, not quit, has no plans to resign, no intention of resigning, ruled out resigning, rejected calls to resign, survived a vote, keeps his seat, keeps her seat, won a vote of confidence, stays on, stay on, stayed on, remain in office, remains in office, remain in … post, remains in … post, refused to resign, will not resign, not step down, keeps … job, keep … job, kept … job, survived`,
        against: ['leave office'],
        isState: true,
    },

    // Places
    {
        name: 'host',
        phrases: `will be held in, will go to, chosen to stage, stage the, won the bid, awarded the games, awarded to, will host, hosts, host, hosted, will stage, goes to, went to, given to, picked as host, chosen as host, chosen to host, won the right to host`,
        sole: 'host',
    },
    {
        name: 'seat',
        phrases: `headquarter, seated in, will be based in, moves its headquarters to, head offices, headquarters, headquartered, head office, seat of, based in`,
        sole: 'seat',
    },
    {
        name: 'wreck',
        phrases: `fell into, plunged into, plunged, came down in, came down on, hit the ground, foundered, went aground, left the road, came off the road, veered off, ploughed into, plowed into, slammed into, turned over, rolled over, smashed into, rammed, crash, crashed, crashes, came down, went down, sank, sunk, sink, sinking, capsize, capsized, overturned, derailed, derailment, left the rails, left the track, jumped the rails, jumped the track, came off the rails, ran aground, grounded, collided, collision, hit a`,
        sole: 'site',
    },
    {
        name: 'blast',
        phrases: `blown up, blew apart, set off, ripped through, explode, exploded, explosion, blast, blew up, went off, detonated`,
        sole: 'site',
    },
    {
        name: 'collapse',
        isOfSubject: true,
        phrases: `crumbled, toppled, brought down, came crashing down, was destroyed, gone up in smoke, roof came down, wall came down, gave in, fell in, collapse, collapsed, caved in, gave way, fell down, tumbled`,
        against: ['stand'],
    },
    {
        name: 'stand',
        isOfSubject: true,
        phrases: `withstood the, held firm, came through unscathed, is unharmed, survived the storm, survived the fire, was spared, were spared, escaped damage, not damaged, still stood, withstood, still standing, still stands, remained standing, intact, undamaged`,
    },
    {
        name: 'landfall',
        phrases:
            'made landfall, landfall, came ashore, crossed the coast, hit land, reached the coast, reached land',
        sole: 'site',
    },
    { name: 'strike', phrases: 'struck, hit, hits, slammed, lashed, battered, swept, tore through' },
    { name: 'outbreak', phrases: 'broke out, outbreak, breakout, flared up', sole: 'site' },
    {
        name: 'attack',
        phrases: 'attack, attacked, assault, raid, raided, ambush, shelled, bombed, opened fire, fired on',
    },
    {
        name: 'take place',
        phrases: `was staged, were staged, got going, gets under way, got underway, came into force, comes into force, came into effect, comes into effect, went into effect, takes effect, took effect, went live, went on sale, polling … takes place, go to the polls, went to the polls, story begins, was inaugurated, took place, take place, takes place, taking place, held, be held, went ahead, go ahead, was run, were run, gathered, convened, met, meet, meeting, began, begin, begins, started, start, starts, opened, opens, got under way, kicked off, launched, launch`,
        against: ['call off'],
        sole: 'site',
    },
    {
        name: 'call off',
        phrases: `was scrubbed, scrubbed, rained off, called off because, will not go ahead, not go ahead, shelved, dropped plans, called off their, fell through, struck from the programme, taken off the calendar, withdrawn, lifted … strike, abandoned, did not go ahead, cancelled, canceled, cancellation, called off, scrapped, abandoned, did not take place, not take place, not be held, never took place, runners home`,
        against: ['take place'],
        after: ['put off', 'walk out', 'take place'],
    },
    {
        name: 'put off',
        phrases: `held over, moved back, moved to, rescheduled, held up, set back, slipped to, on ice, postponed, postpone, postponement, put off, put back, delayed, pushed back, deferred`,
        after: ['take place'],
    },
    {
        name: 'end',
        phrases: `ran its course, wound up, drew to a close, came to an end, comes to an end, runs out, run out, ran out, runs to, lapses, lapse, ended, end, ends, is over, are over, was over, finished, concluded, closed, free of, expired`,
    },
    {
        name: 'suspend',
        isOfSubject: true,
        phrases: `has not sailed, have not sailed, has not run, have not run, has not flown, not sailed since, at anchor since, laid up, is under repair, frozen, withheld, put on hold, on hold, cut off, grounded, revoked … licence, withdrew … licence, lost its licence, stripped of, taken out of service, out of service, shut down, at a standstill, ground to a halt, came to a standstill, not running, stood still, no longer running, no longer flying, switched off, taken offline, taken off the grid, brought to a halt, suspended, suspend, suspension, halted, halt, paused, stopped, interrupted, broken off`,
        against: ['resume'],
        isState: true,
    },
    {
        name: 'resume',
        isOfSubject: true,
        phrases: `took up service again, takes up service again, in service again, runs again, run again, sails again, flies again, once more, cross … once more, flying again, takes off again, operating again, sailing again, running normally, on the move again, up and running, back to normal, is paying … again, are paying … again, pays … again, gave … licence back, got its licence back, got … licence back, was given back, has been restored, back on track, switched back on, back online, back on the grid, reconnected, restarts, unfrozen, released … funds, under way again, starts again, started again, begin again, began again, begun again, flying again, running again, working again, is … again, are … again, restarted, resumed, resume, resumption, restarted, restart, restored, back in service, running again, back on`,
        against: ['suspend'],
        isState: true,
        after: ['suspend', 'call off'],
    },

    // Doors and roads
    {
        name: 'open',
        phrases: `open again, opened again, open to, welcomes visitors, opens its doors, opened its doors, throw open, unsealed, cleared for traffic, passable again, open once more, back open, reopens, reopening, opened, reopened, reopen, open, opens, stayed open, remained open, remains open, passable`,
        against: ['shut'],
        isState: true,
        after: ['shut'],
    },
    {
        name: 'shut',
        phrases: `closed to, stays closed, stay closed, remains closed, remain closed, closes its doors, closed its doors, shuts its doors, shut its doors, shuttered, boarded up, shut down, cordoned off, off limits, closed off, not accessible, no longer accessible, stay shut, has to go, have to go, will go, closed, close, closes, shut, shuts, closure, stayed closed, remained closed, stay shut, blocked, impassable, sealed off`,
        against: ['open'],
        isState: true,
    },

    // Decisions
    {
        name: 'approve',
        phrases: `footed … bill, got … licence, got … permission, obtained … licence, obtained … permission, obtained … approval, received … licence, received … approval, received … permission, won … approval, won … backing, won the go-ahead, got the go-ahead, given the go-ahead, gave … go-ahead, go-ahead, gets … go-ahead, given permission, gave permission, granted permission, granted … licence, granted asylum, given asylum, gave its blessing, gave its consent, gave the nod, given the nod, rubber-stamped, nodded through, agreed to fund, cleared the council, cleared committee, went through, sailed through, green light, found in favour of, ruled in favour of, ruled for, found for, sided with, allowed the appeal, gave way to, came out in favour, in favour of, licensed, okayed, let through, agreed to the, consented, gave … backing, cleared the senate, cleared the house, cleared parliament, said yes to, voted through, voted … through, carried, approve, approved, approval, passed, pass, passes, adopted, adopts, adopt, backed, endorsed, ratified, cleared for, gave … green light, given the green light, green-lit, voted for, voted in favour of, said yes, accepted, accept, accepts, upheld, signed off on, waved through, granted`,
        against: ['reject'],
    },
    {
        name: 'reject',
        phrases: `refused … license, refused … licence, refused permission, refused … permission, denied asylum, denied … asylum, refused asylum, refused … asylum, denied … licence, denied a licence, gave … thumbs down, went down to defeat, failed in the council, failed in parliament, fell at, was defeated in the, ruled against, found against, dismissed the appeal, threw out … appeal, withheld … approval, withheld approval, withheld … licence, gave no, would not license, would not license, would not allow, would not approve, would not back, would not fund, did not approve, did not pass, failed to pass, failed to win approval, missed … majority, fell short of, sunk by, killed off, shot down, scuppered, said no to, spurned, rebuffed, knocked back, nixed, turned away, voted … offer down, voted it down, turned … request down, would not grant, sent back, rejected, reject, rejects, rejection, turned down, turned … down, turn down, voted down, voted … down, threw out, threw … out, thrown out, refused, refuse, refusal, vetoed, veto, voted against, said no, blocked, struck down, declined, overturned, quashed, denied … permission`,
        against: ['approve'],
    },
    {
        name: 'raise',
        phrases: 'raised, raise, raises, lifted … to, increased, increase, hiked, put up',
        against: ['lower', 'keep'],
    },
    {
        name: 'lower',
        phrases:
            'reduced to, terms cut, sentence cut, cut, cuts, lowered, lower, reduced, reduce, slashed, trimmed',
        against: ['raise', 'keep'],
    },
    {
        name: 'keep',
        phrases: `left … unchanged, unchanged, kept … unchanged, left … untouched, untouched, kept … on hold, on hold, held … steady,
            maintained, frozen, spared, spare, stays the same, stay as … are`,
        against: ['raise', 'lower'],
    },
    {
        name: 'rise',
        phrases: 'rose, risen, rises, higher, gained, climbed, went up, gone up, grew, jumped, surged',
        against: ['fall'],
    },
    {
        name: 'fall',
        phrases:
            'fell, fallen, falls, lower, dropped, went down, gone down, shrank, declined, slumped, slipped',
        against: ['rise'],
    },

    // Courts and police
    {
        name: 'convict',
        phrases: `goes to prison, go to prison, went to prison, goes to jail, go to jail, off to jail, life behind bars, has to go to jail, must go to prison, was jailed, found against, pleaded guilty, must answer for, sent down, put behind bars, guilty of, held guilty, got … years, was given … years, received … years, gets … years, found … guilty, sent … to jail, sent … to prison, convicted, convict, conviction, found guilty, guilty, sentenced, sentence, jailed for, jailed … for, condemned`,
        against: ['acquit'],
        after: ['accuse', 'charge', 'plead', 'detain', 'remand'],
    },
    {
        name: 'acquit',
        phrases: `was cleared, were cleared, been cleared, cleared him, cleared her, walked free from, walks free, left … court a free man, left … court a free woman, no case to answer, charges dropped, dropped … charges, charges were dropped, case thrown out, found innocent, declared innocent, conviction quashed, innocent of, absolved, exoneration, cleared … of, found … not guilty, acquitted, acquit, acquittal, found not guilty, not guilty, cleared of, exonerated`,
        against: ['convict'],
        after: ['accuse', 'charge', 'plead', 'detain', 'remand'],
    },
    // A plea decides nothing.
    {
        name: 'plead',
        phrases: `plead not guilty, pleads not guilty, pleaded not guilty, pleading not guilty, pled not guilty, plea of not guilty, entered … not guilty plea, enter … not guilty plea, maintained … innocence, maintains … innocence, protested … innocence`,
        after: ['accuse', 'charge', 'detain'],
    },
    {
        name: 'detain',
        phrases: `was taken prisoner, were taken prisoner, been taken prisoner, taken prisoner, took prisoner, was taken hostage, were taken hostage, been taken hostage, taken hostage, was taken captive, were taken captive, taken captive, was jailed, were jailed, put behind bars, in the hands of … kidnappers, in the hands of … captors, held captive, held hostage, abducted, was handcuffed, be handcuffed, were handcuffed, was caught, been caught, were caught, gave himself up, gave herself up, turned himself in, turned herself in, surrendered to police, picked up by, led away, apprehended, nabbed, put in a cell, in the hands of the police, rearrested, recaptured, hold for, being held, is being held, was held, behind bars, placed under arrest, under arrest, arrest, arrested, arrests, detained, detention, taken into custody, in custody, jailed, captured, seized, kidnapped, abducted`,
        against: ['free'],
        isState: true,
        after: ['accuse'],
    },
    // Whoever will be held without bail has been arrested already.
    {
        name: 'remand',
        phrases: `kept in custody, stays in jail, remains in jail, remains in custody, held without bail, denied bail, refused bail, remanded`,
        against: ['free'],
        isState: true,
        after: ['accuse', 'detain'],
    },
    {
        name: 'free',
        phrases: `home again, are home again, is home again, back with … family, back with their families, has not been caught, have not been caught, still being hunted, being sought, is wanted, wanted by, evaded, still free, broke out of, granted bail, given bail, released on bail, walked out of jail, walked out of prison, back home, came home, was freed, were freed, out of jail, out of prison, walks free, allowed to go, no longer in custody, on the loose, still on the run, released from, released … from, were released, was released, been released, freed, walked free, let go, set free, on the run, escaped, at large, still at large, on bail`,
        against: ['detain', 'remand'],
        isState: true,
        after: ['detain', 'remand'],
    },
    // Whoever leaves a ward was no prisoner.
    {
        name: 'discharge',
        isOtherSense: true,
        phrases: `released from hospital, released from … hospital, discharged from hospital, discharged from … hospital, was released from … hospital, were released from … hospital, been released from … hospital, was released from hospital, been released from hospital`,
    },
    {
        name: 'charge',
        phrases: 'charged with, charged, indicted, indictment, charges against',
        after: ['accuse', 'detain'],
    },
    {
        name: 'accuse',
        phrases: 'accused, accuse, accuses, blamed, blames, alleged, allege, alleges, allegation',
    },

    // Lives
    {
        name: 'die',
        phrases: `breathed … last, was dead, were dead, did not survive, could not be saved, could not be revived, pronounced dead, declared dead, lost his life, lost her life, succumbed, fatally, victim died, was laid to rest, fell to his death, fell to her death, burnt to death, stabbed to death, beaten to death, crushed to death, lives lost, died of, shot dead, was shot dead, found dead, passed away, went down with … ship, gave … life, died, die, dies, dead, death, killed, kill, kills, killing, perished, drowned, lost … life, lost … lives, succumbed, was buried, found dead, body, bodies`,
        against: ['live'],
        after: ['miss', 'hurt'],
    },
    {
        name: 'live',
        isOfSubject: true,
        phrases: `got away with, came through, was saved, were saved, escaped alive, is recovering, are recovering, on the mend, out of danger, in stable condition, woke from, was revived, was resuscitated, pulled through, hauled from, winched to safety, brought out alive, made it out, was plucked from, walked away from, safe and sound, safe and well, alive and well, survived, survive, survivor, survivors, alive, found alive, pulled from the water, pulled out alive, dug out alive, rescued, rescue, unharmed, unhurt, safe, safely, saved, pulled … alive, plucked`,
        against: ['die', 'miss'],
        after: ['miss'],
    },
    {
        name: 'miss',
        isOfSubject: true,
        phrases: `no trace of, has been missing, have been missing, has not been seen, have not been seen, was last seen, were last seen, feared lost, gone missing, went missing, lost at sea, not been found, still being searched for, missing, unaccounted for, disappeared, vanished, lost contact`,
        against: ['live', 'find'],
        isState: true,
    },
    {
        name: 'find',
        phrases: `turned up, was traced, were traced, has been found, have been found, came to light, was tracked down, resurfaced, reappeared, was fished out, was picked up, found, find, discovered, recovered, located, spotted`,
        against: ['miss'],
        isState: true,
        after: ['miss'],
    },
    // Who is left behind: no deed of anybody's.
    { name: 'leave behind', isOtherSense: true, phrases: 'survived by' },
    // Other senses of words that tell deeds: what is learnt was not missing, and whoever is taken aboard is not stolen.
    {
        name: 'learn',
        isOtherSense: true,
        phrases: 'find out, finds out, found out, finding out, found that, finds that, find that',
    },
    {
        name: 'carry',
        isOtherSense: true,
        phrases:
            'was taken aboard, were taken aboard, was taken on, were taken on, was taken to, were taken to, was taken into, were taken into',
    },
    {
        name: 'withdraw from view',
        isOtherSense: true,
        phrases:
            'disappeared for decades, disappeared for years, disappeared from view, disappeared from public',
    },
    {
        name: 'shoot',
        isOtherSense: true,
        phrases:
            'fired … bullets, fired … bullet, fired … shots, fired … shot, fired … rounds, fired … gas, fired … canisters, fired … rockets, fired … missiles, fired … shells, fired … volleys, fired in the air, fired into the air, fired into a crowd, fired into the crowd',
    },
    {
        name: 'reel',
        isOtherSense: true,
        phrases: 'back on … heels, back on the ropes, back on the defensive',
    },
    { name: 'hurt', phrases: 'injured, injures, wounded, hurt, taken to hospital, hospitalised' },

    // Dealings
    {
        name: 'buy',
        phrases: `new owner, has gone to, changed owners, changes hands, found a buyer, has found … buyer, agreed to buy, took a stake, has taken … stake, taken a stake, bought a stake, snaps up, swallowed, took control of, taken control of, merged with, buyer, won the auction, sold for, sold its, bought, buy, buys, acquired, acquire, acquires, acquisition, purchased, purchase, takeover, took over, sold to, sale to, sold, snapped up, changed hands, won … contract, awarded the contract, went to`,
    },
    {
        name: 'sign',
        phrases:
            'signed, sign, signs, signing, put … signature, initialled, inked, truce … concluded, ceasefire … concluded, treaty … concluded, agreement … concluded, accord … concluded, deal … concluded, concluded … truce, concluded … treaty, concluded … agreement, concluded … deal',
    },
    {
        name: 'quit',
        phrases: `walked out of, walks out of, led … out of, left the coalition, quits, broke away from, broke with, pulled … out of, turned … back on, took … out of, withdrew from sale, no longer part of, left, leave, leaves, leaving, withdrew, withdraw, withdrawal, pulled out, quit, departed, departure, moved out`,
    },
    { name: 'arrive', phrases: 'arrived, arrive, arrival, reached, landed, landed in, came to, flew in' },
    {
        name: 'join',
        phrases: 'joined, join, joins, signed for, moved to, transferred to, is leaving … for, move to',
    },
    {
        name: 'hand over',
        phrases:
            'handed over, handed … back, handed back, gave back, gave … back, returned, took over, transferred to',
    },
    { name: 'bankrupt', phrases: 'bankrupt, bankruptcy, insolvent, insolvency, went under, went bust' },
    { name: 'recall', phrases: 'recalled, recall, pulled from the shelves, took off the shelves' },
    { name: 'set up', phrases: 'set up, put up, erected, established, built, build, pitched' },
    {
        name: 'ban',
        phrases: `not allowed, not permitted, may not, must not, suspended for, excluded from, disqualified, blacklisted, embargo, banned from sale, outlaws, made illegal, no longer allowed, withdrew from sale, withdrew … from sale, withdrawn from sale, taken off the shelves, took … off the shelves, pulled … off the market, pulled from the market, taken off the market, off the shelves, struck off, removed from sale, no longer sold, banned, ban, bans, barred, forbid, forbidden, forbids, prohibited, outlawed`,
        against: ['allow'],
        isState: true,
    },
    {
        name: 'allow',
        phrases: `may race again, may play again, may … again, can … again, is free to, are free to, free to compete, cleared to, cleared for use, ban was lifted, lifted the ban, lifted … ban, ban has been lifted, ban is lifted, ban overturned, overturned … ban, legalised, legalized, made legal, remains on sale, remain on sale, stays on sale, stay on sale, stay on the shelves, stays on the shelves, remain on the shelves, back on the shelves, back on sale, on sale again, let in, may go ashore, reinstated, readmitted, allowed, allow, allows, permitted, permit, authorised, authorized`,
        against: ['ban'],
        isState: true,
        after: ['ban'],
    },
    {
        name: 'evacuate',
        phrases:
            'evacuated, evacuate, evacuation, leave their homes, left their homes, moved to safety, brought to safety',
    },
    {
        name: 'walk out',
        isOfSubject: true,
        phrases: `go on strike, goes on strike, going on strike, stop work, stops work, down tools, lay down … tools, will strike, to strike, begin a strike, began a strike, strike begins, out on strike, staged a strike, stage a strike, walkout, walkouts, industrial action, called a strike, calls a strike, picket, went on strike, on strike, walked out, downed tools, stopped work, laid down … tools`,
        against: ['work'],
        isState: true,
    },
    {
        name: 'work',
        isOfSubject: true,
        phrases: `called off … strike, call off … strike, strike is off, strike was called off, strike is over, strike ended, ended … strike, end … strike, suspended … strike, strike … suspended, strike … averted, averted a strike, go back to work, goes back to work, going back to work, return to work, returns to work, resumed work, returned to work, back at work, went back to work, averted`,
        against: ['walk out'],
        isState: true,
        after: ['walk out'],
    },
    {
        name: 'attend',
        isOfSubject: true,
        phrases: `was there, turned up for, came to, showed up, shook hands, sat down with, attended, attend, took part, take part, was present, were present`,
        against: ['stay away'],
    },
    {
        name: 'stay away',
        isOfSubject: true,
        phrases: `missed the, did not turn up, failed to turn up, failed to show, did not come, gave … a miss, sent no, pulled out of, refused to attend, no-show, stayed away, boycotted, did not attend, was absent, were absent, not take part, skipped`,
        against: ['attend'],
    },
    {
        name: 'hold',
        isOfSubject: true,
        phrases: `held back, held out, stood firm, stayed intact, did not break, never broke, withstood, did not break, held firm`,
        against: ['break'],
    },
    {
        name: 'break',
        isOfSubject: true,
        phrases: `snapped, gave up, was overwhelmed, was breached, overtopped, broke, broken, burst, breached, gave way`,
        against: ['hold'],
    },
    {
        name: 'control',
        phrases: `brought under control, bring … under control, is out, was out, burnt out, burned out, put the fire out, beaten back, no longer spreading, tamed, quelled, extinguished, put out, under control, contained, doused`,
        against: ['rage'],
        isState: true,
        after: ['rage'],
    },
    {
        name: 'rage',
        phrases: `fire is still, still raging, still out of control, burning out of control, spread to, is spreading, gaining ground, keeps burning, flared again, not under control, not contained, out of control, still burning, raging, uncontained, spreading`,
        against: ['control'],
        isState: true,
    },
    // Stays and goes
    {
        name: 'drop',
        phrases: `struck off, left out, was dropped, were dropped, taken out, written out, cut out of, no longer in, falls away, disappears from, not in the, goes from, deleted, has gone from, gone from, struck out, dropped from, struck from, removed from, scrapped, abolished, thrown out of, axed, done away with`,
        against: ['retain'],
    },
    {
        name: 'retain',
        phrases: `remains part of, is still in, are still in, will stay, remains in place, remain in place, stays in place, left untouched, kept on, is kept, are kept, survived the cut, stays in, stay in, stayed in, remains in, remain in, kept in, retained, left in, survives`,
        against: ['drop'],
    },
    {
        name: 'may stay',
        isOfSubject: true,
        phrases: `can keep, may keep, allowed to keep, right to stay, leave to remain, granted leave, grants leave, not be deported, not be evicted, not have to leave, need not leave, halted … deportation, stopped … deportation, stopped … eviction, stayed … eviction, get to stay, may stay, can stay, may remain, can remain, allowed to stay, allowed to remain, permitted to stay`,
        against: ['must go'],
    },
    {
        name: 'must go',
        isOfSubject: true,
        phrases: `ordered out of, be deported, was deported, were deported, sent back to, flown back to, put on a plane, flown home, removed from the country, lost … right to stay, refused leave, be out by, clear out, cleared out, told to leave, to be evicted, given notice, has to be gone, have to be gone, must leave, must go, have to leave, has to leave, have to go, has to go, have to be out, has to be out, evicted, ordered to leave, ordered out, expelled, deported`,
        against: ['may stay'],
    },
    {
        name: 'run',
        isOfSubject: true,
        phrases: `stands for, standing as, running as, threw … hat into the ring, announced … candidacy, launched … bid, launched … campaign, will stand, to stand, is standing, on the ballot, seeks re-election, seek re-election, will seek, enters the race, joins the race, entered the race, joined the race, is running for, are running for, will run for, candidate for, standing for, running for, put … name forward`,
        against: ['withdraw'],
        isState: true,
    },
    {
        name: 'withdraw',
        isOfSubject: true,
        phrases: `not run, will not run, not stand, not seek, will not seek, ended … campaign, ends … campaign, suspended … campaign, bowed out of the race, quit the race, quits the race, out of the running, pulls out of the race, withdraws from the race, off the ballot, dropped … bid, drops … bid, abandoned … bid, no longer a candidate, dropped out, pulled out of the race, withdrew from the race, withdrew … candidacy, withdrawn … candidacy, out of the race, left the race, gave up … candidacy`,
        against: ['run'],
        isState: true,
        after: ['run'],
    },
    {
        name: 'steal',
        phrases: `taken from, was taken, were taken, made off with, disappeared from, vanished from, prised from, robbed, burgled, lifted from, has been missing, plundered, ransacked, pillaged, stolen, stole, is gone, was gone, theft, robbed of, looted`,
        against: ['recover'],
        isState: true,
    },
    {
        name: 'recover',
        phrases: `was returned, were returned, has been returned, back in place, back in its, back in the, restored to, was recovered, were recovered, found again, given back, gave back, brought back, reunited with, back where it belongs, was put back, is back, are back, turned up, returned to, handed back, recovered`,
        against: ['steal'],
        isState: true,
        after: ['steal', 'miss'],
    },
    {
        name: 'unhurt',
        phrases: `no one was hurt, no-one was hurt, nobody was injured, no one was injured, nobody hurt, nobody injured, not hurt, not injured, no casualties, no one injured, no one else was injured, no one else was hurt, nobody else was hurt, nobody else was injured, without injury, walked away, not a scratch, escaped unhurt, escaped unharmed, escaped unscathed, escaped uninjured, escaped serious injury, not one … was hurt, there were no injuries, came to no harm, nobody came to harm, unhurt, unharmed, unscathed, uninjured, without a scratch, escaped injury, no injuries, nobody was hurt`,
        against: ['hurt', 'die'],
    },
    {
        name: 'agree',
        phrases: `reached a settlement, settled the dispute, buried the hatchet, shook hands on, sealed a deal, signed a deal, signed an agreement, hammered out, found a compromise, reached a compromise, agreed a truce, agreed on a truce, called a truce, ceasefire holds, deal was reached, agreement was reached, signed a truce, have a deal, has a deal, in the bag, reached a deal, reached an agreement, reached agreement, struck a deal, clinched a deal, came to terms, settled, made peace`,
        against: ['disagree'],
        isState: true,
    },
    {
        name: 'disagree',
        phrases: `talks failed, talks have failed, talks … collapsed, talks … failed, no breakthrough, no compromise, no truce, deadlocked, at an impasse, left empty-handed, came away empty-handed, remain far apart, without result, without a result, broke up, broke up without, in vain, came to nothing, fell apart, rejected the truce, walked away from talks, talks collapsed, talks broke down, broke down, without agreement, without a deal, failed to agree, failed to reach, no deal, no agreement, ended without, broke off talks, walked out of talks`,
        against: ['agree'],
        isState: true,
    },
    {
        name: 'renew',
        phrases: `signed a new contract, new contract, signs a new contract, stays until, re-signed, put pen to paper, lengthened, renewed, extended, prolonged, extension, renewal`,
        against: ['lapse'],
    },
    {
        name: 'lapse',
        phrases: 'not be renewed, not renewed, expired, lapsed, ran out, not be extended',
        against: ['renew'],
    },
    {
        name: 'pay',
        isOfSubject: true,
        phrases: `received the, received their, has paid, have paid, paid out, was paid, were paid, settled … bill, got … money, wages were paid, paid off, repaid, paid in full, been paid, has received, have received, settled … debt`,
        against: ['owe'],
        isState: true,
    },
    {
        name: 'owe',
        isOfSubject: true,
        phrases: `waiting for, have not received, has not received, not received, went unpaid, go unpaid, without pay, not a penny of, has not paid, have not paid, refuses to pay, still owe, withheld … pay, unpaid, not been paid, still waiting for, still owed, owes, in arrears`,
        against: ['pay'],
        isState: true,
    },

    // Warnings and states of things
    {
        name: 'in force',
        phrases: `is in force, are in force, was in force, remains in force, remain in force, in force, is in place, issued a warning, issued … warning,
            warning was issued, imposed a curfew, imposed … curfew, imposed … ban, imposed … restrictions, imposed sanctions, imposed … sanctions, declared a state of emergency, declared an emergency, raised the alarm,
            raised … alert, in quarantine, under quarantine, placed under, is under, sounded the alarm, on alert, upheld the ban`,
        against: ['lifted'],
        isState: true,
    },
    {
        name: 'lifted',
        phrases: `was lifted, were lifted, has been lifted, have been lifted, is lifted, lifted the … warning, lifted the … alert,
            lifted the … curfew, lifted the … quarantine, lifted the ban, lifted its ban, lifted the restrictions, lifted its restrictions, lifted the sanctions, lifted sanctions, lifted its sanctions, lifted the closure, lifted the blockade, lifted the siege, lifted a ban, gave the all-clear, all-clear, called off the alert,
            stood down, was withdrawn, has been withdrawn, no longer in force, no longer applies, came to an end, is over, are over, rescinded,
            revoked, may go ashore, all clear`,
        against: ['in force'],
        isState: true,
        after: ['in force'],
    },
    {
        name: 'erupt',
        phrases:
            'erupted, eruption, erupts, began to erupt, spewed ash, spewed lava, threw up ash, first ash',
        against: ['dormant'],
    },
    {
        name: 'dormant',
        phrases: 'dormant, stayed quiet, remained quiet, no activity, showed no activity',
        against: ['erupt'],
    },
    {
        name: 'perform',
        isOfSubject: true,
        phrases: `took the stage, came on stage, went on stage, gave a concert, gave … concert, performed,
            sang, appeared on stage, entertained`,
        against: ['not perform'],
    },
    {
        name: 'not perform',
        isOfSubject: true,
        phrases: `never came on, never took the stage, never appeared, did not appear, failed to appear, did not play, never played,
            failed to turn up, never showed up, did not show up, did not perform, did not take the stage`,
        against: ['perform'],
    },
    {
        name: 'launch',
        phrases:
            'was launched, were launched, had been launched, launched on, launched in, launched from, blasted off, lifted off',
    },
    {
        name: 'depart',
        isOfSubject: true,
        phrases: ` set sail, set off, took off, lifted off, blasted off, put to sea, was launched into, sailed, left port, left for`,
        against: ['stay behind'],
    },
    {
        name: 'stay behind',
        isOfSubject: true,
        phrases: `still standing on, is still standing on, launch was scrubbed, still on the ground, still on the launch pad, still on its ramp, stayed on the ground, stayed in port, remained in port, remained on the ground, never left, did not take off, did not leave, not take off, did not lift off, stayed in harbour, did not sail, never took off`,
        against: ['depart'],
    },
    {
        name: 'succeed at',
        phrases: `succeeded in, managed to, pulled off, was a success, were a success, worked as, worked well, proved effective, works against,
            protects against, proved safe, passed the test, passed … tests, was successful, landed safely`,
        against: ['fail at'],
    },
    {
        name: 'fail at',
        phrases: `failed to, failed in, was a failure, did not work, does not work, proved ineffective, no effect, had no effect, of no use,
            failed the test, failed … tests, was unsuccessful, came to grief, no better than`,
        against: ['succeed at'],
    },
    {
        name: 'genuine',
        phrases: `is genuine, are genuine, was genuine, is authentic, are authentic, own hand, is real, are real, authentic, the genuine article`,
        against: ['forged'],
    },
    {
        name: 'forged',
        phrases: `a forgery, is forged, are forged, was forged, a fake, is fake, are fake, was faked, were faked, counterfeit, is a copy, not genuine, not authentic,
            not the work of, doctored, manipulated, fabricated`,
        against: ['genuine'],
    },
    {
        name: 'tell',
        phrases: `informed, warned, was warned, been warned, had been told, was told, were told, notified, alerted, tipped off,
            let … know, made aware, had told, sent word, wrote to`,
        against: ['not tell'],
    },
    {
        name: 'not tell',
        phrases: `never told, never informed, never warned, kept in the dark, nobody had reported, nobody told, no one told, no one had reported, was not told, were not told, was not informed, were not informed, were not warned, was not warned`,
        against: ['tell'],
    },
    {
        name: 'give',
        phrases: `been given, was given, were given, been handed, were handed, was handed, handed out, issued with, supplied with, provided with,
            equipped with, received`,
        against: ['not give'],
    },
    {
        name: 'not give',
        phrases: `never been given, never given, not been given, never received, were given no, was given no, never got,
            never handed, never issued`,
        against: ['give'],
    },
    {
        name: 'shoot first',
        phrases: `shot first, fired first, fired the first shot, opened fire, started shooting, began shooting, shot at, fired on, fired at,
            threw the first, attacked first, struck first, broke the truce, broke the ceasefire, violated the truce, violated the ceasefire`,
    },
    {
        name: 'found',
        phrases: `opened its first, opened their first, opened his first, opened her first, was founded, were founded, was established, was set up, was started,
            story begins, began with, began life, dates from, dates back to, goes back to, was born, were born, set up shop, started out, first opened,
            opened its doors, came into being, first began, was created, was built, was laid`,
    },
    {
        name: 'pay for',
        phrases: `footed by, foots the bill, foot the bill, footed the bill, foots … bill, picks up the bill, pick up the bill, picked up the bill, picks up the tab, pick up the tab, paid for by, pays for, will pay for, pay for, bears the cost, bear the cost, bear the … cost, borne by, bears … cost, financed by, funded by, will fund, pays the, pay the whole, will pay the, met by, covers the cost, cover the cost, shoulder the cost`,
        sole: 'payer',
    },
    {
        name: 'fire begins',
        phrases: `was set by, were set by, broke out, started in, started at, began in, began at, started where, began where, was started by, was caused by, was sparked by, set off by`,
    },

    {
        name: 'miss the goal',
        phrases: `penalty over the bar, missed the penalty, missed … penalty, penalty was saved, put the penalty over, put … over the bar, hit the post, fluffed, penalty wide`,
        against: ['score'],
    },
    {
        name: 'sober',
        isOfSubject: true,
        phrases: 'was sober, were sober, is sober, not been drinking, no alcohol, sober',
        against: ['drunk'],
    },
    {
        name: 'drunk',
        isOfSubject: true,
        phrases:
            'was drunk, were drunk, drunk, had been drinking, been drinking, over the limit, under the influence, intoxicated, tipsy',
        against: ['sober'],
    },
    {
        name: 'capture',
        phrases: `fell to the, has fallen to, have fallen to, fell into the hands of, was taken by, in the hands of the rebels, seized control of, took control of, conquered, now hold, captured the town, captured the city, captured the village, captured the fort, captured the capital, overran the`,
        against: ['hold out'],
        isState: true,
    },
    {
        name: 'hold out',
        phrases: `beat off, fought off, repelled, repulsed, held out, withstood … attack, drove back, threw back, still holds, still hold, remains in the hands of,
            flies over, kept control of, retook, recaptured, won back`,
        against: ['capture'],
        isState: true,
        after: ['capture'],
    },
    {
        name: 'deliberate',
        phrases:
            'deliberate, deliberately, on purpose, intentionally, intentional, arson, was set deliberately, sabotage',
        against: ['accidental'],
    },
    {
        name: 'accidental',
        phrases:
            'accidental, accidentally, an accident, by accident, unintentional, by mistake, no foul play, not deliberate',
        against: ['deliberate'],
    },
    {
        name: 'come second',
        phrases:
            'took second place, second place, runner-up, runners-up, came second, finished second, took silver, the silver medal',
        sole: 'agent',
    },
    {
        name: 'order',
        phrases:
            'ordered it, was ordered by, were ordered by, ordered by, ordered the, decreed, ruled that, commissioned by, called by, decided by',
        sole: 'agent',
    },
    {
        name: 'obey',
        isOfSubject: true,
        phrases:
            'followed every, followed all, followed … instruction, obeyed, complied with, stuck to the, kept to the, respected the, met all',
        against: ['ignore'],
    },
    {
        name: 'ignore',
        isOfSubject: true,
        phrases:
            'ignored, disregarded, flouted, broke the rules, disobeyed, in breach of, violated, did not follow, paid no heed to',
        against: ['obey'],
    },
    {
        name: 'be right',
        phrases:
            'was right, were right, is true, is correct, are true, confirmed the, proved right, was legal, is legal, was lawful, lawful, legal',
        against: ['be wrong'],
    },
    {
        name: 'be wrong',
        phrases:
            'was wrong, were wrong, is false, is untrue, are false, not true, was illegal, is illegal, was unlawful, unlawful, illegal, against the law',
        against: ['be right'],
    },
    // Whose deed it was
    // Whose deed it was
    {
        name: 'discover',
        phrases: `first saw, first described, dug up, brought to light, chanced upon, happened upon, uncovered, hit upon, found by chance, came across, first to find, made the find, made the discovery, discovered, discovers, discovery, came upon, stumbled upon, unearthed, found by, was found by`,
        sole: 'agent',
    },
    {
        name: 'table',
        phrases: `put … name to, handed in, brought in, introduced by, brought by, moved by, was moved, filed by, launched by, called by, put to the vote by, initiated, sponsored by, drafted by, tabled, moved, put forward, proposed by, submitted by, handed in by`,
        sole: 'agent',
    },
    {
        name: 'author',
        phrases: `penned, wrote the, drew up, was the work of, is the work of, work of, the brain behind, devised by, devised, created by, drawn up by, commissioned by, made by, developed by, developed at, developed in, developed, composed by, designed by, written by, composed by, painted by, directed by, invented by, founded by, built by, wrote, designed, composed, directed, invented, founded`,
        sole: 'agent',
    },
    {
        name: 'claim',
        isState: true,
        phrases: `claimed the attack, claimed the bombing, said it carried out, said they carried out, said it was behind, said they were behind, took credit for, claim to have planted, planted the bomb, planted … bomb, said it had carried out, said they had carried out, claimed by, was behind the, admitted carrying out, claimed responsibility, took responsibility, admitted planting, said it had planted, said they had planted, said that they had planted, said that it had planted, said that they were behind, said that it was behind`,
        sole: 'agent',
    },
    {
        name: 'prize',
        phrases: `picked up … prize, picked up … award, took … prize, took the prize, prize was given to, honour goes to, medal goes to, awarded to, presented … to, handed … prize, was awarded the, were awarded the, was given the, received the, receives the, receives … prize, gave its … prize, gave … to, collects, collected the, picked up the, bestowed on, awarded … at, goes to, awarded … … to, gave … prize to, prize goes to, prize went to, award goes to, award went to, receives, received … prize, received … award, won … prize, won … award, takes home, honoured with, honored with`,
        sole: 'recipient',
    },
];

/** Words that share a stem with a deed and tell another: "election" is no "elected", "sites containing traps" hold them. */
export const noDeeds: ReadonlySet<string> = new Set(
    'container containers miss edge edges wound wounds release releases fire fires fireman charge charges ground grounds detonator crown crowns scores grants election elections founded founder founders founding closely generally passing missed selection department departments block blocks jail jails kidnapping kidnappings containing contains authority authorities building buildings'.split(
        ' ',
    ),
);
