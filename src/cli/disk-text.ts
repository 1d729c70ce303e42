import type { StoreHistory } from '../store/store.js';
import type { Language } from './language.js';

/** `64.8 MB`; a million bytes each, as `ls` and disks count. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}

/** How many states of the graph lie on disk, what they take, and how to go back to one. */
export async function diskText(history: StoreHistory, language: Language, remedy = false): Promise<string> {
  const kept = await history.kept();
  const size = megabytes(kept.reduce((sum, { bytes }) => sum + bytes, 0));
  const keep = await history.keep();
  if (language === 'ko') {
    const text = `디스크  ${size}: 그래프의 상태 ${kept.length}개(최대 ${keep}개, --keep)`;
    return remedy ? `${text}. \`jisik runs restore <실행>\`으로 그때로 돌아갑니다.` : text;
  }
  const text = `Disk  ${size}: ${kept.length} ${kept.length === 1 ? 'state' : 'states'} of the graph (at most ${keep}, --keep)`;
  return remedy ? `${text}. \`jisik runs restore <run>\` goes back to one.` : text;
}
