import { describe, expect, it } from 'vitest';
import {
    conflictsInWords,
    countsInWords,
    dateAtTick,
    numberInWords,
    sourceInWords,
    valueInWords,
} from '../../../client/webview/wording.ts';
import { timelineOf, valueOn } from './timelines.ts';

const TIMELINE = timelineOf(
    [
        valueOn('2024-03-04', 12, { text: '12 people', day: '4 March 2024' }),
        valueOn('2024-03-04', 17, { text: '17 people', source: 1, modality: 'planned, not done' }),
        valueOn(undefined, 19, { text: '19' }),
    ],
    {
        sources: [{ title: 'Night of fire', outlet: 'The Courier' }, { title: 'Twelve die' }],
        independentSources: 2,
        conflicts: [{ one: 0, other: 1, reason: '12 is less than 17 by 5' }],
    },
);

describe('in words', () => {
    it.each([
        [4700, '4,700'],
        [0.25, '0.25'],
        [1_500_000, '1.5M'],
        [-3, '-3'],
    ])('%d is %s', (value, expected) => {
        expect(numberInWords(value, 'en')).toBe(expected);
    });

    it('a day is told with its year where another begins', () => {
        const tick = (day: string) => ({ x: 0, date: new Date(day), grain: 'day' as const });
        expect(dateAtTick(tick('2023-12-31'), undefined, 'en')).toEqual({ day: '31 Dec', year: '2023' });
        expect(dateAtTick(tick('2024-01-07'), tick('2023-12-31'), 'en')).toEqual({
            day: '7 Jan',
            year: '2024',
        });
        expect(dateAtTick(tick('2024-01-14'), tick('2024-01-07'), 'en')).toEqual({ day: '14 Jan', year: '' });
    });

    it('values, documents and independent sources are counted', () => {
        expect(countsInWords(TIMELINE)).toBe('3 values in 2 documents, 2 independent sources');
    });

    it('a source has its outlet', () => {
        expect(sourceInWords(TIMELINE, 0)).toBe('Night of fire, The Courier');
        expect(sourceInWords(TIMELINE, 1)).toBe('Twelve die');
    });

    it('a conflict is told from either side', () => {
        expect(conflictsInWords(TIMELINE, 0)).toEqual([
            'conflicts with 17 people in Twelve die: 12 is less than 17 by 5',
        ]);
        expect(conflictsInWords(TIMELINE, 1)).toEqual([
            'conflicts with 12 people in Night of fire, The Courier: 12 is less than 17 by 5',
        ]);
        expect(conflictsInWords(TIMELINE, 2)).toEqual([]);
    });

    it('a value says all that is known of it', () => {
        expect(valueInWords(TIMELINE, 1)).toBe(
            '17 people. 2024-03-04 · day of publication · planned, not done. Twelve die. ' +
                'conflicts with 12 people in Night of fire, The Courier: 12 is less than 17 by 5',
        );
        expect(valueInWords(TIMELINE, 2)).toBe('19. day not known. Night of fire, The Courier');
    });
});
