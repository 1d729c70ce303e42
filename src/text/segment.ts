import type { Article } from '../article/article.js';
import { creditSpans, isByline, leadLength, midLead, tailStart } from './bylines.js';
import type { Document, Field, Section, Sentence, Span } from './document.js';
import { sentenceStarts } from './ends.js';
import { headLength, isHeadText } from './heads.js';
import { isHeadBullet, MarkPlaces } from './mark-places.js';
import { pairsAt } from './quotes.js';
import { firstStop, subtitleEnds } from './subtitle.js';
import { classesIn } from './word-classes.js';

/** No writer's sentence is longer; a longer stretch without an end is cut at a space, so that work per sentence stays bounded. */
const MAX_SENTENCE = 2_500;

/** Cuts an article into sentences and sections. Linear in its length, whatever the lines look like. */
export function segment(article: Article): Document {
  const sentences: Sentence[] = [];
  const sections: Section[] = [{ index: 0, head: '', headSpan: null }];
  const { title, body } = article;
  const add = (field: Field, start: number, end: number, paragraph: number, kind: Sentence['kind']): void => {
    const text = field === 'title' ? title : body;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    while (end - start > MAX_SENTENCE) {
      const space = text.lastIndexOf(' ', start + MAX_SENTENCE);
      const stop = space > start + MAX_SENTENCE / 2 ? space : start + MAX_SENTENCE;
      add(field, start, stop, paragraph, kind);
      start = stop;
      while (start < end && isSpace(text.charCodeAt(start))) start++;
    }
    if (start === end) return;
    const piece = text.slice(start, end);
    const classes = classesIn(piece);
    if (kind === 'sentence' && isByline(piece, classes)) kind = 'byline';
    if (kind === 'head' && isHeadBullet(piece.charCodeAt(0))) {
      const span: Span = { field, start, end };
      sections.push({ index: sections.length, head: piece.slice(1).trim(), headSpan: span });
    }
    sentences.push({
      index: sentences.length,
      text: piece,
      field,
      start,
      end,
      paragraph,
      section: sections.length - 1,
      kind,
      classes,
    });
  };

  cutLine(title, 0, (start, end) => add('title', start, end, -1, 'head'));

  let paragraph = 0;
  let from = 0;
  // Subtitles stand before the first full stop of the text.
  let opening = true;
  while (from <= body.length) {
    const newline = body.indexOf('\n', from);
    const to = newline < 0 ? body.length : newline;
    const line = body.slice(from, to);
    const indent = line.length - line.trimStart().length;
    if (indent === line.length) paragraph++;
    else {
      const stop = opening ? firstStop(line) : -1;
      const dateline = opening ? midLead(line) : null;
      const lead = leadLength(line, indent);
      // A subtitle stands before the dateline, if there is one.
      const ends =
        opening && lead === 0
          ? subtitleEnds(
              dateline ? line.slice(0, dateline[0]) : line,
              `${title}\n${body.slice(stop < 0 ? to : from + stop)}`,
            )
          : NO_ENDS;
      const part = { line, base: from, indent, lead, dateline, ends };
      segmentLine(part, (start, end, kind) => add('body', start, end, paragraph, kind));
      if (stop >= 0 || lead > 0) opening = false;
    }
    from = to + 1;
  }
  return { article, sentences, sections };
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 13 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 10 ||
    code === 0x200b ||
    code === 0xfeff
  );
}

const MARKS = new MarkPlaces();

function cutLine(line: string, base: number, emit: (start: number, end: number) => void): void {
  const marks = MARKS.read(line);
  const starts = sentenceStarts(line, marks, pairsAt(line, marks));
  let from = 0;
  for (const start of starts) {
    emit(base + from, base + start);
    from = start;
  }
  emit(base + from, base + line.length);
}

const NO_ENDS: readonly number[] = [];

interface Line {
  readonly line: string;
  /** Where it begins in the body. */
  readonly base: number;
  /** How many spaces it begins with, and the length of the dateline behind them. */
  readonly indent: number;
  readonly lead: number;
  /** The dateline behind a subtitle. */
  readonly dateline: readonly [number, number] | null;
  /** Where subtitles end. */
  readonly ends: readonly number[];
}

function segmentLine(
  { line, base, indent, lead, dateline, ends }: Line,
  emit: (start: number, end: number, kind: Sentence['kind']) => void,
): void {
  if (lead > 0) emit(base, base + indent + lead, 'byline');
  const tail = Math.max(tailStart(line), indent + lead);
  let at = indent + lead;
  const part = (to: number): void => {
    for (const end of ends) {
      if (end <= at || end >= to) continue;
      cutPart(line.slice(at, end), base + at, emit);
      at = end;
    }
    cutPart(line.slice(at, to), base + at, emit);
  };
  const spans: (readonly [number, number])[] = creditSpans(line);
  if (dateline && !spans.some(([start, end]) => start < dateline[1] && end > dateline[0])) spans.push(dateline);
  if (spans.length > 1) spans.sort((a, b) => a[0] - b[0]);
  for (const [start, end] of spans) {
    if (start < at || end > tail) continue;
    part(start);
    emit(base + start, base + end, 'byline');
    at = end;
  }
  part(tail);
  if (tail < line.length) emit(base + tail, base + line.length, 'byline');
}

function cutPart(part: string, base: number, emit: (start: number, end: number, kind: Sentence['kind']) => void): void {
  if (part.trim() === '') return;
  cutLine(part, base, (start, end) => {
    const text = part.slice(start - base, end - base);
    const trimmed = text.trimStart();
    const at = start + text.length - trimmed.length;
    if (isHeadBullet(trimmed.charCodeAt(0))) {
      const length = headLength(trimmed);
      if (length > 0) emit(at, at + length, 'head');
      if (length < trimmed.length) emit(at + length, end, 'sentence');
      return;
    }
    emit(start, end, isHeadText(trimmed) ? 'head' : 'sentence');
  });
}
