import { describe, expect, test } from '@jest/globals';
import { clockOf, mannerOf, storeSettings } from '../../src/cli/globals.js';

describe('the store', () => {
  const all = { JISIK_STORE: 'grafeo:b', NEO4J_URI: 'neo4j://c' };
  test.each([
    { options: { store: 'grafeo:a' }, env: all, url: 'grafeo:a' },
    { options: {}, env: all, url: 'grafeo:b' },
    { options: {}, env: { NEO4J_URI: 'neo4j://c' }, url: 'neo4j://c' },
    { options: {}, env: { JISIK_STORE: '' }, url: 'grafeo:.jisik/graph' },
  ])('is $url', ({ options, env, url }) => {
    expect(storeSettings(options, env).url).toBe(url);
  });

  test('takes its log-in from the environment', () => {
    const env = { NEO4J_URI: 'bolt://c', NEO4J_USERNAME: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' };
    expect(storeSettings({}, env)).toEqual({ url: 'bolt://c', username: 'u', password: 'p', database: 'd' });
  });
});

describe('--now', () => {
  const clock = () => new Date('2026-01-01T00:00:00Z');
  test.each([
    ['2026-01-02', '2026-01-01T15:00:00.000Z'],
    ['2026-01-02T09:00', '2026-01-02T00:00:00.000Z'],
    ['2026-01-02T09:00:30', '2026-01-02T00:00:30.000Z'],
    ['2026-01-02T09:00:00Z', '2026-01-02T09:00:00.000Z'],
    ['2026-01-02T09:00:00-05:00', '2026-01-02T14:00:00.000Z'],
  ])('%s is Seoul time unless it says otherwise', (iso, utc) => {
    expect(clockOf({ now: iso }, clock)().toISOString()).toBe(utc);
  });

  test.each(['yesterday', '2026-02-30', '2026-13-01', '20260102', ''])('"%s" is refused', (iso) => {
    expect(() => clockOf({ now: iso }, clock)).toThrow(
      expect.objectContaining({ code: 'invalid-option-value', exit: 2 }),
    );
  });

  test('without it the clock runs', () => {
    expect(clockOf({}, clock)).toBe(clock);
  });
});

describe('language, --json and --debug are found wherever they stand', () => {
  test.each([
    { argv: ['--lang', 'ko', 'stats'], env: {}, language: 'ko' },
    { argv: ['stats', '--lang=ko'], env: {}, language: 'ko' },
    { argv: ['stats', '--nonsense', '--lang', 'ko'], env: {}, language: 'ko' },
    { argv: ['stats', '--lang', 'fr'], env: { LANG: 'ko_KR.UTF-8' }, language: 'ko' },
    { argv: ['stats'], env: { LC_MESSAGES: 'ko', LANG: 'en_US.UTF-8' }, language: 'ko' },
    { argv: ['stats'], env: { LC_ALL: 'C', LC_MESSAGES: 'ko' }, language: 'en' },
    { argv: ['stats'], env: { LANG: 'kok_IN' }, language: 'en' },
    { argv: ['stats'], env: {}, language: 'en' },
  ])('$argv with $env: $language', ({ argv, env, language }) => {
    expect(mannerOf(argv, env).language).toBe(language);
  });

  test('before and after the command', () => {
    expect(mannerOf(['--json', 'ask', 'x', '--debug'], {})).toEqual({ language: 'en', json: true, debug: true });
  });
});
