/** Names in common use for one place or organisation, in small letters without diacritics; the first of a line is the fullest. */
export const otherNames: readonly (readonly string[])[] = `
united nations, un
european union, eu
united states of america, united states, us, usa
united kingdom, uk
united arab emirates, uae
north atlantic treaty organisation, north atlantic treaty organization, north atlantic alliance, nato
organization for security and co operation in europe, organisation for security and cooperation in europe, osce
world health organization, world health organisation, who
world trade organization, world trade organisation, wto
international monetary fund, imf
international criminal court, icc
international committee of the red cross, icrc
international atomic energy agency, iaea
european central bank, ecb
african union, au
federal bureau of investigation, fbi
central intelligence agency, cia
kyiv, kiev
kharkiv, kharkov
lviv, lvov
odesa, odessa
chernobyl, chornobyl
zaporizhzhia, zaporozhye, zaporizhia
mykolaiv, nikolaev
luhansk, lugansk
pristina, prishtina, prishtine
mitrovica, mitrovice
beijing, peking
mumbai, bombay
kolkata, calcutta
chennai, madras
bengaluru, bangalore
yangon, rangoon
myanmar, burma
turkiye, turkey
czechia, czech republic
ivory coast, cote divoire
eswatini, swaziland
cabo verde, cape verde
timor leste, east timor
geneva, geneve
the hague, den haag
ho chi minh city, saigon
gaza strip, gaza
transnistria, transdniestria
nagorno karabakh, karabakh
`
    .trim()
    .split('\n')
    .map(line => line.split(', '));
