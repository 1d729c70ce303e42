import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const [ENTER, DOWN, CLEAR] = ['\r', '\u001b[B', '\u0015'];
/** The screen is complete when nothing more is drawn for this long, ms. */
const STILL = 100;
const PATIENCE = 30_000;

/**
 * Wall-clock times, ms, from a key to the last thing drawn for it, as a person sees them: names are typed, a letter at a time, where the
 * console of a real terminal asks for an entity and completes it.
 */
export async function keystrokes(url: string, names: readonly string[]): Promise<number[]> {
  const terminal = spawn(process.execPath, [PROGRAM, 'console', '--store', url, '--lang', 'ko'], {
    cols: 100,
    rows: 40,
    env: { ...process.env, JISIK_HISTORY: '', NO_COLOR: '1' },
  });
  let [seen, drawn] = ['', 0];
  terminal.onData((data) => {
    seen += data;
    drawn = performance.now();
  });
  const see = async (text: string): Promise<void> => {
    for (let waited = 0; !seen.includes(text); waited += 20) {
      if (waited > PATIENCE) throw new Error(`the console never showed ${text}:\n${seen}`);
      await wait(20);
    }
  };
  /** ms until what the key changed is on the screen. */
  const press = async (key: string): Promise<number> => {
    const pressed = performance.now();
    drawn = 0;
    terminal.write(key);
    while (drawn === 0 || performance.now() - drawn < STILL) {
      if (performance.now() - pressed > PATIENCE) throw new Error(`nothing was drawn for ${JSON.stringify(key)}`);
      await wait(5);
    }
    return drawn - pressed;
  };
  try {
    await see('무엇이 궁금하세요?');
    for (const key of '경쟁자') await press(key);
    await press(DOWN);
    await press(ENTER);
    const times: number[] = [];
    for (const name of names) {
      for (const letter of name) times.push(await press(letter));
      await press(CLEAR);
    }
    // The first key makes the index of names ready.
    return times.slice(1);
  } finally {
    terminal.kill();
  }
}
