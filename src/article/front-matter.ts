import matter from 'gray-matter';
import { EXIT, JisikError } from '../errors.js';
import { type Line, lineAt } from './lines.js';

/** Front matter longer than this (UTF-16 units) is not read: the crawler's is a few hundred. */
export const FRONT_MATTER_LIMIT = 32 * 1024;

/** The fields as printed: a value is one string, a value over several lines one string per line. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Where the rest of the file starts. */
  readonly bodyStart: number;
  /** 1-based line of the first thing that is no front matter, null when all of it is. */
  readonly brokenAt: number | null;
}

interface Parsed {
  fields: Map<string, string[]>;
  brokenAt: number | null;
}

const FENCE = /^---[ \t]*$/;
const OTHER_LANGUAGE = /^---[ \t]*([A-Za-z][\w+-]*)[ \t]*$/;
const FIELD = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(?![ \t])(.*)|)$/;

/**
 * Every language but ours throws: gray-matter would run `---js` front matter as a program. Values stay strings, as
 * YAML would turn `0002213974` into a number, a date into UTC, and choke on the crawler's tab-indented authors.
 */
const refuse = {
  parse(): never {
    throw new JisikError('front-matter-language', EXIT.input);
  },
  stringify: (): never => {
    throw new JisikError('front-matter-language', EXIT.input);
  },
};

/** Reads a block through gray-matter with the line parser as its YAML. An options object keeps gray-matter's cache out. */
function parseBlock(lines: readonly string[]): Parsed {
  // gray-matter's search for comments takes quadratic time on blank lines.
  const inked = lines.flatMap((text, index) => (text.trim() === '' ? [] : [{ text, number: index + 2 }]));
  const block = inked.map(({ text }) => text).join('\n');
  const numbers = inked.map(({ number }) => number);
  let parsed: Parsed = { fields: new Map(), brokenAt: null };
  matter(`---\n${block}\n---\n`, {
    language: 'yaml',
    engines: {
      yaml: {
        parse(text: string) {
          parsed = parseLines(text.replace(/^\n/, ''), numbers);
          return {};
        },
        stringify: refuse.stringify,
      },
      json: refuse,
      javascript: refuse,
      js: refuse,
      coffee: refuse,
      coffeescript: refuse,
      toml: refuse,
    },
  });
  return parsed;
}

/** What YAML takes for no value. */
const NOTHING = /^(?:null|Null|NULL|~)$/;

/** `numbers[i]` is the 1-based line in the file of line i of the block. */
function parseLines(block: string, numbers: readonly number[]): Parsed {
  const fields = new Map<string, string[]>();
  const places = new Map<string, number | null>();
  let current: string[] | null = null;
  let brokenAt: number | null = null;
  block.split('\n').forEach((line, index) => {
    const number = numbers[index] ?? null;
    const field = FIELD.exec(line);
    if (field) {
      const [, name = '', value = ''] = field;
      if (fields.has(name)) brokenAt ??= number;
      current = fields.get(name) ?? [];
      if (!fields.has(name) && value.trim() !== '' && !NOTHING.test(value.trim())) current.push(value.trim());
      fields.set(name, current);
      if (!places.has(name)) places.set(name, number);
    } else if (current !== null && /^(?:[ \t]|- )/.test(line)) {
      current.push(line.trim());
    } else if (!line.startsWith('#')) {
      brokenAt ??= number;
    }
  });
  for (const [name, place] of places) {
    if (place !== null && isBrokenValue(fields.get(name)?.join(' ') ?? ''))
      brokenAt = Math.min(brokenAt ?? place, place);
  }
  return { fields, brokenAt };
}

/** A quotation or list that never ends, and YAML's anchors, aliases and tags, none of which is followed. */
function isBrokenValue(value: string): boolean {
  if (/^(?:[&*][\w-]+(?:\s|$)|!!?[\w-]+)/.test(value)) return true;
  const close = { '"': '"', '[': ']', '{': '}' }[value[0] ?? ''];
  return close !== undefined && !value.includes(close, 1);
}

/**
 * The front matter of a file, null when it has none.
 * @throws JisikError `front-matter-language` (`---js`, `---json` …) or `front-matter-too-large` (exit 3)
 */
export function readFrontMatter(text: string, path: string): FrontMatter | 'broken' | null {
  const first = lineAt(text, 0);
  if (first === null || !first.text.startsWith('---')) return null;
  const language = OTHER_LANGUAGE.exec(first.text)?.[1];
  if (language !== undefined && !/^ya?ml$/i.test(language)) {
    throw new JisikError('front-matter-language', EXIT.input, { path, language });
  }
  if (language === undefined && !FENCE.test(first.text)) return null;
  const { lines, bodyStart, closed } = takeBlock(text, first, path);
  const { fields, brokenAt } = parseBlock(lines);
  if (fields.size === 0)
    return closed && lines.every((line) => line.trim() === '') ? { fields, bodyStart, brokenAt: null } : 'broken';
  return { fields, bodyStart, brokenAt: brokenAt ?? (closed ? null : lines.length + 2) };
}

/** What may stand between an unclosed block and the rule under the crawler's publisher line, which then closes it. */
const CRAWLER_HEAD = /^(?:#|\*\*|[ \t])/;

/**
 * The lines between the fences. Without a closing fence the block ends at the first empty line or heading, unless only the
 * crawler's heading and publisher line stand between that and the next rule.
 */
function takeBlock(text: string, first: Line, path: string): { lines: string[]; bodyStart: number; closed: boolean } {
  const lines: string[] = [];
  let open: { lines: number; end: number } | null = null;
  for (let line = lineAt(text, first.next); line !== null; line = lineAt(text, line.next)) {
    if (FENCE.test(line.text)) return { lines, bodyStart: line.next, closed: true };
    const paused = line.text === '' || line.text.startsWith('# ');
    if (open === null && paused) open = { lines: lines.length, end: line.start };
    if (open !== null && !paused && !CRAWLER_HEAD.test(line.text) && !FIELD.test(line.text)) break;
    if (line.end > FRONT_MATTER_LIMIT) {
      if (open !== null) break;
      throw new JisikError('front-matter-too-large', EXIT.input, { path, limit: FRONT_MATTER_LIMIT });
    }
    // A line such as `----` must not close the block early in gray-matter's eyes.
    lines.push(line.text.startsWith('---') ? `? ${line.text}` : line.text);
  }
  return { lines: lines.slice(0, open?.lines ?? lines.length), bodyStart: open?.end ?? text.length, closed: false };
}
