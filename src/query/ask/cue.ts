const PATTERNS = new Map<string, RegExp>();

/** The pattern that finds a cue in a question's frame: `{name}` stands for any slot, `…` for anything. */
export function cuePattern(cue: string): RegExp {
  let pattern = PATTERNS.get(cue);
  if (!pattern) {
    const source = cue
      .toLowerCase()
      .replace(/\{\w+\}/g, '{}')
      .split('…')
      .map((part) =>
        part
          .trim()
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          .replace(/\s+/g, '\\s*')
          // 'members of the {}'
          .replace(/(?<=[a-z])\\s\*\\\{/g, '\\s*(?:the )?\\{')
          // '{}의 투자처': '{}의 해외 투자처' as well.
          .replace(/^(\\\{\\\}의?)((?:\\s\*)?)(?=[가-힣]{2})/, '$1$2(?:[가-힣]+\\s){0,2}'),
      )
      .join('.*?');
    // English cues begin at a word; whole short words end at one too ('ceo', but 'suppl…' goes on).
    const latin = /^[a-z]/.test(cue.toLowerCase());
    pattern = new RegExp((latin ? '\\b' : '') + source + (latin && !/…|\{/.test(cue) ? '\\b' : ''));
    PATTERNS.set(cue, pattern);
  }
  return pattern;
}

/** The frame with its first name alone: no cue finds another. */
export const firstOf = (frame: string): string => {
  const [before = '', ...after] = frame.split('{}');
  return after.length === 0 ? frame : `${before}{}${after.join('[]')}`;
};
