/** Feasts and days that recur each year, under their English names, with the rule that tells their day. */

/**
 * A fixed day; the nth weekday of a month (-1: the last; 1 is Monday) moved by days; or a distance in days from Western
 * or Orthodox Easter Sunday.
 */
export type HolidayRule =
    | { readonly month: number; readonly dayOfMonth: number }
    | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
    | { readonly easter: 'western' | 'orthodox'; readonly plus: number };

/** Names in lower case with a straight apostrophe, without "day" when it may be left out. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
    christmas: { month: 12, dayOfMonth: 25 },
    'christmas day': { month: 12, dayOfMonth: 25 },
    'christmas eve': { month: 12, dayOfMonth: 24 },
    'boxing day': { month: 12, dayOfMonth: 26 },
    'orthodox christmas': { month: 1, dayOfMonth: 7 },
    "new year 's eve": { month: 12, dayOfMonth: 31 },
    "new year 's day": { month: 1, dayOfMonth: 1 },
    "new year 's": { month: 1, dayOfMonth: 1 },
    epiphany: { month: 1, dayOfMonth: 6 },
    'groundhog day': { month: 2, dayOfMonth: 2 },
    "valentine 's day": { month: 2, dayOfMonth: 14 },
    "international women 's day": { month: 3, dayOfMonth: 8 },
    "st . patrick 's day": { month: 3, dayOfMonth: 17 },
    "april fools ' day": { month: 4, dayOfMonth: 1 },
    'earth day': { month: 4, dayOfMonth: 22 },
    'anzac day': { month: 4, dayOfMonth: 25 },
    'may day': { month: 5, dayOfMonth: 1 },
    'victory in europe day': { month: 5, dayOfMonth: 8 },
    'europe day': { month: 5, dayOfMonth: 9 },
    juneteenth: { month: 6, dayOfMonth: 19 },
    vidovdan: { month: 6, dayOfMonth: 28 },
    'canada day': { month: 7, dayOfMonth: 1 },
    'bastille day': { month: 7, dayOfMonth: 14 },
    'assumption day': { month: 8, dayOfMonth: 15 },
    'united nations day': { month: 10, dayOfMonth: 24 },
    halloween: { month: 10, dayOfMonth: 31 },
    "all saints ' day": { month: 11, dayOfMonth: 1 },
    "all souls ' day": { month: 11, dayOfMonth: 2 },
    'guy fawkes night': { month: 11, dayOfMonth: 5 },
    'veterans day': { month: 11, dayOfMonth: 11 },
    'armistice day': { month: 11, dayOfMonth: 11 },
    'remembrance day': { month: 11, dayOfMonth: 11 },
    'human rights day': { month: 12, dayOfMonth: 10 },
    'martin luther king day': { month: 1, weekday: 1, nth: 3 },
    "presidents ' day": { month: 2, weekday: 1, nth: 3 },
    "mother 's day": { month: 5, weekday: 7, nth: 2 },
    'memorial day': { month: 5, weekday: 1, nth: -1 },
    "father 's day": { month: 6, weekday: 7, nth: 3 },
    'labor day': { month: 9, weekday: 1, nth: 1 },
    'columbus day': { month: 10, weekday: 1, nth: 2 },
    'election day': { month: 11, weekday: 1, nth: 1, plus: 1 },
    thanksgiving: { month: 11, weekday: 4, nth: 4 },
    'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
    'black friday': { month: 11, weekday: 4, nth: 4, plus: 1 },
    'shrove tuesday': { easter: 'western', plus: -47 },
    'mardi gras': { easter: 'western', plus: -47 },
    'ash wednesday': { easter: 'western', plus: -46 },
    'palm sunday': { easter: 'western', plus: -7 },
    'maundy thursday': { easter: 'western', plus: -3 },
    'good friday': { easter: 'western', plus: -2 },
    easter: { easter: 'western', plus: 0 },
    'easter sunday': { easter: 'western', plus: 0 },
    'easter monday': { easter: 'western', plus: 1 },
    'ascension day': { easter: 'western', plus: 39 },
    pentecost: { easter: 'western', plus: 49 },
    'whit sunday': { easter: 'western', plus: 49 },
    'whit monday': { easter: 'western', plus: 50 },
    'corpus christi day': { easter: 'western', plus: 60 },
    'orthodox easter': { easter: 'orthodox', plus: 0 },
    'orthodox good friday': { easter: 'orthodox', plus: -2 },
};
