import { describe, expect, it } from 'vitest';
import { checkBlocks, documentOf, kindOfLine, textAt } from '../../../support/checkDocument.ts';

describe('a line between two paragraphs', () => {
    it.each([
        'Photo: NEA',
        'The new ferry in Norvik; Photo: NEA',
        'The new ferry in Norvik (Photo: Ana Orlo/NEA)',
        'The new ferry in Norvik. Photo by Ana Orlo',
        'The new ferry in Norvik. (NEA Photo)',
        'The new ferry in Norvik (Courtesy: Norvik port)',
        'Image credit: Norvik port',
        '© Norvik Post 2024',
        'Copyright 2024 Norvik Post',
        '(Reuters)',
        '(NEA)',
        '/NEA',
        '— NEA',
        'Source: NEA',
        'Reporting by Ana Orlo; Editing by Ben Tal',
        'With agencies',
        'Source: Norvik police',
        'Sources: NEA, Norvik Post',
        'Photos: Getty Images',
        'Source: “Ferry tickets sold out by noon”, Norvik Post, 4 March 2024, ../post.md',
        '[2] Source: “Ferry tickets sold out”, 4 March 2024',
    ])('is a credit: %s', line => expect(kindOfLine(line)).toBe('credit'));

    it.each([
        '4 Min Read',
        'Norvik Post 4 min read',
        'Reading time: 3 minutes',
        '12 shares',
        '1.2k views',
        '12.4K views · 312 reposts · 1.1K likes',
        '👁 118K   ❤️ 2.3K',
        'Share 34',
        'Share 312 Tweet 48',
        'Share this article',
        'Facebook Twitter WhatsApp',
        'Comments (4)',
        'Advertisement',
        '- ADVERTISEMENT -',
        'Story continues below',
        'NVP Archives',
        'Read more: Ferry tickets sold out',
        'Read also: Ferry tickets sold out',
        'Related: Ferry tickets sold out',
        'READ MORE »',
        'Subscribe to our newsletter for more.',
        'Subscribe',
        'Become a member',
        'Support our journalism',
        'More from Norvik',
        'Sign up for our newsletter',
        'Follow us on Facebook',
        'We use cookies to improve this site.',
        'By continuing to use this site you agree to our terms.',
        'All rights reserved.',
        'Click here to open the gallery',
        'Tags: ferry, Norvik',
        'https://norvik.example/2024/ferry',
        'Home | News | Sport | Weather',
        'News > Local > Transport',
        'Menu  Home  News  Politics  Sport',
        'Share on Facebook  Share on X  Share by email',
        '3 min read | 27 comments',
        'Accept all  Reject all',
        'Join 45,000 readers.',
        'Listen to this article · 2:41',
        'FOR IMMEDIATE RELEASE',
        'Contact: Ana Orlo, Media Relations',
        'Tel.: +44 (0)1632 960 301 | Mobile: 07700 900 482',
        '+44 1632 960 301',
        'Hotline: 0800 555 0199 (24/7)',
        'Call Ana Orlo at 555-0142 or follow her on X.',
        'For interviews call Ana Orlo on 020 7946 0321.',
        'What do you think? Write to letters@norvikpost.example.',
        'Press notice 44/25',
        'Ref: MH/2024/0817-B',
        '-ends-',
        'ENDS',
        '412 words',
        '(Adds quotes, background)',
        'Eds: Adds quotes. With photos.',
        'Continued on page 5',
        'TURN TO PAGE 4',
        'TRT: 0:12',
        '1 of 37 DOCUMENTS',
        'LENGTH: 187 words',
        'WC 212 words',
        'SECTION: NEWS; Pg. A1',
        'LOAD-DATE: March 5, 2024',
        'SC NORV',
        'LA English',
        'BODY:',
        'From Wikipedia, the free encyclopedia',
        '^ Orlo, Ana (4 March 2024). "Ferry line returns". Norvik Post. p. 3.',
        '((NATS UP :03))',
        'Unsubscribe',
        'You are receiving this because you signed up in 2023.',
        'This article was first published by the Norvik Post.',
        'Please enable Javascript to watch this video',
    ])('is boilerplate: %s', line => expect(kindOfLine(line)).toBe('boilerplate'));

    it.each([
        'By Ana Orlo',
        'By Ana Orlo and Ben Tal',
        'By Ana Orlo, Norvik',
        'by ANA ORLO',
        'Written by Ana Orlo',
        'Author: Ana Orlo',
        'Ana Orlo, Norvik correspondent',
        'Ana Orlo | Staff writer',
        'From our news services',
        'Staff and agencies',
        'Published: 4 March 2024, 10:30',
        'Updated 09:15',
    ])('is a byline: %s', line => expect(kindOfLine(line)).toBe('byline'));

    it.each([
        'Two trips a day',
        'What does it cost?',
        '“Nobody asked us”',
        'Sources: mayor to resign by May',
    ])('is a subheading: %s', line => expect(kindOfLine(line)).toBe('subheading'));

    it.each(['2. The price', '- The price', '• The price'])('is an item of a list: %s', line =>
        expect(kindOfLine(line)).toBe('listItem'),
    );

    it.each([
        'Share prices fell on Monday in Norvik.',
        'Photographs show the ferry at sea, and the photo of the mayor is missing.',
        'Read the whole report, said the mayor of Norvik.',
        'Source close to the mayor: the ferry is too small for the winter.',
        'By Monday the ferry will sail again.',
        'By then, Ana Orlo had left the town.',
        'Subscribers will lose their tickets on Monday.',
        'Advertisement revenue of the town rose by a third last year, the council said.',
        'Comments by the mayor were met with silence.',
        'Archives of the town show that a ferry sailed in 1908.',
        'The editors of three papers were there.',
        'Two trips a day.',
        'The logo shows a © on Monday.',
        'The town sued Getty Images on Monday.',
        'Reporting by the council was late again.',
        'Source: the mayor will resign in May, and the town will vote.',
        'Register to vote by Friday, the mayor said.',
        'Sign up to fish in spring, the council said.',
        'Support our schools, the mayor told the council.',
        'The report was published on Monday in Norvik.',
        'The article is on display in the town hall.',
        'Advertising fell by a third.',
        'Skip to the end, he said.',
        'Share it with the farmers, the mayor said.',
        'More in Norvik are out of work.',
        'He works in the archives.',
        'Staff of the port left on Monday.',
        'They want:',
        'and so it went',
        'Contact with the ferry was lost on Monday.',
        'Call it a day, Ana Orlo told 300 farmers in Norvik.',
        'Turn to page 4 of the report, the mayor said.',
        'The ferry ends in Sarn.',
        'Language: she spoke of it for an hour, and nobody else did so.',
        'LA Galaxy won in Norvik.',
        'Two of 37 documents were lost.',
        'Join 45,000 people on the square, the mayor said.',
    ])('is a paragraph: %s', line => expect(kindOfLine(line)).toBe('paragraph'));
});

describe('the head of an article', () => {
    it('has an outlet, a headline, a deck, a byline, a date and a caption', () => {
        checkBlocks(
            `
            Norvik Evening Post

            Ferry line to Sarn returns after five years

            Council pays for two trips a day

            By Ana Orlo

            4 March 2024

            The new ferry; Photo: NEA

            NORVIK – The council agreed on Monday to pay for a ferry.
            `,
            `
            byline: Norvik Evening Post
            headline: Ferry line to Sarn returns after five years
            subheading: Council pays for two trips a day
            byline: By Ana Orlo
            byline: 4 March 2024
            credit: The new ferry; Photo: NEA
            paragraph: NORVIK – The council agreed on Monday to pay for a ferry.
            `,
        );
    });

    it('of an archive has the outlet, the day and the edition over the headline', () => {
        checkBlocks(
            `
            1 of 37 DOCUMENTS

            The Norvik Sunlight

            March 4, 2024 Monday
            Final Edition

            Ferry line returns; 11 jobs saved

            LENGTH: 187 words

            BODY:

            The council of Norvik agreed on Monday to pay for a ferry.
            `,
            `
            boilerplate: 1 of 37 DOCUMENTS
            byline: The Norvik Sunlight
            byline: March 4, 2024 Monday
            byline: Final Edition
            headline: Ferry line returns; 11 jobs saved
            boilerplate: LENGTH: 187 words
            boilerplate: BODY:
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            `,
        );
    });

    it('of a mail has who wrote to whom, and a subject for a headline', () => {
        checkBlocks(
            `
            From: Ana Orlo <ana@norvikpost.example>
            To: Ben Tal
            Date: Mon, 4 Mar 2024 16:42:10 +0100
            Subject: Re: Fwd: Ferry line - figures

            The council of Norvik agreed on Monday to pay for a ferry.
            `,
            `
            byline: From: Ana Orlo <ana@norvikpost.example>
            byline: To: Ben Tal
            byline: Date: Mon, 4 Mar 2024 16:42:10 +0100
            headline: Subject: Re: Fwd: Ferry line - figures
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            `,
        );
    });

    it('may name the outlet below, with a reading time, and repeat the headline', () => {
        checkBlocks(
            `
            “We Have Waited for Years,” Mayor Says: Ferry Line Returns

            NVK NEWS
            NVK NEWS 4 Min Read
            4 Min Read

            “We Have Waited for Years,” Mayor Says: Ferry Line Returns

            The council of Norvik agreed on Monday to pay for a ferry.
            `,
            `
            headline: “We Have Waited for Years,” Mayor Says: Ferry Line Returns
            byline: NVK NEWS
            boilerplate: NVK NEWS 4 Min Read
            boilerplate: 4 Min Read
            boilerplate: “We Have Waited for Years,” Mayor Says: Ferry Line Returns
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            `,
        );
    });

    it('is found without blank lines', () => {
        checkBlocks(
            `
            Ferry line to Sarn returns
            Ana Orlo
            The council of Norvik agreed on Monday to pay for a ferry.
            It sails in May.
            `,
            `
            headline: Ferry line to Sarn returns
            byline: Ana Orlo
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            paragraph: It sails in May.
            `,
        );
    });

    it('shows the line of the front matter title as the headline', () => {
        checkBlocks(
            `
            ---
            title: Ferry line returns
            ---
            Norvik and the sea

            Ferry line returns

            The council of Norvik agreed on Monday to pay for a ferry.
            `,
            `
            paragraph: Norvik and the sea
            headline: Ferry line returns
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            `,
        );
    });

    it('is missing where the story begins at once', () => {
        const article = 'The council of Norvik agreed on Monday to pay for a ferry.\n\nIt sails in May.';
        checkBlocks(
            article,
            'paragraph: The council of Norvik agreed on Monday to pay for a ferry.\nparagraph: It sails in May.',
        );
        expect(documentOf(article).headline).toBeUndefined();
    });

    it('is missing in a text of one line', () => {
        for (const line of [
            'Norvik ferry to sail on Friday',
            'By Ana Orlo',
            '4 min read',
            'March 4, 2024',
            '(NEA)',
        ])
            checkBlocks(line, `paragraph: ${line}`);
    });

    it('gives the document its headline and its byline, the writer before the outlet', () => {
        const document = documentOf(`
            Ferry line to Sarn returns

            NVK NEWS

            By Ana Orlo

            The council of Norvik agreed on Monday to pay for a ferry.
        `);
        expect(textAt(document, document.headline)).toBe('Ferry line to Sarn returns');
        expect(textAt(document, document.byline)).toBe('By Ana Orlo');
    });
});

describe('the foot of an article', () => {
    it('has links to other articles until the story goes on', () => {
        checkBlocks(
            `
            The council of Norvik agreed on Monday to pay for a ferry.

            Related posts

            Mayor of Norvik: bridge stays closed

            The sea and the town that was afraid of it …

            NVP Archives

            The ferry will sail to Sarn twice a day, the council said, and in winter once a day.
            `,
            `
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            boilerplate: Related posts
            boilerplate: Mayor of Norvik: bridge stays closed
            boilerplate: The sea and the town that was afraid of it …
            boilerplate: NVP Archives
            paragraph: The ferry will sail to Sarn twice a day, the council said, and in winter once a day.
            `,
        );
    });

    it.each(['/NEA', '(NEA)', '(Reuters)', '/NEA/', '— NEA'])(
        'has the credit %s behind the last full stop',
        credit => {
            checkBlocks(
                `The council of Norvik agreed on Monday to pay for a ferry. ${credit}`,
                `paragraph: The council of Norvik agreed on Monday to pay for a ferry.\ncredit: ${credit}`,
            );
        },
    );

    it.each(['(see below)', '/and so on', '(It sails in May.)'])('has no credit %s', words => {
        const line = `The council of Norvik agreed on Monday to pay for a ferry. ${words}`;
        checkBlocks(line, `paragraph: ${line}`);
    });
});
