import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { EXIT, type ExitCode, JisikError } from '../errors.js';
import { COMMANDS } from './commands.js';
import type { Context } from './context.js';
import type { GlobalOptions } from './globals.js';
import { en } from './help/en.js';
import { ko } from './help/ko.js';
import { COMMAND_NAMES, type CommandName, type HelpTexts } from './help/text.js';
import type { Language } from './language.js';

/** What the parsed line asks for: called once, by the command that was named. */
export type Dispatch = (globals: GlobalOptions, action: (context: Context) => Promise<ExitCode>) => Promise<void>;

/** How many columns a text takes. */
export type Width = (text: string) => number;

/**
 * The whole command line. Building it loads no command: each is imported when it is named.
 *
 * @param width for help, which is laid out by it; otherwise it is not asked for
 */
export function buildProgram(
  language: Language,
  write: (text: string) => void,
  dispatch: Dispatch,
  width?: Width,
): Command {
  const help = language === 'ko' ? ko : en;
  const layOut = (command: Command) => prepare(command, help, write, width);
  const program = layOut(new Command('jisik'));
  program.description(help.description).usage(`${help.words.optionsWord} ${help.words.commandWord}`);
  addGlobalOptions(program, help);
  program.helpCommand(false).addHelpText('after', `\n${help.footer}`);
  for (const name of COMMAND_NAMES) program.addCommand(subcommand(layOut(new Command(name)), name, help, dispatch));
  return program;
}

function addGlobalOptions(program: Command, { globals }: HelpTexts): void {
  program
    .option('--store <url>', globals.store)
    .option('--lexicon <dir>', globals.lexicon)
    .addOption(new Option('--lang <ko|en>', globals.lang))
    .option('--json', globals.json)
    .option('--quiet', globals.quiet)
    .option('--debug', globals.debug)
    .option('--now <iso>', globals.now)
    .version(version(), '--version', globals.version);
}

function subcommand(command: Command, name: CommandName, help: HelpTexts, dispatch: Dispatch): Command {
  const spec = COMMANDS[name];
  const texts = help.commands[name];
  command.description(texts.summary);
  for (const argument of spec.arguments) {
    command.argument(argument, texts.arguments[argument.replace(/[<>[\].]/g, '')] ?? '');
  }
  for (const { flags, required, repeat, fallback } of spec.options) {
    const option = new Option(flags, texts.options[/--([\w-]+)/.exec(flags)?.[1] ?? ''] ?? '');
    if (required) option.makeOptionMandatory();
    if (fallback !== undefined) option.default(fallback);
    if (repeat) option.default([]).argParser((value, before: string[]) => [...before, value]);
    command.addOption(option);
  }
  command.usage([help.words.optionsWord, spec.arguments.join(' ')].filter(Boolean).join(' '));
  if (texts.more) command.addHelpText('after', `\n${texts.more}`);
  return command.action(async (...received) => {
    const operands = received.slice(0, spec.arguments.length).flat().filter(isGiven);
    // An empty path would be the working folder, an unset variable of a script more often than a wish.
    const needed = spec.arguments.find((argument) => argument.startsWith('<'));
    if (needed && operands.length === 0) throw missing(name, needed);
    await dispatch(command.optsWithGlobals() as GlobalOptions, async (context) => {
      const letGo = spec.reads && (await context.begin());
      try {
        const { run } = await spec.load();
        return await run(context, operands, command.opts());
      } finally {
        if (letGo) await letGo();
      }
    });
  });
}

const isGiven = (operand: unknown): operand is string => typeof operand === 'string' && operand.trim() !== '';

function missing(command: string, argument: string): JisikError {
  return new JisikError('missing-argument', EXIT.usage, { command, name: argument.replace(/[<>.]/g, '') });
}

/** Errors are thrown instead of printed, and what commander prints is in our reader's language. */
function prepare(
  command: Command,
  { words, globals }: HelpTexts,
  write: (text: string) => void,
  width?: Width,
): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Global Options:': words.global,
    'Commands:': words.commands,
  };
  return command
    .exitOverride((error) => {
      throw Object.assign(error, { command: command.parent ? command.name() : '' });
    })
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .configureHelp({
      ...(width && { displayWidth: width }),
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (sub) => sub.name(),
      optionDescription: (option) => option.description,
    })
    .helpOption('-h, --help', globals.help);
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
