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

  // Reading
  'missing-file': {
    message: 'There is no file or folder {path}.',
    remedy: 'Check the path; names with spaces go between quotation marks.',
  },
  'no-articles': {
    message: 'No articles (.md, .markdown, .txt) in {path}.',
    remedy: 'Name a folder that holds articles, or a file.',
  },
  'unreadable-file': {
    message: '{path} cannot be opened ({reason}).',
    remedy: 'Check that it is an ordinary file and that you may read it.',
  },
  'file-too-large': {
    message: '{path} is larger than {limit} bytes: no article is.',
    remedy: 'Split the file, one article each.',
  },
  'binary-file': {
    message: '{path} is a binary file, not a text.',
    remedy: 'Save the article as plain text or Markdown.',
  },
  'undecodable-file': {
    message: '{path} is in no encoding that is known here.',
    remedy: 'Save it as UTF-8. UTF-8, UTF-16 with a byte order mark and CP949 are read.',
  },
  'empty-article': {
    message: '{path} has no text in its body.',
    remedy: 'Check that the crawler fetched the article.',
  },
  'front-matter-language': {
    message: '{path}:1: front matter in "{language}" is not read, as it could run as a program.',
    remedy: 'Write the front matter in YAML, between two lines of ---.',
  },
  'front-matter-too-large': {
    message: '{path}: the front matter has no end within {limit} characters.',
    remedy: 'Close it with a line of --- or shorten it.',
  },
  'no-date': {
    message: '{path} states no date of publication.',
    remedy: 'It is read all the same; questions about a time leave it out.',
  },
  'no-title': {
    message: '{path} has no title.',
    remedy: 'The file name serves as its title.',
  },
  'broken-front-matter': {
    message: '{path}:{line}: the front matter is broken.',
    remedy: 'What could be read of it was; each field is a line "name: value", and --- closes it.',
  },
  'no-front-matter': {
    message: '{path} has no front matter.',
    remedy: 'The whole text is its body, its first heading the title.',
  },
  'replaced-characters': {
    message: '{path} holds damaged characters.',
    remedy: 'They stand as \ufffd; names that hold one are not found.',
  },
  'lexicon-dir': {
    message: 'The lexicon folder {path} cannot be read.',
    remedy: 'Name a folder that holds .tsv files (--lexicon, JISIK_LEXICON).',
  },
  'lexicon-row': {
    message: '{file}, line {line}: {problem}',
    remedy: 'Mend the line; lexicon/README.md says how a row is written.',
  },
  'extraction-failed': {
    message: '{path} could not be extracted: {reason}',
    remedy: 'The other articles are done. Please report it, with the article if you may.',
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
    message: 'The store {url} cannot be reached ({reason}).',
    remedy:
      'Check that the server runs and the address is right (`npm run neo4j:up` starts one here); of a folder, that you may write there.',
  },
  'store-locked': {
    message: 'Another run is writing to the store {url} ({holder}).',
    remedy: 'Wait for it to end, then try again. Reading goes on meanwhile.',
  },
  'store-auth': {
    message: 'The store {url} refused the user name or the password.',
    remedy: 'Set NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  'store-newer': {
    message: 'The store {url} was written by a newer jisik (format {format}; this one knows {supported}).',
    remedy: 'Update jisik, or name another store.',
  },
  'store-damaged': {
    message: 'The store {url} is damaged: {reason}',
    remedy: 'Move the folder away and run `jisik ingest` on the articles again.',
  },
  'store-full': {
    message: 'There is no room to write the graph in {url}: {reason}',
    remedy:
      'What was published before is untouched. Each run needs about as much room as the graph takes now: free some, keep fewer states (--keep 1), or name another folder.',
  },
  'write-failed': {
    message: 'The store did not take what was to be written: {message}',
    remedy: 'What was published before is untouched. Run it again; if it stays, please report it.',
  },
  'value-unsupported': {
    message: 'A value that no store can hold: {place} {found}',
    remedy: 'Return plain values: n.name rather than something computed beyond numbers and texts.',
  },
  'time-limit': {
    message: 'The statement ran past its time limit ({limitMs} ms).',
    remedy: 'Ask for less, for instance with LIMIT.',
  },
  'unwritable-folder': {
    message: 'Nothing can be written to the folder {path} ({reason}).',
    remedy: 'Name another folder, or see that you may write there.',
  },
  cron: {
    message: "'{cron}' is no cron expression ({reason}).",
    remedy: 'Five fields (minute hour day month weekday) or six (second first): "*/30 * * * *" is every half hour.',
  },
  'time-zone': {
    message: 'There is no time zone {zone}.',
    remedy: 'Name one of the IANA list: Asia/Seoul, UTC, Europe/London …',
  },
  'retract-refused': {
    message: '{gone} of the {known} articles of {folder} are gone: too many to believe it.',
    remedy: 'If it is true, say so with --allow-retract; else look whether the folder is whole.',
  },

  'store-not-empty': {
    message: 'The store {url} already holds a graph.',
    remedy: 'Name an empty one, such as --store grafeo:NEW-FOLDER.',
  },
  'extraction-line': {
    message: '{path}, line {line} is no extraction: {reason}',
    remedy: 'Make it again with `jisik extract --json`. All other lines are done.',
  },
  'import-line': {
    message: '{path}, line {line} cannot be imported: {reason}',
    remedy: 'Nothing was written. Make the file again with `jisik export --format jsonl`.',
  },
  'run-not-kept': {
    message: 'The graph as it was at the end of {id} is not on disk any more.',
    remedy: 'On disk are: {kept}. `--keep N` of ingest and sync keeps more from now on.',
  },
  'no-generations': {
    message: 'The store {url} holds the graph as it is now and no earlier one.',
    remedy:
      'Going back and --keep are for grafeo:FOLDER. Of a Neo4j graph keep `jisik export` files, and import one into an empty database.',
  },
  'unknown-run': {
    message: 'No single run has the id "{id}".',
    remedy: 'Near ones: {nearest}. `jisik runs` lists all.',
  },

  // Asking
  'unknown-query': {
    message: 'There is no query "{name}".',
    remedy: 'Near ones: {nearest}. `jisik queries` lists all.',
  },
  'broken-query': {
    message: 'The query "{name}" cannot be used: {file}, line {line}: {reason}',
    remedy: 'Mend the header of that file; all other queries work.',
  },
  'query-syntax': {
    message: 'The statement cannot be understood at {place}: {message}',
    remedy: 'Mend it there. Names with spaces or keywords go between backticks.',
  },
  'query-failed': {
    message: 'The statement failed: {message}',
    remedy: 'Check the names of labels and properties; docs/graph-model.md lists them.',
  },
  'write-refused': {
    message: 'Only reading is allowed here: {message}',
    remedy: 'Use MATCH … RETURN. The graph changes through `jisik ingest` alone.',
  },
  'forbidden-statement': {
    message: 'Not allowed in a statement here: {what} ({place})',
    remedy: 'Statements may only read the graph: MATCH … RETURN. cypher/allowed.yaml lists what they may hold.',
  },
  'unknown-parameter': {
    message: 'The query "{query}" has no parameter "{parameter}".',
    remedy: 'It takes: {known}.',
  },
  'missing-parameter': {
    message: 'The query "{query}" needs the parameter "{parameter}".',
    remedy: 'Add --param {parameter}=VALUE.',
  },
  'bad-parameter': {
    message: '"{value}" does not fit the parameter "{parameter}" of "{query}".',
    remedy: 'It takes, for instance: {allowed}.',
  },
  'file-not-written': {
    message: '{path} was not written ({reason}).',
    remedy: 'Name another file; one that is there is not written over.',
  },
  'store-fixed': {
    message: 'Only a console can read from another store.',
    remedy: 'Start it with --store.',
  },
  'folder-not-empty': {
    message: '{path} is not empty.',
    remedy: 'Name a folder that is new or empty: nothing is written over.',
  },
  'no-such-decision': {
    message: 'There is no decision number {number} in {file} ({count} there).',
    remedy: '`jisik entity list` numbers them.',
  },
  'same-entity': {
    message: '"{name}" already is {entity}.',
    remedy: 'Name two different entities, or another name.',
  },
  'alias-is-entity': {
    message: '"{name}" is an entity of its own: {other}.',
    remedy: 'If both are one: jisik entity merge "{entity}" "{other}"',
  },
  'not-split': {
    message: '"{name}" is no other name of {entity}, so it cannot be split off.',
    remedy: 'Its other names: {forms}. People of one name are split by their body: @body.',
  },
  'unknown-name': {
    message: 'The graph knows nobody and nothing called "{name}" ({parameter}).',
    remedy: 'Near names: {nearest}',
  },
  'ambiguous-name': {
    message: '"{name}" may be one of several ({parameter}): {candidates}',
    remedy: 'Give the id of the one you mean.',
  },
  'wrong-type-name': {
    message: '"{name}" is of the type {type}, which "{parameter}" does not take.',
    remedy: 'It takes: {allowed}.',
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
  'no-gold': {
    message: 'There are no annotations (.json) in {path}.',
    remedy: 'Name the folder that holds them, one file per article.',
  },
  'broken-gold': {
    message: 'The annotations in {path} cannot be used: {reason}',
    remedy: 'Mend the file.',
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
