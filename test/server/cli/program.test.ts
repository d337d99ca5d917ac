import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { crosscheck } from '../../support/terminal.ts';

describe('crosscheck', () => {
    it('tells its version', async () => {
        expect(await crosscheck(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    });

    it.each([[], ['check'], ['related'], ['annotate'], ['relate']])(
        'shows examples with %s --help',
        async (...command) => {
            const { status, stdout, stderr } = await crosscheck([...command, '--help']);
            expect(status).toBe(0);
            expect(stderr).toBe('');
            expect(stdout).toContain(`Usage: ${['crosscheck', ...command].join(' ')} `);
            expect(stdout).toMatch(/\nExamples:\n {2}.*crosscheck /);
        },
    );

    it.each([80, 120])('keeps its help within %d columns, examples apart', async columns => {
        const { stdout } = await crosscheck(['check', '--help'], { columns });
        const [described = ''] = stdout.split('\nExamples:');
        for (const line of described.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    });

    it.each([
        ['no command', [], /Usage: crosscheck/],
        ['an unknown command', ['chek'], /unknown command 'chek'\n\(Did you mean check\?\)/],
        ['an unknown option', ['check', '.', '--formt', 'json'], /unknown option '--formt'/],
        [
            'an unknown format',
            ['check', '.', '--format', 'pdf'],
            /'pdf' is invalid. Allowed choices are text, json, html, sarif/,
        ],
        ['a verdict it cannot fail on', ['check', '.', '--fail-on', 'updates'], /'updates' is invalid/],
        ['no folder', ['check'], /missing required argument 'folder'/],
        ['a folder too many', ['check', 'a', 'b'], /too many arguments/],
        [
            'a folder that is not there',
            ['check', '/no/such/folder'],
            /There is no folder \/no\/such\/folder\.\n.*crosscheck check FOLDER/,
        ],
        ['no file', ['annotate'], /No file was named\.\n.*crosscheck annotate article\.txt/],
        ['files besides --jsonl', ['annotate', '--jsonl', 'a.txt'], /documents come from standard input/],
        ['relate in no format', ['relate'], /"relate" speaks JSON lines only\.\nAdd --jsonl/],
        ['no line', ['related', 'a.txt'], /a\.txt names no place\.\nWrite FILE:LINE/],
        ['line 0', ['related', 'a.txt:0'], /a\.txt:0 names no place/],
        [
            'a limit that is no number',
            ['related', 'a.txt:1', '--limit', 'all'],
            /It is to be a whole number, 1 or more/,
        ],
        ['a file that is not there', ['related', '/no/such.txt:1'], /\/no\/such\.txt: it is not there\./],
    ])('ends with status 2 and a hint after %s', async (_what, args, complaint) => {
        const { status, stdout, stderr } = await crosscheck(args);
        expect(stderr).toMatch(complaint);
        expect(stdout).toBe('');
        expect(status).toBe(2);
    });
});
