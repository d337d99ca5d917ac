import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('what is counted', () => {
    it.each([
        'They called up [[300|300 of reserve forces]] reserve forces from the coast.',
        'They met [[14|14 of first-team players]] first-team players.',
        'They met [[14|14 of villagers]] villagers who had fled.',
        'They met [[12|12 of police officers]] police officers guarding the dam.',
        'They met [[15|15 of women]] women and children.',
        'It is a [[60|60 of storey]]-storey tower; a [[250|250]]-strong crew built it.',
        'The pier sold for [[$44 million|44000000 US dollar of pier]].',
        'Beating the [[140 million|140000000]] that analysts had forecast.',
        'It speaks of [[97|97]], of whom [[three|3]] died ashore.',
        'They missed the estimate of [[64,900|64900 of estimate]].',
        'It was backed by [[3%|3 percent of voters]] of voters.',
        'It spent [[$12 million|12000000 US dollar of claims]] in claims.',
        'It had a speed of [[22 km/h|22 kilometre per hour of speed]].',
        'It wiped [[$3 million|3000000 US dollar of market value]] off its market value.',
        'It sent a [[further $3 million|3000000 up US dollar of aid]] in aid.',
        'It emits [[5 tonnes|5 tonne of CO2]] of CO2.',
        'The army had [[40|40 of old and new tanks]] old and new tanks.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The debris field stretched for [[seven miles|7 mile of debris field]].',
        'Bank stocks, which were up [[2.8%|2.8 up percent of Bank stocks]], led the rise.',
        'Steelmakers (.OLST) slid [[4.8%|4.8 down percent of Steelmakers]].',
        'The price of rice in May was [[$3|3 US dollar of price]].',
        'The crew, [[40|40]] strong, left.',
        'Rice is [[40%|40 up percent of Rice]] dearer; the jab was [[90%|90 percent of jab]] effective.',
        'It took [[$3 million|3000000 US dollar]] in [[two days|2 day]].',
        'Cases [[doubled|x2 up of Cases]] every week.',
        'The pier drew [[3,100|3100 of anglers]] anglers last year, [[8%|8 up percent of anglers]] more than in 2022.',
        'The firm sold [[3,100|3100 of boats]] boats, up [[8%|8 up percent of boats]].',
        'The bridge, [[2 km|2 kilometre of bridge]] long and [[34 m|34 metre of bridge]] wide, cost [[$3 million|3000000 US dollar of bridge]].',
        'Rates were down from [[93.1 percent|93.1 percent of Rates]] five years ago.',
        'The economy in 2022 grew by [[3%|3 up percent of economy]].',
        'The beam, which is made of carbon, reached [[40 tonnes|40 tonne of beam]].',
        'They asked for a grant worth [[$8 million|8000000 US dollar of grant]].',
        'The Reform List ([[12%|12 percent of Reform List]]) will not govern.',
        'It has a larger battery, [[4500 mAh|4500 milliampere-hour of larger battery]], than before.',
        'The firm cut the error rate to [[2%|2 percent of error rate]].',
        'The deficit rose by [[$4 billion|4000000000 up US dollar of deficit]] to [[$41 billion|41000000000 US dollar of deficit]].',
        'The index ended down [[2%|2 down percent of index]].',
        'They own [[4|4 of V10 engines]] V10 engines and a [[90-metre|90 metre of bridge]]-long bridge.',
        'They build [[four|4 of cylinder]]-, [[five|5 of cylinder]]- and [[six|6 of cylinder]]-cylinder engines.',
        'They met at [[two|2 of points]] points last year, and [[four|4 of warring factions]] warring factions came.',
        'Their number is [[around 73|~73 of number]] raising the prospect of reform.',
        "It allowed them to reduce Velmora's output to [[26 tons|26 ton of Velmora's output]].",
        'They will [[triple|x3 up of presence]] their presence and [[double|x2 up of patrols]] the number of patrols.',
        'The number of refugees rose by [[2,300|2300 up of refugees]].',
        'The list has [[28%|28 percent of vote]] of the vote.',
        'The firm raised its target by [[8%|8 up percent of target]].',
        'Floor area [[32 m²|32 square metre of Floor area]].',
        'Rents rose [[3%|3 up percent of Rents]] next year.',
    ])('is told of: %s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The club paid [[$20 million|20000000 US dollar]] for him.',
        'The yard sold it for [[$3 million|3000000 US dollar]].',
        'The driver was fined [[£2,500|2500 pound sterling]].',
        'They spent [[$3 million|3000000 US dollar]] on it.',
    ])('says nothing of who has the amount as an object: %s', words => {
        checkMentions(words, ['figure']);
    });
});
