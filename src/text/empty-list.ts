/**
 * An empty list that the engine takes for a list of objects. It takes `[]` for one that may yet become a list of numbers; whoever is handed
 * now the one, now the other reads both more slowly, and loses its optimised code when the second comes for the first time.
 */
export function emptyList<T extends object>(): readonly T[] {
  const list: (T | null)[] = [null];
  list.length = 0;
  return list as T[];
}
