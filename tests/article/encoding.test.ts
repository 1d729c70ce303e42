import { describe, expect, test } from '@jest/globals';
import { crawled, outcome, parse } from './crawled.js';

/** "똠방각하는 30일 펲시를 만났다." in CP949: 똠 and 펲 lie outside KS X 1001. */
const CP949 = Uint8Array.from([
  0x8c, 0x63, 0xb9, 0xe6, 0xb0, 0xa2, 0xc7, 0xcf, 0xb4, 0xc2, 0x20, 0x33, 0x30, 0xc0, 0xcf, 0x20, 0xbc, 0x84, 0xbd,
  0xc3, 0xb8, 0xa6, 0x20, 0xb8, 0xb8, 0xb3, 0xb5, 0xb4, 0xd9, 0x2e,
]);

describe('encodings', () => {
  const plain = parse(crawled('가나전자는 &quot;각&quot;을 공개했다.\n\n둘째 문단.')).article;

  test('a byte order mark, CRLF and decomposed Hangul change nothing', () => {
    const file = crawled('가나전자는 &quot;각&quot;을 공개했다.\n\n둘째 문단.');
    for (const variant of [
      `\ufeff${file}`,
      file.replaceAll('\n', '\r\n'),
      file.normalize('NFD'),
      file.replaceAll('\n', '\r'),
    ]) {
      expect(parse(variant).article).toEqual(plain);
    }
  });

  test('CP949 is read, the syllables outside KS X 1001 too', () => {
    expect(parse(CP949).article.body).toBe('똠방각하는 30일 펲시를 만났다.');
  });

  test('UTF-16 with a byte order mark is read', () => {
    expect(parse(new Uint8Array(Buffer.from('\ufeff가나전자는 웃었다.', 'utf16le'))).article.body).toBe(
      '가나전자는 웃었다.',
    );
  });

  test('one damaged byte costs one character, with a warning', () => {
    const bytes = new TextEncoder().encode(crawled('가나전자는 어제 새 공장을 열었다. '.repeat(20)));
    bytes[bytes.length - 200] = 0xff;
    expect(parse(bytes).article.warnings.map((w) => w.code)).toContain('replaced-characters');
  });
});

describe('refused', () => {
  test('binary files', () => {
    expect(outcome(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe('binary-file');
    expect(outcome(Uint8Array.from({ length: 400 }, (_, i) => (i * 37 + 11) % 256 || 1))).toBe('binary-file');
  });

  test('bytes of an unknown encoding', () => {
    expect(outcome(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xe0, 0x20, 0x6c, 0x61]))).toBe('undecodable-file');
  });

  test('articles without text', () => {
    for (const file of ['', '\n \n', '\ufeff', crawled(''), crawled('&nbsp;\n&#x20;'), '---\ntitle: a\n---\n']) {
      expect(outcome(file)).toBe('empty-article');
    }
  });

  test('front matter in a language that could run, which never runs', () => {
    for (const language of ['js', 'javascript', 'json', 'coffee', 'toml', 'constructor']) {
      expect(outcome(`---${language}\nglobalThis.ran = true\n---\n본문`)).toBe('front-matter-language');
    }
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  test('front matter past its limit, at once', () => {
    const started = performance.now();
    expect(outcome(`---\ntitle: ${'가'.repeat(1_000_000)}\n---\n본문`)).toBe('front-matter-too-large');
    expect(outcome(`---\ntitle: a\n${'b: c\n'.repeat(500_000)}---\n본문`)).toBe('front-matter-too-large');
    expect(outcome(`---\n${'a'.repeat(10 * 1024 * 1024)}`)).toBe('file-too-large');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test('text that is built to be slow is read at once', () => {
  const started = performance.now();
  outcome(`---\ntitle: a\n${'\n'.repeat(30_000)}---\n본문`);
  outcome(`---\nauthor: ${'a.'.repeat(15_000)}\n---\n본문`);
  outcome(`---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: t\n---\n본문`);
  for (const unit of ['&amp;', '&', '\n', ' ', '*|', 'e\u0301', '---\n']) outcome(unit.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
