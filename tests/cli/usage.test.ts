import { describe, expect, test } from '@jest/globals';
import { errorOf, jisik } from './jisik.js';

describe('help', () => {
  test('lists every command and exit code, in English by default', async () => {
    const { code, stdout, stderr } = await jisik(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const name of 'ingest extract queries run ask cypher console eval export stats verify schedule browser'.split(
      ' ',
    )) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    }
    for (const exit of [0, 1, 2, 3, 4, 5, 6, 7, 8, 130]) expect(stdout).toMatch(new RegExp(`^  ${exit} +\\S`, 'm'));
  });

  test.each([
    { from: '--lang', args: ['--help', '--lang', 'ko'], env: {} },
    { from: 'LANG', args: ['--help'], env: { LANG: 'ko_KR.UTF-8' } },
    { from: 'LC_ALL before LANG', args: ['--help'], env: { LC_ALL: 'ko_KR.UTF-8', LANG: 'en_US.UTF-8' } },
  ])('is Korean by $from', async ({ args, env }) => {
    const { code, stdout } = await jisik(args, { env });
    expect(code).toBe(0);
    expect(stdout).toContain('사용법: jisik [옵션] [명령]');
    expect(stdout).not.toMatch(/Usage|Options|Commands|Global/);
  });

  test('keeps within 80 columns, Korean counted double', async () => {
    const { default: width } = await import('string-width');
    const { stdout } = await jisik(['run', '--help', '--lang', 'ko']);
    const tooWide = stdout.split('\n').filter((line) => width(line) > 80);
    expect(tooWide).toEqual([]);
  });

  test('of a command shows its own and the global options', async () => {
    const { code, stdout } = await jisik(['run', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/--param <name=value>/);
    expect(stdout).toMatch(/--store <url>/);
  });

  test('is also what `help` gives', async () => {
    expect(await jisik(['help', 'run'])).toEqual(await jisik(['run', '--help']));
    expect(await jisik(['help'])).toEqual(await jisik(['--help']));
  });

  test('--version says what package.json says', async () => {
    const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
    expect((await jisik(['--version'])).stdout).toBe(`${version}\n`);
  });
});

describe('a line that cannot be understood ends with exit 2 and says what to write', () => {
  test.each([
    { args: ['ingets', 'x'], code: 'unknown-command', en: '"ingets"', hint: 'ingest' },
    { args: ['stats', '--jso'], code: 'unknown-option', en: '"--jso"', hint: '--json' },
    { args: ['run'], code: 'missing-argument', en: '<query>', hint: 'jisik run --help' },
    { args: ['ingest', ''], code: 'missing-argument', en: '<paths>', hint: 'jisik ingest --help' },
    { args: ['ask', ' '], code: 'missing-argument', en: '<question>', hint: 'jisik ask --help' },
    { args: ['eval', 'x'], code: 'missing-option', en: '--gold', hint: 'jisik eval --help' },
    { args: ['run', 'x', '--param'], code: 'missing-option-value', en: '--param', hint: 'jisik run --help' },
    { args: ['cypher', 'a', 'b'], code: 'excess-arguments', en: 'too many', hint: 'quotation marks' },
    { args: ['stats', '--lang', 'fr'], code: 'invalid-option-value', en: '"fr"', hint: 'ko, en' },
    {
      args: ['stats', '--now', '2026-02-30T99'],
      code: 'invalid-option-value',
      en: '2026-02-30T99',
      hint: '2026-01-02',
    },
  ])('$args', async ({ args, code, en, hint }) => {
    const english = await jisik(args);
    expect(english.code).toBe(2);
    expect(english.stdout).toBe('');
    expect(english.stderr).toContain(en);
    expect(english.stderr).toContain(hint);
    expect(english.stderr).not.toMatch(/\n\s+at /);

    const asJson = await jisik(['--json', ...args]);
    expect(asJson.code).toBe(2);
    expect(errorOf(asJson).code).toBe(code);

    const korean = await jisik(args, { env: { LANG: 'ko_KR.UTF-8' } });
    if (code !== 'invalid-option-value') expect(korean.stderr).toMatch(/^오류: .*[가-힣]/);
  });

  test('--debug adds the stack', async () => {
    expect((await jisik(['ingets', '--debug'])).stderr).toMatch(/\n\s+at /);
  });
});
