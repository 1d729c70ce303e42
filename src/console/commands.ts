import type { ExitCode } from '../errors.js';
import { FORMATS, type Format } from '../query/render.js';
import { evidence, explain, graph, lastCypher } from './inspect.js';
import { showMore } from './pages.js';
import { saveAnswer } from './save.js';
import type { Session } from './session.js';
import { textOf } from './texts.js';

type Command = (session: Session, rest: string) => ExitCode | 'quit' | Promise<ExitCode | 'quit'>;

const help: Command = (session) => {
  session.say(textOf('help', session.language));
  return 0;
};

const onTerminal: Command = (session) => {
  session.say(textOf('onTerminal', session.language, { name: '.edit, .history' }));
  return 2;
};

const quit: Command = () => 'quit';

/** What a line that starts with a full stop does, by its name. A terminal does `.edit` and `.history` itself. */
const COMMANDS: Readonly<Record<string, Command>> = {
  help,
  h: help,
  quit,
  exit: quit,
  q: quit,
  evidence,
  cypher: lastCypher,
  explain,
  graph,
  again: (session) => session.again(),
  more: showMore,
  queries(session) {
    const width = Math.max(...session.catalogue.queries.map(({ name }) => name.length));
    for (const query of session.catalogue.queries)
      session.say(`${query.name.padEnd(width)} ${query.title[session.language]}`);
    return 0;
  },
  format(session, rest) {
    if (rest !== '' && !(FORMATS as readonly string[]).includes(rest)) {
      session.say(textOf('badFormat', session.language, { all: FORMATS.join(', ') }));
      return 2;
    }
    if (rest !== '') session.format = rest as Format;
    session.say(textOf('format', session.language, { format: session.format, all: FORMATS.join(', ') }));
    return 0;
  },
  lang(session, rest) {
    if (rest !== 'ko' && rest !== 'en') {
      session.say(textOf('badLang', session.language));
      return 2;
    }
    session.language = rest;
    session.say(textOf('lang', rest));
    return 0;
  },
  time(session, rest) {
    if (rest !== '' && rest !== 'on' && rest !== 'off') {
      session.say(textOf('badTime', session.language));
      return 2;
    }
    session.timing = rest === '' ? !session.timing : rest === 'on';
    session.say(textOf(session.timing ? 'timeOn' : 'timeOff', session.language));
    return 0;
  },
  async store(session, rest): Promise<ExitCode> {
    if (rest !== '') await session.changeStore(rest);
    session.say(textOf('store', session.language, { url: session.store.url }));
    return 0;
  },
  export: saveAnswer,
  edit: onTerminal,
  history: onTerminal,
};

/** Names of the commands, for completion. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS).filter(
  (name) => name.length > 1 && name !== 'exit',
);

/** A line that starts with a full stop. 'quit' ends the console. */
export async function runCommand(session: Session, name: string, rest: string): Promise<ExitCode | 'quit'> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(session, rest);
  session.say(textOf('unknownCommand', session.language, { name: `.${name}` }));
  return 2;
}
