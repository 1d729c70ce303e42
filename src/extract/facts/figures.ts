import type { Document, Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import { normalizeParameters, parseNumber } from '../../text/numbers.js';
import type { ExtractedEntity, ExtractedFigure } from '../extraction.js';
import { KIND_OF, type Occurrence, occurrencesBySentence } from './occurrence.js';

const NUMBER =
  '(?:약\\s?)?(\\d[\\d,.]{0,9}\\s?(?:[BMT](?![A-Za-z])|[천백]?[만억조](?:\\s?\\d[\\d,]{0,4}[천백]?억)?)(?:개)?)';
const COUNT = '(?:매개변수|파라미터)';
/** "100B(1000억) 매개변수", "5000억 개 이상 파라미터", "100B급 파라미터". */
const BEFORE = new RegExp(
  `${NUMBER}(?:\\s?개)?(?:\\s?\\([^)]{1,16}\\))?(?:\\s?개)?(?:급|\\s?규모의)?\\s?(?:이상의?\\s|규모의\\s|에\\s달하는\\s)?${COUNT}`,
  'g',
);
/** "매개변수 1000억 개", "매개변수 처리 능력이 500B". */
const AFTER = new RegExp(
  `${COUNT}(?:\\([^)]{1,14}\\))?(?:\\s처리\\s능력|\\s수|\\s규모)?(?:는|가|은|이|를|의)?\\s?(?:수는|수가|수|규모는|규모가|규모)?\\s?${NUMBER}`,
  'g',
);
const BEFORE_ONCE = new RegExp(BEFORE.source);
const AFTER_ONCE = new RegExp(AFTER.source);
/** What a sentence opens with that goes on about the model before ("전체 매개변수는 …", "이 모델은 …"). */
const CARRIES = /^\s?(?:이|해당|이번)\s모델|^\s?(?:전체|총|이는)\s|^\s?(?:매개변수|파라미터)/;
/** "100B급 '미르'", "236B 규모의 모델": only the trade's own letters say by themselves what is counted. */
const SIZE =
  /(?<![\dA-Za-z.])((?:약\s?)?\d{1,4}(?:\.\d{1,2})?\s?[BT])(?:\(\d[^)]{1,12}\))?(?:급|\s?규모|까지\s규모를?)/g;
/** "미르(Mir) 235B": the size behind a name and its gloss. */
const BEHIND = /^(?:\s?\([^)]{1,20}\))?\s?(\d{1,4}(?:\.\d{1,2})?[BT])(?![A-Za-z0-9])/;
/** Not all of them, or not yet: "330억개 파라미터만 활성화", "2000억 파라미터로 늘려". */
const OTHER =
  /^(?:(?:개)?\s?(?:만|를|가|이|을|은|는))?\s?활성|^(?:으?로|까지)?\s?(?:[가-힣0-9]{1,6}\s){0,2}(?:늘려|늘리|늘릴|키울|키워|확장|확대|고도화)|^\s?(?:미만|이하)|^['’"”]?\s?(?:진화|목표|도전)/;
/** '한빛-2024B' is the second of its year. */
const IN_NAME = /(?<![\dA-Za-z.])(?!(?:19|20)\d\d\s?B)(\d{1,4}(?:\.\d)?)\s?([BMT])(?![A-Za-z0-9])/;
const REACH = 60;
/** Longer ones are no sentences but tables. */
const MAX_SENTENCE = 3000;

/** Parameter counts of models: in the model's own name, or stated beside it. The first one stated stands, unless a more exact one follows. */
export function extractFigures(doc: Document, entities: readonly ExtractedEntity[]): ExtractedFigure[] {
  const figures: ExtractedFigure[] = [];
  if (!entities.some(({ type }) => type === 'Model')) return figures;
  const done = new Map<string, ExtractedFigure>();
  const put = (
    o: Occurrence,
    printed: string,
    start: number,
    end: number,
    sentence: Sentence,
    rule: string,
    confidence: number,
  ): void => {
    const value = normalizeParameters(printed.replace(/^약\s?/, ''));
    const number = parseNumber(printed.replace(/^약\s?/, '').replace(/개$/, ''));
    if (!value || number === null || number < 1e6) return;
    const known = done.get(o.entity.id);
    if (known && !refines(number, known.number)) return;
    if (known) figures.splice(figures.indexOf(known), 1);
    const figure: ExtractedFigure = {
      entity: o.entity.id,
      kind: 'parameters',
      value,
      number,
      printed,
      span: { field: sentence.field, start, end },
      evidence: { field: sentence.field, start: sentence.start, end: sentence.end, text: sentence.text },
      rule,
      confidence,
    };
    done.set(o.entity.id, figure);
    figures.push(figure);
  };
  const rows = occurrencesBySentence(doc, entities);
  for (const sentence of doc.sentences)
    for (const o of rows[sentence.index]!) {
      if (o.entity.type !== 'Model') continue;
      const m = IN_NAME.exec(o.text);
      if (m) put(o, m[0], o.start + m.index, o.start + m.index + m[0].length, sentence, 'figures.in-name', 0.98);
      const behind = m ? null : BEHIND.exec(doc.article[o.field].slice(o.end, o.end + 36));
      if (!behind) continue;
      const end = o.end + behind[0].length;
      put(o, behind[1]!, end - behind[1]!.length, end, sentence, 'figures.behind-name', 0.95);
    }
  /** The one model that the sentence before spoke of. */
  let spoken: { readonly model: Occurrence; readonly sentence: number } | null = null;
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'byline' || sentence.text.length > MAX_SENTENCE) continue;
    const row = rows[sentence.index]!;
    const models = row.filter((o) => o.entity.type === 'Model');
    if (models.length === 0) {
      const carried =
        spoken && sentence.index - spoken.sentence === 1 && CARRIES.test(sentence.text) ? spoken.model : null;
      const m = carried && (AFTER_ONCE.exec(sentence.text) ?? BEFORE_ONCE.exec(sentence.text));
      if (m && !OTHER.test(sentence.text.slice(m.index + m[0].length, m.index + m[0].length + 24))) {
        const start = sentence.start + m.index + m[0].indexOf(m[1]!);
        put(carried!, m[1]!, start, start + m[1]!.length, sentence, 'figures.carried', 0.75);
      }
      continue;
    }
    spoken = models.every((o) => o.entity === models[0]!.entity)
      ? { model: models[0]!, sentence: sentence.index }
      : null;
    const counted = /매개변수|파라미터/.test(sentence.text);
    for (const pattern of counted ? [BEFORE, AFTER, SIZE] : [SIZE])
      for (const m of allMatches(pattern, sentence.text)) {
        if (OTHER.test(sentence.text.slice(m.index + m[0].length, m.index + m[0].length + 24))) continue;
        if (pattern !== SIZE && /활성\s?$/.test(sentence.text.slice(Math.max(0, m.index - 4), m.index))) continue;
        const start = sentence.start + m.index + m[0].indexOf(m[1]!);
        const end = start + m[1]!.length;
        const near = nearest(row, start, end, sentence);
        if (near) put(near, m[1]!, start, end, sentence, 'figures.beside', pattern === SIZE ? 0.8 : 0.85);
      }
  }
  return figures.sort((a, b) =>
    a.span.field === b.span.field ? a.span.start - b.span.start : a.span.field === 'title' ? -1 : 1,
  );
}

/** The model right behind the figure ("500B 매개변수 모델인 'X'"), else the one before it ("X는 500B 매개변수"), when no other body or break parts them. */
function nearest(row: readonly Occurrence[], start: number, end: number, sentence: Sentence): Occurrence | null {
  const models = row.filter((o) => o.entity.type === 'Model');
  const behind = models.find((o) => o.start >= end && o.start - end <= REACH);
  const before = models.findLast((o) => o.end <= start && start - o.end <= REACH);
  const parted =
    !before ||
    row.some((o) => KIND_OF[o.entity.type] === 'agent' && o.start >= before.end && o.end <= start) ||
    /…|···|[다요]\.\s/.test(sentence.text.slice(before.end - sentence.start, start - sentence.start));
  if (behind && !parted) return behind.start - end <= start - before.end ? behind : before;
  return behind ?? (parted ? null : before);
}

/** True for the exact count behind a round one ("500B 규모", then "5190억 개"). */
function refines(number: number, known: number): boolean {
  return digits(number) > digits(known) && Math.abs(number - known) <= known * 0.06;
}

function digits(n: number): number {
  return n.toExponential().split('e')[0]!.replace('.', '').length;
}
