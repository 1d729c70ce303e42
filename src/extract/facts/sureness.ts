import type { ExtractedEntity } from '../extraction.js';
import type { Draft } from './draft.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** From here on a fact counts as sure. */
const SURE = 0.9;
/** What a fact has at most whose names are not. */
const UNSURE = 0.88;
/** What people are listed as having come to; an anniversary or an affair is what was spoken of there. */
const GATHERING =
  /(?:회|식|대회|포럼|서밋|행사|축제|박람회|세미나|컨퍼런스|콘퍼런스|엑스포|토론|페스티벌|심포지엄|워크숍|데이|쇼|CES|MWC)(?:\s?\d{4})?$/;
/** What a name must have somewhere in the article for a sure fact of it. */
const NAMED = 0.78;
/** Behind a thing's name: that the name goes on ("미르 400", "포럼 Unveiled", "누리 2호"). */
const GOES_ON = /^\s?(?:\d|[A-Z][A-Za-z]|제\d)/;
/** Before it: that quotation marks opened on words that belong to the name, too ("'누리 나래카드'" of which "나래카드" is known). */
const OPENED = /['‘"“<《「『]([^'’"”>》」』]{1,14}\s)$/;
const CLOSED = /^['’"”>》」』]/;

/**
 * How sure a fact is: as the rule that reads it, but no surer than the names that it joins, and of a job only with its office. `source` is
 * the text of a field, where the ends stand.
 */
export function sureness(draft: Draft, source: (field: Occurrence['field']) => string): number {
  const { confidence, from, to } = draft;
  if (confidence < SURE) return confidence;
  const bare = draft.type === 'WORKS_FOR' && draft.title === undefined;
  const meets = draft.rule !== 'participates.listed' || GATHERING.test(to.text) || GATHERING.test(to.entity.name);
  const doubted = bare || !meets || [from, to].some((o) => surest(o.entity) < NAMED || isCut(o, source(o.field)));
  return doubted ? Math.min(confidence, UNSURE) : confidence;
}

function surest({ mentions }: ExtractedEntity): number {
  let most = 0;
  for (const { confidence } of mentions) if (confidence > most) most = confidence;
  return most;
}

/** True of a thing, work or occasion of whose printed name only a part was read. */
function isCut(o: Occurrence, source: string): boolean {
  const kind = KIND_OF[o.entity.type];
  if (kind === 'agent' || kind === 'person' || kind === 'place') return false;
  const after = source.slice(o.end, o.end + 4);
  return GOES_ON.test(after) || (CLOSED.test(after) && OPENED.test(source.slice(Math.max(0, o.start - 16), o.start)));
}
