/** Addresses on the web, and what only looks like one. */

import { describe, it } from 'vitest';
import { checkLinks } from '../../../support/checkFeatures.ts';

describe('links', () => {
    it('stand in front matter and in the text', () => {
        checkLinks(
            `
            --- one.md
            ---
            url: https://herald.example/2024/harbour
            ---

            See [the plan](http://port.example/plan_(2024).pdf), or <HTTPS://port.example/map?a=1&b=2#x>.
            `,
            [
                'https://herald.example/2024/harbour',
                'http://port.example/plan_(2024).pdf',
                'HTTPS://port.example/map?a=1&b=2#x',
            ],
        );
    });

    it.each([
        ['a full stop', 'See https://port.example/plan.', ['https://port.example/plan']],
        ['a bracket around it', '(as https://port.example/a_(b) says)', ['https://port.example/a_(b)']],
        ['a bracket and a comma', '(https://port.example/), then', ['https://port.example/']],
        ['quotation marks', '“https://port.example/plan”', ['https://port.example/plan']],
        ['letters of other alphabets', 'https://лука.example/план', ['https://лука.example/план']],
    ])('end before %s', (_what, text, expected) => checkLinks(text, expected));

    it.each([
        [
            'other schemes',
            'javascript:alert(1) file:///etc/passwd command:open ftp://port.example data:text/html,x',
        ],
        ['a scheme inside a word', 'xhttps://port.example and javascript+https://port.example'],
        ['no host', 'https:// and https://. and http:///path'],
        ['a name of a user before the host', 'https://bank.example@thief.example/login'],
        ['bare hosts', 'www.port.example and port.example/plan'],
    ])('are not: %s', (_what, text) => checkLinks(text, []));
});
