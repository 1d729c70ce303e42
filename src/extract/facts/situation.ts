import type { Argument } from './argument.js';
import type { VerbFrame } from './frame.js';
import { tenseOf } from './tense-of.js';
import type { Verb } from './verb.js';

/** Where a subject comes from. `own`: in the clause; `topic`: the sentence's topic; `kept`: of the clause before; `none`: left out; `unknown`: a noun that is no name. */
export type SubjectFrom = 'own' | 'topic' | 'kept' | 'none' | 'unknown';

/** A predicate with what it governs: what a frame looks at. */
export class Situation {
  readonly arguments: readonly Argument[];
  private toldIn: 'past' | 'present' | null | undefined = undefined;

  constructor(
    private readonly text: string,
    private readonly verb: Verb,
    readonly frames: readonly VerbFrame[],
    readonly planned: boolean,
    readonly hedged: boolean,
    readonly clauseStart: number,
    governed: readonly Argument[],
    readonly subject: Argument | null,
    readonly subjectFrom: SubjectFrom,
    readonly modifier: boolean,
  ) {
    this.arguments = governed;
  }

  get passive(): boolean {
    return this.verb.passive;
  }

  get negated(): boolean {
    return this.verb.negated;
  }

  /** "…하기로 했다". */
  get agreed(): boolean {
    return this.verb.agreed;
  }

  get start(): number {
    return this.verb.start;
  }

  get end(): number {
    return this.verb.end;
  }

  /** Of the verb, or of the one that it links to. */
  get tense(): 'past' | 'present' | null {
    if (this.toldIn === undefined) this.toldIn = tenseOf(this.verb, this.text);
    return this.toldIn;
  }

  /** "맡았던", "이끌던": no longer so. */
  get ended(): boolean {
    return /[았었했]던$/.test(this.text.slice(this.start, this.end));
  }

  /** The same as already done. */
  done(): Situation {
    const { text, verb, frames, hedged, clauseStart, subject, subjectFrom, modifier } = this;
    return new Situation(
      text,
      verb,
      frames,
      false,
      hedged,
      clauseStart,
      this.arguments,
      subject,
      subjectFrom,
      modifier,
    );
  }
}
