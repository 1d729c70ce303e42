import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts an ingestion of `folder` in a process of its own and kills it (SIGKILL) `ms` after it says `line`; gives its last line. */
export async function killIngestAt(
  line: string,
  ms: number,
  url: string,
  folder: string,
  password = '',
): Promise<string> {
  const script = fileURLToPath(new URL('./killed-ingest.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, folder], {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += data;
  });
  const exit = once(child, 'exit');
  child.stdout.on('data', (data) => {
    const before = said.includes(line);
    said += data;
    if (!before && said.includes(line)) setTimeout(() => child.kill('SIGKILL'), ms);
  });
  await exit;
  if (!said.includes(line)) throw new Error(`the ingestion did not come to "${line}": ${said}${complaint}`);
  return said.trim().split('\n').at(-1) ?? '';
}
