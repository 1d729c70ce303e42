import type { Document, Sentence } from '../../text/document.js';
import { WordPattern } from '../../text/letters.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';
import { PARTY } from './party-office.js';

/** Sittings that nobody but a parliament holds, and meetings that nobody but a party does. */
const OF_PARLIAMENT = new WordPattern(/(?:청문회|국정감사|국정조사)$/);
const OF_PARTY = new WordPattern(/(?:원내대책회의|최고위원회의|최고위|의원총회|의총|전당대회|당무위원회의)$/);
const PARLIAMENT = '국회';
/** Other parliaments, whose sittings they may be; no councils ("협의회"). */
const OTHERS = /(?:상원|하원|[가-힣](?<![협심])의회|미국|미\s의회|일본|영국|유럽|연방)/;
/** What is asked for, and nobody has called. */
const SOUGHT = /(?:요구|촉구|검토|추진|주장|제안|거부|무산|해야|하자|않)/;

/** A parliament holds the hearings that a story tells of beside it, a party the meetings of its own people. */
export function ownMeetings(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
): Draft[] {
  const held = new Set(drafts.filter((d) => d.type === 'ORGANIZES').map((d) => d.to.entity));
  const found: Draft[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'byline') continue;
    const row = rows[sentence.index]!;
    for (const to of row) {
      if (to.entity.type !== 'Event' || held.has(to.entity)) continue;
      const from = OF_PARLIAMENT.test(to.entity.name)
        ? parliament(rows, row, sentence)
        : OF_PARTY.test(to.entity.name)
          ? party(row, to)
          : null;
      if (!from) continue;
      held.add(to.entity);
      found.push({
        type: 'ORGANIZES',
        from,
        to,
        status: 'stated',
        confidence: 0.8,
        rule: 'organizes.own-meeting',
        sentence,
      });
    }
  }
  return found;
}

function parliament(
  rows: readonly (readonly Occurrence[])[],
  row: readonly Occurrence[],
  { text }: Sentence,
): Occurrence | null {
  if (OTHERS.test(text) || SOUGHT.test(text)) return null;
  const isIt = (o: Occurrence): boolean => o.entity.type === 'Organization' && o.entity.name === PARLIAMENT;
  return row.find(isIt) ?? rows.flat().find(isIt) ?? null;
}

/** The party right before the meeting, else the only one that the sentence names. */
function party(row: readonly Occurrence[], meeting: Occurrence): Occurrence | null {
  const parties = row.filter((o) => o.entity.type === 'Organization' && PARTY.test(o.entity.name));
  const beside = parties.find((o) => meeting.start - o.end >= 0 && meeting.start - o.end <= 1);
  if (beside) return beside;
  return parties.every((o) => o.entity === parties[0]!.entity) ? (parties[0] ?? null) : null;
}
