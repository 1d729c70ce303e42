import { aimsWith } from './aims.js';
import type { Argument } from './argument.js';
import type { VerbFrame } from './frame.js';
import type { ItemReader } from './items.js';
import { tenseOf } from './tense-of.js';
import type { Verb } from './verb.js';

/** Where a subject comes from. `own`: in the clause; `topic`: the sentence's topic; `kept`: of the clause before; `none`: left out; `unknown`: a noun that is no name. */
export type SubjectFrom = 'own' | 'topic' | 'kept' | 'none' | 'unknown';

/** A predicate with what it governs: what a frame looks at. */
export class Situation {
  readonly arguments: readonly Argument[];
  private toldIn: 'past' | 'present' | null | undefined = undefined;
  private ahead: boolean | undefined = undefined;
  private open: boolean | undefined = undefined;

  constructor(
    private readonly text: string,
    private readonly verb: Verb,
    readonly frames: readonly VerbFrame[],
    private readonly items: ItemReader,
    readonly clauseStart: number,
    governed: readonly Argument[],
    readonly subject: Argument | null,
    readonly subjectFrom: SubjectFrom,
    readonly modifier: boolean,
  ) {
    this.arguments = governed;
  }

  /** Said of what is still to come. */
  get planned(): boolean {
    const { verb } = this;
    this.ahead ??= verb.planned || (this.links && aimsWith(verb, this.items.finals.at(-1), this.text));
    return this.ahead;
  }

  /** Left open by the verb itself ("나설지"). */
  get doubted(): boolean {
    return this.verb.hedged;
  }

  /** Left open by the verb, or by the one that the clause leads to ("협력해 … 나설지"). */
  get hedged(): boolean {
    const { verb } = this;
    this.open ??= verb.hedged || (this.links && (this.items.finals.find((x) => x.start > verb.start)?.hedged ?? false));
    return this.open;
  }

  /** "누리맵과 경쟁하기 위해": that is why, and so. */
  get tellsWhy(): boolean {
    return this.text.startsWith(' 위해', this.end) && this.hedged;
  }

  private get links(): boolean {
    return this.verb.position === 'link';
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

  /** The same as already done, whatever leaves it open. */
  done(): Situation {
    const { text, verb, frames, items, clauseStart, subject, subjectFrom, modifier } = this;
    const done = new Situation(text, verb, frames, items, clauseStart, this.arguments, subject, subjectFrom, modifier);
    done.ahead = false;
    done.open = false;
    return done;
  }
}
