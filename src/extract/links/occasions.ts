import type { LexiconRow } from '../../lexicon/row.js';
import { foldName } from '../../text/fold.js';
import { Letters } from '../../text/letters.js';
import { nextSpace } from '../../text/spaces.js';
import { type Cluster, severalOf } from './cluster.js';

/** What a programme or event may be called with or without. */
const TAIL = /\s?(?:프로젝트|사업|제도|행사|프로그램)$/;
const FRONT = /^(?:(?:19|20)\d\d(?:년)?(?:도)?|제\s?\d+회)\s/;
const EACH_MARK = /['"‘’“”<>《》]/g;
const MARKS = new Letters(`'"‘’“”<>《》`);
const LONG_FORM = /인공\s?지능\s?(?:\(AI\))?/g;
const BRACKET = /\s?\([^()]{1,30}\)/g;
/** Which of several it is: such a meeting is the only one of its kind that the text names ("1차 발표회"). */
const ORDINAL = /^(?:(?:제\s?)?\d{1,2}[차회]|첫|1부|2부)\s(?:대국민\s)?/;
/** A last part of a name must be this long to name the whole. */
const MIN_PART = 4;

/**
 * Makes one of two programmes or events whose names differ only in what such names are called with or without ("2025 바다 대상" and
 * "바다 대상", "해양 데이터 사업" and "해양 데이터"), and of a short name with the only longer one that ends in it ("1차 발표회"). What is
 * called as one that the lexicon knows is that one.
 */
export function joinOccasions(groups: Cluster[]): void {
  for (const type of ['Program', 'Event'] as const) {
    const mine = severalOf(groups, type);
    if (mine.every((g) => g.lexiconKey !== null)) continue;
    const forms = new Map(mine.map((g) => [g, formsOf(g)]));
    for (const g of mine) {
      if (g.lexiconKey !== null) continue;
      const own = forms.get(g)!;
      const kin = mine.filter(
        (x) =>
          x !== g && x.mentions.length > 0 && (related(own, forms.get(x)!) || listed(x).some((f) => own.includes(f))),
      );
      const [only] = kin;
      if (kin.length !== 1 || !only || (type === 'Event' && otherYear(g, only))) continue;
      only.mentions.push(...g.mentions.splice(0));
      forms.set(only, [...forms.get(only)!, ...own]);
    }
  }
}

function formsOf({ mentions }: Cluster): string[] {
  const texts = new Set<string>();
  for (const { text } of mentions) texts.add(text);
  return [...new Set([...texts].map(plain))];
}

/** True when a form of the first is a form of the second, or the last words of one. */
function related(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => {
    const last = x.replace(ORDINAL, '');
    const ends = last !== x || x.replace(/\s/g, '').length >= MIN_PART;
    return b.some((y) => x === y || (ends && y.endsWith(` ${last}`)));
  });
}

/** The forms in which the lexicon has the name, those of one year aside. */
function listed(g: Cluster): string[] {
  if (g.lexiconKey === null) return [];
  const rows = new Set<LexiconRow>();
  for (const { row } of g.mentions) if (row) rows.add(row);
  const forms: string[] = [];
  for (const row of rows) forms.push(...formsOfRow(row));
  return forms;
}

/** A row is asked about again in every article that names it. */
const formsOfRows = new WeakMap<LexiconRow, readonly string[]>();

function formsOfRow(row: LexiconRow): readonly string[] {
  let forms = formsOfRows.get(row);
  if (!forms) {
    forms = row.forms.filter(({ text }) => !YEAR.test(text)).map(({ text }) => plain(text));
    formsOfRows.set(row, forms);
  }
  return forms;
}

function plain(name: string): string {
  let bare = MARKS.in(name) ? name.replace(EACH_MARK, '') : name;
  if (bare.includes('인공')) bare = bare.replace(LONG_FORM, 'AI');
  if (bare.includes('(')) bare = bare.replace(BRACKET, '');
  bare = bare.replace(FRONT, '').replace(TAIL, '');
  return nextSpace(bare, 0) === bare.length ? foldName(bare) : bare.split(/\s+/).map(foldName).join(' ');
}

const YEAR = /(?:19|20)\d\d/;

/** True where both say a year, the known one in its listed forms too, and none of them is the same. */
function otherYear(a: Cluster, b: Cluster): boolean {
  const years = (g: Cluster): Set<string> =>
    new Set(
      g.mentions
        .flatMap((m) => [m.text, ...(m.row?.forms.map((f) => f.text) ?? [])])
        .flatMap((text) => YEAR.exec(text)?.[0] ?? []),
    );
  const [x, y] = [years(a), years(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one));
}
