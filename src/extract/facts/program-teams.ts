import type { Document } from '../../text/document.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';

/** How many teams a programme has ("5개 컨소시엄", "다섯 곳의 정예팀"). */
const COUNTED =
  /(?<n>\d{1,2}|[두세네]|다섯|여섯|일곱)\s?(?:개|곳)(?:의)?\s?(?:[가-힣A-Z]{1,4}\s)?(?:정예팀|컨소시엄|참가팀|참여팀|개발사|참여사|팀)/;
const WORDS: Readonly<Record<string, number>> = { 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7 };
/** Said of those left out or compared with, or of a count that is not the whole. */
const PARTIAL = /제외|탈락|빠진|나머지|외\s\d|중\s\d|가운데\s\d/;
const TOPIC = /^['"’”)]{0,2}(?:\([^()]{1,14}\))?(?:\s(?:컨소시엄|정예팀|팀|측))?(?:은|는|도)\s/;
const SUBJECT = /^['"’”)]{0,2}(?:\([^()]{1,14}\))?(?:\s(?:컨소시엄|정예팀|팀|측))?(?:이|가)\s/;
/** How near the front of its sentence a subject with 이/가 must stand. */
const FRONT = 6;
const MIN = 3;
const MAX = 12;

/**
 * The teams of a programme that an article counts in one place ("… 프로젝트에 참여하는 5개 컨소시엄은") and takes up one by one in others:
 * those it speaks of, when they are as many as were counted.
 */
export function programTeams(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
): Draft[] {
  const counted = count(doc, rows);
  if (!counted) return [];
  const { programme, size, from } = counted;
  const known = drafts.filter((d) => d.type === 'PARTICIPATES_IN' && d.to.entity === programme.entity);
  if (new Set(known.map((d) => d.from.entity)).size >= size) return [];
  const makers = new Set(drafts.filter((d) => d.type === 'DEVELOPS').map((d) => d.from.entity));
  const hosts = new Set(drafts.filter((d) => d.type === 'ORGANIZES').map((d) => d.from.entity));
  const first = new Map<Occurrence['entity'], { occurrence: Occurrence; sentence: Draft['sentence'] }>();
  for (const sentence of doc.sentences) {
    if (sentence.field !== 'body' || sentence.kind === 'byline' || sentence.index < from) continue;
    for (const o of rows[sentence.index]!) {
      if (o.entity.type !== 'Company' || hosts.has(o.entity) || first.has(o.entity)) continue;
      const after = doc.article.body.slice(o.end, o.end + 24);
      const front = o.start - sentence.start <= FRONT;
      if (TOPIC.test(after) || (front && SUBJECT.test(after))) first.set(o.entity, { occurrence: o, sentence });
    }
  }
  let teams = [...first.values()];
  if (teams.length > size) teams = teams.filter((t) => makers.has(t.occurrence.entity));
  if (teams.length !== size) return [];
  return teams.map(({ occurrence, sentence }) => ({
    type: 'PARTICIPATES_IN',
    from: occurrence,
    to: programme,
    status: 'stated',
    confidence: 0.75,
    rule: 'participates.counted-teams',
    sentence,
  }));
}

function count(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
): { programme: Occurrence; size: number; from: number } | null {
  let last: { occurrence: Occurrence; sentence: number } | null = null;
  for (const sentence of doc.sentences) {
    const row = rows[sentence.index]!;
    const programme = row.findLast((o) => o.entity.type === 'Program');
    if (programme) last = { occurrence: programme, sentence: sentence.index };
    if (!last || sentence.index - last.sentence > 1 || sentence.field !== 'body') continue;
    if ((cuesIn(sentence) & CUED.teams) === 0) continue;
    const m = COUNTED.exec(sentence.text);
    if (!m || PARTIAL.test(sentence.text)) continue;
    const size = WORDS[m.groups!.n!] ?? Number(m.groups!.n);
    if (size >= MIN && size <= MAX) return { programme: last.occurrence, size, from: sentence.index };
  }
  return null;
}
