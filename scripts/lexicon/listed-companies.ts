/**
 * Writes lexicon/companies-listed.tsv from the exchange's list of companies, the English names of the disclosure register and
 * the corrections beside this file:
 *
 *   JISIK_GAZETTEER=<folder> npx tsx scripts/lexicon/listed-companies.ts      (or the folder as the argument)
 *
 * Preferred shares and blank-cheque companies are left out, so is every name that another file of the lexicon already bears.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRows } from '../../src/lexicon/parse.js';
import { foldName } from '../../src/text/fold.js';
import { parseCsv, parseTsv } from './tables.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LEXICON = fileURLToPath(new URL('../../lexicon/', import.meta.url));
const OUT = 'companies-listed.tsv';
const HEAD = `# Companies listed in Korea, with short forms and English names. Written by scripts/lexicon/listed-companies.ts: do not edit
# here, correct scripts/lexicon/listed-corrections.tsv. Sources: KRX listing (source: krx), FSS DART for the English names.
# example: {name}는 31일 실적을 발표했다.
# example: 이날 {name} 주가는 3% 올랐다.
# example: 투자자들은 {name}의 계획에 주목했다.
`;

/** The English name of the register without its legal form: 'Dong Seo Information Technology Co., Ltd.' -> 'Dong Seo Information Technology'. */
function trimLegalForm(name: string): string {
  let out = name.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== out; ) {
    before = out;
    out = out
      .replace(
        /[\s,.]*(?:co\.?,?\s*ltd|company,?\s*limited|co\.?,?\s*limited|ltd|limited|inc|corporation|corp|company|co|plc)\.?\)?\s*$/i,
        '',
      )
      .replace(/[\s,.(&]+$/, '');
  }
  return /^[A-Z .,&-]{6,}$/.test(out)
    ? out.toLowerCase().replace(/(^|[ .&-])([a-z])/g, (_m, a, b) => a + b.toUpperCase())
    : out;
}

function main(folder: string): void {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const krxFile = readdirSync(folder).find((f) => /^krx_listed_.*\.csv$/.test(f));
  if (!krxFile) throw new Error(`${folder} has no krx_listed_*.csv`);
  const english = new Map(parseTsv(read('dart_listed_ko_en.tsv')).map((r) => [r.stock_code!, r.corp_eng_name!]));
  const corrections = new Map(
    parseTsv(readFileSync(join(HERE, 'listed-corrections.tsv'), 'utf8')).map((r) => [r.listed!, r]),
  );
  const groups = parseTsv(readFileSync(join(HERE, 'groups-by-prefix.tsv'), 'utf8')).sort(
    (a, b) => b.prefix!.length - a.prefix!.length,
  );
  const taken = new Set<string>();
  for (const file of readdirSync(LEXICON))
    if (file.endsWith('.tsv') && file !== OUT)
      for (const row of parseRows(readFileSync(join(LEXICON, file), 'utf8'), file))
        if (row.type === 'Company' || row.type === 'Organization')
          for (const form of row.forms) taken.add(foldName(form.text));

  const rows = new Map<string, string>();
  for (const listed of parseCsv(read(krxFile))) {
    const shown = listed.Name!.trim();
    if (!/0$/.test(listed.Code!) || /스팩/.test(shown)) continue;
    const fix = corrections.get(shown);
    if (fix?.name === '-') continue;
    const name = fix?.name || shown;
    if (taken.has(foldName(name)) || rows.has(name)) continue;
    const short = /^(?:[가-힣]{2}|[A-Z0-9]{2,4})$/.test(name);
    const known = fix?.flags === 'clear' || (fix !== undefined && fix.en !== '' && fix.flags === '');
    const ambiguous = fix?.flags === 'ambiguous' || (short && !known);
    const aliases = new Set(
      (fix?.aliases ?? '')
        .split('|')
        .filter((a) => a !== '' && a !== name && !taken.has(foldName(a.replace(/\?$/, '')))),
    );
    const register = trimLegalForm(english.get(listed.Code!) ?? '');
    const en =
      fix?.en ||
      (register === '' || /[가-힣|()[\]'’\t]|\bC0$/.test(register)
        ? ''
        : /[ &-]/.test(register) && register.length > 6
          ? register
          : `${register}?`);
    const enForms = en
      .split('|')
      .filter(
        (e) => e !== '' && e !== name && e.length > 1 && !aliases.has(e) && !taken.has(foldName(e.replace(/\?$/, ''))),
      );
    const of =
      fix?.of ||
      groups.find((g) => name.startsWith(g.prefix!) && !foldName(name).startsWith(foldName(g.group!)))?.group ||
      '';
    const example = fix?.example || (ambiguous ? `코스닥 상장 기업 ${name} 주가가 31일 올랐다.` : '');
    rows.set(
      name,
      [
        name,
        'Company',
        [...aliases].join('|'),
        enForms.join('|'),
        ambiguous ? 'ambiguous' : '',
        of,
        'krx',
        example,
      ].join('\t'),
    );
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  writeFileSync(
    join(LEXICON, OUT),
    `${HEAD}name\ttype\taliases\ten\tflags\tof\tsource\texample\n${sorted.join('\n')}\n`,
  );
  console.log(`${OUT}: ${sorted.length} rows`);
}

const folder = process.argv[2] ?? process.env.JISIK_GAZETTEER;
if (!folder) {
  console.error('usage: listed-companies.ts <folder of the source lists> (or JISIK_GAZETTEER)');
  process.exitCode = 2;
} else main(folder);
