/**
 * Shows how articles use the names of the lexicon: for every row, in how many articles it was found, under which forms, and some
 * of the places, to be read before a row is trusted or flagged.
 *
 *   npx tsx scripts/lexicon/contexts.ts <folder of articles> [--file companies-foreign.tsv] [--name 알리] [--max-form 2]
 *     [--step 10] [--contexts 5]
 *
 * `--file`: only the rows of that file; `--name`: only rows with that form; `--max-form n`: only rows found under a form of at
 * most n characters; `--step n`: every n-th article. One row a line, tab-separated: type, name, articles, forms, contexts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findArticles, readArticleFile } from '../../src/article/read.js';
import { link } from '../../src/extract/links/link.js';
import { findMentions } from '../../src/extract/mentions/find.js';
import { loadWords } from '../../src/extract/mentions/words.js';
import { LEXICON_DIR, loadLexicon } from '../../src/lexicon/load.js';
import { parseRows } from '../../src/lexicon/parse.js';
import { segment } from '../../src/text/segment.js';

const AROUND = 16;

interface Use {
  articles: number;
  readonly forms: Map<string, number>;
  readonly contexts: string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    name: { type: 'string' },
    'max-form': { type: 'string', default: '99' },
    step: { type: 'string', default: '10' },
    contexts: { type: 'string', default: '5' },
  },
});
const folder = positionals[0] ?? process.env.JISIK_CORPUS;
if (!folder) {
  console.error(
    'usage: contexts.ts <folder of articles> [--file F] [--name N] [--max-form n] [--step n] [--contexts n]',
  );
  process.exit(2);
}

const wanted = values.file
  ? new Set(
      parseRows(readFileSync(join(LEXICON_DIR, values.file), 'utf8'), values.file).map((r) => `${r.type}\t${r.name}`),
    )
  : null;
const [lexicon, words] = await Promise.all([loadLexicon(), loadWords()]);
const uses = new Map<string, Use>();
const found = (await findArticles([folder])).filter((_, i) => i % Number(values.step) === 0);
for (const file of found) {
  const { article } = await readArticleFile(file);
  for (const entity of link(findMentions(segment(article), lexicon, words))) {
    const key = `${entity.type}\t${entity.lexiconKey}`;
    if (entity.lexiconKey === null || (wanted && !wanted.has(key))) continue;
    const use = uses.get(key) ?? { articles: 0, forms: new Map<string, number>(), contexts: [] };
    uses.set(key, use);
    use.articles++;
    for (const m of entity.mentions) use.forms.set(m.text, (use.forms.get(m.text) ?? 0) + 1);
    const first = entity.mentions[0]!;
    const text = article[first.field];
    if (use.contexts.length < Number(values.contexts))
      use.contexts.push(
        `${text.slice(Math.max(0, first.start - AROUND), first.start)}[${first.text}]${text.slice(first.end, first.end + AROUND)}`,
      );
  }
}
for (const [key, use] of [...uses].sort(([, a], [, b]) => b.articles - a.articles)) {
  const forms = [...use.forms.keys()];
  if (values.name && !forms.includes(values.name)) continue;
  if (!forms.some((form) => form.length <= Number(values['max-form']))) continue;
  const contexts = use.contexts.map((c) => c.replace(/\s+/g, ' ')).join(' ‖ ');
  console.log([key, use.articles, forms.join('|'), contexts].join('\t'));
}
