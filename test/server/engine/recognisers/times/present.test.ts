import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('the present, the past and the future', () => {
    it.each([
        'The force [[now|PRESENT_REF]] has 200 men.',
        'The force [[currently|PRESENT_REF]] has 200 men.',
        'It is free [[now|PRESENT_REF]] that it has paid.',
        'She was at sea at [[the time|PAST_REF]], they said.',
        'The mill closed [[recently|PAST_REF]].',
        'The mill will close [[soon|FUTURE_REF]].',
        'In [[the near future|FUTURE_REF]] it will close.',
        'Nothing is known of [[the past|PAST_REF]].',
        'The bridge will [[one day|FUTURE_REF]] be replaced.',
        'It lasted [[one day|P1D]].',
    ])('%s', checkTimes);

    it.each([
        'As soon as he left, it rained.',
        'Once he left, it rained.',
        'He was soon released.',
        'The past president spoke.',
        'It had 12 members at the time of its founding.',
    ])('is silent: %s', checkTimes);
});
