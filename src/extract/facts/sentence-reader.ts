import type { Document, Sentence } from '../../text/document.js';
import { emptyList } from '../../text/empty-list.js';
import type { ExtractedEntity } from '../extraction.js';
import type { Affiliation } from './affiliation-record.js';
import { applyFrames } from './apply-frames.js';
import { applyHalves } from './apply-halves.js';
import { applyPatterns } from './apply-patterns.js';
import { articleWide } from './article-wide.js';
import { captionsAsNames } from './captions.js';
import { careerList } from './career-list.js';
import { Carry } from './carry.js';
import { situations } from './clause.js';
import { thingOf } from './comparison.js';
import { consortiumMates, type Mates } from './consortium.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Draft } from './draft.js';
import { Employer } from './employer.js';
import type { FrameBook } from './frame-book.js';
import { Reach } from './frame-reach.js';
import { GroupAffiliates } from './group-affiliates.js';
import type { MakerOf } from './known-maker.js';
import { likened, likenessesIn } from './likened.js';
import { mainCompany } from './main-company.js';
import { joinLists, type Masked, nameless } from './mask.js';
import { companionOf, type LastThing, meansBoth, withMeant } from './meant.js';
import { NameParts } from './name-parts.js';
import { stoodBefore } from './nominees.js';
import { isPact, type Occurrence, occurrencesBySentence } from './occurrence.js';
import { isOthers, withOffices, withoutBody } from './office-words.js';
import { ownCountry } from './own-country.js';
import { PARTY } from './party-office.js';
import { PersonnelNotice } from './personnel.js';
import { readAffiliations } from './read-affiliations.js';
import { readSmall, smallReaders } from './small-readers.js';
import { SoleBody } from './sole-body.js';
import { splitSpoken } from './spoken-parts.js';
import { teamsOnStage } from './team-list.js';
import { type TitleReader, titleReader } from './title.js';
import { spokenAbout } from './topic.js';
import { bit, bitsOf } from './type-bits.js';
import { peopleOfUnits } from './unit-people.js';
import { withoutHeads } from './without-heads.js';

const MAX_SENTENCE = 3000;
const NOTHING = emptyList<Draft>();
const BODIES = bitsOf(['Company', 'Organization']);
const THINGS = bitsOf(['Product', 'Model']);
const PEOPLE = bit('Person');
/** Whom a text may go on about. */
const ACTORS = BODIES | PEOPLE;

/** Goes through an article once, sentence by sentence, and drafts the facts that it states. */
export class SentenceReader {
  private readonly rows: readonly (readonly Occurrence[])[];
  private readonly carry: Carry;
  private readonly titles: TitleReader;
  private readonly parts: NameParts;
  private readonly employer: Employer;
  private readonly sole: SoleBody;
  private readonly drafts: Draft[] = [];
  private readonly mates: Mates[] = [];
  private readonly affiliates = new GroupAffiliates();
  private readonly reach: Reach;
  /** The company that the article is about; the one that its story mostly speaks of, and the company or body. */
  private readonly main: Occurrence | null;
  private readonly company: Occurrence | null;
  private readonly body: Occurrence | null;
  /** The body for which the sentence's speaker speaks. */
  private speaking: Occurrence | null = null;
  private thing: LastThing | null = null;
  /** Person entity id -> the body they work for, as far as read. */
  private readonly employers = new Map<string, Occurrence>();
  /** Person entity id -> the office printed beside the name in the sentence being read, whose body nothing beside it tells. */
  private readonly offices = new Map<string, string>();

  constructor(
    private readonly doc: Document,
    entities: readonly ExtractedEntity[],
    private readonly book: FrameBook,
    private readonly makerOf: MakerOf = () => null,
  ) {
    this.rows = occurrencesBySentence(doc, entities);
    this.carry = new Carry(doc, this.rows);
    this.main = mainCompany(doc, this.rows);
    this.parts = new NameParts(entities);
    this.sole = new SoleBody(doc, this.rows);
    this.company = this.sole.company();
    this.body = this.sole.body();
    this.carry.aboutWhom(this.main ?? this.body);
    this.reach = new Reach(book, this.employers);
    this.titles = titleReader(book.titles);
    this.employer = new Employer(this.carry, this.parts, this.sole, book.publicTitles, this.rows, makerOf);
  }

  read(): readonly Draft[] {
    const notice = new PersonnelNotice(this.doc, this.rows, this.titles);
    for (const sentence of this.doc.sentences) {
      const row = this.rows[sentence.index]!;
      if (sentence.kind === 'byline') continue;
      this.carry.enter(sentence);
      if (row.length === 0) {
        const cues = cuesIn(sentence);
        // "각 정예팀이 성과를 발표한다" names nobody and means those listed before.
        if ((cues & CUED.team) !== 0 && (cues & CUED.shows) !== 0 && sentence.text.length <= MAX_SENTENCE)
          this.drafts.push(...teamsOnStage(nameless(sentence), sentence, this.carry, 1));
        if ((cues & CUED.both) !== 0 && meansBoth(sentence.text)) this.sentence(sentence, row);
        continue;
      }
      // Longer than any sentence: a table or a list without ends. Only appointments are read from those.
      if (sentence.text.length > MAX_SENTENCE && !notice.holds(sentence)) continue;
      this.parts.read(row, sentence, this.drafts);
      this.add(this.affiliates.read(row, sentence));
      if (notice.holds(sentence)) this.drafts.push(...notice.read(sentence));
      else this.sentence(sentence, row);
      this.carry.seeParty(row);
      this.carry.seeOccasions(row, sentence);
      this.carry.seeOccasions(this.parts.inside(row, 'Program'), sentence);
    }
    return articleWide(
      this.doc,
      this.rows,
      peopleOfUnits(this.drafts, this.parts),
      this.mates,
      {
        sole: this.company,
        main: this.main,
        body: this.body,
        named: (text) => this.parts.named(text),
      },
      this.makerOf,
    );
  }

  private sentence(sentence: Sentence, named: readonly Occurrence[]): void {
    const source = this.doc.article[sentence.field];
    const spoken = named.some(isPact) ? named.filter((o) => !isPact(o)) : named;
    const like = likenessesIn(spoken, sentence, source);
    const row = like.length === 0 ? spoken : spoken.filter((o) => !like.includes(o));
    if (like.length > 0) this.add(likened(like, row, sentence, source));
    const headline = sentence.kind === 'head';
    if (this.offices.size > 0) this.offices.clear();
    const { masked, inner } = splitSpoken(sentence, row, source);
    const names = (cuesIn(sentence) & CUED.slash) === 0 ? masked : captionsAsNames(masked);
    const meant = headline ? names : withMeant(names, sentence, this.carry, this.thing);
    this.part(meant, sentence, headline, false);
    for (const words of inner)
      if (words.units.size > 0) this.part(words, sentence, headline && sentence.field === 'title', true);
  }

  private add(drafts: readonly Draft[]): void {
    for (let i = 0; i < drafts.length; i++) this.drafts.push(drafts[i]!);
  }

  private part(input: Masked, sentence: Sentence, headline: boolean, inside: boolean): void {
    const source = this.doc.article[sentence.field];
    const { affiliations, masked: read } = readAffiliations(input, this.titles, source);
    const cues = cuesIn(sentence);
    // Heads in brackets: few sentences have any.
    const heads = (cues & CUED.bracket) !== 0 && (input.types & BODIES) !== 0 && (input.types & PEOPLE) !== 0;
    const masked = heads ? withoutHeads(read) : read;
    for (let i = 0; i < affiliations.length; i++) this.affiliate(affiliations[i]!, input, sentence, source, inside);
    const factor = inside ? 0.9 : 1;
    const names = heads && masked !== input ? withoutHeads(input) : input;
    this.add(applyPatterns(names, sentence, this.book, factor, 'names'));
    const joined = joinLists(masked, !headline);
    const over = joined === names ? 'lists only' : 'lists';
    this.add(ownCountry(applyPatterns(joined, sentence, this.book, factor, over), input));
    const carry = inside ? null : this.carry;
    const scene = {
      sentence,
      carry,
      speaker: inside ? this.speaking : null,
      employers: this.employers,
      main: this.main ?? this.company,
      headline,
    };
    this.add(applyHalves(joined, this.book, scene, factor));
    const readers = smallReaders(input, cues, carry);
    if (readers !== 0) {
      const row = this.rows[sentence.index]!;
      const { thing, titles, parts, makerOf, main, spokenOf } = this;
      readSmall(
        readers,
        { sentence, row, input, masked, joined, source, carry, thing, main, factor, titles, parts, makerOf, spokenOf },
        this.drafts,
      );
    }
    if ((cues & CUED.consortium) !== 0 && (input.types & BODIES) !== 0)
      this.mates.push(...consortiumMates(joined, sentence));
    const about = inside || (input.types & THINGS) === 0 ? null : thingOf(joined, sentence);
    if (about) this.thing = { occurrence: about, sentence: sentence.index };
    this.add(this.clauses(joined, sentence, headline, inside, factor));
    if (!inside) this.note(joined, sentence, headline);
  }

  /** What the verbs of a sentence say, where the names in it and those spoken of before can fill a frame that one of them opens. */
  private clauses(
    masked: Masked,
    sentence: Sentence,
    headline: boolean,
    inside: boolean,
    factor: number,
  ): readonly Draft[] {
    const carry = inside ? null : this.carry;
    const { company: main, body, reach } = this;
    const speaker = inside ? this.speaking : null;
    reach.begin(masked);
    if (carry) {
      carry.tellMeant(reach, sentence);
      reach.carry(main);
      reach.carry(body);
    } else reach.carry(speaker);
    const until = reach.opensUntil(masked.text, carry?.occasionTypes ?? 0, headline);
    const found = situations(masked, this.book, reach, headline, until);
    if (found.length === 0) return NOTHING;
    const source = this.doc.article[sentence.field];
    const drafts = applyFrames(found, masked, sentence, {
      carry,
      speaker,
      employers: this.employers,
      main,
      body,
      factor,
      source,
    });
    return careerList(withOffices(drafts, this.offices), masked, this.titles, source);
  }

  private affiliate(a: Affiliation, masked: Masked, sentence: Sentence, source: string, inside: boolean): void {
    let title = a.titleStart >= 0 ? source.slice(a.titleStart, a.titleEnd).trim() : '';
    let { org, confidence, rule } = a;
    if (!org) {
      if (this.drafts.some((d) => d.type === 'WORKS_FOR' && d.from.entity === a.person.entity)) return;
      const found = this.employer.of(a, title, {
        masked,
        sentence,
        source,
        inside,
        last: this.lastJob(sentence),
        party: () => this.lastParty(),
      });
      if (!found) {
        if (title) this.offices.set(a.person.entity.id, title);
        return;
      }
      ({ org, rule, confidence } = found);
      title = withoutBody(title);
    }
    if (rule === 'works-for.bracket' && isOthers(title, org)) title = '';
    const status = a.status === 'stated' && stoodBefore(a.person, title, sentence, this.doc) ? 'former' : a.status;
    if (status !== 'former') this.employers.set(a.person.entity.id, org);
    this.drafts.push({
      type: 'WORKS_FOR',
      from: a.person,
      to: org,
      status,
      confidence,
      rule,
      sentence,
      ...(title ? { title } : {}),
    });
  }

  /** The one body that the text last spoke of, else the company that it is about. */
  private readonly spokenOf = (sentence: Sentence): Occurrence | null => {
    const agents = this.carry.agentsBefore(sentence, 3);
    return agents.length === 1 ? agents[0]! : this.main;
  };

  /** The party of whoever was last said to be of one, which "같은 당" means. */
  private lastParty(): Occurrence | null {
    return (
      this.drafts.findLast(
        (d) => d.type === 'WORKS_FOR' && d.rule !== 'works-for.known' && PARTY.test(d.to.entity.name),
      )?.to ?? null
    );
  }

  /** The job last read, where the sentence told it. */
  private lastJob(sentence: Sentence): Draft | null {
    const last = this.drafts.findLast((d) => d.type === 'WORKS_FOR');
    return last?.sentence === sentence ? last : null;
  }

  /** Remembers whom the sentence spoke of: its topic, else the subject it opens with. */
  private note(masked: Masked, sentence: Sentence, headline: boolean): void {
    if (headline && sentence.field === 'title') return;
    const chosen = (masked.types & ACTORS) === 0 ? null : spokenAbout(masked, sentence);
    this.speaking = null;
    if (chosen) {
      this.speaking =
        chosen[0]!.entity.type === 'Person' ? (this.employers.get(chosen[0]!.entity.id) ?? null) : chosen[0]!;
      this.carry.see(chosen, sentence);
      this.carry.seeWith(chosen, companionOf(masked), sentence);
      const { id, type } = chosen[0]!.entity;
      const employer = type === 'Person' ? this.employers.get(id) : undefined;
      if (employer) this.carry.see([employer], sentence);
    }
  }
}
