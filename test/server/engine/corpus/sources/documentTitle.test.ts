import { expect, it } from 'vitest';
import { titleOf } from '../../../../../server/src/engine/corpus/sources/documentTitle.ts';
import { documentOf } from '../../../../support/checkDocument.ts';

it.each([
    [
        '# I. Orlov, *Norvik 1917* (Sarn, 1957)\n\nThe weavers laid down their work.',
        'I. Orlov, Norvik 1917 (Sarn, 1957)',
    ],
    ['**DeepMap** (Telegram)\n\nThe bridge of Norvik is gone.', 'DeepMap (Telegram)'],
])('is called as a reader sees it: %s', (text, title) => {
    expect(titleOf(documentOf(text, { format: 'markdown' }))).toBe(title);
});
