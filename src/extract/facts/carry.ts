import type { Document, Sentence } from '../../text/document.js';
import { WordPattern } from '../../text/letters.js';
import { WordSet } from '../../text/word-set.js';
import { CEREMONY, EVENT, OTHER_KIND, PROGRAM, SCENE, SHOWN, SPEECH } from './occasion-words.js';
import { isGathering, KIND_OF, type Occurrence } from './occurrence.js';
import { bit } from './type-bits.js';

/** "The company", "the two": words that stand for who was named before. */
const COMPANY =
  /^(?:이\s?|해당\s|동\s|두\s)?(?:회사|업체|기업|스타트업|개발사|제조사|당사|자사|경영진|연구진|연구팀|개발진|은행|재단|협회|그룹|기관|연구원|연구소|대학|학교|병원|공사|측|시|도|군|구)$/;
const BOTH = /^(?:양사|양측|양\s?기관|두\s?회사|두\s?기업|양국)$/;
const THIS = /(?:^|[\s“"'‘(.\]])(?:이번|이날|해당|본|이|동|올해)\s(?:[가-힣A-Za-z0-9]{1,8}\s)?$/;
const PARTY = new WordPattern(/(?:당|의힘|민주연합)$/);
const TEAM = new WordSet([
  '정예팀',
  '참가팀',
  '참여팀',
  '팀',
  '팀들',
  '컨소시엄',
  '이들',
  '개사',
  '참여기업',
  '개발사',
]);
const HE = new WordSet(['그', '그녀', '이들']);

/** A body written before a noun for its gathering. */
const OF_WHOM = /(?:^|\s)([가-힣]{1,12}(?:위원회|협의회|이사회|총회|의회|본부|당|특위))\s$/;
/** What a noun for a gathering is described by. */
const HELD = /(?:열린|개최된|진행된|마련된|거행된|펼쳐진|치러진)\s(?:[가-힣]{1,6}\s)?$/;
const HELD_REACH = 2;
/** How many sentences the only event named so far is remembered. */
const SOLE_REACH = 6;
/** And how many a body that "the company" means. */
const RESOLVED = 4;
/** How many sentences the body that the article is about is meant when none is named. */
const PRINCIPAL_REACH = 6;

/** Who the text is speaking of, as it goes from sentence to sentence. */
export class Carry {
  private agents: readonly Occurrence[] = [];
  private person: Occurrence | null = null;
  private personAt = -1;
  private agentAt = -1;
  private pair: { readonly both: readonly Occurrence[]; readonly sentence: number } | null = null;
  private party: Occurrence | null = null;
  private team: readonly Occurrence[] = [];
  private section = -1;
  private headed = false;
  private principal: Occurrence | null = null;

  private readonly occasions: { occurrence: Occurrence; sentence: number }[] = [];
  private types = 0;

  constructor(
    private readonly doc: Document,
    private readonly rows: readonly (readonly Occurrence[])[],
  ) {}

  /** Tells that a sentence starts: a new section names its own subject in the head. */
  enter(sentence: Sentence): void {
    if (sentence.section !== this.section) {
      this.section = sentence.section;
      this.headed = false;
      this.agents = [];
      this.person = null;
      const span = this.doc.sections[sentence.section]?.headSpan;
      if (span) {
        const head = this.doc.sentences.find(
          (s) => s.field === span.field && s.start <= span.start && s.end > span.start,
        );
        const named = head
          ? this.rows[head.index]!.find((o) => o.start >= span.start && KIND_OF[o.entity.type] === 'agent')
          : undefined;
        if (named) this.see([named], sentence);
        this.headed = named !== undefined;
      }
    }
  }

  /** Notes who a sentence spoke of. */
  see(subject: readonly Occurrence[], sentence: Sentence): void {
    const kind = KIND_OF[subject[0]!.entity.type];
    if (kind === 'agent') {
      this.headed &&= subject[0]!.entity === this.agents[0]?.entity;
      this.agents = subject;
      this.agentAt = sentence.index;
    } else if (kind === 'person') {
      this.person = subject[0]!;
      this.personAt = sentence.index;
    }
  }

  /** Notes the events and programmes that a sentence names. */
  seeOccasions(row: readonly Occurrence[], sentence: Sentence): void {
    for (const o of row) if (isGathering(o) || o.entity.type === 'Program') this.addOccasion(o, sentence);
  }

  /** The types of the events and programmes spoken of so far, as bits. */
  get occasionTypes(): number {
    return this.types;
  }

  private addOccasion(occurrence: Occurrence, sentence: Sentence): void {
    this.occasions.push({ occurrence, sentence: sentence.index });
    this.types |= bit(occurrence.entity.type);
  }

  /** Tells `reach` of all whom a sentence may mean without naming them, occasions aside. */
  tellMeant(reach: { carry(o: Occurrence | null): void }, sentence: Sentence): void {
    const agents = this.agents.length === 2 ? this.agents : this.agentsBefore(sentence, RESOLVED);
    for (let i = 0; i < agents.length; i++) reach.carry(agents[i]!);
    reach.carry(this.person);
    for (let i = 0; i < this.team.length; i++) reach.carry(this.team[i]!);
  }

  /**
   * The event or programme that a common noun means ("이날 행사", "환영사", "이번 사업"): one whose name ends in that noun, else the last
   * one named. `before`: the text in front of the noun. Null when the noun means none.
   */
  occasion(word: string, before: string, types: ReadonlySet<string>, sentence: Sentence): Occurrence | null {
    const event = EVENT.test(word);
    if (!event && !SPEECH.has(word) && !SCENE.has(word) && !PROGRAM.test(word)) return null;
    const pointed = THIS.test(before);
    const scene = SPEECH.has(word) || (SCENE.has(word) && pointed);
    const type = scene || event ? 'Event' : PROGRAM.test(word) && pointed ? 'Program' : null;
    if (!type || !types.has(type)) return null;
    const known = this.occasions.filter((x) => x.occurrence.entity.type === type && x.sentence < sentence.index);
    // "공천위원회 회의에서": the meeting of that body, whichever was named before.
    const whose = pointed ? undefined : OF_WHOM.exec(before)?.[1];
    if (whose && !known.some((x) => x.occurrence.text.includes(whose))) return null;
    const namesake = known.findLast((x) => x.occurrence.text.endsWith(word));
    if (namesake) return this.spokenOf(namesake.occurrence, sentence);
    if (CEREMONY.test(word)) return null;
    // "서울 한빛호텔에서 열린 행사에는": the gathering that the text speaks of.
    const held = !pointed && HELD.test(before) && known.at(-1);
    if (
      held &&
      sentence.index - held.sentence <= HELD_REACH &&
      !(OTHER_KIND.test(word) && EVENT.test(held.occurrence.entity.name))
    )
      return this.spokenOf(held.occurrence, sentence);
    if (!scene && !pointed && before.trim().length > 4) return null;
    const shown = known.length === 0 && SHOWN.has(word) && types.has('Program') ? this.soleProgram(sentence) : null;
    const last = known.at(-1) ?? shown;
    if (last && OTHER_KIND.test(word) && EVENT.test(last.occurrence.entity.name)) return null;
    return last && sentence.index - last.sentence <= 6 ? this.spokenOf(last.occurrence, sentence) : null;
  }

  /** The only programme named so far. */
  private soleProgram(sentence: Sentence): { occurrence: Occurrence; sentence: number } | null {
    const known = this.occasions.filter((x) => x.occurrence.entity.type === 'Program' && x.sentence < sentence.index);
    return known.every((x) => x.occurrence.entity === known[0]!.occurrence.entity) ? (known.at(-1) ?? null) : null;
  }

  private spokenOf(occurrence: Occurrence, sentence: Sentence): Occurrence {
    this.addOccasion(occurrence, sentence);
    return occurrence;
  }

  /** The event or programme last named up to a sentence; `anywhere`: else the first one that the article names later. */
  occasionOf(type: 'Event' | 'Program', sentence: Sentence, anywhere = false): Occurrence | null {
    const before = this.occasions.findLast((x) => x.occurrence.entity.type === type && x.sentence <= sentence.index);
    if (before || !anywhere) return before?.occurrence ?? null;
    for (let i = sentence.index + 1; i < this.rows.length; i++) {
      const later = this.rows[i]!.find((o) => o.entity.type === type && (type === 'Program' || isGathering(o)));
      if (later) return later;
    }
    return null;
  }

  /** The programme last named, if that was no more than `within` sentences ago. */
  programNear(sentence: Sentence, within: number): Occurrence | null {
    const last = this.occasions.findLast((x) => x.occurrence.entity.type === 'Program');
    return last && sentence.index - last.sentence <= within ? last.occurrence : null;
  }

  /** The contest last named, by what such are called, if that was no more than `within` sentences ago. */
  contestNear(sentence: Sentence, within: number, named: RegExp): Occurrence | null {
    const last = this.occasions.findLast((x) => named.test(x.occurrence.entity.name));
    return last && sentence.index - last.sentence <= within ? last.occurrence : null;
  }

  /** The event last named, if that was no more than `within` sentences ago. */
  eventNear(sentence: Sentence, within: number): Occurrence | null {
    const last = this.occasions.findLast((x) => x.occurrence.entity.type === 'Event');
    if (!last) return null;
    // Where the text has named only one event, it may be spoken of from further off.
    const sole = this.occasions.every(
      (x) => x.occurrence.entity.type !== 'Event' || x.occurrence.entity === last.occurrence.entity,
    );
    return sentence.index - last.sentence <= (sole ? SOLE_REACH : within) ? last.occurrence : null;
  }

  /** The companies or bodies last spoken of, no further back than `within` sentences. */
  agentsBefore(sentence: Sentence, within = 3): readonly Occurrence[] {
    // Under a head that names its subject, the subject holds until another is spoken of.
    return this.headed || sentence.index - this.agentAt <= within || this.undisturbed(sentence) ? this.agents : [];
  }

  /** Tells of whom the whole article speaks: that body is meant for longer. */
  aboutWhom(body: Occurrence | null): void {
    this.principal = body;
  }

  /** True as long as the text has spoken of the article's own body last and named no other since. */
  private undisturbed(sentence: Sentence): boolean {
    const [only] = this.agents;
    if (!only || this.agents.length > 1 || only.entity !== this.principal?.entity) return false;
    if (sentence.index - this.agentAt > PRINCIPAL_REACH) return false;
    for (let i = this.agentAt + 1; i < sentence.index; i++)
      if (this.rows[i]!.some((o) => KIND_OF[o.entity.type] === 'agent' && o.entity !== only.entity)) return false;
    return true;
  }

  /** Whether it was a person of whom the text spoke last, and a body only as theirs. */
  personSpokeLast(): boolean {
    return this.person !== null && this.personAt === this.agentAt;
  }

  /** Notes with whom the subject of a sentence did something. */
  seeWith(subject: readonly Occurrence[], companion: Occurrence | null, sentence: Sentence): void {
    if (!companion || KIND_OF[subject[0]!.entity.type] !== 'agent') return;
    if (subject.length === 1 && subject[0]!.entity !== companion.entity)
      this.pair = { both: [subject[0]!, companion], sentence: sentence.index };
  }

  /** The two bodies last spoken of: one subject, or a subject and its companion; none where it is not two. */
  bothBefore(sentence: Sentence): readonly Occurrence[] {
    const agents = this.agentsBefore(sentence, 3);
    if (agents.length === 2) return agents;
    return agents.length === 1 &&
      this.pair?.sentence === this.agentAt &&
      this.pair.both[0]!.entity === agents[0]!.entity
      ? this.pair.both
      : [];
  }

  personBefore(sentence: Sentence, within = 3): Occurrence | null {
    return sentence.index - this.personAt <= within ? this.person : null;
  }

  /** Notes the party that a sentence names. */
  seeParty(row: readonly Occurrence[]): void {
    for (let i = row.length - 1; i >= 0; i--) {
      const o = row[i]!;
      if (o.entity.type !== 'Organization' || !PARTY.test(o.entity.name)) continue;
      this.party = o;
      return;
    }
  }

  /** The party last named, which "같은 당" means. */
  partyBefore(): Occurrence | null {
    return this.party;
  }

  /** Notes the bodies that make up the teams of a programme. */
  seeTeam(members: readonly Occurrence[]): void {
    if (members.length >= this.team.length) this.team = members;
  }

  /** The teams last listed, when a word means them ("5개 정예팀은", "이들은"). */
  teamOf(word: string): readonly Occurrence[] {
    return TEAM.has(word) ? this.team : [];
  }

  /** Whom a pronoun-like word stands for; null when it is no such word or nobody is known. */
  resolve(word: string, sentence: Sentence): readonly Occurrence[] | null {
    if (BOTH.test(word)) return this.bothBefore(sentence);
    if (COMPANY.test(word)) return this.agentsBefore(sentence, RESOLVED).slice(0, 1);
    if (HE.has(word)) return this.person ? [this.person] : [];
    return null;
  }
}
