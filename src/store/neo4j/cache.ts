import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { keepFile, readIfThere } from '../file-cache.js';
import type { GenerationCache } from '../store.js';
import { STORE_NODE } from './generations.js';
import type { Neo4jHandle } from './handle.js';

const AT_REST = `MATCH ${STORE_NODE} WHERE s.generation = $generation AND s.token IS NULL RETURN count(s) AS stores`;

/**
 * Kept on this machine (XDG_CACHE_HOME, default ~/.cache): jisik/<hash of whose which database>/<generation>.<name>. Files of
 * earlier generations are deleted as new ones come. Nothing is kept while a writer is at work: what was read may be half of a run.
 */
export function cacheOf(handle: Neo4jHandle, owner: string, generation: string): GenerationCache {
  const hash = createHash('sha256').update(owner).digest('hex').slice(0, 16);
  const folder = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'jisik', hash);
  const file = (name: string) => path.join(folder, `${generation}.${name}`);
  return {
    read: (name) => readIfThere(file(name)),
    async write(name, content) {
      const { rows } = await handle.read(AT_REST, { generation });
      if (rows[0]?.stores !== 1) return;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        for (const old of await readdir(folder))
          if (!old.startsWith(`${generation}.`)) await rm(path.join(folder, old), { force: true });
      } catch {
        return;
      }
      await keepFile(file(name), content);
    },
  };
}
