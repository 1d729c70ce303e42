import { openStore } from '../../src/store/open.js';

/**
 * A writer to be killed: writes and publishes batch after batch, and says after each publication how many there are.
 * Arguments: the store's URL, nodes a batch. Environment: NEO4J_PASSWORD.
 */
const [url = '', size = '0'] = process.argv.slice(2);
const password = process.env.NEO4J_PASSWORD;
const store = await openStore({ url, ...(password !== undefined && { password }) });
const writer = await store.writer();
const { rows } = await writer.read('MATCH (n:Entity) RETURN count(n) AS nodes');
let batches = Number(rows[0]?.nodes) / Number(size);
process.stdout.write(`start ${batches}\n`);
for (;;) {
  const ids = Array.from({ length: Number(size) }, (_, index) => `Company:${batches}-${index}`);
  await writer.write([
    { text: 'UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.name = id', parameters: { ids: ids.slice(1) } },
    { text: 'MERGE (n:Entity {id: $id}) SET n.name = $id', parameters: { id: ids[0] ?? '' } },
  ]);
  await writer.publish();
  batches++;
  process.stdout.write(`published ${batches}\n`);
}
