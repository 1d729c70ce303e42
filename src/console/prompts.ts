import { editor, input, select } from '@inquirer/prompts';
import type { CannedQuery, Parameter } from '../query/catalogue/canned-query.js';
import type { GraphWords } from '../query/cypher/graph-words.js';
import type { Candidate } from '../query/link.js';
import { completeName } from '../query/names/complete.js';
import type { NameIndex } from '../query/names/name-index.js';
import { bindParameters, type Given } from '../query/parameters.js';
import { labelOf } from '../query/render/labels.js';
import type { Value } from '../store/store.js';
import { COMMAND_NAMES } from './commands.js';
import { completeCypher } from './complete-cypher.js';
import { readLine } from './line.js';
import { promptWithSuggestions, type Suggested } from './line-prompt.js';
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

/** One line in which one types a question, Cypher or a command, or picks a query. `words`: those of the graph, once they are there. */
export function promptLine(
  session: Session,
  history: readonly string[],
  words: () => GraphWords | null,
  terminal: Terminal,
): Promise<Choice> {
  const { language } = session;
  const goesOn = session.last !== null && session.shown < session.last.answer.rows.length;
  return promptWithSuggestions<Choice>(
    {
      message: textOf('ask', language),
      pageSize: PAGE,
      history,
      source: (typed) => suggestionsFor(typed, session, words()),
      typed: (text) => {
        if (text === '') return goesOn ? { value: { line: '.more' }, name: '.more', short: '' } : null;
        return { value: { line: text }, name: text, short: text };
      },
    },
    terminal,
  );
}

/** Queries for a question, names of the graph for Cypher, the names of commands behind a full stop. */
function suggestionsFor(typed: string, session: Session, words: GraphWords | null): Suggested<Choice>[] {
  const { catalogue, language } = session;
  const kind = typed === '' ? 'question' : readLine(typed, catalogue).kind;
  if (kind === 'question')
    return suggestQueries(typed, catalogue, language).map(({ query, text }) => ({
      value: { query },
      name: text,
      short: query.title[language],
      description: query.description[language],
    }));
  const line = (text: string, name: string): Suggested<Choice> => ({ value: { line: text }, name, short: text });
  if (kind === 'cypher' && words)
    return completeCypher(typed, words).map(({ word, statement }) => line(statement, word));
  if (kind === 'command' && !typed.includes(' '))
    return COMMAND_NAMES.filter((name) => `.${name}`.startsWith(typed)).map((name) => line(`.${name}`, `.${name}`));
  return [];
}

/** A statement of several lines, written in the person's editor; begins with what was run last. */
export function promptStatement(session: Session, terminal: Terminal): Promise<string> {
  const { last, language } = session;
  return editor(
    {
      message: textOf('edit', language),
      default: last?.query ? '' : (last?.statement ?? ''),
      postfix: '.cypher',
      waitForUserInput: false,
    },
    terminal,
  );
}

/** Asks for the required parameters of a query that are not `given`, names completed from the graph. */
export async function promptParameters(
  session: Session,
  query: CannedQuery,
  given: Given,
  terminal: Terminal,
): Promise<Given> {
  const all: Record<string, Value> = { ...given };
  for (const parameter of query.parameters.filter(({ name, required }) => required && all[name] === undefined))
    all[parameter.name] = await promptParameter(session, query, parameter, () => session.names(), terminal);
  return all;
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
