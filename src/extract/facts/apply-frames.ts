import type { RelationType } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import { lastWord } from '../../text/spaces.js';
import { type Argument, describedPart, plays } from './argument.js';
import { byBody } from './by-body.js';
import type { Carry } from './carry.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Draft } from './draft.js';
import type { Slot, VerbFrame } from './frame.js';
import { COMING, isSought, nearText, statusOf } from './frame-status.js';
import { alike, companions, fitting, listedWith, together } from './listed-arguments.js';
import { isUnitCode, type Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';
import { officeOnly } from './office-words.js';
import { isOccasionRelation, isOwnStory } from './own-story.js';
import { makerBeside, ownerOfTeam, parties } from './parties.js';
import { isDescribed, isOfKin } from './said-of.js';
import type { Situation } from './situation.js';
import { isUndone } from './undone.js';
import { isBeside } from './whom.js';
import { plainPart } from './word.js';

const DENIED = /사실무근|사실이 아[니닌닐]|사실과 다르|오보[로였다]|부인했|부인하|근거 없는|허위 사실/;
/** Where a body shows its own ("가온 부스에서는"). */
const HOST = /^(?:부스|전시관|전시장|체험관|체험존|무대)$/;
const MAX_PAIRS = 60;
/** What somebody is picked in ("설비 부문에"). */
const IN_FIELD = /(?:부문|분야|종목|부분|영역|자리)$/;
/** How far back the award or programme lies for which people are said to be picked. */
const IMPLIED_REACH = 6;
const EACH = /(?:^|\s)(?:각각|각기)\s/;
const OF_MAIN: ReadonlySet<RelationType> = new Set([
  'PARTNERS_WITH',
  'SUPPLIES',
  'INVESTS_IN',
  'ACQUIRES',
  'USES',
  'DEVELOPS',
  'OPERATES_IN',
]);
/** "도입이 가속화됐다": the action is the subject, whoever did something in the clause before. */
const HAPPENS = /^[가-힣]{2,8}[이가]\s/;
const ANY_SUBJECT = /[\ue000-\ue002]['"’”)]{0,2}(?:\s[가-힣]{1,6})?(?:은|는|이|가|께서|도)(?=\s)/;

export interface Setting {
  /** Null where nothing may be carried in (spoken words). */
  readonly carry: Carry | null;
  /** Of spoken words: the body that the speaker works for, or the body that speaks. */
  readonly speaker?: Occurrence | null;
  readonly employers: ReadonlyMap<string, Occurrence>;
  /** The company that the article is about, and the body. */
  readonly main?: Occurrence | null;
  readonly body?: Occurrence | null;
  readonly factor: number;
  readonly source: string;
}

interface End {
  readonly occurrences: readonly Occurrence[];
  readonly factor: number;
  /** Of a person's office: the words between the body's name and the particle. */
  readonly office?: string;
}

/** Turns the predicates of a sentence into facts, by the frames that their verbs open. */
export function applyFrames(
  found: readonly Situation[],
  masked: Masked,
  sentence: Sentence,
  setting: Setting,
): Draft[] {
  const drafts: Draft[] = [];
  if (found.length === 0 || ((cuesIn(sentence) & CUED.denied) !== 0 && DENIED.test(sentence.text))) return drafts;
  for (const situation of found) {
    if (situation.negated) continue;
    for (const frame of situation.frames) {
      const rival = frame.relation === 'COMPETES_WITH' && situation.tellsWhy;
      if (situation.doubted && !rival) continue;
      if (isUndone(sentence, frame.relation)) continue;
      if (frame.voice !== 'any' && (frame.voice === 'passive') !== situation.passive) continue;
      if (frame.near && !frame.near.test(nearText(situation, masked))) continue;
      if (frame.unless?.test(nearText(situation, masked))) continue;
      if (frame.relation === 'PARTICIPATES_IN' && isSought(situation, masked)) continue;
      apply(frame, rival ? situation.done() : situation);
    }
  }
  return drafts;

  function apply(frame: VerbFrame, situation: Situation): void {
    if (frame.from.parts.includes('pair')) {
      const members = parties(situation, masked, frame.from, (o) => (frame.employer ? employed(o, frame.from) : o));
      if (members.length > 1 && !situation.hedged) {
        const draft = drafting(frame, situation);
        for (const [i, a] of members.entries()) for (const b of members.slice(i + 1)) draft(a, b, 1);
      }
      return;
    }
    const from = end(frame.from, situation, frame);
    if (!from) return;
    const to = end(frame.to, situation, frame, from) ?? impliedEvent(frame, situation);
    if (!to || situation.hedged) return;
    const along = isOccasionRelation(frame.relation) ? together(situation, masked, frame.from, from.occurrences) : [];
    const actors = [...from.occurrences, ...along];
    if (actors.length * to.occurrences.length > MAX_PAIRS) return;
    // "A와 B가 각각 X와 Y를": one each, in order.
    const each =
      actors.length > 1 &&
      actors.length === to.occurrences.length &&
      EACH.test(masked.text.slice(situation.clauseStart, situation.end));
    const draft = drafting(frame, situation);
    for (const [i, a] of actors.entries())
      for (const b of each ? [to.occurrences[i]!] : to.occurrences)
        if (a.entity !== b.entity) draft(a, b, from.factor * to.factor, to.office);
  }

  function drafting(
    frame: VerbFrame,
    situation: Situation,
  ): (a: Occurrence, b: Occurrence, factor: number, office?: string) => void {
    const status = statusOf(frame, situation, masked);
    // A programme told in the present is under way, an event is still to come.
    const running = frame.occasion && status === 'planned' && situation.tense === 'present' && !situation.planned;
    return (a, b, factor, office = '') => {
      const ongoing = running && b.entity.type === 'Program' && !COMING.test(nearText(situation, masked));
      drafts.push({
        type: frame.relation,
        from: a,
        to: b,
        status: ongoing ? 'stated' : status,
        confidence: frame.confidence * factor * setting.factor,
        rule: frame.id,
        sentence,
        verbAt: masked.at[situation.start]!,
        ...(frame.relation === 'WORKS_FOR' && office ? { title: office } : {}),
      });
    };
  }

  /** Who fills a slot: an argument with the part, the subject from wherever it comes, a companion of the actor. */
  function end(slot: Slot, situation: Situation, frame: VerbFrame, taken?: End): End | null {
    for (const part of slot.parts) {
      if (part === 'subject') {
        const subject = subjectEnd(slot, situation, frame);
        if (subject && !(taken && subject.occurrences.every((o) => taken.occurrences.includes(o)))) return subject;
        continue;
      }
      for (let i = situation.arguments.length - 1; i >= 0; i--) {
        const a = situation.arguments[i]!;
        if (part === 'described' && a.described && describedPart(a, frame)) {
          const members = fitting(a.described.members, slot);
          if (members.length > 0) return { occurrences: members, factor: 1, office: officeOf(a) };
        }
        if (!plays(a, part) || isOfKin(a, masked.text)) continue;
        const owner = part === 'with' ? ownerOfTeam(situation.arguments, i) : null;
        const bodies = owner ? fitting(owner.members, slot).filter((o) => !taken?.occurrences.includes(o)) : [];
        if (bodies.length > 0) return { occurrences: bodies, factor: 0.95 };
        // "누리맵, 지역 대학과 협약을": those listed before a companion without a name.
        const listed = part === 'with' && !a.unit ? companions(a, situation, slot) : [];
        const beside = listed.filter((o) => !taken?.occurrences.includes(o));
        if (beside.length > 0) return { occurrences: beside, factor: 0.95 };
        if (!a.unit) {
          const meant =
            part === 'object' && frame.relation === 'PARTICIPATES_IN' ? null : occasionOf(a, slot, situation);
          if (meant && slot.named?.test(meant.entity.name) !== false) return { occurrences: [meant], factor: 0.9 };
          // "보고서를 읽고 의견을 냈다": the plain noun beside the verb is its object.
          if (part === 'object' && a.part === 'object' && frame.relation === 'PUBLISHES') break;
          continue;
        }
        if (a === situation.subject) continue;
        const named = frame.employer ? a.unit.members.map((o) => employed(o, slot)) : a.unit.members;
        const members = fitting(named, slot).filter((o) => !taken?.occurrences.includes(o));
        if (members.length === 0) {
          const maker = part === 'with' ? fitting(makerBeside(a, situation)?.members ?? [], slot) : [];
          if (maker.length > 0) return { occurrences: maker, factor: 0.95 };
          continue;
        }
        // "A와 … B를": things named before the object with 와 are objects too.
        const also =
          part === 'object'
            ? alike(a, situation, slot, masked.text)
            : ['with', 'of', 'from'].includes(part)
              ? companions(a, situation, slot)
              : [];
        return { occurrences: [...also, ...members], factor: 1 };
      }
    }
    return null;
  }

  /** The body that a person works for, where the slot wants no person. */
  function employed(o: Occurrence, slot: Slot): Occurrence {
    return o.entity.type === 'Person' && !slot.types.has('Person') ? (setting.employers.get(o.entity.id) ?? o) : o;
  }

  function impliedEvent(frame: VerbFrame, situation: Situation): End | null {
    if (!frame.implied || !setting.carry || situation.subjectFrom !== 'own') return null;
    if (situation.arguments.some((a) => (a.part === 'at' && !IN_FIELD.test(a.word)) || a.part === 'with')) return null;
    const named = frame.to.types.has('Event') ? setting.carry.eventNear(sentence, 2) : null;
    const event = named ?? (frame.to.types.has('Event') ? null : setting.carry.programNear(sentence, IMPLIED_REACH));
    return event ? { occurrences: [event], factor: 0.9 } : null;
  }

  function occasionOf(a: Argument, slot: Slot, situation: Situation): Occurrence | null {
    // "해양위원회 회의에서": the meeting of that body, whichever was named before.
    if (!setting.carry || a.word === '' || (a.word === '회의' && a.described)) return null;
    // What is left open does not speak of an occasion, which whoever asks for it notes.
    if (!(slot.types.has('Event') || slot.types.has('Program')) || situation.hedged) return null;
    return setting.carry.occasion(a.word, masked.text.slice(0, a.start), slot.types, sentence);
  }

  function officeOf(a: Argument): string {
    // Bounded: a few words.
    const words = masked.text.slice(a.start, a.end).replace(/(?<![.,])[.,]+$/, '');
    const unit = [...words].findIndex((ch) => isUnitCode(ch.charCodeAt(0)));
    const cut = plainPart(lastWord(words));
    const josa = cut ? words.length - words.lastIndexOf(cut.stem) - cut.stem.length : 0;
    // Written onto the body it is called with it ("바다조정실장").
    const from = words[unit + 1] === ' ' ? unit + 1 : unit;
    return officeOnly(setting.source.slice(masked.at[a.start + from]!, masked.at[a.start + words.length - josa]!));
  }

  function subjectEnd(slot: Slot, situation: Situation, frame: VerbFrame): End | null {
    const { subject } = situation;
    const base = situation.subjectFrom === 'kept' ? 0.9 : 1;
    const there = situation.modifier && situation.subjectFrom !== 'own' ? byBody(frame, situation, masked) : null;
    if (there) return actors(there.members, slot, frame, 1);
    if (situation.subjectFrom === 'kept' && HAPPENS.test(masked.text.slice(situation.start, situation.end)))
      return null;
    if (subject?.unit) {
      const own = actors(listedWith(subject, situation), slot, frame, base);
      return own ?? actors(makerBeside(subject, situation)?.members ?? [], slot, frame, base * 0.95);
    }
    if (!setting.carry) return spokenActor(subject, slot, frame);
    const team = subject && frame.relation === 'PARTICIPATES_IN' ? setting.carry.teamOf(subject.word) : [];
    if (team.length > 0) return actors(team, slot, frame, 0.85);
    if (!frame.carry && !isOccasionRelation(frame.relation)) return null;
    // "오픈AI에 투자한 하늘캐피털": whose money it was stands behind the verb, recognised or not.
    if (!subject && situation.modifier && frame.relation === 'INVESTS_IN') return null;
    // "선정된 기업은": the noun that the clause itself describes is nobody spoken of before.
    if (subject && situation.modifier) return null;
    // "올해는 누리맵과 협력해": a topic that is nobody leaves open who did it.
    if (subject && !(OF_MAIN.has(frame.relation) && isBeside(subject.word))) {
      const event = occasionOf(subject, slot, situation);
      if (event) return { occurrences: [event], factor: 0.9 };
      const meant = isDescribed(subject, masked.text) ? null : setting.carry.resolve(subject.word, sentence);
      return meant?.length ? actors(meant, slot, frame, 0.85) : null;
    }
    if (!frame.carry) return storyEnd(slot, situation, frame);
    const host = situation.arguments.find(
      (a) => a.described && (a.part === 'place' || a.part === 'at') && HOST.test(a.word),
    );
    if (host) return actors(host.described!.members, slot, frame, 0.85);
    const agents = setting.carry.agentsBefore(sentence, 2);
    const person = setting.carry.personBefore(sentence, slot.types.size === 1 && slot.types.has('Person') ? 2 : 1);
    // "장 대표는 … . 오는 29일에는 추모식에 참석한다": the person, not the body.
    const attends = frame.relation === 'PARTICIPATES_IN' && person && setting.carry.personSpokeLast();
    const goes = attends ? actors([person], slot, { ...frame, employer: false }, 0.75) : null;
    const carried = goes ?? (agents.length > 0 ? actors(agents, slot, frame, 0.75) : null);
    return (
      carried ??
      (person ? actors([person], slot, frame, 0.75) : agents.length === 0 ? mainEnd(slot, frame) : null) ??
      storyEnd(slot, situation, frame)
    );
  }

  /** In a story about one body, what is held or come to by nobody who is named is by that body. */
  function storyEnd(slot: Slot, situation: Situation, frame: VerbFrame): End | null {
    if (!setting.body || !isOccasionRelation(frame.relation) || !isOwnStory(masked, situation)) return null;
    return actors([setting.body], slot, frame, 0.8);
  }

  /** In a story about one company, who is left out in a sentence without any subject is that company; so is a body that works with others. */
  function mainEnd(slot: Slot, frame: VerbFrame): End | null {
    const main = setting.main ?? (frame.relation === 'PARTNERS_WITH' ? setting.body : null);
    if (!main || !OF_MAIN.has(frame.relation) || ANY_SUBJECT.test(masked.text) || /^\s?[[(]/.test(masked.text))
      return null;
    return actors([main], slot, frame, 0.7);
  }

  /** In spoken words, who leaves the subject out or says "we" speaks for his own body. */
  function spokenActor(subject: Argument | null, slot: Slot, frame: VerbFrame): End | null {
    if (!setting.speaker || !frame.carry) return null;
    if (!subject) return actors([setting.speaker], slot, frame, 0.7);
    return /^(?:우리|저희|당사|자사)$/.test(subject.word) ? actors([setting.speaker], slot, frame, 0.85) : null;
  }

  function actors(members: readonly Occurrence[], slot: Slot, frame: VerbFrame, factor: number): End | null {
    const found = fitting(members, slot);
    if (frame.employer) {
      const bodies: Occurrence[] = [];
      for (const { entity } of members) {
        const body = entity.type === 'Person' ? setting.employers.get(entity.id) : undefined;
        if (body) bodies.push(body);
      }
      const usable = fitting(bodies, slot);
      if (usable.length > 0) return { occurrences: usable, factor: factor * 0.9 };
    }
    return found.length > 0 ? { occurrences: found, factor } : null;
  }
}
