/** Which rules are in force: the last good ones, and the same object as long as they say the same. */

import { describe, expect, it } from 'vitest';
import { RulesFiles } from '../../../server/src/lsp/rulesFiles.ts';

const FOLDER = 'file:///press';
const OTHER = 'file:///archive';
const ARTICLE = `${FOLDER}/ferry.txt`;

/** Rules as the editor shows them; `write` changes the text of a folder's file. */
function rulesFiles() {
    const texts = new Map<string, string>();
    const changed: string[] = [];
    const told: string[] = [];
    const switched: string[] = [];
    const rules = new RulesFiles({
        workspace: undefined,
        openText: uri => texts.get(uri),
        folderOf: uri => [FOLDER, OTHER].find(folder => uri.startsWith(`${folder}/`)),
        tell: (uri, _, problems) => told.push(`${uri.split('/').at(-2)} ${problems.length}`),
        changed: folder => changed.push(folder),
        switched: () => switched.push('switched'),
    });
    const write = (text: object | string, folder = FOLDER) => {
        texts.set(`${folder}/crosscheck.json`, typeof text === 'string' ? text : JSON.stringify(text));
        return rules.look(folder);
    };
    return { rules, write, changed, told, switched };
}

const NOT_MOLNA = { notNames: [{ name: 'Molna' }] };

describe('rules', () => {
    it('are none before they are read, and where there is no folder', () => {
        const { rules } = rulesFiles();
        expect(rules.of(ARTICLE).rules.names.notNames).toEqual([]);
        expect(rules.of('file:///elsewhere/a.txt').published).toBeUndefined();
    });

    it('that say the same in other words change nothing', async () => {
        const { rules, write, changed } = rulesFiles();
        await write(NOT_MOLNA);
        const before = rules.of(ARTICLE);
        await write({ version: 1, names: [], notNames: [{ name: 'Molna', note: 'a bay' }] });
        expect(rules.of(ARTICLE).rules).toBe(before.rules);
        expect(changed).toEqual([FOLDER]);
    });

    it('of names and of who is who stay as they are when only a day is set', async () => {
        const { rules, write, changed } = rulesFiles();
        await write(NOT_MOLNA);
        const before = rules.of(ARTICLE);
        await write({ ...NOT_MOLNA, documents: { 'ferry.txt': { published: '2024-03-14' } } });
        expect(rules.of(ARTICLE).published).toBe('2024-03-14');
        expect(rules.of(ARTICLE).rules).toBe(before.rules);
        await write({ ...NOT_MOLNA, same: [{ names: ['A', 'B'] }] });
        expect(rules.of(ARTICLE).rules.names).toBe(before.rules.names);
        expect(rules.of(ARTICLE).rules.entities).not.toBe(before.rules.entities);
        expect(changed).toHaveLength(3);
    });

    it('on what is reported read no article again', async () => {
        const { rules, write, changed, switched } = rulesFiles();
        await write(NOT_MOLNA);
        await write({ ...NOT_MOLNA, off: [{ rule: 'date', path: 'ferry.txt' }] });
        expect([changed, switched]).toEqual([[FOLDER], ['switched']]);
        expect(rules.isOff(ARTICLE, 'date')).toBe(true);
        expect(rules.isOff(ARTICLE, 'conflict-days')).toBe(false);
        expect(rules.isOff(`${FOLDER}/other.txt`, 'date')).toBe(false);
        expect(rules.isOff(`${OTHER}/ferry.txt`, 'date')).toBe(false);
    });

    it('with an error leave the last good ones in force, until they are mended', async () => {
        const { rules, write, changed, told } = rulesFiles();
        await write(NOT_MOLNA);
        await write('{ "notNames": [');
        expect(rules.of(ARTICLE).rules.names.notNames).toEqual(['Molna']);
        expect(rules.errorIn(FOLDER)).toMatchObject({ uri: `${FOLDER}/crosscheck.json` });
        expect(rules.firstError()).toEqual(rules.errorIn(FOLDER));
        await write(NOT_MOLNA);
        expect(rules.firstError()).toBeUndefined();
        expect({ changed, told }).toEqual({ changed: [FOLDER], told: ['press 1', 'press 0'] });
    });

    it('stay in force when the file is too large to be read', async () => {
        const { rules, write } = rulesFiles();
        await write(NOT_MOLNA);
        await write(' '.repeat(5_000_001));
        expect(rules.errorIn(FOLDER)?.problem.message).toBe('The file cannot be read: it is too large.');
        expect(rules.of(ARTICLE).rules.names.notNames).toEqual(['Molna']);
    });

    it('are those of a folder alone, and go with it', async () => {
        const { rules, write } = rulesFiles();
        await write(NOT_MOLNA);
        await write('{', OTHER);
        expect(rules.of(`${OTHER}/a.txt`).rules.names.notNames).toEqual([]);
        await rules.follow([OTHER]);
        expect(rules.of(ARTICLE).rules.names.notNames).toEqual([]);
        await rules.follow([]);
        expect(rules.firstError()).toBeUndefined();
    });
});
