import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** What each folder of `src` may import from; itself and `errors.ts` always. Imports run one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  cli: [
    'article',
    'console',
    'evaluate',
    'export',
    'extract',
    'graph',
    'ingest',
    'lexicon',
    'ontology',
    'query',
    'schedule',
    'store',
  ],
  console: ['query', 'store', 'graph', 'text', 'ontology'],
  schedule: ['ingest', 'store'],
  export: ['query', 'ingest', 'store', 'graph', 'ontology', 'article'],
  evaluate: ['extract', 'text', 'ontology', 'article'],
  query: ['store', 'graph', 'lexicon', 'text', 'ontology'],
  ingest: ['article', 'extract', 'graph', 'lexicon', 'ontology', 'store', 'text'],
  extract: ['article', 'lexicon', 'ontology', 'text'],
  store: ['graph', 'ontology'],
  graph: ['extract', 'ontology', 'text', 'article'],
  lexicon: ['ontology', 'text'],
  text: ['article'],
  ontology: [],
  article: [],
};

/** Packages that only one place may touch, so that they can be replaced there. */
const ONLY_IN: readonly { readonly name: string; readonly place: RegExp }[] = [
  { name: '@grafeo-db/js', place: /^store\/grafeo\// },
  { name: 'neo4j-driver', place: /^store\/neo4j\// },
  { name: 'gray-matter', place: /^article\/[\w-]+\.ts$/ },
  { name: 'he', place: /^article\/[\w-]+\.ts$/ },
  { name: 'commander', place: /^cli\// },
  { name: 'ora', place: /^cli\// },
  { name: 'inquirer', place: /^console\// },
  { name: '@inquirer/prompts', place: /^console\// },
  { name: 'croner', place: /^schedule\// },
];
/** Of the packages above, those that a single file wraps. */
const WRAPPED_ONCE = ['gray-matter', 'he'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8').replace(/^\s*(?:\/\/|\*).*$/gm, '');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g,
  );
  return [...found].map((match) => ({
    file,
    target: (match[2] ?? match[3])!,
    typeOnly: match[1] !== undefined,
  }));
}

/** The file that a relative import names, from `src`. */
const resolved = ({ file, target }: Import): string =>
  relative(SRC, join(SRC, dirname(file), target))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts');

describe('the layout of src', () => {
  test('every folder is known here', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => !(folder! in MAY_IMPORT))).toEqual([]);
  });

  test('imports run one way', () => {
    const wrong = imports
      .filter((one) => one.target.startsWith('.'))
      .filter((one) => {
        const from = one.file.split('/')[0]!;
        const to = resolved(one);
        if (!one.file.includes('/') || !to.includes('/')) return false;
        const folder = to.split('/')[0]!;
        return folder !== from && !MAY_IMPORT[from]?.includes(folder);
      })
      .map((one) => `${one.file} imports ${resolved(one)}`);
    expect(wrong).toEqual([]);
  });

  test('every relative import names a file that is there', () => {
    const known = new Set(files);
    const wrong = imports
      .filter((one) => one.target.startsWith('.') && !one.target.endsWith('.json'))
      .filter((one) => !known.has(resolved(one)))
      .map((one) => `${one.file} imports ${one.target}`);
    expect(wrong).toEqual([]);
  });

  test('the core of store never imports an adapter statically', () => {
    const wrong = imports
      .filter((one) => /^store\/[\w-]+\.ts$/.test(one.file) && /^store\/(grafeo|neo4j)\//.test(resolved(one)))
      .filter((one) => new RegExp(`from\\s+'${one.target}'`).test(readFileSync(join(SRC, one.file), 'utf8')))
      .filter((one) => !one.typeOnly)
      .map((one) => `${one.file} imports ${one.target}`);
    expect(wrong).toEqual([]);
  });

  test.each(ONLY_IN)('$name is imported in its own place only', ({ name, place }) => {
    const users = [
      ...new Set(
        imports.filter(({ target }) => target === name || target.startsWith(`${name}/`)).map(({ file }) => file),
      ),
    ];
    expect(users.filter((file) => !place.test(file))).toEqual([]);
    if (WRAPPED_ONCE.includes(name)) expect(users.length).toBeLessThanOrEqual(1);
  });

  test('no file is longer than 300 lines', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
      .map(({ file, lines }) => `${file}: ${lines}`);
    expect(long).toEqual([]);
  });

  test('files are named for one thing, in kebab-case', () => {
    const wrong = files.filter(
      (file) =>
        !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(file) ||
        /\b(?:helpers?|utils?|common|misc)\b/.test(file),
    );
    expect(wrong).toEqual([]);
  });
});

test('--help loads no driver, no store and no prompt', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(SRC, file), 'utf8');
    for (const one of importsOf(file)) {
      const lazy = new RegExp(`import\\(\\s*'${one.target.replace(/[.]/g, '\\.')}'`).test(text);
      if (one.typeOnly || lazy) continue;
      if (one.target.startsWith('.')) visit(resolved(one));
      else seen.add(one.target);
    }
  };
  visit('cli/main.ts');
  const packages = [...seen].filter((name) => !name.endsWith('.ts') && !name.startsWith('node:')).sort();
  expect(packages).toEqual(['commander']);
});
