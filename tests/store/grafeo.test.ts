import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { storeConformance } from './conformance.js';
import { tempStore } from './temp-store.js';

storeConformance('Grafeo', async () => {
  const { url, store, remove } = await tempStore();
  const others: GraphStore[] = [];
  return {
    url,
    async open() {
      const other = await openStore({ url });
      others.push(other);
      return other;
    },
    async remove() {
      for (const other of [...others, store]) await other.close();
      await remove();
    },
  };
});
