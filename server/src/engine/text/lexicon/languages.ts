/** Names and codes of languages, and the words that give English away. */

/** ISO 639-3 codes of the languages that franc-min knows, with the two letters of ISO 639-1 where there are any. */
export const SHORT_CODES: ReadonlyMap<string, string> = new Map(
    `cmn zh|spa es|eng en|rus ru|arb ar|ben bn|hin hi|por pt|ind id|jpn ja|fra fr|deu de|jav jv|kor ko|tel te|vie vi
    mar mr|ita it|tam ta|tur tr|urd ur|guj gu|pol pl|ukr uk|kan kn|mai mai|mal ml|pes fa|mya my|swh sw|sun su|ron ro
    pan pa|bho bho|amh am|hau ha|fuv ff|bos bs|hrv hr|nld nl|srp sr|tha th|ckb ku|yor yo|uzn uz|zlm ms|ibo ig|npi ne
    ceb ceb|skr skr|tgl tl|hun hu|azj az|sin si|koi koi|ell el|ces cs|mag mag|run rn|bel be|plt mg|qug qu|mad mad|nya ny
    zyb za|pbu ps|kin rw|zul zu|bul bg|swe sv|lin ln|som so|hms hms|hnj hnj|ilo ilo|kaz kk|uig ug|hat ht|khm km
    prs fa|hil hil|sna sn|tat tt|xho xh|hye hy|min min|afr af|lua lua|sat sat|bod bo|tir ti|fin fi|slk sk|tuk tk|dan da
    nob nb|suk suk|als sq|sag sg|nno nn|heb he|mos mos|tgk tg|cat ca|sot st|kat ka|bcl bcl|glg gl|lao lo|lit lt|umb umb
    tsn tn|vec vec|nso nso|ban ban|bug bug|knc kr|kng kg|ibb ibb|lug lg|ace ace|bam bm|tzm ber|ydd yi|kmb kmb|lun lun
    shn shn|war war|dyu dyu|wol wo|slv sl|mkd mk|est et|lav lv|isl is|gle ga|mlt mt|eus eu|cym cy|sqi sq|zho zh|fas fa`
        .split(/[|\n]/)
        .map((pair): [string, string] => {
            const [long = '', short = ''] = pair.trim().split(' ');
            return [long, short];
        }),
);

/** What people write into front matter instead of a code. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
    `english en|german de|deutsch de|french fr|français fr|spanish es|español es|italian it|italiano it|portuguese pt
    russian ru|ukrainian uk|polish pl|serbian sr|srpski sr|croatian hr|hrvatski hr|bosnian bs|bosanski bs|montenegrin cnr
    albanian sq|shqip sq|macedonian mk|slovene sl|slovenian sl|bulgarian bg|romanian ro|hungarian hu|greek el|turkish tr
    arabic ar|hebrew he|persian fa|chinese zh|japanese ja|korean ko|dutch nl|danish da|swedish sv|norwegian no|finnish fi
    czech cs|slovak sk|hindi hi|urdu ur|bengali bn|vietnamese vi|indonesian id|georgian ka|armenian hy|estonian et
    latvian lv|lithuanian lt`
        .split(/[|\n]/)
        .map((pair): [string, string] => {
            const [name = '', code = ''] = pair.trim().split(' ');
            return [name, code];
        }),
);

/** Frequent English words that are rare, all together, in the prose of any other language. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
    `the of and to that was for with said by from are has have were which their this it he his be at as on is not but
    had would will who they been its or an she her after about more also when there than into other over between`.split(
        /\s+/,
    ),
);
