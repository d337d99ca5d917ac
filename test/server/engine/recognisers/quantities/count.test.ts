import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('counts', () => {
    it.each([
        'The port of Velmora employs [[1,200|1200 of dockers]] dockers.',
        'The council closed [[seven|7 of village schools]] village schools on Monday.',
        'The flood drove [[4.3 million|4300000 of people]] people from their homes.',
        'It sold [[100k|100000 of tickets]] tickets and [[3.4m|3400000 of records]] records.',
        'The ministry counted [[12,34,567|1234567 of voters]] voters and [[3 lakh|300000 of absentees]] absentees.',
        'They found [[a dozen|12 of rifles]] rifles and [[two hundred and fifty-four|254 of cartridges]] cartridges.',
        'The dam holds back [[half a million|500000 of people]] people, some say.',
        '[[Only one|1 of survivor]] survivor reached the shore.',
        'The mine had [[2000|2000 of workers]] workers at its height.',
        'The [[three|3 of top seeds]] top seeds met the top [[four|4 of clubs]] clubs of the top 10.',
        'It had [[+1 000 000|1000000 up of visitors]] visitors.',
        'The drone brigade received [[20|20 of Falcon jets]] Falcon jets.',
        'The airline grounded [[two|2 of new 737 Max jets]] new 737 Max jets.',
        'The index closed at [[14.30|14.3 of index]].',
        'Thefts in the harbour this season total [[1,204|1204 of Thefts]].',
        'Gunmen killed [[nine|9]] at dawn.',
        'Dengue cases now number [[1,046|1046 of Dengue cases]].',
        'The snow swept a bus off the road. [[Six|6 of people]] people died in the bus. [[11|11 of people]] people were hurt.',
        'In the ambush on the Kulai road [[four|4 of soldiers]] soldiers died, and on the train [[12|12 of guards]] guards.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The bridge was opened in 1998 and the 2015 budget paid for its repair.',
        'The bus is number 14, and number 12 comes next.',
        'The song climbed to number three and is now number two.',
        'The line 4 trains are late, and so are the bus 14 drivers.',
        'Trials of phase three begin at gate four; the train at platform two is late on Road 14.',
        'A Boeing 737 landed on runway 2 near Section 230 of the wall.',
        'The G7 spoke of COVID-19 and of the attacks of 9/11, around the clock, 24/7.',
        'Velmora United won 3-1 and drew 0-0 in the return match.',
        'She is one of the founders; no one else stayed, and they blame one another.',
        'He came 3rd, she came 21st, in the 1990s.',
        'The office at No. 10 can be reached at 555-0134-2277.',
        'Call +44 20 5550 0958, (555) 013-4477 or 0800-555-456; ask for 0958.',
        'A 5 minute read, with footnote 7.',
        'An F-16, an A320 and a T-72 stood by in Room 12 of 22 Baker Street.',
        'Highway 61, Channel 4, 5G and PM2.5 are names, as are John 3:16 and 192.168.1.1.',
        'How can one live there? They built a smaller one supported by piles.',
        'Under Section 3(1) and Appendix 2A the sale is void.',
        'The press runs on 486-based boards.',
        'Version 2.0.1 stands at https://example.org/files/2024/17.',
        'A source [3] says otherwise.',
        '1. Close the valve before the pump starts.',
        'The train leaves at 9 a.m. from platform 4.',
        'At 14.30 the doors opened, and by 9.15 on Monday the hall was full.',
        'The last boat left at 16.45.',
        'Profit rose to #128 million.',
        'A Boeing 737-800 of the airline landed.',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
