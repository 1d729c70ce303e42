import type { EntityType } from '../../ontology/types.js';
import type { Argument } from './argument.js';
import type { Slot } from './frame.js';
import type { Masked } from './mask.js';
import { isIncident, KIND_OF, type Occurrence } from './occurrence.js';
import type { Situation } from './situation.js';

/** What stands in a list whose last name alone has the particle. */
const LISTED: ReadonlySet<EntityType> = new Set(['Model', 'Product', 'Work', 'Program']);

/** Where the one named with 와 rather does it, too. */
const TOGETHER = /함께|공동|손잡|컨소시엄|합작|합병|협력|같이/;

/** The names that may fill a slot. */
export function fitting(members: readonly Occurrence[], slot: Slot): Occurrence[] {
  const found: Occurrence[] = [];
  for (let i = 0; i < members.length; i++) {
    const o = members[i]!;
    if (slot.types.has(o.entity.type) && (!slot.named || slot.named.test(o.text)) && !isIncident(o)) found.push(o);
  }
  return found;
}

/** The things listed with the object before a describing clause parts them ("'A'와 더 커진 'B'를 공개했다"), or each with its particle ("A를, B를"). */
export function alike(object: Argument, situation: Situation, slot: Slot, text: string): Occurrence[] {
  const before = situation.arguments.filter((a) => a !== object && a.unit && a.start < object.start);
  const kind = KIND_OF[object.unit!.type];
  return before.flatMap((a) => {
    if (a.part === 'with' || a.part === 'listed') {
      const firms = object.unit!.type === 'Company' && !TOGETHER.test(text);
      return fitting(a.unit!.members, slot).filter(
        (o) => LISTED.has(o.entity.type) || (firms && o.entity.type === 'Company'),
      );
    }
    return a.part === 'object' && KIND_OF[a.unit!.type] === kind && text[a.end - 1] === ','
      ? fitting(a.unit!.members, slot)
      : [];
  });
}

/** Bodies that a comma lists before a companion and its description ("누리맵, 지도 업체 하늘지도와 협약을"). */
export function companions(companion: Argument, situation: Situation, slot: Slot): Occurrence[] {
  const found: Occurrence[] = [];
  for (const a of situation.arguments.filter((x) => x.start < companion.start).reverse()) {
    const beside = a.part === 'listed' || (a.part === 'with' && companion.part !== 'with');
    if (!beside || !a.unit || a === situation.subject || KIND_OF[a.unit.type] !== 'agent') break;
    found.unshift(...fitting(a.unit.members, slot));
  }
  return found;
}

/** Those with whom somebody takes part ("누리로봇은 하늘테크와 함께 … 참가했다"). */
export function together(situation: Situation, masked: Masked, slot: Slot, taken: readonly Occurrence[]): Occurrence[] {
  return situation.arguments
    .filter(
      (a) =>
        a.part === 'with' &&
        a.unit &&
        /^\s?(?:함께|공동으로?|손잡고)(?:\s|$)/.test(masked.text.slice(a.end, a.end + 7)),
    )
    .flatMap((a) => fitting(a.unit!.members, slot))
    .filter((o) => !taken.includes(o));
}

/** A subject with the names of its kind that commas list before it ("한서윤 시인, 김가온 작가 등이"). */
export function listedWith(subject: Argument, situation: Situation): readonly Occurrence[] {
  const { type, members } = subject.unit!;
  const kind = KIND_OF[type];
  let found = members;
  for (let i = situation.arguments.length - 1; i >= 0; i--) {
    const a = situation.arguments[i]!;
    if (a.start >= subject.start) continue;
    // "품질 부문에 한서윤 명장, 설비 부문에 오태경 명장이": plain nouns stand between.
    if (!a.unit && !a.described) continue;
    if (a.part !== 'listed' || !a.unit || KIND_OF[a.unit.type] !== kind) break;
    found = [...a.unit.members, ...found];
  }
  return found;
}

/** True for a topic that can be made, held or published; a plain noun may stand for one. */
export function isThing(topic: Argument | null): boolean {
  if (!topic) return false;
  return topic.unit ? ['thing', 'occasion', 'work'].includes(KIND_OF[topic.unit.type]) : topic.word !== '';
}
