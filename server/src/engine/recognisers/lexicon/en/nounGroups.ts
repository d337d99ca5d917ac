/** Words at which a group of nouns ends, for want of a tagger: all that can be neither noun nor adjective. */

/** Prepositions, conjunctions, pronouns, relative words, auxiliaries, adverbs. */
export const functionWords: ReadonlySet<string> = new Set(
    `a an the this that these those each every either neither both all any some no none
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    himself herself itself themselves who whom whose which what when where why how whether
    of in on at by for with from to into onto upon over under above below between among amid during before after since
    until till through throughout across against toward towards about around near behind beside beyond within without according
    off out up down per via despite except like unlike than as if though although because while whereas unless so
    and or but nor yet plus minus versus vs
    is cannot are was were be been being am do does did done doing has have had having will would shall should can could may
    might must ought isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't
    not never also only even just still already again too very quite rather almost nearly now then here there once
    later earlier ago apart away together alone each instead however meanwhile perhaps maybe today yesterday tomorrow
    respectively approximately roughly annually monthly daily weekly yearly worldwide overall altogether overnight
    ever abroad home back further more less fewer most least such same another other others
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december`
        .split(/\s+/)
        .filter(word => word !== 'other' && word !== 'home'),
);

/** Verbs that often follow a counted noun, in the forms that could be taken for a noun or an adjective. */
export const verbsAfterNouns: ReadonlySet<string> = new Set(
    `said say says saying told tell tells went go goes going gone came come comes coming made make makes making
    took take takes taking taken gave give gives giving given got get gets getting left leave leaves leaving
    died die dies dying fled flee flees fell fall falls rose rise rises lost lose loses won win wins beat
    held hold holds kept keep keeps began begin begins ran run runs saw see sees seen met meet meets
    became become becomes remain remains remained stood stand stands sat sit sits lay lie lies set sets
    spent spend spends sent send sends sold sell sells bought buy buys built build builds broke break breaks
    brought bring brings caught catch catches put puts read reads paid pay pays led lead leads felt feel feels
    found find finds thought think thinks knew know knows known want wants need needs seem seems appear appears
    include includes including included live lives living work works worked working serve serves served serving
    use uses used using call calls called ask asks asked believe believes show shows showed shown
    help helps helped try tries tried start starts started stop stops stopped continue continues continued
    expected killed injured wounded hurt dead missing arrested detained charged displaced deployed stationed based
    according compared due born drawn written worth ahead involved affected left available responsible
    whilst allow allows allowed support supports supported join joins joined reach reaches reached
    voted vote votes agreed agree agrees signed sign signs made announced announces attended attend arrive arrives
    slept wrote drove ate flew spoke struck shot hit cut drew grew threw swam sang rang sank drank fought bound wore
    swore tore woke rode hid dealt dug hung shook stole stuck swept swung wept bore bred fed bled bent lent sought taught
    understood withdrew overran escaped walked crossed entered needed wanted waited watched helped asked moved
    speaks speak talks boasts boast belong belongs compare compares expect expects offers requires require provides provide produces produce operates operate
    receives receive contains contain covers cover owns own earned earn earns carries carry
    contained revealed lacked included exceeded belonged objected abstained
    arrived report reports reporting reported claim claims`
        .split(/\s+/)
        // Nouns at least as often.
        .filter(
            word =>
                !/^(?:works|reports|claims|votes|supports|starts|uses|runs|sets|shows|reads|finds|dead|missing)$/.test(
                    word,
                ),
        ),
);

/** Of these the forms in -ed and -en that never stand before a noun: "three died", but "three wounded men". */
export const finiteVerbs: ReadonlySet<string> = new Set(
    `died agreed voted arrived announced remained continued started stopped tried asked worked joined served called
    helped believed appeared attended escaped walked crossed entered needed wanted waited watched moved showed lived
    reached seen taken given gone made contained revealed lacked included exceeded belonged objected abstained`.split(
        /\s+/,
    ),
);

/** Nouns that are themselves the number "of" which is told: "a force of 3,000". */
export const nounsOfNumber: ReadonlySet<string> = new Set(
    `population force forces crew staff workforce estimate estimates forecast garrison team group army fleet audience
    crowd electorate membership circulation toll contingent delegation payroll turnout`.split(/\s+/),
);

/** Plurals without -s; those of one form for both numbers; collective nouns that are counted as plurals. */
export const pluralNouns: ReadonlySet<string> = new Set(
    `people men women children policemen policewomen servicemen servicewomen firefighters fishermen businessmen
    congressmen lawmen gunmen clergymen militiamen grandchildren stepchildren spokesmen countrymen
    police personnel staff troops cattle livestock aircraft spacecraft sheep fish deer species series means headquarters
    feet teeth mice geese oxen lice dice wolves knives lives wives thieves halves leaves
    media data bacteria criteria phenomena fungi alumni crises analyses theses bases oases
    percent civilians dead wounded injured missing`.split(/\s+/),
);

/** In -s and yet no plural nouns. */
export const noPlurals: ReadonlySet<string> = new Set(
    `is was has does his its this us as less always perhaps across towards plus versus news previous various serious
    religious famous dangerous precious enormous numerous anonymous indigenous continuous consecutive simultaneous
    business illness witness congress press access process success loss mass class glass cross boss bus gas basis
    analysis crisis campus virus status census chorus focus bonus surplus corpus thus christmas texas paris
    kansas arkansas illinois alias atlas bias canvas chaos cosmos ethos pus nexus consensus apparatus`.split(
        /\s+/,
    ),
);

/** Articles and what stands in their place. */
export const determiners: ReadonlySet<string> = new Set(
    'the a an its their his her our my your this that these those all any each every'.split(' '),
);

/** Before what is counted, without being part of it: "1,000 more soldiers", "all of the troops". */
export const beforeNouns: ReadonlySet<string> = new Set([
    ...determiners,
    ...'such more fewer less extra additional further other'.split(' '),
]);
