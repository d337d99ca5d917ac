/** Words by which the lines of an English news page that are not the story are known. All lower case. */

/** Headings over links to other articles, or over notes about the author: what follows is not the story. */
export const RELATED_HEADINGS: ReadonlySet<string> = new Set(
    `related|related posts|related post|related articles|related article|related stories|related story|related news
    related content|related topics|related links|related coverage|related items|related reading|read more|read next
    read also|also read|see also|see more|more on this|more on this story|more on this topic|more stories|more news
    more like this|more from us|more to read|more to explore|more articles|more coverage|you may also like
    you might also like|you may like|you might like|you might also be interested in|you may also be interested in
    recommended|recommended for you|recommended reading|recommended stories|recommended articles|most read|most popular
    most viewed|most shared|most commented|popular|popular posts|popular articles|popular stories|popular now
    trending|trending now|top stories|top news|latest|latest news|latest posts|latest articles|latest stories|latest headlines
    recent posts|recent articles|recent news|previous article|next article|previous post|next post|further reading
    editor's picks|editors' picks|editor’s picks|editors’ picks|editors picks|editor's choice|don't miss|don’t miss
    in case you missed it|what to read next|what to watch next|up next|keep reading|continue reading|elsewhere on the web
    from the web|around the web|sponsored content|sponsored|promoted|paid content|partner content|around the network
    other news|other articles|other stories|similar posts|similar articles|similar news|explore more|in this story
    from the archive|from the archives|from our archive|from our archives|about the author|about the authors
    about us|about this site|post navigation|tags|categories|comments|leave a comment|leave a reply|share this
    share this article|share this post|share this story|join the conversation|join the discussion|featured posts
    archives|archive|in other news|on this topic|stay informed|stay connected|follow us|newsletter`
        .split(/[|\n]/)
        .map(heading => heading.trim()),
);

/** Lines that are buttons, counters and labels of a page, whole. */
export const PAGE_LABELS: ReadonlySet<string> = new Set(
    `share|share this|share now|tweet|retweet|pin it|like|like this|email|e-mail|mail|print|print this|print this page
    print article|facebook|twitter|x|whatsapp|telegram|viber|linkedin|reddit|pinterest|instagram|messenger|copy link
    copied|link copied|copy url|save|saved|save article|bookmark|listen|listen to this article|listen now|play|watch
    watch live|live|video|photos|gallery|photo gallery|view gallery|play video|watch video|menu|search|home|homepage
    log in|login|sign in|sign up|sign out|register|subscribe|subscribe now|subscribe today|donate|donate now
    support us|join us|contact us|contact|about|privacy policy|terms of use|terms of service|terms and conditions
    cookie policy|cookie settings|cookies|accept|accept all|accept cookies|reject all|manage preferences|advertisement
    advertising|advertisment|ad|ads|adverts|advert|story continues below|story continues below advertisement
    article continues below|article continues below advertisement|continue reading below|scroll to continue
    skip to content|skip to main content|skip advertisement|skip ad|back to top|go back|back|next|previous|load more
    show more|view more|view all|see all|show comments|view comments|hide comments|no comments|add comment
    post a comment|add a comment|comments are closed|reply|report|report an error|report this ad|open in app|close
    loading|getting your trinity audio player ready|breaking news|exclusive|read more|read full article|full story
    all rights reserved|select language|translate|dark mode|font size|follow|follow us|trending|more|-|*|toggle navigation
    for immediate release|for release|ends|end|body|end of document|more follows|not for publication|view in browser|view online|unsubscribe
    uncategorized|no result|view all result|please enable javascript|sponsored|promoted|opens in new window`
        .split(/[|\n]/)
        .map(label => label.trim()),
);

/** The words of those who write for an outlet: "Ana Orlo, Norvik correspondent". */
export const WRITER_WORDS: ReadonlySet<string> = new Set(
    `correspondent correspondents reporter reporters editor editors writer writers staff columnist columnists
    contributor contributors journalist journalists desk newsroom bureau chief analyst author authors agencies`.split(
        /\s+/,
    ),
);

/** The last or first word of many outlets' names. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
    `news times post herald tribune gazette daily press agency radio television tv media journal observer guardian
    chronicle courier insight today online telegraph mail express mirror star sun globe record register review
    bulletin dispatch examiner standard argus echo independent weekly monitor reporter wire newswire network channel
    mercury sentinel inquirer enquirer advertiser ledger advocate bugle reader dagblad dagbladet tageblatt zeitung diario
    magazine voice report portal info broadcasting newspaper headlines update updates now world pravda vesti`.split(
        /\s+/,
    ),
);

/** Agencies whose names are not written in capitals. */
export const AGENCIES: ReadonlySet<string> = new Set(
    `reuters bloomberg tanjug hina beta fena ansa bgnes interfax tass xinhua kyodo yonhap anadolu ukrinform unian
    agencies agency ap afp dpa upi pa efe apa ritzau belga agerpres mina srna ntb stt tt`.split(/\s+/),
);

/** What stands in capitals before a dash or a colon and is no place: "BREAKING – …", "UPDATE: …". */
export const LABELS: ReadonlySet<string> = new Set(
    `breaking|breaking news|update|updated|updates|exclusive|analysis|opinion|comment|editorial|video|photo|photos|live
    watch|listen|podcast|interview|explainer|fact check|factcheck|feature|factbox|report|profile|obituary|review|news
    correction|corrected|clarification|note|editor's note|editor’s note|editors' note|warning|alert|urgent|developing
    just in|q&a|faq|summary|key points|timeline|background|context|sponsored|advertorial|recap|read|related|q|a|the`
        .split(/[|\n]/)
        .map(label => label.trim()),
);

/** What a line of the date may hold besides numbers and the names of months and weekdays. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set(
    `published publication updated update posted modified created date dated issued sent added first last originally on
    at of the until embargo embargoed release released for immediate debated broadcast aired recorded
    a p am pm m h hrs hours time st nd rd th and gmt utc bst cet cest eet eest est edt cst cdt mst mdt pst pdt et ct mt
    pt z ist wib jst sast msk local eastern central pacific`.split(/\s+/),
);

/** What names a paper beside its day: "Press statement no. 3, 12 February 2025". Alone with a month they are a headline. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
    'press media statement communique communiqué bulletin notice memo memorandum interim preliminary report'.split(
        ' ',
    ),
);

/** Small words inside credits that name people and outlets. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
    `and by of the in for with from via at de van von der reporting writing editing research translation translated
    additional compiled edited photo photos agencies`.split(/\s+/),
);
