import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('measures', () => {
    it.each([
        'They drove [[3 km|3 kilometre]] north.',
        'Winds reached [[5-10 kt|5..10 knot of Winds]], and gusts [[25 kt|25 knot of gusts]].',
        'The mine sold [[25 kt|25 kilotonne of copper]] of copper.',
        'The tanker drifted [[22 nm|22 nautical mile of tanker]] south-east of the buoy, [[12 nm|12 nautical mile of coast]] off the coast.',
        'The new chip has lines of [[3 nm|3 nanometre of lines]].',
        'The plant treats [[112 Ml/d|112 megalitre per day of plant]].',
        'The plant treats [[105 megalitres a day|105 megalitre per day of plant]].',
        'The water rose to [[1.42m|1.42 metre of water]] in the night.',
        'Residents live within [[500m|500 metre of quay]] of the quay.',
        'Workers fell [[3m|3 metre of Workers]] onto the track.',
        'People must stand at [[2m|2 metre of People]] from the fence.',
        'Fog [[18-22 km|18..22 kilometre of Fog]] wide lay over Norvik.',
        'Coast [[36-38°C|36..38 degree Celsius of Coast]], hills cooler.',
        'They landed [[278kg|278 kilogram]].',
        'The farm has [[two and a half square miles|2.5 square mile of farm]].',
        'The reserve covers [[301,338 km²|301338 square kilometre of reserve]] and [[1,520 sq m|1520 square metre of reserve]].',
        'It rained [[40 mm|40 millimetre]] in the night.',
        'She ran the [[400m|400 metre of hurdles]] hurdles.',
        'It fell to [[minus 5 degrees Celsius|-5 degree Celsius]].',
        'It fell to [[-5°C|-5 degree Celsius]], [[23°F|23 degree Fahrenheit]].',
        'A [[6.1-inch|6.1 inch of screen]] screen broke.',
        'They drove at [[87 mph|87 mile per hour]].',
        'The plant makes [[35 GWh|35 gigawatt hour of plant]] with [[600 MW|600 megawatt of plant]].',
        'The archive holds [[54GB|54 gigabyte of data]] of data.',
        'They walked [[half a mile|0.5 mile]] and drank [[a quarter of a pint|0.25 pint of water]] of water.',
        'They sold [[half a quintal|0.5 quintal of flour]] of flour and [[half a kilometre|0.5 kilometre of rope]] of rope.',
        'They drank [[half a litre|0.5 litre of milk]] of milk with [[half a hundredweight|0.5 hundredweight of oats]] of oats.',
        'Water boils at [[100° Celsius|100 degree Celsius of Water]].',
        'They dug [[six feet two inches|6.166666666666667 foot]].',
        'The well gives [[6 litres|6 litre of water]] of water.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'They scored [[two|2 of second-half goals]] second-half goals.',
        'The [[5|5]] in the hall left.',
        'She sold a [[$800|800 US dollar of stone oven]] stone oven.',
    ])('reads no unit: %s', words => {
        checkMentions(words, ['figure']);
    });
});
