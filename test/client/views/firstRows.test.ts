/** The rows that a view has when it is first opened. */

import { expect, it } from 'vitest';
import { FirstRows } from '../../../client/src/views/firstRows.ts';

it('has a view wait for its first rows, once', async () => {
    const rows = new FirstRows();
    let shown = 0;
    const waiting = [rows.wait(), rows.wait()].map(wait =>
        wait.then(() => {
            shown += 1;
        }),
    );
    await Promise.resolve();
    expect(shown).toBe(0);
    // Whoever waited has them; those that come later are told of.
    expect(rows.come()).toBe(true);
    await Promise.all(waiting);
    expect(shown).toBe(2);
    expect(rows.come()).toBe(false);
    await rows.wait();
});

it('does not have a view wait for rows that were there before anybody looked', async () => {
    const rows = new FirstRows();
    expect(rows.come()).toBe(false);
    await rows.wait();
});
