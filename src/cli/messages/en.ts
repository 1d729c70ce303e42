import type { Messages } from './text.js';

export const en: Messages = {
  // Command line
  'unknown-command': {
    message: 'There is no command "{name}".',
    remedy: '{suggestion}`jisik --help` lists the commands.',
  },
  'unknown-option': {
    message: 'There is no option "{name}" here.',
    remedy: '{suggestion}`jisik {command} --help` lists the options.',
  },
  'missing-argument': {
    message: '`jisik {command}` needs <{name}>.',
    remedy: '`jisik {command} --help` shows how it is called.',
  },
  'missing-option': {
    message: '`jisik {command}` needs the option {name}.',
    remedy: '`jisik {command} --help` shows how it is called.',
  },
  'missing-option-value': {
    message: 'The option {name} needs a value.',
    remedy: '`jisik {command} --help` shows which.',
  },
  'excess-arguments': {
    message: '`jisik {command}` was given too many arguments.',
    remedy: 'Put a question or statement that has spaces between quotation marks.',
  },
  'invalid-option-value': {
    message: '{name} cannot be "{value}".',
    remedy: 'It takes: {allowed}.',
  },
  'json-only': {
    message: '`jisik extract` writes JSON and nothing else.',
    remedy: 'Add --json.',
  },

  // Reading
  'missing-file': {
    message: 'There is no file or folder {path}.',
    remedy: 'Check the path; names with spaces go between quotation marks.',
  },
  'no-articles': {
    message: 'No articles (.md, .markdown, .txt) in {path}.',
    remedy: 'Name a folder that holds articles, or a file.',
  },

  // Stores
  'store-url': {
    message: '"{url}" names no store.',
    remedy: 'Write grafeo:FOLDER, neo4j://HOST:PORT or bolt://HOST:PORT.',
  },
  'store-missing': {
    message: 'There is nothing in the store {url} yet.',
    remedy: 'Load articles first: jisik ingest seeds --store {url}',
  },
  'store-unreachable': {
    message: 'The store {url} cannot be reached.',
    remedy: 'Check that the server runs and the address is right (`npm run neo4j:up` starts one here).',
  },
  'store-locked': {
    message: 'Another run is writing to the store {url}.',
    remedy: 'Wait for it to end, then try again. Reading goes on meanwhile.',
  },
  'store-auth': {
    message: 'The store {url} refused the user name or the password.',
    remedy: 'Set NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  'time-limit': {
    message: 'The statement ran past its time limit ({ms} ms).',
    remedy: 'Ask for less, for instance with LIMIT.',
  },

  // Checks
  'verify-failed': {
    message: 'The graph in {url} has {count} faults.',
    remedy: 'Run `jisik ingest` on the same articles again; if the faults stay, please report them.',
  },
  'eval-below': {
    message: 'Below the minimum: {what}',
    remedy: '`jisik eval --json` shows every figure.',
  },

  // Everything else
  unexpected: {
    message: 'Something went wrong that jisik did not expect: {reason}',
    remedy: 'Run it again with --debug and report what it prints.',
  },
  interrupted: {
    message: 'Interrupted.',
    remedy: 'What was published before stays as it was; run the command again to go on.',
  },
};
