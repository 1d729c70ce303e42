import type { HelpTexts } from './text.js';

const NONE = { arguments: {}, options: {} };
const KEEP = 'how many states of the graph stay on disk from now on, the current one included (Grafeo; at first 2)';
const FORMATS = 'table, vertical, json, jsonl, csv or md';

export const en: HelpTexts = {
  description:
    'Turns Korean news articles into a graph that answers questions, with the sentence that proves each answer.',
  words: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    global: 'Options everywhere:',
    commands: 'Commands:',
    optionsWord: '[options]',
    commandWord: '[command]',
  },
  globals: {
    store: 'where the graph lives: grafeo:FOLDER, neo4j://HOST:PORT or bolt://HOST:PORT',
    lexicon: 'folder of your own names, laid over the lexicon of jisik',
    lang: 'language of texts and messages: ko or en (by itself: that of the locale)',
    json: 'results for programs: one object, or one a line',
    quiet: 'results and errors only',
    debug: 'show the stack of an error',
    now: 'take this ISO time for now; "since yesterday" counts from it',
    version: 'show the version',
    help: 'show this help',
  },
  commands: {
    ingest: {
      summary: 'read articles and load what they say into the graph',
      more: 'Reading the same articles again changes nothing. A file that cannot be read is named and costs only itself.\n\nExamples:\n  jisik ingest seeds\n  jisik ingest ~/news --store neo4j://localhost:7687',
      arguments: { paths: 'files or folders of articles (.md, .markdown, .txt)' },
      options: { keep: KEEP },
    },
    sync: {
      summary: 'make the graph hold what a folder holds: what is gone from it goes too',
      more: 'Like `ingest`, and articles whose file was read from the folder before and is no longer there are taken out. More than a fifth of them at once is refused (exit code 2): it is rather a disk that is missing. A folder or file that cannot be opened takes nothing out.\n\nExamples:\n  jisik sync ~/news --dry-run\n  jisik sync ~/news',
      arguments: { folder: 'folder of articles' },
      options: {
        'dry-run': 'say what would change, and write nothing',
        'allow-retract': 'let more than a fifth of the articles go at once',
        keep: KEEP,
      },
    },
    load: {
      summary: 'load what `jisik extract --json` printed, on this machine or on others',
      more: 'The graph is the one that ingesting the articles here would give. A line that is no extraction is named and costs only itself.\n\nExamples:\n  jisik load part-1.jsonl part-2.jsonl\n  jisik extract ~/news --json | jisik load -',
      arguments: { extractions: 'files of extractions, one JSON object a line; - reads the standard input' },
      options: { keep: KEEP },
    },
    import: {
      summary: 'rebuild a graph in an empty store from what `jisik export` wrote',
      more: 'The whole file is checked first. Exporting the graph again gives the same bytes.\n\nExample:\n  jisik import graph.jsonl --store neo4j://localhost:7687',
      arguments: { export: 'what `jisik export --format jsonl` wrote' },
      options: { keep: KEEP },
    },
    runs: {
      summary: 'list the runs that changed the graph, show one, or go back to the end of one',
      more: '`jisik runs restore <run>` publishes the graph again as it was at the end of that run, as long as it is on disk: the table says of which runs it is. Later runs stay in the list as undone, and one can go forward again. The next `ingest` or `sync` reads again what changed since. Neo4j keeps the graph of today alone.\n\nExamples:\n  jisik runs\n  jisik runs run-2026-01-05\n  jisik runs restore run-2026-01-05',
      arguments: {
        run: 'id of a run, or its beginning: then its counts and the files that it rejected or warned of; or the word restore',
        restored: 'after restore: id of the run, or its beginning',
      },
      options: { keep: KEEP },
    },
    diff: {
      summary: 'what a run changed, or what changed between two: each fact with its sentence',
      more: 'What came and went again in between is left out. A fact that turns out to be of another person of the same name goes and comes.\n\nExamples:\n  jisik diff run-2026-01-05\n  jisik diff run-2026-01-05 run-2026-01-09',
      arguments: {
        run: 'id of a run, or its beginning',
        other: 'another run: then all that changed from the end of the one to the end of the other',
      },
      options: {},
    },
    entity: {
      summary: 'decide who is who: join two entities, part one, give one another name',
      more: 'The decision is a line of `decisions.tsv` in the folder of your own names (`--lexicon`, `JISIK_LEXICON`, else `.jisik/lexicon`). The next ingest or sync reads again only the articles that hold one of the names. `undo`, or a line taken out by hand, undoes it the same way.\n\n  list                   the decisions, numbered\n  alias ENTITY NAME      one more name of the entity\n  merge ENTITY OTHER     the other entity is this one\n  split ENTITY NAME      the name is an entity of its own\n  split PERSON @BODY     the people of that name who work there are somebody else\n  undo NUMBER            takes a decision out\n\nExamples:\n  jisik entity alias 네이버클라우드 "Naver Cloud Platform"\n  jisik entity merge Person:김하늘@한빛전자 Person:김하늘@누리로봇\n  jisik entity undo 1',
      arguments: { action: 'list, alias, merge, split or undo', names: 'names or ids of entities, see below' },
      options: {},
    },
    extract: {
      summary: 'print what articles say, one JSON object a line; no store',
      more: 'Example:\n  jisik extract ~/news --json > extractions.jsonl',
      arguments: { paths: 'files or folders of articles' },
      options: {},
    },
    queries: { summary: 'list the canned queries and their parameters', more: '', ...NONE },
    run: {
      summary: 'run a canned query',
      more: 'Example:\n  jisik run partners --param company=포스코',
      arguments: { query: 'name of the query; `jisik queries` lists them' },
      options: { param: 'a parameter, NAME=VALUE; once for each', format: FORMATS },
    },
    ask: {
      summary: 'answer a question in Korean or English',
      more: 'Shows which query it chose. When it is not sure it refuses and names the nearest ones.\n\nWith - for the question it reads one a line from stdin and prints one answer for each; a line may follow up on the one before.\n\nExamples:\n  jisik ask "업스테이지의 파트너는?"\n  jisik ask - --json < questions.txt',
      arguments: { question: 'the question, between quotation marks; - for lines of stdin' },
      options: { format: FORMATS },
    },
    cypher: {
      summary: 'run a Cypher statement that only reads',
      more: 'Example:\n  jisik cypher "MATCH (c:Company)-[:DEVELOPS]->(m:Model) RETURN c.name AS company, m.name AS model"',
      arguments: { statement: 'the statement, between quotation marks' },
      options: { format: FORMATS },
    },
    console: {
      summary: 'ask questions one after another',
      more: 'On a terminal it completes queries and names while you type. In a pipe it reads one question or query a line.',
      ...NONE,
    },
    eval: {
      summary: 'score the extraction against annotated articles',
      more: 'Exit code 7 when a figure is below its minimum.\n\nExample:\n  jisik eval --gold gold/ articles/ --min entity.f1=60 --min fact.precision=60',
      arguments: { paths: 'files or folders of articles' },
      options: {
        gold: 'folder of annotations, one JSON file per article',
        min: 'a minimum in percent, GROUP.FIGURE=N; GROUP: entity, fact, quote …; FIGURE: precision, recall or f1',
        ids: 'only these articles, separated by commas',
        mistakes: 'list every mistake too',
      },
    },
    export: {
      summary: 'write the whole graph out, in an order that never changes',
      more: 'jsonl: the same articles give the same bytes, from every store; `jisik import` reads it. neo4j-admin: a folder of CSV files that Neo4j loads in bulk into a new database, with the arguments for it and the statements to run afterwards.\n\nExamples:\n  jisik export --format jsonl > graph.jsonl\n  jisik export --format neo4j-admin --to csv',
      arguments: {},
      options: { format: 'jsonl or neo4j-admin', to: 'folder for the files of neo4j-admin; new or empty' },
    },
    stats: { summary: 'count what the graph holds', more: '', ...NONE },
    verify: {
      summary: 'check that the graph is whole and every fact has its evidence',
      more: 'Exit code 7 when it finds a fault.\n\nExamples:\n  jisik verify\n  jisik verify ~/news',
      arguments: { articles: 'the files of the articles: then the words at every offset are compared too' },
      options: {},
    },
    schedule: {
      summary: 'keep the graph in step with a folder, on a cron',
      more: 'Runs at once and then on the cron, never two at a time: new and changed articles come in, those whose file is gone go. Ctrl-C ends it.\n\nExample:\n  jisik schedule ~/news --cron "*/30 * * * *"',
      arguments: { folder: 'folder of articles' },
      options: {
        cron: 'when, as five or six cron fields',
        tz: 'time zone of the cron',
        'allow-retract': 'let more than a fifth of the articles go at once',
        keep: KEEP,
      },
    },
    browser: {
      summary: 'write what Neo4j Browser needs: style, guide, favourites',
      more: 'Example:\n  jisik browser',
      arguments: { folder: 'folder to write to (jisik-browser)' },
      options: { serve: 'serve style and guide to Neo4j Browser on this machine, until Ctrl-C' },
    },
  },
  footer: `Environment:
  JISIK_STORE                          the store, unless --store names one
  NEO4J_URI, NEO4J_USERNAME,
  NEO4J_PASSWORD, NEO4J_DATABASE       a Neo4j server, and how to log in to it
  JISIK_LEXICON                        the folder of --lexicon
  Without any of these the graph lives under ./.jisik/

Exit codes:
  0    fine
  1    something unexpected
  2    usage: wrong option, parameter or query name, Cypher that does not parse
  3    some or all of the input was missing or rejected; the rest is done
  4    nothing found: question refused, name unknown or ambiguous, no articles, no graph yet
  5    the store cannot be reached, is locked or refuses the password
  6    a statement that writes, or another that is not allowed
  7    a check failed (verify, eval --min)
  8    time limit
  130  interrupted`,
};
