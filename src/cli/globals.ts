import { parseArgs } from 'node:util';
import { EXIT, JisikError } from '../errors.js';
import type { StoreSettings } from '../store/store.js';
import { LANGUAGES, type Language, languageOf } from './language.js';

type Env = Readonly<Record<string, string | undefined>>;

/** The global options as commander parsed them. */
export interface GlobalOptions {
  readonly store?: string;
  readonly lexicon?: string;
  readonly lang?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly debug?: true;
  readonly now?: string;
}

/** What must be known before the line is parsed, because help and errors of the parser depend on it. */
export interface Manner {
  readonly language: Language;
  readonly json: boolean;
  readonly debug: boolean;
}

/** Looks for `--lang`, `--json` and `--debug` anywhere in the line, whatever else is in it. */
export function mannerOf(argv: readonly string[], env: Env): Manner {
  const { values } = parseArgs({
    args: [...argv],
    options: { lang: { type: 'string' }, json: { type: 'boolean' }, debug: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  const language = LANGUAGES.find((known) => known === values.lang) ?? languageOf(env);
  return { language, json: values.json === true, debug: values.debug === true };
}

/** `--store`, `JISIK_STORE`, `NEO4J_URI`, else an embedded store under the working folder. */
export function storeSettings(options: GlobalOptions, env: Env): StoreSettings {
  return {
    url: options.store || env.JISIK_STORE || env.NEO4J_URI || 'grafeo:.jisik/graph',
    ...(env.NEO4J_USERNAME ? { username: env.NEO4J_USERNAME } : {}),
    ...(env.NEO4J_PASSWORD ? { password: env.NEO4J_PASSWORD } : {}),
    ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
  };
}

/** `--lang`, checked. */
export function checkLanguage(options: GlobalOptions): void {
  if (options.lang === undefined || LANGUAGES.some((known) => known === options.lang)) return;
  throw new JisikError('invalid-option-value', EXIT.usage, {
    name: '--lang',
    value: options.lang,
    allowed: LANGUAGES.join(', '),
  });
}

/** The clock, or the fixed time of `--now`; a time without an offset is Seoul's. */
export function clockOf(options: GlobalOptions, clock: () => Date): () => Date {
  const iso = options.now;
  if (iso === undefined) return clock;
  const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(iso);
  const time = form?.[1] ? iso : `${iso.length === 10 ? `${iso}T00:00` : iso}+09:00`;
  const date = new Date(time);
  // JavaScript takes 30 February for 2 March.
  const day = new Date(iso.slice(0, 10)).getUTCDate();
  if (!form || Number.isNaN(date.getTime()) || day !== Number(iso.slice(8, 10))) {
    throw new JisikError('invalid-option-value', EXIT.usage, {
      name: '--now',
      value: iso,
      allowed: '2026-01-02, 2026-01-02T09:00, 2026-01-02T09:00:00+09:00',
    });
  }
  return () => date;
}
