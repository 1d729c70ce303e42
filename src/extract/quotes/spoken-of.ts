import type { Sentence } from '../../text/document.js';
import { charOf, type Masked } from '../facts/mask.js';
import { KIND_OF, type Occurrence } from '../facts/occurrence.js';

/** A person as the subject without a particle, before the verb. */
const BARE = new RegExp(`${charOf('Person')}\\s(?:즉각|곧바로|이날|또한|역시)\\s[^.\\ue000-\\ue0ff]{0,24}다\\.`);
/** How near the front of its sentence a body with 이/가 must stand to be what the text speaks of. */
const FRONT = 12;
/** "한서윤 감독이 연출한 영화": who only made what is spoken of. */
const MAKER_OF = /^이?[이가]\s(?:연출|감독|집필|작곡|출연|주연)한/;
/** Whoever else said or did something of the kind ("한서윤 위원도 긍정적으로 평가했다"): the text goes on about him. */
const SPOKE =
  /(?:했|밝혔|말했|평가|강조|지적|주장|내다봤|봤|전했|덧붙였|가세|참전|동의|공감|거들었|비판|반박|꼬집었|우려|설명)[가-힣]{0,3}다[.]?\s*$/;

/** A person, and the sentence in which the text spoke of him or he spoke. */
export interface Heard {
  readonly who: Occurrence;
  readonly sentence: number;
}

/** Whom a sentence leaves the text speaking of. */
interface Subjects {
  readonly person: Occurrence | null;
  readonly body: Occurrence | null;
}

interface Told {
  readonly sentence: Sentence;
  /** Somebody spoke in it who is known. */
  readonly heard: boolean;
  subjects: Subjects | null;
}

/** Whom an article last spoke of. Its sentences are read for that when somebody asks, from the last one back: mostly nobody does. */
export class SpokenOf {
  private readonly told: Told[] = [];
  private last: Heard | null = null;
  private lastBody: Occurrence | null = null;
  /** How many of the sentences have been read already, or do not count any more. */
  private readPeople = 0;
  private readBodies = 0;
  /** How many had been told when somebody spoke whose name is not known; -1: that is over. */
  private strange = -1;

  constructor(private readonly masked: (sentence: Sentence) => Masked) {}

  /** The text told this sentence. */
  tell(sentence: Sentence): void {
    this.told.push({ sentence, heard: this.last?.sentence === sentence.index, subjects: null });
  }

  /** Somebody known spoke. */
  heard(heard: Heard): void {
    this.strange = -1;
    if (heard.who.entity.type !== 'Person') return;
    this.last = heard;
    this.readPeople = this.told.length;
  }

  /** Somebody spoke whose name is not known; or nobody did. */
  stranger(spoke: boolean): void {
    this.strange = spoke ? this.told.length : -1;
  }

  /** The person spoken of last, unless somebody without a name spoke since. */
  meant(): Heard | null {
    const person = this.person();
    return this.strange >= 0 ? null : person;
  }

  /** The person spoken of last. Of persons before the sentence `since` it may be any. */
  person(since = 0): Heard | null {
    for (let i = this.told.length - 1; i >= this.readPeople; i--) {
      const { index } = this.told[i]!.sentence;
      if (index < since) return this.last;
      const who = this.subjects(i).person;
      if (!who) continue;
      this.last = { who, sentence: index };
      if (i >= this.strange) this.strange = -1;
      break;
    }
    this.readPeople = this.told.length;
    return this.last;
  }

  /** The body spoken of last. */
  body(): Occurrence | null {
    for (let i = this.told.length - 1; i >= this.readBodies; i--) {
      const { body } = this.subjects(i);
      if (!body) continue;
      this.lastBody = body;
      break;
    }
    this.readBodies = this.told.length;
    return this.lastBody;
  }

  private subjects(i: number): Subjects {
    const told = this.told[i]!;
    told.subjects ??= subjectsOf(this.masked(told.sentence), told.heard);
    return told.subjects;
  }
}

function subjectsOf({ text, units }: Masked, heard: boolean): Subjects {
  let person: Occurrence | null = null;
  let body: Occurrence | null = null;
  let people = 0;
  let only: Occurrence | null = null;
  for (const [i, unit] of units) {
    const kind = KIND_OF[unit.type];
    if (kind !== 'person' && kind !== 'agent') continue;
    const after = text.slice(i + 1, i + 12).replace(/^\s감독(?=[이가]\s)/, '');
    const who = unit.members[0]!;
    if (kind === 'person') {
      people++;
      only = unit.members.length === 1 ? who : null;
      // "A는 B가 … 했다고 비판했다": the text goes on about A.
      if (
        /^씨?(?:은|는)\s/.test(after) ||
        (i < 30 &&
          !heard &&
          person === null &&
          (/^씨?(?:이|가)\s/.test(after) || (/^씨?도\s/.test(after) && SPOKE.test(text))) &&
          !MAKER_OF.test(after))
      )
        person = who;
    } else if (/^(?:은|는|\s관계자|\s측)/.test(after) || (i < FRONT && /^(?:도|이|가)\s/.test(after))) body = who;
  }
  // "이에 한서윤 누리로봇 대표 즉각 반박했다.": the only person of a sentence is who "그는" means next.
  if (people === 1 && only && !heard && person === null && BARE.test(text)) person = only;
  return { person, body };
}
