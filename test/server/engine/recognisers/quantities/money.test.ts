import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('money', () => {
    it.each([
        'The yard sold it for [[$3.5m|3500000 US dollar]].',
        'The yard sold it for [[US$ 5 billion|5000000000 US dollar]], or [[A$7.4bn|7400000000 Australian dollar]].',
        'The yard sold it for [[$US55,931|55931 US dollar]].',
        'The yard sold it for [[$76 US|76 US dollar]].',
        'Fees rose to [[€15|15 euro of Fees]] from [[12€|12 euro of Fees]].',
        'The fund holds [[EUR 125 million|125000000 euro]] and [[20 million Danish crowns|20000000 Danish krone]].',
        'They paid [[40p|40 penny]], once [[£2|2 pound sterling]].',
        'Orrin Group was down [[68 p|68 down penny of Orrin Group]] at [[1112 p|1112 penny of Orrin Group]].',
        'The fund holds [[60 MEUR|60000000 euro]] and [[MUSD 75|75000000 US dollar]], or [[75 USD million|75000000 US dollar]].',
        'They bid [[PS8.1bn|8100000000 pound sterling]] and [[Y=590 billion|590000000000 Japanese yen]].',
        'The feed says [[hk $ 5.2 million|5200000 Hong Kong dollar]].',
        'The clinic owes [[333.6 million yen|333600000 Japanese yen]].',
        'The ledger shows [[-$5|-5 US dollar]], then at [[$-50.8bn|-50800000000 US dollar of ledger]].',
        'Repairs took [[4 million pounds|4000000 pound sterling]], and each guest gives [[2.50 pounds|2.5 pound sterling]].',
        'He was fined [[500 pounds|500 pound sterling]].',
        'The cup was sold for [[40 pounds|40 pound sterling of cup]].',
        'The ring was valued at [[9,000 pounds|9000 pound sterling of ring]], the house at [[2 million pounds|2000000 pound sterling of house]].',
        'A night costs [[600 pula|600 Botswana pula]], a bed [[90 Kyrgyz soms|90 Kyrgyz som of bed]].',
        'He left [[2,000 escudos|2000 Portuguese escudo]] and [[300 soles|300 Peruvian sol]].',
        'She paid [[thirteen dollars and forty-five cents|13.45 US dollar]].',
        'The bank wrote off [[Rs 500 crore|5000000000 Indian rupee]].',
        'Voters backed a [[$300 million|300000000 US dollar of bond]] bond.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'He sold [[40 pounds|40 pound-mass of apples]] of apples.',
        'The catch weighed [[500 pounds|500 pound-mass of catch]].',
        'The athletes [[three|3 of medals]] medals richer flew home.',
        'He owns a PS5 and stood in row MUSD.',
        'The COP 26 summit ended without a deal.',
        'In all [[12|12 of villages]] villages were cut off; try [[12|12]] others.',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
