import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('ages', () => {
    it.each([
        'A [[24-year-old|24 year of age of man]] man was held.',
        'A girl [[aged 9|9 year of age of girl]] was found.',
        'The oak is [[300 years old|300 year of age of oak]].',
        'Ana Kralj, [[25|25 year of age of Ana Kralj]], said the road was closed.',
        'A man opened fire, killing Bertil Anders Lund, [[40|40 year of age of Bertil Anders Lund]].',
        'Her [[18-month-old|18 month of age of daughter]] daughter slept.',
        'The younger, Ana Kralj, was [[22|22 year of age of younger]].',
        'The striker was [[19|19 year of age of striker]] when he joined.',
        'He is [[35|35 year of age]] and lives in Velmora.',
        'Of those in the ward the youngest is [[34|34 year of age of youngest]].',
        'The rest left at 10 p.m. Orlo, [[43|43 year of age of Orlo]], will be sworn in.',
        'Maiko Marumo, [[31|31 year of age of Maiko Marumo]], runs the kitchen.',
        'The first to die was a man of [[67|67 year of age of man]], a fisherman.',
        'The champion, Mira Toll, who won her title on Sunday, is [[19|19 year of age of Mira Toll]].',
        'Ana Kralj, singer and long-time mayor of Tarn, dies at [[91|91 year of age]]',
        'The poet was found dead at [[38|38 year of age]].',
        'Her brother, who died at [[83|83 year of age of brother]] after a fall, kept bees.',
        'Orsin Tael, who died last week in a state prison at [[77|77 year of age]], had led the yard.',
        'She mourned his death in a hospital in Tarn at [[91|91 year of age]], after a fall.',
        'At [[34|34 year of age]], she left the stage.',
        'Police met the mother, Alda Kern, [[30|30 year of age of Alda Kern]].',
        'Joran Esk Jr., [[44|44 year of age]], was held; so was Emil Var III, [[38|38 year of age of Emil Var III]], on Monday.',
        'The defender, [[27|27 year of age of defender]], left the pitch.',
        'Brothers [[aged 21|21 year of age of Brothers]] and [[26|26 year of age of Brothers]] were held.',
        'Sisters [[aged 3|3 year of age of Sisters]], [[6|6 year of age of Sisters]] and [[9|9 year of age of Sisters]] swam ashore.',
        'It asked women aged [[between 18 and 44|18..44 year of age of women]].',
        'The clinic is for children [[under six|<6 year of age of children]], not for drivers aged [[over 70|>70 year of age of drivers]].',
        'The average age of a first-time buyer rose to [[33.4 years|33.4 year of age of average age]].',
        'The judge turned [[70|70 year of age]] in May.',
        'Life expectancy in Karsk is [[around 73|~73 year of age of Life expectancy]].',
        'The retirement age rose from [[62|62 year of age of retirement age, left]] to [[64|64 year of age of retirement age, reached]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'On March 25, the road was closed.',
        'They turned [[40|40 of patients]] patients away.',
        'Mira Toll, a mother of [[12|12 of mother]], was hit by a tram.',
        'A guard died at 7.30, others died at [[12|12 of locations]] locations, and one in a crash at [[77 mph|77 mile per hour of crash]].',
        'Officials put the number of dead in the hotel at [[31|31 of hotel]].',
        'The death toll in Tarn stands at [[38|38 of death toll]].',
        'At [[9|9]], he left; at [[40 metres|40 metre]], she stopped.',
        'A man died at 3 Park Street, and a third died at 7 p.m. on Monday.',
        'The average age of the [[9|9 of pumps]] pumps is not known.',
        'The hut, [[27|27 of hut]], burnt; men [[aged 21|21 year of age of men]] and [[26|26 of dogs]] dogs came.',
        'They met people [[over two days|>2 day]].',
        'The crew, which came late, is [[19|19 of crew]].',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
