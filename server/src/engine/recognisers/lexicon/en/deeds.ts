/**
 * What news tells of, by kind: words of one row tell the same kind of deed, words of rows that oppose each other cannot
 * both be true of one thing at one time.
 *
 * A phrase is matched word by word, by stems: "approve" also finds "approved" and "approval". An ellipsis stands for up to
 * four words in between.
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
    /** The kinds that it follows in the course of things: whoever was missing is found. */
    readonly after?: readonly string[];
}

/**
 * `winner`: who beat whom; `holder`: the person who takes an office; `host`: where or to whom a thing goes; `seat`: where
 * something is based; `site`: the place where it happened; `agent`: who did it; `recipient`: who was given it.
 */
export type SoleRole = 'winner' | 'holder' | 'host' | 'seat' | 'site' | 'agent' | 'recipient';

export const deedKinds: readonly DeedKind[] = [
    // Contests
    {
        name: 'win',
        phrases: `won, win, wins, winner, winners, winning, beat, beats, beaten, beating, defeat, defeated, defeats,
            defeating, overcame, clinched, triumphed, triumph, victor, victorious, victory, thrashed, edged, knocked out,
            saw off, took gold, took the title, took stage, took the … stage, took the crown, lifted the … trophy,
            lifted the … cup, crowned, holders, champions, came first, finished first, prevailed, ousted, unseated`,
        sole: 'winner',
    },
    {
        name: 'lose',
        phrases:
            'lost the final, lost the match, lost … match, lost … final, lost … derby, lost … game, lost … race, lost … election, lost … run-off, lost … suit, lost … case, lost to, lose to, loses to, went down to, beaten by, defeated by, lost out to',
    },
    { name: 'score', phrases: 'score, scorer, netted, headed home, header' },
    { name: 'draw', phrases: 'drew, draw with, goalless, shared the points', against: ['win', 'lose'] },

    // Offices
    {
        name: 'office',
        phrases: `appointed, appointment, appoint, elected, named, nominated, became, become, becomes, sworn in,
            took command, assumed command, takes command, taken command, in command, took over, takes over, taken over,
            took office, took the helm, at the helm, took charge, takes charge, in charge, took the post, take the post,
            took up the post, assumed office, assumed the post, assumed the presidency, succeeds, succeeded, succeed,
            successor, replaces, replaced, replace, headed … by, led … by, chosen, picked, selected, promoted to, steps into,
            stepped into, inaugurated as, installed as, will lead, to lead, will head, to head`,
        sole: 'holder',
    },
    {
        name: 'leave office',
        phrases: `no longer head, gave up, resigned, resigns, resign, resignation, stepped down, steps down, step down, quit, quits, sacked, sacks,
            sack, fired, dismissed, dismissal, dismisses, ousted, removed from, lost … job, parted company, part with,
            parted with, relieved of, suspended from, forced out, gave up … post, left … post, handed in … notice, retire,
            retired`,
        against: ['stay in office'],
        isState: true,
    },
    {
        name: 'stay in office',
        phrases: `stays on, stay on, stayed on, remain in office, remains in office, remain in … post, remains in … post,
            refused to resign, will not resign, not step down, keeps … job, keep … job, kept … job, survived`,
        against: ['leave office'],
        isState: true,
    },

    // Places
    {
        name: 'host',
        phrases: `awarded to, will host, hosts, host, hosted, will stage, goes to, went to, given to, picked as host,
            chosen as host, chosen to host, won the right to host`,
        sole: 'host',
    },
    { name: 'seat', phrases: 'headquarters, headquartered, head office, seat of, based in', sole: 'seat' },
    {
        name: 'wreck',
        phrases: `crash, crashed, crashes, came down, went down, sank, sunk, sink, sinking, capsize, capsized, overturned,
            derailed, derailment, left the rails, left the track, jumped the rails, jumped the track, came off the rails,
            ran aground, grounded, collided, collision, hit a`,
        sole: 'site',
    },
    {
        name: 'blast',
        phrases: 'explode, exploded, explosion, blast, blew up, went off, detonated',
        sole: 'site',
    },
    {
        name: 'collapse',
        phrases: 'collapse, collapsed, caved in, gave way, fell down, tumbled',
        against: ['stand'],
    },
    {
        name: 'stand',
        phrases: 'withstood, still standing, still stands, remained standing, intact, undamaged',
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
        phrases: `took place, take place, takes place, taking place, held, be held, went ahead, go ahead, was run,
            were run, gathered, convened, met, meet, meeting, began, begin, begins, started, start, starts, opened, opens,
            got under way, kicked off, launched, launch`,
        against: ['call off'],
        sole: 'site',
    },
    {
        name: 'call off',
        phrases: `abandoned, did not go ahead, cancelled, canceled, cancellation, called off, scrapped, abandoned, did not take place, not take place,
            not be held, never took place`,
        against: ['take place'],
        after: ['put off'],
    },
    {
        name: 'put off',
        phrases: 'postponed, postpone, postponement, put off, put back, delayed, pushed back, deferred',
        after: ['take place'],
    },
    {
        name: 'end',
        phrases:
            'ended, end, ends, is over, are over, was over, finished, concluded, closed, free of, expired',
    },
    {
        name: 'suspend',
        phrases: 'suspended, suspend, suspension, halted, halt, paused, stopped, interrupted, broken off',
        against: ['resume'],
        isState: true,
    },
    {
        name: 'resume',
        phrases:
            'flying again, running again, working again, is … again, are … again, restarted, resumed, resume, resumption, restarted, restart, restored, back in service, running again, back on',
        against: ['suspend'],
        isState: true,
        after: ['suspend', 'call off'],
    },

    // Doors and roads
    {
        name: 'open',
        phrases: `opened, reopened, reopen, open, opens, stayed open, remained open, remains open, passable`,
        against: ['shut'],
        isState: true,
        after: ['shut'],
    },
    {
        name: 'shut',
        phrases: `closed, close, closes, shut, shuts, closure, stayed closed, remained closed, stay shut, blocked,
            impassable, sealed off`,
        against: ['open'],
        isState: true,
    },

    // Decisions
    {
        name: 'approve',
        phrases: `gave … backing, cleared the senate, cleared the house, cleared parliament, said yes to, voted through, voted … through, carried, approve, approved, approval, passed, pass, passes, adopted, adopts, adopt, backed, endorsed,
            ratified, cleared for, gave … green light, given the green light, green-lit, voted for, voted in favour of, said yes,
            accepted, accept, accepts, upheld, signed off on, waved through, granted`,
        against: ['reject'],
    },
    {
        name: 'reject',
        phrases: `voted … offer down, voted it down, turned … request down, would not grant, sent back, rejected, reject, rejects, rejection, turned down, turned … down, turn down, voted down, voted … down,
            threw out, threw … out, thrown out, refused, refuse, refusal, vetoed, veto, voted against, said no,
            blocked, struck down, declined, overturned, quashed, denied … permission`,
        against: ['approve'],
    },
    {
        name: 'raise',
        phrases: 'raised, raise, raises, lifted, increased, increase, hiked, put up',
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
        phrases: `found … guilty, sent … to jail, sent … to prison, convicted, convict, conviction, found guilty, guilty, sentenced, sentence, jailed for, jailed … for, condemned`,
        against: ['acquit'],
        after: ['accuse', 'charge', 'detain'],
    },
    {
        name: 'acquit',
        phrases:
            'cleared … of, found … not guilty, acquitted, acquit, acquittal, found not guilty, not guilty, cleared of, exonerated',
        against: ['convict'],
        after: ['accuse', 'charge', 'detain'],
    },
    {
        name: 'detain',
        phrases: `arrest, arrested, arrests, detained, detention, taken into custody, in custody, jailed, captured,
            seized, remanded, behind bars, kidnapped, abducted`,
        against: ['free'],
        isState: true,
        after: ['accuse'],
    },
    {
        name: 'free',
        phrases: `on the loose, still on the run, released from, released … from, were released, was released, been released, freed, walked free, let go, set free, on the run, escaped, at large,
            still at large, on bail`,
        against: ['detain'],
        isState: true,
        after: ['detain'],
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
        phrases: `shot dead, was shot dead, found dead, passed away, went down with … ship, gave … life, died, die, dies, dead, death, killed, kill, kills, killing, perished, drowned, lost … life, lost … lives,
            succumbed, was buried, found dead, body, bodies`,
        against: ['live'],
        after: ['miss', 'hurt'],
    },
    {
        name: 'live',
        phrases: `survived, survive, survivor, survivors, alive, found alive, pulled from the water, pulled out alive, dug out alive, rescued, rescue, unharmed, unhurt, safe, safely,
            saved, pulled … alive, plucked`,
        against: ['die', 'miss'],
        after: ['miss'],
    },
    {
        name: 'miss',
        phrases: 'missing, unaccounted for, disappeared, vanished, lost contact',
        against: ['live', 'find'],
        isState: true,
    },
    {
        name: 'find',
        phrases: 'found, find, discovered, recovered, located, spotted',
        against: ['miss'],
        isState: true,
        after: ['miss'],
    },
    // Who is left behind: no deed of anybody's.
    { name: 'leave behind', phrases: 'survived by' },
    { name: 'hurt', phrases: 'injured, injures, wounded, hurt, taken to hospital, hospitalised' },

    // Dealings
    {
        name: 'buy',
        phrases: `bought, buy, buys, acquired, acquire, acquires, acquisition, purchased, purchase, takeover, took over,
            sold to, sale to, sold, snapped up, changed hands, won … contract, awarded the contract, went to`,
    },
    { name: 'sign', phrases: 'signed, sign, signs, signing, put … signature, initialled, inked' },
    {
        name: 'quit',
        phrases:
            'left, leave, leaves, leaving, withdrew, withdraw, withdrawal, pulled out, quit, departed, departure, moved out',
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
        phrases: 'banned, ban, bans, barred, forbid, forbidden, forbids, prohibited, outlawed',
        against: ['allow'],
        isState: true,
    },
    {
        name: 'allow',
        phrases: 'allowed, allow, allows, permitted, permit, authorised, authorized',
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
        phrases: 'went on strike, on strike, walked out, downed tools, stopped work, laid down … tools',
        against: ['work'],
        isState: true,
    },
    {
        name: 'work',
        phrases: 'returned to work, back at work, went back to work, averted',
        against: ['walk out'],
        isState: true,
        after: ['walk out'],
    },
    {
        name: 'attend',
        phrases: 'attended, attend, took part, take part, was present, were present',
        against: ['stay away'],
    },
    {
        name: 'stay away',
        phrases: 'stayed away, boycotted, did not attend, was absent, were absent, not take part, skipped',
        against: ['attend'],
    },
    { name: 'hold', phrases: 'withstood, did not break, held firm', against: ['break'] },
    { name: 'break', phrases: 'broke, broken, burst, breached, gave way', against: ['hold'] },
    {
        name: 'control',
        phrases: 'extinguished, put out, under control, contained, doused',
        against: ['rage'],
        isState: true,
        after: ['rage'],
    },
    {
        name: 'rage',
        phrases: 'out of control, still burning, raging, uncontained, spreading',
        against: ['control'],
        isState: true,
    },
    // Stays and goes
    {
        name: 'drop',
        phrases: `deleted, has gone from, gone from, struck out, dropped from, struck from, removed from, scrapped, abolished,
            thrown out of, axed, done away with`,
        against: ['retain'],
    },
    {
        name: 'retain',
        phrases: 'stays in, stay in, stayed in, remains in, remain in, kept in, retained, left in, survives',
        against: ['drop'],
    },
    {
        name: 'may stay',
        phrases:
            'may stay, can stay, may remain, can remain, allowed to stay, allowed to remain, permitted to stay',
        against: ['must go'],
    },
    {
        name: 'must go',
        phrases: `must leave, must go, have to leave, has to leave, have to go, has to go, have to be out, has to be out,
            evicted, ordered to leave, ordered out, expelled, deported`,
        against: ['may stay'],
    },
    {
        name: 'run',
        phrases: `entered the race, joined the race, is running for, are running for, will run for, candidate for,
            standing for, running for, put … name forward`,
        against: ['withdraw'],
        isState: true,
    },
    {
        name: 'withdraw',
        phrases: `no longer a candidate, dropped out, pulled out of the race, withdrew from the race, withdrew … candidacy,
            withdrawn … candidacy, out of the race, left the race, gave up … candidacy`,
        against: ['run'],
        isState: true,
        after: ['run'],
    },
    {
        name: 'steal',
        phrases: 'stolen, stole, is gone, was gone, theft, robbed of, looted',
        against: ['recover'],
        isState: true,
    },
    {
        name: 'recover',
        phrases: 'was put back, is back, are back, turned up, returned to, handed back, recovered',
        against: ['steal'],
        isState: true,
        after: ['steal', 'miss'],
    },
    {
        name: 'unhurt',
        phrases:
            'unhurt, unharmed, unscathed, uninjured, without a scratch, escaped injury, no injuries, nobody was hurt',
        against: ['hurt'],
    },
    {
        name: 'agree',
        phrases: `reached a deal, reached an agreement, reached agreement, struck a deal, clinched a deal, came to terms,
            settled, made peace`,
        against: ['disagree'],
        isState: true,
    },
    {
        name: 'disagree',
        phrases: `talks collapsed, talks broke down, broke down, without agreement, without a deal, failed to agree,
            failed to reach, no deal, no agreement, ended without, broke off talks, walked out of talks`,
        against: ['agree'],
        isState: true,
    },
    { name: 'renew', phrases: 'renewed, extended, prolonged, extension, renewal', against: ['lapse'] },
    {
        name: 'lapse',
        phrases: 'not be renewed, not renewed, expired, lapsed, ran out, not be extended',
        against: ['renew'],
    },
    {
        name: 'pay',
        phrases: 'paid in full, been paid, has received, have received, settled … debt',
        against: ['owe'],
        isState: true,
    },
    {
        name: 'owe',
        phrases: 'unpaid, not been paid, still waiting for, still owed, owes, in arrears',
        against: ['pay'],
        isState: true,
    },

    // Whose deed it was
    {
        name: 'discover',
        phrases:
            'discovered, discovers, discovery, came upon, stumbled upon, unearthed, found by, was found by',
        sole: 'agent',
    },
    {
        name: 'table',
        phrases: 'tabled, moved, put forward, proposed by, submitted by, handed in by',
        sole: 'agent',
    },
    {
        name: 'author',
        phrases: `designed by, written by, composed by, painted by, directed by, invented by, founded by, built by, wrote,
            designed, composed, directed, invented, founded`,
        sole: 'agent',
    },
    {
        name: 'claim',
        phrases:
            'claimed responsibility, took responsibility, admitted planting, said it had planted, said they had planted',
        sole: 'agent',
    },
    {
        name: 'prize',
        phrases: `awarded … to, gave … prize to, prize goes to, prize went to, award goes to, award went to, receives,
            received … prize, received … award, won … prize, won … award, takes home, honoured with, honored with`,
        sole: 'recipient',
    },
];

/** Words that share a stem with a deed and tell another: "election" is no "elected". */
export const noDeeds: ReadonlySet<string> = new Set(
    'miss edge edges wound wounds release releases fire fires fireman charge charges ground grounds detonator crown crowns scores grants election elections founded founder founders founding closely generally passing missed selection department departments block blocks'.split(
        ' ',
    ),
);
