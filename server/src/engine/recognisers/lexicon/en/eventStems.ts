/** Stems of words that mostly tell of something that happens: made by training/eventWords.ts, not written by hand. */

// From WordNet 3.1 (Princeton University), whose licence is in NOTICE.
const STEMS = `
    abandon abduct abolish abolit abort absente absorb absorpt abus acceler accept accid acclaim accomplish accredit
    accumul accus accustom achiev acknowledg acquir acquisit acquit action adapt add adjoin adjourn adjust administ
    admiss admit adopt adorn adulteri advanc advent adventur advertis advis advoc advocaci aerial affect affirm afford
    aftermath aftershock aggrav agre aid aim airlift allegi alloc allow alpin alter amass ambush amend amus analys
    analysi analyz anchor annoi announc answer anticip appear applaud appli appoint appreci apprehend approach approv
    arc archeri argu arous arrest arriv arson ask assail assault assembl assert assess assign assist associ assum
    assur attach attack attain attempt attract attribut auction audit auspic autom autopsi avalanch avenu avert avoid
    await awaken award back backhand backlash backstrok backup badminton bait bake balk ballet ban bang barbecu base
    basebal basketbal bat bate bath battl bear beat beg begin behalf behav behavior behead beleagu believ bend berth
    beset bestow bet betrai betray bid bind bing birdi bite blame blast blaze bleed blend bless blitz blizzard blockad
    bloodsh bloom blow blowout bob bode boil bolster bolt bombard boo boom boost bore borrow botch bother bounc bow
    boycott brawl breach break breakawai breakdown breaker breakout breakup breaststrok breath breez brew briberi
    bring broaden bruis brush buck bui build buildup bump burgeon burglari buri burial burn burst bust bustl butcher
    butt butterfli buyout buzz bypass calcul call campaign canal cancel candidaci capsiz captur care career cari
    carnag carniv carri carv case cast catch cater caucu caus cbc cede celebr censorship censu centrifug ceremoni
    certifi cessat chairmanship challeng chang chant charg chase chat cheat check chemotherapi cherish chevi choke
    choos chop choreograph choreographi choru chuck circu circul cite claim clamp clarifi clash classif classifi clean
    cleans click climax climb clinch cling closur cloud clutch collabor collaps collect collis combat commemor commenc
    commend commerc commit communion commut compar comparison compel compet compil complain compli complianc compound
    compress compromis comput computer conceal conced conceiv conclud concuss condemn conduct confess confin confirm
    confisc confront congratul conquer conquest consecr consequ consid consolid consort conspir construct consult
    contact contempl contend contest contribut control convei conven convert cook cooper coordin cope cough count
    countdown counterattack coup cours courtesi coutur cover crack crackdown craft cram crane crash crawl creas creat
    creation crime criticis cross crouch crow cruelti cruis crumbl crunch crusad crush cry culmin cultiv cure curl
    curs curtail cut cutback damag dampen danc dare dart dash daunt deal death debacl debut decai decid decis declar
    declin decommiss decreas deem deepen default defeat defend defens defer deflat defus degrad delai deleg delet
    deliv deliveri demand demolish demolit demonstr deni denot denounc dent departur depict deplet deploi deploy
    deport depos deposit depriv derail deregul deriv descent describ desert design destabil destin destini destroi
    destruct detain deter deterior determin deton devalu devast develop devis devot diagnos diagnosi dial dictat die
    dig dilut diminish din dine ding dip disagre disappear disarm disarma disast disband discard discharg disclos
    discount discourag discov discoveri discrimin discuss dislik dismantl dismiss dispatch dispers displac displai
    dispos disregard disrupt dissolut dissolv distinguish distort distract disturb dive divert divid divorc dodg don
    donat doom doubl downfal downgrad download downplai downturn draft drag drain drainag draw drift drill drink drive
    drop drown dry dub duck duel dump dunk duti dwindl dye earn earthquak eas eat eclips eddi educ effect effort eject
    elect elimin elud emancip embark embezzl embrac emerg emigr emiss emphas emploi empow empower enabl enact enclos
    encod encount encourag encrypt endeavor endeavour endors endow energi enforc engag engulf enhanc enjoi enlarg
    enlist enrich enrol ensur enter entertain entitl entrench entrust envi envis epidem erad eras erect erod eros
    error erupt escal escap escort espionag establish estim evacu evad evalu evict evolut evolv exacerb exagger examin
    excav exchang exclud execut exercis exert exhibit exodu expand expatri expect expedit expel experi explain explod
    exploit explor explos export expos express expuls extend extort extract extradit facilit factor fade fail failur
    fall falter fastbal fate fault favor feast feat feed feedback feel fell feloni fend ferri fetch feud fiesta fight
    file fill filter financ find finish fire fix flame flap flare flash flatten fledg flee flick flip float flood flop
    flourish flow fluctuat flurri fly fog fold footbal footstep forai forbid forc forecast foreclosur forese forg
    forget forgiv formul fortifi foster found fractur frai fraud freestyl freez frost fulfil fumbl fume fun funer
    furnish fusion gain gala gale gambl game garner gather gaze genesi genocid gestur get give glamour glanc glimps
    glow glue golf grab graduat graft grant grappl grasp graviti graze greet griev grin grind grip groom grow growth
    guarante guess guid gunfir gunshot gymnast hail halt halv hamper handl handov hang happen harden harvest hatch
    hate haul havoc haze heal healthcar hear heat heed heighten help hiatu hide hijack hike hinder hint hire hit hoax
    hobbi hockei hold holocaust homag homecom homer homework homicid honor hop hope huddl hug hunt hurdl hurl hurri
    hurrican hurt hybrid hydroelectr identif identifi ignit ignor illumin illustr imagin impact impair impetu implant
    implement impli impos imposit imprison improv improvis inaugur incept incid incit incorpor increas incurs indic
    induc induct infiltr inflat inflict influenc influx infring infus inherit inject injur injustic insert insist
    inspect inspir instal instanc instruct insul insult insur intak integr intend intensifi inter interact intercept
    interfer interpret interrupt interven intervent interview intifada intimid introduc intrus inund invad invas
    invent invest investig invit invok ipo irrig issu issuanc jam jerk jihad job join josh journei judg judo jump
    justifi keep kick kickoff kidnap kill kiss knit knock know label lacross lag lai lam landslid laps lash laud laugh
    launch launder lawsuit layoff layup leach lean leap learn leav lend lessen lesson leverag levi lift lightn liken
    liner link listen lock lockout look loop loosen lose lotteri loung love lower lure ly lynch mail maintain mainten
    makeov maneuv manhunt manipul manslaught marathon mark market marketplac marri mask massacr massag matchup maxim
    mayhem measur meddl medicaid medicar meet melt meltdown mend mention merg merger mesh metabol microwav migrat minc
    minu miracl mirag misconduct misdemeanor mismanag miss mission mistak mistrust misunderstand misus mix mobil mock
    modif modifi mold monitor monsoon mont moo mosh motion motorcycl mount mourn move movement mri murder muse muster
    mutini nafta nail navig neglect negoti nestl nod nois nonprofit nonprolifer notch note notic notif notifi nurs
    obei oblig observ obtain occas occup occur occurr odyssei offenc offend offens offer offshoot omega omit onset
    onslaught open oper oppos ordain ordeal oust out outbreak outcom outlin outperform outreach outscor outsourc over
    overcom overcrowd overdos overhaul overlook overrid overrun overse overtak overthrow overturn ow oxid pack pageant
    pai paint pandem pant paperwork paralyz parcel pardon parri particip pass passag pat patronag peck pee peel peer
    penal penalti penetr pepper perceiv perch percuss perform perish perjuri permit perpetr persecut persuad
    philanthropi photographi pick pierc pilgrimag pinch ping pioneer piraci pitch place plagu plai plan playoff plead
    pleas pledg plummet plung pop porn pornographi portrai post pour ppp prai prais preach precaut predict prefer
    prelud premiership prep prepar prescrib press pressur pretend prevent print privatis probe proce procedur proceed
    process proclaim procur produc profess progress project prolifer promis promot prompt propos propuls prosecut
    prostitut protect provid provok publish pull pullout puls pump punch punish punt purchas purg purport pursu
    pursuit push put putt quak quarterfin quell queri quot race racket radiat rai raid rain rainfal rais ralli ram
    rampag rap rape ratifi rattl ravag raze rbi reach react reaction read reaffirm realis realiz reap reassign reassur
    rebellion rebound rebuild rebuk recal recaptur receiv reclaim recogn recommend reconcil reconcili reconnaiss
    reconsid reconstruct recount recov recoveri recreat recruit recur redempt redeploy redesign redevelop redistribut
    reduc reduct reelect referendum refin reflect reform refuel refurbish refus regain regard regist regret rehabilit
    rehears reinforc reinstat reiter reject rejoin relai relax releas releg reli reliev relinquish reloc remain remak
    rematch remedi rememb remind reminisc remov renam render renew renounc renov rent reopen reorgan repai repair
    repatri repeal repeat repercuss repetit replac replai repli report repris reproduc reproduct request reschedul
    rescu research resent resettl reshuffl resign resist resolv reson resort respond respons restart restitut restor
    restraint restrict restructur resum resumpt resurrect retak retali retent rethink retir retransmit retreat retriev
    return reunif reunit revamp reveal reveng revers revert review revis reviv revok revolt revolut reward rewrit rid
    ride ring riot rip rise risk rite ritual rivalri roam roar roast rob robberi rodeo role roll roller rotat roundup
    routin rove rub rugbi run runoff ruptur rush rust sabotag sacrific sadden safari safeguard sag sail sale salvag
    salvat sanction sanit satur save savvi scam scan scatter schedul scout scrambl scratch scream screw scrum scrutini
    seal sear search seek seem segreg seiz select sell sellout semi semifin send sequel serv servic set setback settl
    sex shake shatter shave shed shift shine shipbuild shock shoot shootout shop shorten shot shout show shower shrink
    shrug shun shut shutdown shutout shuttl shy sicken sieg sigh simmer simplifi simul sing sink sit ski skip slai
    slalom slam slap slash slaughter sleep slide slight slip slowdown slug slump smash smell smile smoke smuggl snap
    snatch sneak snow snowfal soak soar soccer soften solo solv sound sow spare spark speak spear specialis specifi
    spectrum spike spill spin spit splash split spoil sponsor sponsorship sport sprai sprain sprawl spread spree
    sprinkl sprint spy squander squeez stab stagger stai stain stamp stamped stand standoff stare start startup starv
    steal stealth steer step stimul stipul stir stoke stop storag storm strain strengthen stretch stride strike
    strikeout strive stroke struggl studi stumbl stunt sub submerg submit subpoena subscrib subsid substitut succe
    succumb sue suffer suggest suicid summon sumo sunlight sunshin supervis suppli support suppos suppress surf surg
    surpass surrend survei surveil suspect suspend swai swallow swap swat swear sweep swell swim swing swirl switch
    sync synthesi systemat tackl tailor takeoff takeov talk talli tamper tango tap tarnish task teach tear teeth tempt
    tenni test testifi thank theft therapi think threaten thrive throw thrust thunder thunderstorm thwart tide tie
    tighten tilt toast toppl tornado torqu toss touch touchdown tour tourism tournament tow trace traction trade
    tragedi trail train transact transfer transform transit translat transmiss transmit transplant transport travel
    treason treat treatment trek tremor trial trick trickl trim trip tripl triumph troubl trump trust try tsunami tuck
    tug tumbl tunnel turn twist twitter ty typhoon uncov underestim undergo underlin undermin underscor understand
    undertak underwrit unearth unfold unif unifi unleash unveil updat upgrad uphold upris upset upsurg urg usag usher
    util utter vaccin vanish variat vengeanc ventil ventur verdict verifi vest veto victori vie violat violenc visit
    vollei volleybal voltag volunt vomit vote vow voyag wade waiv waiver wake walk walkout wander wane war warfar warn
    warrant wash wast watch waterg wave weaken wear weather weav wed weep weightlift welch welcom weld welfar whip
    whistl widen wield wildfir win wind wipe wish withdraw withhold wive wonder woo work workout worri worsen worship
    wrap wreck wrestl write yell yield
`;

export const eventStems: ReadonlySet<string> = new Set(STEMS.trim().split(/\s+/));
