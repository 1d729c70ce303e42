import type { Document, Sentence } from '../../text/document.js';
import { normalizeParameters, parseNumber } from '../../text/numbers.js';
import type { ExtractedEntity, ExtractedFigure } from '../extraction.js';
import { type Occurrence, occurrencesBySentence } from './occurrence.js';

const NUMBER =
  '(?:약\\s?)?(\\d[\\d,.]{0,9}\\s?(?:[BMT](?![A-Za-z])|[천백]?[만억조](?:\\s?\\d[\\d,]{0,4}[천백]?억)?)(?:개)?)';
/** "100B(1000억) 매개변수", "5000억 개 파라미터", "매개변수 1000억 개". */
const BEFORE = new RegExp(
  `${NUMBER}\\s?(?:\\([^)]{1,16}\\)|급|개|규모의)?\\s?(?:이상의?\\s|규모의\\s|에\\s달하는\\s)?(?:매개변수|파라미터)`,
  'g',
);
const AFTER = new RegExp(
  `(?:매개변수|파라미터)(?:\\([^)]{1,14}\\))?(?:는|가|은|이|를|의)?\\s?(?:수는|수가|수|규모는|규모가|규모)?\\s?${NUMBER}`,
  'g',
);
const IN_NAME = /(?<![\dA-Za-z.])(\d{1,4}(?:\.\d)?)\s?([BMT])(?![A-Za-z0-9])/;
const REACH = 60;
/** Longer ones are no sentences but tables. */
const MAX_SENTENCE = 3000;

/** Parameter counts of models: in the model's own name, or stated beside it. The first one stated stands. */
export function extractFigures(doc: Document, entities: readonly ExtractedEntity[]): ExtractedFigure[] {
  const figures: ExtractedFigure[] = [];
  const done = new Set<string>();
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
    if (!value || number === null || number < 1e6 || done.has(o.entity.id)) return;
    done.add(o.entity.id);
    figures.push({
      entity: o.entity.id,
      kind: 'parameters',
      value,
      number,
      printed,
      span: { field: sentence.field, start, end },
      evidence: { field: sentence.field, start: sentence.start, end: sentence.end, text: sentence.text },
      rule,
      confidence,
    });
  };
  const rows = occurrencesBySentence(doc, entities);
  for (const sentence of doc.sentences)
    for (const o of rows[sentence.index]!) {
      if (o.entity.type !== 'Model') continue;
      const m = IN_NAME.exec(o.text);
      if (m) put(o, m[0], o.start + m.index, o.start + m.index + m[0].length, sentence, 'figures.in-name', 0.98);
    }
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'byline' || sentence.text.length > MAX_SENTENCE) continue;
    if (!/매개변수|파라미터/.test(sentence.text)) continue;
    const models = rows[sentence.index]!.filter((o) => o.entity.type === 'Model');
    if (models.length === 0) continue;
    for (const pattern of [BEFORE, AFTER])
      for (const m of sentence.text.matchAll(pattern)) {
        const start = sentence.start + m.index + m[0].indexOf(m[1]!);
        const end = start + m[1]!.length;
        const near = nearest(models, start, end);
        if (near) put(near, m[1]!, start, end, sentence, 'figures.beside', 0.85);
      }
  }
  return figures.sort((a, b) =>
    a.span.field === b.span.field ? a.span.start - b.span.start : a.span.field === 'title' ? -1 : 1,
  );
}

/** The model right behind the figure ("500B 매개변수 모델인 'X'"), else the one before it ("X는 500B 매개변수"). */
function nearest(models: readonly Occurrence[], start: number, end: number): Occurrence | null {
  const behind = models.find((o) => o.start >= end && o.start - end <= REACH);
  const before = models.findLast((o) => o.end <= start && start - o.end <= REACH);
  if (behind && before) return behind.start - end <= start - before.end ? behind : before;
  return behind ?? before ?? null;
}
