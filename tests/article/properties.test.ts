import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeEntities } from '../../src/article/entities.js';
import { decodeRange } from '../../src/article/offset-map.js';
import { JisikError } from '../../src/errors.js';
import { crawled, parse } from './crawled.js';

/** Pieces of what news files hold: entities, line ends, composed and decomposed Hangul, marks, surrogate pairs. */
const piece = fc.oneof(
  fc.constantFrom(
    '&quot;',
    '&amp;quot;',
    '&amp;amp;lt;',
    '&#x27;',
    '&#xAC00;',
    '&#x1100;',
    '&#x1161;',
    '&#0;',
    '&#13;',
    '&nbsp;',
  ),
  fc.constantFrom('\n', '\r\n', '\r', ' ', '\u00a0', '&', ';', 'amp;', '---\n', '# ', '"', "'", ': ', '\t'),
  fc.constantFrom(
    '가',
    '\u1112\u1161\u11ab',
    '\u1100',
    '\u1161',
    '\u11a8',
    'e\u0301\u0327',
    '\u0301',
    '\u{1f600}',
    '\uf9e1',
    '李',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ maxLength: 6 }),
);
const rawText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('the offset map leads back to the characters that each stretch of the body came from', () => {
  fc.assert(
    fc.property(rawText, rawText, rawText, (before, raw, after) => {
      const file = before + raw + after;
      const { text, offsets } = decodeRange(file, before.length, before.length + raw.length);
      let previous = before.length;
      for (let i = 0; i <= text.length; i++) {
        const at = offsets.toFile(i);
        expect(at).toBeGreaterThanOrEqual(previous);
        expect(at).toBeLessThanOrEqual(before.length + raw.length);
        previous = at;
      }
      const back = file.slice(offsets.toFile(0), offsets.toFile(text.length));
      expect(decodeEntities(back).normalize('NFC').trim()).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('a character that needed no decoding is found at its own place', () => {
  fc.assert(
    fc.property(rawText, (raw) => {
      const { text, offsets } = decodeRange(raw, 0, raw.length);
      for (let i = 0; i < text.length; i++) {
        if (/[가-힣A-Za-z]/.test(text[i] ?? '') && raw.normalize('NFC') === raw && !raw.includes('&')) {
          expect(raw[offsets.toFile(i)]).toBe(text[i]);
        }
      }
    }),
  );
});

test('whatever a file holds, it is read or refused with an error a person can act on', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    rawText.map((text) => new TextEncoder().encode(text)),
    fc.tuple(rawText, rawText).map(([head, body]) => new TextEncoder().encode(`---\n${head}\n---\n${body}`)),
    fc
      .tuple(rawText, rawText)
      .map(([title, body]) => new TextEncoder().encode(crawled(body, { title, author: title }))),
  );
  fc.assert(
    fc.property(bytes, (file) => {
      try {
        const { article, offsets } = parse(file);
        expect(article.body.trim()).toBe(article.body);
        expect(article.body).not.toBe('');
        expect(article.title).not.toMatch(/\n/);
        expect(article.id).not.toBe('');
        offsets.toFile(article.body.length);
      } catch (error) {
        expect(error).toBeInstanceOf(JisikError);
        expect((error as JisikError).exit).toBe(3);
      }
    }),
    { numRuns: 1000 },
  );
});

test('what a crawler escapes comes back as it was', () => {
  const escaped = (text: string) =>
    text
      .replace(/[&<>"'`=]/g, (c) => `&#x${c.codePointAt(0)?.toString(16).toUpperCase()};`)
      .replaceAll('&#x26;', '&amp;');
  const text = fc.string({
    unit: fc.constantFrom('가', '나', ' ', '"', "'", '<', '=', 'a', '.', '\n\n'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (body) => {
      fc.pre(body.trim() !== '');
      expect(parse(crawled(escaped(body))).article.body).toBe(body.trim());
    }),
  );
});
