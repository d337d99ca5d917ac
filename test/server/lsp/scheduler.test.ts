/** Long jobs in slices. */

import { describe, expect, it } from 'vitest';
import { type Job, Scheduler } from '../../../server/src/lsp/scheduler.ts';

/** A clock that only the jobs and rests move, and a record of what ran between the turns of the event loop. */
function rig(sliceMs = 8, restMs = 0) {
    const ran: string[] = [];
    let time = 0;
    const later = (work: () => void, ms: number) => {
        ran.push(`rests ${ms}`);
        time += ms;
        setTimeout(work, 0);
    };
    const turn = async () => {
        ran.push('|');
    };
    const scheduler = new Scheduler({ sliceMs, restMs, now: () => time, turn, later });
    const job = function* (name: string, steps: number, msPerStep: number): Generator<void, void> {
        for (let i = 1; i <= steps; i++) {
            time += msPerStep;
            ran.push(`${name}${i}`);
            if (i < steps) yield;
        }
    };
    return { scheduler, job, ran };
}

describe('the scheduler', () => {
    it('gives the event loop its turn when a slice is full', async () => {
        const { scheduler, job, ran } = rig(8);
        expect(await scheduler.run('a', 'background', job('a', 5, 4))).toBe('done');
        expect(ran.join(' ')).toBe('| a1 a2 | a3 a4 | a5 |');
    });

    it('lets an edit overtake what runs in the background', async () => {
        const { scheduler, job, ran } = rig(4);
        const background = scheduler.run('a', 'background', job('a', 3, 4));
        await Promise.resolve();
        await Promise.resolve();
        const edit = scheduler.run('b', 'edit', job('b', 2, 4));
        await Promise.all([background, edit]);
        const steps = ran.filter(step => step !== '|');
        expect(steps.indexOf('b2')).toBeLessThan(steps.indexOf('a3'));
        expect(steps).toHaveLength(5);
    });

    it('lets who has waited for an edit go on before anything else is done, though the slice is not full', async () => {
        const { scheduler, job, ran } = rig(100);
        const background = scheduler.run('a', 'background', job('a', 3, 1));
        await scheduler.run('b', 'edit', job('b', 2, 1));
        ran.push('answer');
        await background;
        const steps = ran.filter(step => step !== '|');
        expect(steps.join(' ')).toBe('b1 b2 answer a1 a2 a3');
    });

    it('does what is asked for before what is read, and what nobody waits for last', async () => {
        const { scheduler, job, ran } = rig(4);
        await Promise.all([
            scheduler.run('i', 'idle', job('idle', 1, 4)),
            scheduler.run('b', 'background', job('background', 1, 4)),
            scheduler.run('a', 'asked', job('asked', 1, 4)),
            scheduler.run('e', 'edit', job('edit', 1, 4)),
        ]);
        expect(ran.filter(step => step !== '|')).toEqual(['edit1', 'asked1', 'background1', 'idle1']);
    });

    it('rests with what nobody waits for while somebody is at work', async () => {
        const { scheduler, job, ran } = rig(2, 50);
        const idle = scheduler.run('i', 'idle', job('idle', 3, 2));
        const background = scheduler.run('b', 'background', job('background', 1, 2));
        await scheduler.run('e', 'edit', job('edit', 1, 2));
        await background;
        expect(await idle).toBe('done');
        const steps = ran.filter(step => step !== '|');
        expect(steps).toEqual(['edit1', 'background1', 'rests 46', 'idle1', 'idle2', 'idle3']);
    });

    it('rests again when a request was answered in between', async () => {
        const { scheduler, job, ran } = rig(2, 50);
        scheduler.rest();
        const idle = scheduler.run('i', 'idle', job('idle', 1, 2));
        const edit = new Promise<unknown>(resolve => {
            setTimeout(() => resolve(scheduler.run('e', 'edit', job('edit', 1, 2))), 0);
        });
        await Promise.all([idle, edit]);
        expect(ran.filter(step => step !== '|')).toEqual(['rests 50', 'edit1', 'rests 48', 'idle1']);
    });

    it('drops a job for a newer one of the same name, whatever their urgency', async () => {
        const { scheduler, job, ran } = rig();
        const first = scheduler.run('a', 'edit', job('old', 2, 9));
        const second = scheduler.run('a', 'background', job('new', 2, 9));
        expect(await Promise.all([first, second])).toEqual(['dropped', 'done']);
        expect(ran.join(' ')).not.toContain('old');
    });

    it('drops a job that has begun', async () => {
        const { scheduler, job, ran } = rig(1);
        const dropped = scheduler.run('a', 'background', job('a', 100, 4));
        const other = scheduler.run('b', 'edit', job('b', 1, 4));
        await other;
        scheduler.drop('a');
        expect(await dropped).toBe('dropped');
        expect(ran.filter(step => step.startsWith('a')).length).toBeLessThan(100);
    });

    it('rejects for a job that throws, and goes on with the next', async () => {
        const { scheduler, job } = rig();
        const broken: Job = {
            next: () => {
                throw new Error('broken');
            },
        };
        const first = scheduler.run('a', 'edit', broken);
        const second = scheduler.run('b', 'edit', job('b', 2, 1));
        await expect(first).rejects.toThrow('broken');
        expect(await second).toBe('done');
    });

    it('begins anew after it has been idle', async () => {
        const { scheduler, job } = rig();
        await scheduler.run('a', 'edit', job('a', 1, 1));
        await new Promise(resolve => setTimeout(resolve, 1));
        expect(await scheduler.run('b', 'edit', job('b', 1, 1))).toBe('done');
    });
});
