import type { GraphStore, GraphWriter } from '../../src/store/store.js';

/** What a store throws that was told to; nothing of jisik does. */
export class Crash extends Error {}

/** The store, whose writer ends at its `write`th write, or at publishing when it comes to that first; `taken`: after the store took it. */
export function crashingStore(store: GraphStore, { write, taken }: { write: number; taken: boolean }): GraphStore {
  return {
    ...{ url: store.url, kind: store.kind, capabilities: store.capabilities },
    published: () => store.published(),
    reader: () => store.reader(),
    writer: async () => crashingWriter(await store.writer(), write, taken),
    close: () => store.close(),
  };
}

function crashingWriter(writer: GraphWriter, at: number, taken: boolean): GraphWriter {
  let writes = 0;
  const ending = async (work: () => Promise<void>) => {
    if (taken) await work();
    throw new Crash();
  };
  return {
    get generation() {
      return writer.generation;
    },
    get cache() {
      return writer.cache;
    },
    read: (...call) => writer.read(...call),
    write: (statements) =>
      statements.length > 0 && writes++ === at ? ending(() => writer.write(statements)) : writer.write(statements),
    publish: (run) => ending(() => writer.publish(run)),
    abandon: () => writer.abandon(),
    close: () => writer.close(),
  };
}
