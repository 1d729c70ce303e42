import type { Article } from '../article/article.js';
import { creditSpans, isByline, leadLength, midLead, tailStart } from './bylines.js';
import type { Document, Field, Section, Sentence, Span } from './document.js';
import { sentenceStarts } from './ends.js';
import { headLength, isHeadText } from './heads.js';
import { isHeadBullet, MarkPlaces } from './mark-places.js';
import { pairsAt } from './quotes.js';
import { nextWord } from './spaces.js';
import { firstStop, subtitleEnds } from './subtitle.js';
import { classesIn } from './word-classes.js';

/** No writer's sentence is longer; a longer stretch without an end is cut at a space, so that work per sentence stays bounded. */
const MAX_SENTENCE = 2_500;

/** Cuts an article into sentences and sections. Linear in its length, whatever the lines look like. */
export function segment(article: Article): Document {
  const cutter = new Cutter(article);
  cutter.cutTitle();
  cutter.cutBody();
  return { article, sentences: cutter.sentences, sections: cutter.sections };
}

const MARKS = new MarkPlaces();
const NO_ENDS: readonly number[] = [];

class Cutter {
  readonly sentences: Sentence[] = [];
  readonly sections: Section[] = [{ index: 0, head: '', headSpan: null }];
  /** What is being cut. */
  private field: Field = 'title';
  private text: string;
  private paragraph = -1;

  constructor(private readonly article: Article) {
    this.text = article.title;
  }

  cutTitle(): void {
    const { title } = this.article;
    let from = 0;
    for (const start of this.starts(title, 0, title.length)) {
      this.add(from, start, 'head');
      from = start;
    }
    this.add(from, title.length, 'head');
  }

  cutBody(): void {
    const { body } = this.article;
    this.field = 'body';
    this.text = body;
    this.paragraph = 0;
    // Subtitles stand before the first full stop of the text.
    let opening = true;
    for (let from = 0; from <= body.length; ) {
      const newline = body.indexOf('\n', from);
      const to = newline < 0 ? body.length : newline;
      if (nextWord(body, from, to) === to) this.paragraph++;
      else opening = this.cutLine(from, to, opening) && opening;
      from = to + 1;
    }
  }

  /** Cuts the line in `[from, to)`; false when behind it no subtitle stands any more. */
  private cutLine(from: number, to: number, opening: boolean): boolean {
    const line = this.text.slice(from, to);
    const indent = nextWord(line, 0);
    const stop = opening ? firstStop(line) : -1;
    const dateline = opening ? midLead(line) : null;
    const lead = leadLength(line, indent);
    // A subtitle stands before the dateline, if there is one.
    const ends =
      opening && lead === 0
        ? subtitleEnds(
            dateline ? line.slice(0, dateline[0]) : line,
            `${this.article.title}\n${this.text.slice(stop < 0 ? to : from + stop)}`,
          )
        : NO_ENDS;
    let at = indent + lead;
    if (lead > 0) this.add(from, from + at, 'byline');
    const tail = Math.max(tailStart(this.text, from, to) - from, at);
    for (const [start, end] of asides(line, dateline)) {
      if (start < at || end > tail) continue;
      this.cutParts(from, at, start, ends);
      this.add(from + start, from + end, 'byline');
      at = end;
    }
    this.cutParts(from, at, tail, ends);
    if (from + tail < to) this.add(from + tail, to, 'byline');
    return stop < 0 && lead === 0;
  }

  /** Cuts `[at, to)` of the line that begins at `line`, first where subtitles end. */
  private cutParts(line: number, at: number, to: number, ends: readonly number[]): void {
    for (const end of ends) {
      if (end <= at || end >= to) continue;
      this.cutPart(line + at, line + end);
      at = end;
    }
    this.cutPart(line + at, line + to);
  }

  private cutPart(start: number, end: number): void {
    if (nextWord(this.text, start, end) === end) return;
    let from = start;
    for (const at of this.starts(this.text, start, end)) {
      this.cutPiece(from, start + at);
      from = start + at;
    }
    this.cutPiece(from, end);
  }

  /** Adds a sentence or a head, or a sentence with its head. */
  private cutPiece(from: number, end: number): void {
    const { text } = this;
    const start = nextWord(text, from, end);
    if (start === end || !isHeadBullet(text.charCodeAt(start))) {
      this.add(from, end, isHeadText(text, start, end) ? 'head' : 'sentence');
      return;
    }
    const length = headLength(text.slice(start, end));
    if (length > 0) this.add(start, start + length, 'head');
    if (start + length < end) this.add(start + length, end, 'sentence');
  }

  /** Where sentences begin within `[start, end)` of a text, from `start`. */
  private starts(text: string, start: number, end: number): readonly number[] {
    const marks = MARKS.read(text, start, end);
    if (marks.count === 0) return NO_ENDS;
    const line = text.slice(start, end);
    return sentenceStarts(line, marks, pairsAt(line, marks));
  }

  private add(start: number, end: number, kind: Sentence['kind']): void {
    const { text, field } = this;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    while (end - start > MAX_SENTENCE) {
      const space = text.lastIndexOf(' ', start + MAX_SENTENCE);
      const stop = space > start + MAX_SENTENCE / 2 ? space : start + MAX_SENTENCE;
      this.add(start, stop, kind);
      start = stop;
      while (start < end && isBlank(text.charCodeAt(start))) start++;
    }
    if (start === end) return;
    const piece = text.slice(start, end);
    const classes = classesIn(text, start, end);
    if (kind === 'sentence' && isByline(piece, classes)) kind = 'byline';
    const { sentences, sections } = this;
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
      paragraph: this.paragraph,
      section: sections.length - 1,
      kind,
      classes,
    });
  }
}

/** The spaces that no sentence begins or ends with. */
function isBlank(code: number): boolean {
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

/** What in a line is no part of its text: credits, and the dateline behind a subtitle; from left to right. */
function asides(line: string, dateline: readonly [number, number] | null): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = creditSpans(line);
  if (dateline && !spans.some(([start, end]) => start < dateline[1] && end > dateline[0])) spans.push(dateline);
  return spans.length > 1 ? spans.sort((a, b) => a[0] - b[0]) : spans;
}
