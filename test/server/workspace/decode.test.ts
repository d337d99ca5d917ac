import { describe, expect, it } from 'vitest';
import { decode } from '../../../server/src/workspace/decode.ts';

const WORDS = 'Zoë paid “€5” – 🚢\r\n';

describe('decode', () => {
    it.each([
        ['utf-8', Buffer.from(WORDS)],
        ['utf-8', Buffer.from(`\ufeff${WORDS}`)],
        ['utf-16le', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
        ['utf-16be', Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16()],
    ])('reads %s without its byte-order mark', (encoding, bytes) => {
        expect(decode(bytes)).toEqual({ text: WORDS, encoding });
    });

    it('takes what is no valid UTF-8 for Windows-1252', () => {
        const bytes = Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x80, 0x35, 0x94, 0x20, 0x96]);
        expect(decode(bytes)).toEqual({ text: 'Zoë “€5” –', encoding: 'windows-1252' });
    });

    it('agrees with the standard on every byte of Windows-1252', () => {
        const bytes = Uint8Array.from({ length: 255 }, (_, i) => i + 1);
        const fromStandard = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
        const text = decode(bytes)?.text ?? '';
        expect(text).toHaveLength(255);
        expect(text.slice(0x7f, 0x9f)).toBe(fromStandard);
        expect(text.slice(0x9f)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)));
    });

    it('reads an empty file as an empty text', () => {
        expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
    });

    it('keeps a byte-order mark that stands inside of a text', () => {
        expect(decode(Buffer.from('a\ufeffb'))?.text).toBe('a\ufeffb');
    });

    it('takes NUL bytes for no text', () => {
        expect(decode(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00]))).toBeUndefined();
    });

    it('reads UTF-16 that is cut off in the middle of a unit', () => {
        expect(decode(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42]))?.text).toMatch(/^A/);
    });
});
