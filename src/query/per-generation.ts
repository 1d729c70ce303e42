import type { GraphReader } from '../store/store.js';

/** How something is kept on disk. `decode` gives null for what it cannot read, which is then made anew. */
export interface Codec<T> {
  encode(value: T): Uint8Array;
  decode(content: Buffer): T | null;
}

/** JSON, for values that are plain data. */
export function jsonCodec<T>(): Codec<T> {
  return {
    encode: (value) => Buffer.from(JSON.stringify(value)),
    decode(content) {
      try {
        return JSON.parse(content.toString()) as T;
      } catch {
        return null;
      }
    },
  };
}

/**
 * Something that takes a while to work out of a graph: made once per generation, kept in this process and, where the store has a
 * place, on disk. Count `version` up whenever the same graph would give something else.
 */
export function perGeneration<T>(
  { name, version, codec = jsonCodec<T>() }: { name: string; version: number; codec?: Codec<T> },
  make: (reader: GraphReader) => Promise<T>,
): (reader: GraphReader) => Promise<T> {
  const known = new WeakMap<GraphReader, { generation: string; value: Promise<T> }>();
  const file = `${name}-${version}`;
  const find = async (reader: GraphReader): Promise<T> => {
    const kept = await reader.cache?.read(file);
    const value = kept ? codec.decode(kept) : null;
    if (value !== null) return value;
    const made = await make(reader);
    await reader.cache?.write(file, codec.encode(made));
    return made;
  };
  return (reader) => {
    const before = known.get(reader);
    if (before && before.generation === reader.generation) return before.value;
    const value = find(reader);
    known.set(reader, { generation: reader.generation, value });
    value.catch(() => known.delete(reader));
    return value;
  };
}
