import type { Document, Sentence } from '../../text/document.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** "The company", "the two": words that stand for who was named before. */
const COMPANY =
  /^(?:이\s?|해당\s|동\s|두\s)?(?:회사|업체|기업|당사|자사|은행|재단|협회|그룹|기관|연구원|연구소|대학|학교|병원|공사|측|시|도|군|구)$/;
const BOTH = /^(?:양사|양측|양\s?기관|두\s?회사|두\s?기업|양국)$/;
const HE = /^(?:그|그녀|이들)$/;

/** Who the text is speaking of, as it goes from sentence to sentence. */
export class Carry {
  private agents: readonly Occurrence[] = [];
  private person: Occurrence | null = null;
  private personAt = -1;
  private agentAt = -1;
  private section = -1;

  constructor(
    private readonly doc: Document,
    private readonly rows: readonly (readonly Occurrence[])[],
  ) {}

  /** Tells that a sentence starts: a new section names its own subject in the head. */
  enter(sentence: Sentence): void {
    if (sentence.section !== this.section) {
      this.section = sentence.section;
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
      }
    }
  }

  /** Notes who a sentence spoke of. */
  see(subject: readonly Occurrence[], sentence: Sentence): void {
    const kind = KIND_OF[subject[0]!.entity.type];
    if (kind === 'agent') {
      this.agents = subject;
      this.agentAt = sentence.index;
    } else if (kind === 'person') {
      this.person = subject[0]!;
      this.personAt = sentence.index;
    }
  }

  /** The companies or bodies last spoken of, no further back than `within` sentences. */
  agentsBefore(sentence: Sentence, within = 3): readonly Occurrence[] {
    return sentence.index - this.agentAt <= within ? this.agents : [];
  }

  personBefore(sentence: Sentence, within = 3): Occurrence | null {
    return sentence.index - this.personAt <= within ? this.person : null;
  }

  /** Whom a pronoun-like word stands for; null when it is no such word or nobody is known. */
  resolve(word: string, sentence: Sentence): readonly Occurrence[] | null {
    if (BOTH.test(word)) return this.agents.length === 2 ? this.agents : [];
    if (COMPANY.test(word)) return this.agentsBefore(sentence, 4).slice(0, 1);
    if (HE.test(word)) return this.person ? [this.person] : [];
    return null;
  }
}
