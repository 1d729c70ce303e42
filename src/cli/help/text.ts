export const COMMAND_NAMES = [
  'ingest',
  'sync',
  'extract',
  'load',
  'queries',
  'run',
  'ask',
  'cypher',
  'console',
  'eval',
  'export',
  'import',
  'stats',
  'verify',
  'runs',
  'diff',
  'entity',
  'schedule',
  'browser',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export interface CommandHelp {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** A paragraph and examples, below the options. */
  readonly more: string;
  /** Keyed by the argument's name. */
  readonly arguments: Readonly<Record<string, string>>;
  /** Keyed by the option's long name without the dashes. */
  readonly options: Readonly<Record<string, string>>;
}

/** Everything that `--help` says, in one language. */
export interface HelpTexts {
  readonly description: string;
  /** Commander's own words: its headings and the placeholders of a usage line. */
  readonly words: Readonly<
    Record<'usage' | 'arguments' | 'options' | 'global' | 'commands' | 'optionsWord' | 'commandWord', string>
  >;
  readonly globals: Readonly<
    Record<'store' | 'lexicon' | 'lang' | 'json' | 'quiet' | 'debug' | 'now' | 'version' | 'help', string>
  >;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  /** Below everything: environment and exit codes. */
  readonly footer: string;
}
