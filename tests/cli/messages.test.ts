import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en as helpEn } from '../../src/cli/help/en.js';
import { ko as helpKo } from '../../src/cli/help/ko.js';
import { en } from '../../src/cli/messages/en.js';
import { ko } from '../../src/cli/messages/ko.js';
import { messageOf } from '../../src/cli/messages/message.js';
import { ROOT } from './jisik.js';

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'src', name), 'utf8') }));

/** The codes of all errors that the sources can throw, with where. */
const thrown = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/(?:new JisikError|super)\(\s*'([a-z][a-z-]+)'/g)].map((match) => ({
    code: match[1]!,
    where: name,
  })),
);

const placeholders = (text: { message: string; remedy: string }): string[] =>
  [...new Set([...`${text.message} ${text.remedy}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

describe('messages', () => {
  test('both languages have the same codes', () => {
    expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
  });

  test('every error thrown anywhere has its texts', () => {
    expect(thrown.length).toBeGreaterThan(0);
    expect(thrown.filter(({ code }) => !(code in en))).toEqual([]);
  });

  test('both languages name the same details', () => {
    const differing = Object.keys(en).filter((code) => {
      const pair = [placeholders(en[code]!), placeholders(ko[code] ?? { message: '', remedy: '' })];
      return JSON.stringify(pair[0]) !== JSON.stringify(pair[1]);
    });
    expect(differing).toEqual([]);
  });

  test('each says something, and what to do; the Korean ones in Korean', () => {
    for (const [code, text] of Object.entries(en)) {
      expect({ code, ...text }).toEqual({
        code,
        message: expect.stringMatching(/\w/),
        remedy: expect.stringMatching(/\w/),
      });
    }
    for (const [code, text] of Object.entries(ko)) {
      expect({ code, ...text }).toEqual({
        code,
        message: expect.stringMatching(/[가-힣]/),
        remedy: expect.stringMatching(/[가-힣]/),
      });
    }
  });

  test('details are put in as they are, also those that look like placeholders', () => {
    const { message } = messageOf('missing-file', { path: '{path} $& 기사.md' }, 'en');
    expect(message).toContain('{path} $& 기사.md');
  });
});

test('help has a text for every argument and option, in both languages', async () => {
  const { COMMANDS } = await import('../../src/cli/commands.js');
  for (const [name, spec] of Object.entries(COMMANDS)) {
    const wanted = {
      arguments: spec.arguments.map((argument) => argument.replace(/[<>[\].]/g, '')).sort(),
      options: spec.options.map(({ flags }) => /--([\w-]+)/.exec(flags)![1]!).sort(),
    };
    for (const help of [helpEn, helpKo]) {
      const { arguments: operands, options } = help.commands[name as keyof typeof help.commands];
      expect({ name, arguments: Object.keys(operands).sort(), options: Object.keys(options).sort() }).toEqual({
        name,
        ...wanted,
      });
    }
  }
});
