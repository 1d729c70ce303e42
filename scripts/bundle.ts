import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * The last step of `npm run build`: puts the program's modules, and those of the packages that it uses, into few files, because to
 * find, read and link some hundred small ones takes longer than most commands do. What each command needs stays apart (`import()`),
 * and `dist/cli/main.js` and the scripts of threads and processes become doors to their file in `dist/bundle/`.
 */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = path.join(ROOT, 'dist');
const BUNDLE = path.join(DIST, 'bundle');
const ENTRIES = ['cli/main', 'ingest/extract-worker', 'ingest/hash-worker', 'store/grafeo/query-process'];
/** Native code, and what looks for its own files. */
const APART = ['@grafeo-db/js', '@neo4j-cypher/language-support', 'neo4j-driver'];

/** gray-matter would load a reader of YAML, which `src/article/front-matter.ts` replaces, and a parser of JavaScript with it. */
const noYaml: Plugin = {
  name: 'no-yaml',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^js-yaml$/ }, ({ importer }) =>
      importer.includes('gray-matter') ? { path: 'js-yaml', namespace: 'no-yaml' } : undefined,
    );
    const unused = `() => { throw new Error('no YAML'); }`;
    onLoad({ filter: /.*/, namespace: 'no-yaml' }, () => ({
      contents: `module.exports = { safeLoad: ${unused}, safeDump: ${unused} };`,
    }));
  },
};

/** commander would load what it starts subcommands with that are programs of their own; there are none. */
const noPrograms: Plugin = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path: name, importer }) =>
      importer.includes('commander') ? { path: name, namespace: 'no-programs' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** What most texts and starts do not need, and takes long to get ready, is got ready when it is called for the first time. */
const whenCalled: Plugin = {
  name: 'when-called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:string-width|wrap-ansi|js-yaml)$/ }, ({ path: name, importer, kind }) =>
      kind === 'import-statement' && importer.startsWith(DIST) ? { path: name, namespace: 'when-called' } : undefined,
    );
    // In a file of its own: to look it through takes its time, too.
    onResolve({ filter: /^js-yaml$/, namespace: 'when-called' }, () => ({ external: true }));
    onLoad({ filter: /.*/, namespace: 'when-called' }, ({ path: name }) => ({
      contents:
        name === 'js-yaml'
          ? `export const load = (...given) => require('${name}').load(...given);`
          : `export default (...given) => require('${name}').default(...given);`,
      resolveDir: ROOT,
    }));
  },
};

/** A module goes on to find its data from where it stood. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path: file }) => {
      if (!file.startsWith(DIST)) return undefined;
      const place = JSON.stringify(path.relative(BUNDLE, file).split(path.sep).join('/'));
      const text = await readFile(file, 'utf8');
      return { contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`) };
    });
  },
};

await rm(BUNDLE, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: Object.fromEntries(ENTRIES.map((entry) => [path.basename(entry), path.join(DIST, `${entry}.js`)])),
  outdir: BUNDLE,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: APART,
  // CommonJS packages ask for Node's own modules so. No module calls anything by the first name.
  banner: {
    js: `import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);`,
  },
  legalComments: 'none',
  metafile: true,
  plugins: [ownPlace, noYaml, noPrograms, whenCalled],
});
for (const entry of ENTRIES) {
  const door = path.join(DIST, `${entry}.js`);
  const [, shebang = ''] = /^(#!.*\n)?/.exec(await readFile(door, 'utf8'))!;
  const target = path.relative(path.dirname(door), path.join(BUNDLE, `${path.basename(entry)}.js`));
  await writeFile(door, `${shebang}import './${target.split(path.sep).join('/')}';\n`);
}
await writeFile(path.join(BUNDLE, 'LICENSES.txt'), await licences(Object.keys(metafile.inputs)));

/** The licences of the packages whose code is in the bundle, as they ask for. */
async function licences(inputs: readonly string[]): Promise<string> {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.resolve(input))?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e(?:[.-]|$)/i.test(one));
    const text: string = file ? await readFile(path.join(folder, file), 'utf8') : license;
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(72)}\n\n`);
}
