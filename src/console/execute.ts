import type { ExitCode } from '../errors.js';
import { runCommand } from './commands.js';
import { readLine } from './line.js';
import type { Session } from './session.js';

/** Does what a line asks for. Errors are told and become their exit code; 'quit' when the line ends the console. */
export async function execute(session: Session, text: string): Promise<ExitCode | 'quit'> {
  const line = readLine(text, session.catalogue, session.offers.length);
  switch (line.kind) {
    case 'nothing':
      return 0;
    case 'number':
      return session.attempt(() => session.takeOffer(line.number));
    case 'command': {
      let quit = false;
      const exit = await session.attempt(async () => {
        const done = await runCommand(session, line.name, line.rest);
        quit = done === 'quit';
        return done === 'quit' ? 0 : done;
      });
      return quit ? 'quit' : exit;
    }
    case 'cypher':
      return session.attempt(() => session.runCypher(line.statement));
    case 'query':
      return session.attempt(() => session.runQuery(line.name, line.given));
    case 'question':
      return session.attempt(() => session.askQuestion(line.question));
  }
}
