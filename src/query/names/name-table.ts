import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { EntityType } from '../../ontology/types.js';
import { WordTable, type WordTableImage } from '../../text/word-table.js';
import type { NamedEntity, NameIndex } from './name-index.js';

/** The names of a generation as plain data. */
interface NamesImage {
  readonly ids: WordTableImage;
  /** One behind the other, and where each ends. */
  readonly names: string;
  readonly nameEnds: Uint32Array;
  /** Of one entity after the other. */
  readonly keys: WordTableImage;
  /** Of each entity: where its keys end. */
  readonly keyEnds: Uint32Array;
  /** Of each entity: the place of its type among `types`. */
  readonly typeOf: Uint8Array;
  readonly types: readonly EntityType[];
  readonly weights: Float64Array;
  readonly longest: number;
}

/** Of the hash at the start of a file, in bytes. */
const CHECK = 20;

/** Finds entities by id and key; those that nothing asks for are never made. */
export class NameTable implements NameIndex {
  readonly longest: number;
  readonly byId: NameIndex['byId'];
  readonly byKey: NameIndex['byKey'];
  readonly #made: (NamedEntity | undefined)[];
  readonly #ids: WordTable;
  readonly #keys: WordTable;
  #all: readonly NamedEntity[] | undefined;

  /** @param entities those of the image, where they are there already */
  private constructor(
    private readonly image: NamesImage,
    entities?: readonly NamedEntity[],
  ) {
    const ids = new WordTable(image.ids);
    const keys = new WordTable(image.keys);
    [this.#ids, this.#keys, this.longest, this.#all] = [ids, keys, image.longest, entities];
    this.#made = entities ? [...entities] : new Array<undefined>(ids.size);
    this.byId = {
      has: (id) => ids.has(id),
      get: (id) => {
        const place = ids.placeOf(id);
        return place < 0 ? undefined : this.#at(place);
      },
    };
    this.byKey = {
      has: (key) => keys.has(key),
      get: (key) => {
        const places = keys.placesOf(key);
        return places.length === 0 ? undefined : places.map((place) => this.#at(this.#ownerOf(place)));
      },
    };
  }

  static of(entities: readonly NamedEntity[]): NameTable {
    const types = [...new Set(entities.map(({ type }) => type))];
    const keys = entities.flatMap((entity) => entity.keys);
    const image: NamesImage = {
      ids: WordTable.imageOf(entities.map(({ id }) => id)),
      names: entities.map(({ name }) => name).join(''),
      nameEnds: endsOf(entities.map(({ name }) => name.length)),
      keys: WordTable.imageOf(keys),
      keyEnds: endsOf(entities.map((entity) => entity.keys.length)),
      typeOf: Uint8Array.from(entities, ({ type }) => types.indexOf(type)),
      types,
      weights: Float64Array.from(entities, ({ weight }) => weight),
      longest: keys.reduce((longest, key) => Math.max(longest, key.length), 0),
    };
    return new NameTable(image, entities);
  }

  get entities(): readonly NamedEntity[] {
    this.#all ??= Array.from(this.#made, (_, place) => this.#at(place));
    return this.#all;
  }

  toBytes(): Uint8Array {
    const content = serialize(this.image);
    return Buffer.concat([hashOf(content), content]);
  }

  /** null: not what `toBytes` gave. */
  static fromBytes(bytes: Buffer): NameTable | null {
    const content = bytes.subarray(CHECK);
    if (!hashOf(content).equals(bytes.subarray(0, CHECK))) return null;
    return new NameTable(deserialize(content) as NamesImage);
  }

  #at(place: number): NamedEntity {
    const known = this.#made[place];
    if (known) return known;
    const { names, nameEnds, keyEnds, typeOf, types, weights } = this.image;
    const [from, to] = [startOf(keyEnds, place), keyEnds[place]!];
    const entity: NamedEntity = {
      id: this.#ids.at(place),
      name: names.slice(startOf(nameEnds, place), nameEnds[place]),
      type: types[typeOf[place]!]!,
      keys: Array.from({ length: to - from }, (_, i) => this.#keys.at(from + i)),
      weight: weights[place]!,
    };
    this.#made[place] = entity;
    return entity;
  }

  /** The place of the entity that a key is of: the first whose keys end behind it. */
  #ownerOf(key: number): number {
    const { keyEnds } = this.image;
    let [low, high] = [0, keyEnds.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyEnds[middle]! > key) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const hashOf = (content: Buffer): Buffer => createHash('sha1').update(content).digest();

function endsOf(lengths: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, (length) => (end += length));
}

const startOf = (ends: Uint32Array, place: number): number => (place === 0 ? 0 : ends[place - 1]!);
