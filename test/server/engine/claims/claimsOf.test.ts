import { describe, it } from 'vitest';
import { checkClaims, checkDays } from '../../../support/checkCorpus.ts';

/** A line a claim: the figure, what it counts with its state and aspect, the days and their basis, the modality. */
describe('claims of a sentence', () => {
    it.each([
        [
            'one for each figure',
            'The raid killed one officer and three attackers.',
            ['one | officer dead', 'three | attacker dead'],
        ],
        [
            'soldiers and troops count the same',
            'It has 4,700 troops and had 300 soldiers.',
            ['4,700 | soldier', '300 | soldier'],
        ],
        [
            'votes in favour before a number that is no figure',
            "By 88 votes to 71 Varenia's parliament approved the budget.",
            ['88 | vote in favour'],
        ],
        [
            'votes that are told by a verb',
            'The council of Torsby voted 31 to 24 on Tuesday to build a tram line.',
            ['31 | vote in favour', '24 | vote against'],
        ],
        [
            'what those asked think',
            'Of those asked, 48 percent are for the tram, 44 percent against.',
            ['48 percent |  in favour share', '44 percent |  against share'],
        ],
        [
            'what those asked think, in other words',
            'In the poll 48 percent of voters reject the project and 44 percent would support it.',
            ['48 percent |  against share', '44 percent |  in favour share possible'],
        ],
        [
            'what is against something else',
            'She took 53 percent of the vote against Holt; 80 percent of children in Norvik are vaccinated against measles.',
            ['53 percent | vote share', '80 percent | child share'],
        ],
        [
            'a crew is none of the passengers',
            'The ferry carried 97 passengers and a crew of five.',
            ['97 | passenger', 'five | crew'],
        ],
        [
            'jobs that are lost, told by nouns and by another verb',
            'The mill will close with the loss of 140 jobs; 190 people will lose their work, says the union, and the firm speaks of 150.',
            ['140 | worker dismissed planned', '190 | person dismissed planned', '150 | person dismissed'],
        ],
        [
            'how many of a total that is told before',
            'Of the 212 grains, only 31 contained heavy water. Of 51 people aboard, 32 died.',
            ['212 | grain', 'only 31 | grain', '51 | person', '32 | person dead'],
        ],
        [
            'those who are missing no more, and those who never were',
            'Of the 18 people who were missing five have been found. Twelve people were missing and about 5,000 had fled.',
            ['18 | person missing', 'five | person', 'Twelve | person missing', 'about 5,000 | person'],
        ],
        ['a label before the figure', 'Stops: 12', ['12 | stop']],
        [
            'who works where',
            'Some 420 people work on the site, and 30 people on the road.',
            ['Some 420 | worker', '30 | person'],
        ],
        ['a state before the figure', 'The crash left 93 people injured.', ['93 | person injured']],
        ['a state after the figure', 'Some 40 people were reported missing.', ['Some 40 | person missing']],
        [
            'a state of the figure before is not shared',
            'Police said 8,200 people were evacuated and 31,000 homes had no power.',
            ['8,200 | person evacuated', '31,000 | house unpowered'],
        ],
        [
            'each verb has its own figure',
            'The blast hit the pit, killing 14 miners and injuring 31.',
            ['14 | miner dead', '31 |  injured'],
        ],
        [
            'each figure has the verb right behind it',
            'Two people died and five were injured in the fire.',
            ['Two | person dead', 'five | person injured'],
        ],
        ['of whom some died', 'Two of the three victims died.', ['Two | person dead', 'three | person']],
        [
            'some of those that somebody has',
            "The yard said that 310 of Kelm Bau's 420 workers had been laid off.",
            ['310 | worker dismissed', '420 | worker'],
        ],
        ['no houses where people go home', 'The airline flew home more than 7,000.', ['more than 7,000 | ']],
        ['who lost their lives', 'On Monday 17 workers lost their lives.', ['17 | worker dead']],
        ['who laid down arms', 'Some 800 soldiers laid down their arms.', ['Some 800 | soldier']],
        ['who was laid off', 'The yard laid off 460 people.', ['460 | person dismissed']],
        ['who goes on strike', 'Some 1,200 workers go on strike.', ['Some 1,200 | worker']],
        ['who lost work', 'Some 1,200 workers lost their jobs.', ['Some 1,200 | worker dismissed']],
        ['a firm by its name', 'Velm Life cuts 1,200 jobs.', ['1,200 | worker dismissed']],
        [
            'who had been laid off',
            'Some 460 people had already been laid off.',
            ['Some 460 | person dismissed'],
        ],
        ['bodies of a state', 'Three government bodies met on Monday.', ['Three | body']],
        ['bodies', 'The divers brought out nine bodies.', ['nine |  dead']],
        ['who is left with something', 'The line is left with five ferries in service.', ['five | ferry']],
        [
            'who has no power, far behind',
            'On Sunday 62,000 homes and shops in the county of Kilbrack were without electricity.',
            ['62,000 | house unpowered'],
        ],
        ['a toll', 'The death toll rose to 19.', ['19 |  dead']],
        [
            'as what those are told who are counted',
            'Of the 74 people aboard, 69 were passengers; eleven of the passengers were children.',
            ['74 | person', '69 | passenger', 'eleven | child'],
        ],
        ['a toll that somebody tells', 'The coast guard puts the toll at 97.', ['97 |  dead']],
        [
            'shots, by whatever noun',
            'One officer fired three rounds, and two bullets were fired back.',
            ['One | officer', 'three | shot', 'two | shot'],
        ],
        [
            'no shots',
            'The mill fired 40 workers, and the army fired six rockets.',
            ['40 | worker', 'six | rocket'],
        ],
        [
            'who joins a march',
            'Some 1,500 people joined Sunday’s march, and police put the crowd at 400.',
            ['Some 1,500 | protester', '400 | protester'],
        ],
        ['no toll that is paid', 'The toll is 79 euros, 49 with a tag.', ['79 euros | toll', '49 | ']],
        [
            'what one never did beside what one tells',
            '“I was born in 1933 and I never left the place,” said Ilse Brandt.',
            ['-'],
        ],
        ['no toll of a bridge', 'Of the toll bridge 97 were sold.', ['97 | ']],
        [
            'an addition is no total',
            'The Council sent 1,000 additional troops.',
            ['1,000 | soldier increment'],
        ],
        ['what is planned', 'The mission is to have 6,000 troops.', ['6,000 | soldier planned']],
        ['what is denied', 'The raid did not kill 12 miners.', ['12 | miner dead denied']],
        [
            'what is foreseen',
            'Kelm Bank sees inflation averaging 3 percent, and growth is now seen at 2 percent.',
            ['3 percent | inflation share planned', '2 percent | growth share planned'],
        ],
        [
            'what its staff project, which is no project',
            'Its staff project inflation at 3 percent. The project at the port costs 3 million euros.',
            ['3 percent | inflation share planned', '3 million euros | project'],
        ],
        [
            'what has come of what was promised',
            'The 12 trucks that Tarnia promised have arrived, bringing the total to 40.',
            ['12 | truck increment', '40 | truck'],
        ],
        [
            'what comes on top of a number',
            'Six sailors were arrested, bringing the number held since Monday to 31.',
            ['Six | sailor arrested increment', '31 | sailor arrested'],
        ],
        [
            'growth of the gross domestic product',
            'Gross domestic product rose 2 percent.',
            ['2 percent | growth share'],
        ],
        [
            'by how much a rate is more than another',
            'Inflation is 3 percent, a tenth more than in June.',
            ['3 percent | inflation share', 'a tenth | inflation increment'],
        ],
        ['no votes against a currency', 'The krone fell to 11.42 against the euro.', ['11.42 | ']],
        [
            'who backs a decision',
            'Of the nine on the board, seven backed the decision.',
            ['nine | ', 'seven | vote in favour'],
        ],
        [
            'as what some of them are told',
            'The crash left 19 people injured, six of them army officers.',
            ['19 | person injured', 'six | officer injured'],
        ],
        [
            'some among those whom it counts, in countries',
            'There are 1,200 migrants in neighbouring countries, among them 400 in Tarn.',
            ['1,200 | refugee', '400 | refugee'],
        ],
        [
            'who needs help, and who is told of by a verb of its own',
            'Some 1,200 people are in need of food aid; 400 are targeted.',
            ['Some 1,200 | person in need', '400 | person'],
        ],
        ['what is not all', 'The raid not only killed 12 miners.', ['12 | miner dead']],
        ['what is asked', 'Fact check: Did the flood kill 12 people?', ['12 | person dead possible']],
        ['what is asked about what has happened', 'Why did 12 people die?', ['12 | person dead']],
        ['what is possible', 'Some 40 jobs could be lost.', ['Some 40 | worker dismissed possible']],
        [
            'each of two figures has the participle right behind it',
            'The fall left three workers dead and three other employees wounded.',
            ['three | worker dead', 'three | worker injured'],
        ],
        [
            'a verb of its own for each',
            'She opened fire, killing two workers and wounding two others.',
            ['two | worker dead', 'two | worker injured'],
        ],
        [
            'who does it is not whom it is done to',
            'Two women and a man were killed during protests by tens of thousands who marched.',
            ['Two | woman dead', 'tens of thousands | '],
        ],
        ['a rise by some', 'The death toll rose by 12.', ['12 |  dead increment']],
        [
            'a death penalty has killed nobody',
            'He wants a 10-juror majority to decide on a death penalty.',
            ['10 | juror'],
        ],
        [
            'nor has a life sentence or a threat',
            'She got 12 life sentences for nine death threats.',
            ['12 | sentence', 'nine | threat'],
        ],
        [
            'who is under an order to leave',
            'Some 400 people were under evacuation orders.',
            ['Some 400 | person evacuated'],
        ],
        [
            'nor an attempted murder',
            'He is charged with the attempted murder of three guards.',
            ['three | guard'],
        ],
        ['a loss of lives', 'The flood cost the lives of 12 miners.', ['12 | miner dead']],
        ['the children of a mother', 'A mother of four was killed in Tarn.', ['four | child']],
        [
            'what is conspired',
            'He was found guilty of conspiring to kill three others.',
            ['three |  dead planned'],
        ],
        ['what is plotted', 'They had a plot to kill three people.', ['three | person dead planned']],
        [
            'what follows a conspiracy',
            'He admitted a conspiracy to mislead the court and got 12 fines.',
            ['12 | fine'],
        ],
        ['what is tried', 'A guard tried to kill two clerks.', ['two | clerk dead possible']],
        ['what is tried of what there is', 'A guard tried to sell 40 rifles.', ['40 | rifle']],
        [
            'a condition',
            'If just one cable were down we could use the other two.',
            ['just one | cable possible', 'two | cable possible'],
        ],
        ['a condition by order', 'Had there been 12 boats, all were safe.', ['12 | boat possible']],
        [
            'the storeys of a house have not died',
            'Two men died when a 12-story block fell.',
            ['Two | man dead', '12 | storey'],
        ],
        ['the noun of a number', 'The number of dead birds has gone up to 1,150.', ['1,150 | bird dead']],
        [
            'no noun before a colon',
            'The birds have fared worse: 1,510 have been found dead.',
            ['1,510 |  dead'],
        ],
        ['what is lost is no change', 'The tanker lost 18,000 tonnes.', ['18,000 tonnes | spill']],
        ['what has run out', 'By noon 1,800 tonnes of oil had entered the sea.', ['1,800 tonnes | spill']],
        ['no condition', 'The guard, who is back, had a best of 14 points.', ['14 | point']],
        [
            'a toll of a day before',
            'The ground shook again as the death toll from a quake a day before rose to 10.',
            ['10 |  dead'],
        ],
        ['without a figure the sentence is one claim', 'The minister resigned.', ['-']],
    ])('%s', (_, sentence, expected) => checkClaims(sentence, expected));
});

describe('the day of a claim', () => {
    it.each([
        [
            'that of long ago, told on',
            'The last flood in Brennik was in May 2019. It killed 61 people.',
            ['2019-05-01 stated', '2019-05-01 stated'],
        ],
        [
            'of the news after what was long ago',
            'The last flood in Brennik was in May 2019. This one killed 12 people.',
            ['2019-05-01 stated', '2024-03-05 publication'],
        ],
        ['what happened', 'The flood killed 12 people on Monday.', ['2024-03-04 stated']],
        ['who spoke', 'The flood killed 12 people, the ministry said on Monday.', ['2024-03-04 reported']],
        [
            'none of what something was for',
            "The yard will pay 3 million euros over last year's spill.",
            ['2024-03-05 publication'],
        ],
        [
            'none of what is still to come',
            'The bank, which paid 3 million euros for the yard, plans to open it in May.',
            ['2024-03-05 publication'],
        ],
        [
            'who spoke, between commas',
            "The flood killed 12 people in Brennik, Varenia's ministry said on Monday, and others were missing.",
            ['2024-03-04 reported'],
        ],
        [
            'not that of who somebody is',
            'Ana Berg, the mayor from 2009 to 2019, counted 12 dead people.',
            ['2024-03-05 publication'],
        ],
        [
            'not that of what is told of another behind it',
            'The 1,450 tonnes are less than those of the Orla, which lost 18,000 tonnes in 1987.',
            ['2024-03-05 publication', '1987-01-01 stated'],
        ],
        [
            'not that of what stands in brackets beside it',
            'The bridge (opened in 1976) of Marshal Ana Berg (1893–1971) will be closed for 12 days.',
            ['2024-03-05 publication'],
        ],
        [
            'none of a headline that says who publishes it, and when',
            'Daily press briefing, Ministry of Defence of Tarn, 5 March 2024\n\nThe mine killed 12 people on Monday.',
            ['2024-03-04 stated'],
        ],
        [
            'that of a day that stands in brackets alone',
            'The mine killed 12 people (4 March).',
            ['2024-03-04 stated'],
        ],
        [
            'not that of what it is compared with',
            'Profit was up 12 percent from a year earlier.',
            ['2024-03-05 publication'],
        ],
        [
            'not that of the value that it had before',
            'Turnout was 54 percent, down from 61 percent at the general election of 2022.',
            ['2024-03-05 publication', '2022-01-01 stated'],
        ],
        [
            'not that of the value beside it that is of another time',
            'The lake is at 31 percent, against 54 percent a year ago. It is down to 29 percent, from 35 percent last week.',
            ['2024-03-05 publication', '2023-01-01 stated', '2024-03-05 publication', '2024-02-26 stated'],
        ],
        [
            'that of a vote that two shares are of',
            'She won 61 percent against 39 percent on Monday.',
            ['2024-03-04 stated', '2024-03-04 stated'],
        ],
        [
            'of votes that were cast, not that of the budget to come',
            "By 88 votes to 71 Varenia's parliament has approved the budget for 2025.",
            ['2024-03-05 publication'],
        ],
        [
            'not that of what the subject is',
            'The ferry, which was built in 1993, was carrying 12 people.',
            ['2024-03-05 publication'],
        ],
        [
            'not that of the year in which it was built',
            'The ferry, built in Tarn in 1993 and licensed to carry 250 passengers, was owned by Kelm Lines.',
            ['2024-03-05 publication'],
        ],
        [
            'not that of the verb before its own',
            'Ana Berg joined Kelm Lines in 2011 and had logged 11,300 hours.',
            ['2024-03-05 publication'],
        ],
        [
            'not that of the year in which it began',
            'Kelm Lines was founded in 2018 and employs 460 people.',
            ['2024-03-05 publication'],
        ],
        [
            'not that of another statement',
            'The flood killed 12 people: their bodies were found on Monday.',
            ['2024-03-05 publication'],
        ],
        [
            'that behind each of a list',
            'Kelm Lines carried 12 million people in 2021, 13 million people in 2022 and 15 million people in 2023.',
            ['2021-01-01 stated', '2022-01-01 stated', '2023-01-01 stated'],
        ],
        [
            'not that since which it is so',
            'Since the road was opened on 14 February 12 convoys have reached Tarn.',
            ['2024-03-05 publication'],
        ],
        [
            'not that of what stands between commas',
            'The 12 coins, buried in 1204, were sold to the museum.',
            ['2024-03-05 publication'],
        ],
        [
            'not that of the forecast',
            'Kelm Bank expects growth of 2 percent in 2024, less than in its January forecast.',
            ['2024-01-01 stated'],
        ],
        ['that of the article', 'The flood has killed 12 people.', ['2024-03-05 publication']],
        [
            'not that to which something is put off',
            'The trial over the loss of 12 million euros was adjourned until 17 March.',
            ['2024-03-05 publication'],
        ],
        [
            'none where somebody took office then',
            'When we took office, unemployment stood at 12 percent.',
            ['undefined unknown'],
        ],
        [
            'not that of what it is more than',
            'At the end of 2023 it employed 212 people, 17 more than a year earlier.',
            ['2023-12-31 stated', '2023-12-31 stated'],
        ],
        ['none', 'The flood had initially killed 12 people.', ['undefined unknown']],
    ])('%s', (_, sentence, expected) => checkDays(sentence, expected));
});
