import { load } from 'js-yaml';
import { ENTITY_TYPES, type EntityType } from '../../ontology/types.js';
import type { Value } from '../../store/store.js';
import type { Bilingual, Language } from '../language.js';
import { PREPARATIONS, type Preparation } from '../prepare/names.js';
import type { CannedQuery, Choice, Column, ColumnType, Parameter, ParameterType } from './canned-query.js';

/** A header that cannot be used: where and why. */
export class HeaderError extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line}: ${reason}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

const PARAMETER_TYPES: readonly ParameterType[] = ['entity', 'text', 'number', 'date', 'enum'];
const COLUMN_TYPES: readonly ColumnType[] = [
  'text',
  'entity',
  'type',
  'number',
  'date',
  'status',
  'relation',
  'list',
  'quote',
  'id',
];
const BOUNDS = ['minimum', 'maximum', 'since', 'until'] as const;
const KEYS = ['title', 'description', 'parameters', 'columns', 'intents', 'also', 'questions', 'aggregate', 'prepare'];
const MINIMUM_QUESTIONS = 5;

/** Every query takes it: how many rows at most. */
const LIMIT: Parameter = {
  name: 'limit',
  type: 'number',
  title: { ko: '최대 줄 수', en: 'rows at most' },
  required: false,
  default: 50,
  of: [],
  choices: [],
  bound: null,
};

/** Reads the header (the leading `//` lines, YAML) and statement of a query file. Throws HeaderError. */
export function parseQuery(name: string, file: string, source: string): CannedQuery {
  const lines = source.split(/\r?\n/);
  let end = lines.findIndex((line) => !line.startsWith('//'));
  if (end < 0) end = lines.length;
  const yaml = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''));
  const at = (needle: string): number => {
    const found = yaml.findIndex((line) => line.includes(needle));
    return found < 0 ? 1 : found + 1;
  };
  const fail = (needle: string, reason: string): never => {
    throw new HeaderError(at(needle), reason);
  };

  const fields = parseYaml(yaml.join('\n'));
  for (const key of Object.keys(fields)) if (!KEYS.includes(key)) fail(`${key}:`, `unknown key "${key}"`);

  const text = (value: unknown, needle: string): Bilingual => {
    const both = value as Fields | undefined;
    if (typeof both?.ko !== 'string' || typeof both.en !== 'string' || both.ko === '' || both.en === '')
      return fail(needle, `"${needle}" needs a text in ko and en`);
    return { ko: both.ko, en: both.en };
  };
  const strings = (value: unknown, needle: string): string[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      return fail(needle, `"${needle}" must be a list of texts`);
    return value as string[];
  };
  const records = (value: unknown, needle: string): Fields[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'object' || item === null))
      return fail(needle, `"${needle}" must be a list`);
    return value as Fields[];
  };
  const perLanguage = (value: unknown, needle: string): Record<Language, string[]> => {
    const both = (value ?? {}) as Fields;
    return { ko: strings(both.ko, needle), en: strings(both.en, needle) };
  };

  const parameter = (entry: Fields): Parameter => {
    const called = String(entry.name ?? '');
    const place = `name: ${called}`;
    if (!/^[a-z][a-zA-Z]*$/.test(called)) fail('parameters', `a parameter cannot be called "${called}"`);
    const type = entry.type as ParameterType;
    if (!PARAMETER_TYPES.includes(type))
      fail(place, `parameter "${called}" has no type of ${PARAMETER_TYPES.join(', ')}`);
    const of = strings(entry.of, 'of') as EntityType[];
    for (const one of of) if (!ENTITY_TYPES.includes(one)) fail(place, `"${one}" is no entity type`);
    const choices: Choice[] = records(entry.choices, 'choices').map((choice) => ({
      value: String(choice.value),
      title: text(choice, `value: ${String(choice.value)}`),
      cues: perLanguage(choice.cues, 'cues'),
    }));
    if (type === 'enum' && choices.length < 2) fail(place, `parameter "${called}" needs choices`);
    const bound = (entry.bound ?? null) as Parameter['bound'];
    if (bound !== null && !BOUNDS.includes(bound)) fail(place, `"${String(bound)}" is no bound`);
    return {
      name: called,
      type,
      title: text(entry, place),
      required: !('default' in entry),
      default: (entry.default ?? null) as Value,
      of,
      choices,
      bound,
    };
  };
  const column = (entry: Fields): Column => {
    const called = String(entry.name ?? '');
    const type = entry.type as ColumnType;
    if (!COLUMN_TYPES.includes(type)) fail(`name: ${called}`, `column "${called}" has no known type`);
    return { name: called, type, title: text(entry, `name: ${called}`) };
  };

  const parameters = [...records(fields.parameters, 'parameters').map(parameter), LIMIT];
  const columns = records(fields.columns, 'columns').map(column);
  if (columns.length === 0) fail('columns', 'the query declares no columns');
  const questions = perLanguage(fields.questions, 'questions');
  for (const language of ['ko', 'en'] as const) {
    if (questions[language].length < MINIMUM_QUESTIONS)
      fail('questions', `fewer than ${MINIMUM_QUESTIONS} sample questions in ${language}`);
    for (const question of questions[language])
      for (const slot of question.matchAll(/\{(\w+)\}/g))
        if (!parameters.some(({ name: known }) => known === slot[1])) fail(question, `no parameter "${slot[1]}"`);
  }
  const prepare = (fields.prepare ?? null) as Preparation | null;
  if (prepare !== null && !PREPARATIONS.includes(prepare))
    fail('prepare:', `"${String(prepare)}" is not one of ${PREPARATIONS.join(', ')}`);
  const statement = lines.slice(end).join('\n').trim();
  if (statement === '') throw new HeaderError(end + 1, 'no statement after the header');
  for (const used of statement.matchAll(/\$(\w+)/g))
    if (!(prepare !== null && used[1] === 'prepared') && !parameters.some(({ name: known }) => known === used[1]))
      throw new HeaderError(
        lineOfStatement(lines, end, used[0]),
        `the statement uses ${used[0]}, which is no parameter`,
      );
  const intents = strings(fields.intents, 'intents').map((intent) => intent.split(/\s+/).filter(Boolean));
  if (intents.length === 0) fail('intents', 'no intent: no question would ever reach this query');

  return {
    name,
    file,
    title: text(fields.title, 'title'),
    description: text(fields.description, 'description'),
    parameters,
    columns,
    intents,
    also: String(fields.also ?? '')
      .split(/\s+/)
      .filter(Boolean),
    questions,
    aggregate: fields.aggregate === true,
    prepare,
    statement,
  };
}

function parseYaml(source: string): Fields {
  if (source.trim() === '') throw new HeaderError(1, 'no header: the file must start with // lines');
  try {
    const value = load(source);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    throw new HeaderError((mark?.line ?? 0) + 1, reason ?? 'the header is not YAML');
  }
  throw new HeaderError(1, 'the header is not YAML');
}

function lineOfStatement(lines: readonly string[], start: number, needle: string): number {
  const found = lines.findIndex((line, index) => index >= start && line.includes(needle));
  return found < 0 ? start + 1 : found + 1;
}
