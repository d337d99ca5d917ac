/** Times as they are run, swum and sailed: "in 2:14:41", "1:52.84". */

import { exactFigure } from '../figures/figure.ts';
import type { Recogniser } from '../recogniser.ts';

/** Minutes, seconds and parts of a second: no clock is read so. */
const MINUTES = /(?<![\d:.,])(\d{1,3}):([0-5]\d\.\d{1,3})(?![\d:])/g;

/** Hours, minutes and seconds, where no time of the day is told: "at 14:05:33" is one. */
const HOURS =
    /(?<=\b(?:in|of|clocked|under|ran|swam|rode|record|best|mark)\s(?:a\s|an\s)?)(\d):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)(?![\d:])/g;

export const runningTime: Recogniser = {
    name: 'runningTime',
    *find({ words }) {
        for (const { index, 0: written, 1: minutes, 2: seconds } of words.matchAll(MINUTES)) {
            const value = Number(minutes) + Number(seconds) / 60;
            yield exactFigure(
                { start: index, end: index + written.length },
                { value, unit: 'minute', dimension: 'time' },
            );
        }
        for (const { index, 0: written, 1: hours, 2: minutes, 3: seconds } of words.matchAll(HOURS)) {
            const value = Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600;
            yield exactFigure(
                { start: index, end: index + written.length },
                { value, unit: 'hour', dimension: 'time' },
            );
        }
    },
};
