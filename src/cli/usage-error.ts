import type { CommanderError } from 'commander';
import { EXIT, JisikError } from '../errors.js';

/** Commander's codes for a line that it cannot make sense of, and ours. */
const CODES: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-option',
  'commander.missingArgument': 'missing-argument',
  'commander.missingMandatoryOptionValue': 'missing-option',
  'commander.optionMissingArgument': 'missing-option-value',
  'commander.excessArguments': 'excess-arguments',
};

/**
 * Translates an error of commander's parser. Its English sentence names the offending word in quotation marks and, where a
 * near name exists, ends in "(Did you mean X?)": the two are all it holds.
 */
export function usageError(error: CommanderError & { command?: string }): JisikError {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  // Bounded: a message about one word of the command line.
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/s.exec(error.message)?.[1];
  const code = CODES[error.code] ?? 'usage';
  const details = {
    name,
    command: error.command ?? '',
    suggestion: near ? `${near}? ` : '',
    reason: error.message.replace(/^error: /, ''),
  };
  return new JisikError(code, EXIT.usage, details, { cause: error });
}
