/** Longer than any text of which the engine would first make the slower of its two programs for a pattern. */
const LONG = `${'.'.repeat(1000)}\u3002`;
const tried = new WeakSet<RegExp>();

/**
 * The first match of a global pattern; it may go on from there. A large pattern is made ready before its first text: the engine compiles
 * one to bytecode and, when it comes again, to machine code, of which the first alone takes three times as long as the second, but goes
 * straight to the second for a text of a thousand units.
 */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  if (!tried.has(pattern)) {
    tried.add(pattern);
    pattern.lastIndex = 0;
    pattern.test(LONG);
  }
  pattern.lastIndex = 0;
  return pattern.exec(text);
}
