/** More of them are left to the engine's own sort, which of so few makes several times the work. */
const FEW = 32;

/** Sorts a list that is short or mostly sorted, in place and stably; returns it. */
export function sortFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    const one = list[i]!;
    if (compare(one, list[i - 1]!) >= 0) continue;
    if (list.length > FEW) return list.sort(compare);
    let at = i;
    do {
      list[at] = list[at - 1]!;
      at--;
    } while (at > 0 && compare(one, list[at - 1]!) < 0);
    list[at] = one;
  }
  return list;
}
