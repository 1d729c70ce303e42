import type { Document } from '../../text/document.js';
import type { Draft } from './draft.js';
import { isIncident, type Occurrence } from './occurrence.js';

/** Large cities without the ending of one. */
const CITY = /^(?:서울|부산|대구|인천|광주|대전|울산|세종)(?:특별시|광역시|특별자치시|시)?$|[가-힣]{2}시$/;
/** Parts of cities, which lead on to the city. */
const WARD = /(?:[구동로가]|강남|종로|여의도|잠실|을지로|해운대|송도|판교|역)$/;
const HALL =
  /(?:센터|호텔|홀|극장|아레나|경기장|스타디움|공원|타워|관|코엑스|벡스코|킨텍스|엑스코|오디토리움|리조트|광장|대학교|대|스퀘어|플라자|빌딩|회관)$/;
const MAX_STEPS = 4;
/** What happens in one place; a war or a scandal does not. */
const HAPPENED = /(?:참사|사고|화재|지진|붕괴|추락|폭발|침몰|압사|산불|테러|총기난사|폭동|화재 사건|방화)$/;

export function isCity({ entity }: Occurrence): boolean {
  return CITY.test(entity.name) || (entity.lexiconForms?.some((form) => /^[가-힣]{2,3}시$/.test(form)) ?? false);
}

/** An event at a hall is in the city that the address names ("서울 강남구 코엑스에서 열린 …"). */
export function citiesOfEvents(drafts: readonly Draft[]): Draft[] {
  const parents = new Map<string, Occurrence>();
  for (const d of drafts)
    if (d.type === 'LOCATED_IN' && d.from.entity.type === 'Place' && !parents.has(d.from.entity.id))
      parents.set(d.from.entity.id, d.to);
  const found: Draft[] = [];
  for (const d of drafts) {
    if (d.type !== 'LOCATED_IN' || d.from.entity.type !== 'Event') continue;
    const city = cityOf(d.to, parents);
    if (city) found.push({ ...d, to: city, confidence: Math.min(d.confidence, 0.85), rule: 'located.city-of-event' });
  }
  return found;
}

function cityOf(venue: Occurrence, parents: ReadonlyMap<string, Occurrence>): Occurrence | null {
  const hall = HALL.test(venue.entity.name);
  if (!hall && !WARD.test(venue.entity.name)) return null;
  let at: Occurrence | undefined = venue;
  for (let n = 0; n < MAX_STEPS && at; n++) {
    at = parents.get(at.entity.id);
    if (at && isCity(at)) return at;
  }
  return null;
}

/** An accident named by its place ("새빛공항 여객기 참사") happened there, if the article names the place as one. */
export function incidentsAtPlaces(doc: Document, rows: readonly (readonly Occurrence[])[]): Draft[] {
  let places: ReadonlyMap<string, Occurrence> | null = null;
  const found: Draft[] = [];
  const done = new Set<string>();
  for (const sentence of doc.sentences)
    for (const o of rows[sentence.index]!) {
      const space = o.text.indexOf(' ');
      if (space <= 0 || !isIncident(o)) continue;
      places ??= placesIn(rows);
      const place = places.get(o.text.slice(0, space));
      if (!place || done.has(o.entity.id) || !HAPPENED.test(o.text)) continue;
      done.add(o.entity.id);
      found.push({
        type: 'LOCATED_IN',
        from: o,
        to: { ...o, entity: place.entity, end: o.start + space, text: place.text },
        status: 'stated',
        confidence: 0.82,
        rule: 'located.incident-name',
        sentence,
      });
    }
  return found;
}

/** The places of an article by what they are called there. */
function placesIn(rows: readonly (readonly Occurrence[])[]): Map<string, Occurrence> {
  const places = new Map<string, Occurrence>();
  for (const row of rows)
    for (const o of row) if (o.entity.type === 'Place' && !places.has(o.text)) places.set(o.text, o);
  return places;
}
