import { input, select } from '@inquirer/prompts';
import type { CannedQuery, Parameter } from '../query/catalogue/canned-query.js';
import type { Candidate } from '../query/link.js';
import { completeName } from '../query/names/complete.js';
import type { NameIndex } from '../query/names/name-index.js';
import { bindParameters } from '../query/parameters.js';
import { labelOf } from '../query/render/labels.js';
import { readLine } from './line.js';
import { promptWithSuggestions } from './line-prompt.js';
import type { Session } from './session.js';
import { suggestQueries } from './suggest.js';
import { textOf } from './texts.js';

/** Streams of the terminal, as inquirer takes them. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** What was chosen: a line as typed, or a query of the list. */
export type Choice = { readonly line: string } | { readonly query: CannedQuery };

const PAGE = 10;

/** One line in which one types a question, Cypher or a command, or picks a query. */
export function promptLine(session: Session, terminal: Terminal): Promise<Choice> {
  const { language, catalogue } = session;
  return promptWithSuggestions<Choice>(
    {
      message: textOf('ask', language),
      pageSize: PAGE,
      source: (typed) =>
        typed === '' || readLine(typed, catalogue).kind === 'question'
          ? suggestQueries(typed, catalogue, language).map(({ query, text }) => ({
              value: { query },
              name: text,
              short: query.title[language],
              description: query.description[language],
            }))
          : [],
      typed: (text) => (text === '' ? null : { value: { line: text }, name: text, short: text }),
    },
    terminal,
  );
}

/** Asks for the required parameters of a query, names completed from the graph. */
export async function promptParameters(
  session: Session,
  query: CannedQuery,
  names: () => Promise<NameIndex>,
  terminal: Terminal,
): Promise<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const parameter of query.parameters.filter((one) => one.required))
    given[parameter.name] = await promptParameter(session, query, parameter, names, terminal);
  return given;
}

async function promptParameter(
  session: Session,
  query: CannedQuery,
  parameter: Parameter,
  names: () => Promise<NameIndex>,
  terminal: Terminal,
): Promise<string> {
  const { language } = session;
  const message = parameter.title[language];
  if (parameter.type === 'entity') {
    const index = await names();
    return promptWithSuggestions<string>(
      {
        message,
        pageSize: PAGE,
        source: (typed) =>
          completeName(typed, index, parameter.of).map(({ id, name, type }) => ({
            value: id,
            name: `${name} · ${labelOf(type, language)}`,
            short: name,
          })),
        // A name that nothing starts with may still be linked (slips, the other script).
        typed: (text, [first]) => (text === '' ? null : (first ?? { value: text, name: text, short: text })),
      },
      terminal,
    );
  }
  if (parameter.type === 'enum')
    return select<string>(
      { message, choices: parameter.choices.map(({ value, title }) => ({ value, name: title[language] })) },
      terminal,
    );
  return input(
    {
      message,
      required: true,
      validate: async (value) => {
        const alone = { ...query, parameters: [parameter] };
        return bindParameters(alone, { [parameter.name]: value }, { now: session.now, names }).then(
          () => true,
          () => `${message}: ${parameter.type === 'date' ? '2025-12-30, 어제, last week' : '100, 100B, 1000억'}`,
        );
      },
    },
    terminal,
  );
}

/** Lets the person say which of several names was meant. */
export function promptCandidate(
  session: Session,
  candidates: readonly Candidate[],
  terminal: Terminal,
): Promise<string> {
  return select<string>(
    {
      message: textOf('several', session.language),
      choices: candidates.map(({ id, name, type }) => ({
        value: id,
        name: `${name} · ${labelOf(type, session.language)} · ${id}`,
      })),
    },
    terminal,
  );
}
