import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isTabKey,
  isUpKey,
  makeTheme,
  useKeypress,
  useMemo,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core';

export interface Suggested<Value> {
  readonly value: Value;
  /** The line in the list. */
  readonly name: string;
  /** What stays on screen when it was chosen. */
  readonly short: string;
  readonly description?: string;
}

interface LineConfig<Value> {
  readonly message: string;
  readonly pageSize: number;
  /** Suggestions for what is typed so far; called at every key, so it must be quick. */
  readonly source: (typed: string) => readonly Suggested<Value>[];
  /** Lines of before, the latest last: the up arrow brings them back. */
  readonly history?: readonly string[];
  /** What Enter takes when no suggestion was chosen with the arrows: null waits on. */
  readonly typed: (text: string, suggestions: readonly Suggested<Value>[]) => Suggested<Value> | null;
}

/**
 * A line to type in, with suggestions under it and the lines of before above it, both for the arrows. Unlike inquirer's search prompt it never loses an Enter
 * that comes right behind the text, as when a line is pasted.
 */
const prompt = createPrompt<unknown, LineConfig<unknown>>((config, done) => {
  const theme = makeTheme({});
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  // How many lines back in the history, and what was typed before going there.
  const [back, setBack] = useState(0);
  const [draft, setDraft] = useState('');
  const history = config.history ?? [];
  const [answer, setAnswer] = useState('');
  const prefix = usePrefix({ status, theme });
  const suggestions = useMemo(() => config.source(text.trim()), [text]);

  useKeypress((key, rl) => {
    if (status === 'done') return;
    if (isEnterKey(key)) {
      const chosen = suggestions[active] ?? config.typed(text.trim(), suggestions);
      if (chosen) {
        setAnswer(chosen.short);
        setStatus('done');
        done(chosen.value);
      } else rl.write(text);
    } else if (isUpKey(key) || isDownKey(key)) {
      // The arrows move in the list and, above it, in the lines of before; not in readline's own history.
      const step = isUpKey(key) ? -1 : 1;
      let line = text;
      if (active < 0 && (step < 0 ? back < history.length : back > 0)) {
        if (back === 0) setDraft(text);
        line = back - step === 0 ? draft : history[history.length - (back - step)]!;
        setBack(back - step);
        setText(line);
      } else if (active + step >= -1 && active + step < suggestions.length) setActive(active + step);
      rl.clearLine(0);
      rl.write(line);
    } else if (isTabKey(key)) {
      rl.clearLine(0);
      const completed = suggestions[Math.max(active, 0)]?.short ?? text;
      rl.write(completed);
      setText(completed);
      setActive(-1);
      setBack(0);
    } else {
      setText(rl.line);
      setActive(-1);
      setBack(0);
    }
  });

  const page = usePagination({
    items: suggestions,
    active: Math.max(active, 0),
    renderItem: ({ item, index }) => (index === active ? theme.style.highlight(`❯ ${item.name}`) : `  ${item.name}`),
    pageSize: config.pageSize,
    loop: false,
  });
  const message = theme.style.message(config.message, status);
  if (status === 'done') return `${prefix} ${message} ${theme.style.answer(answer)}`;
  const description = suggestions[active]?.description;
  return [`${prefix} ${message} ${text}`, [page, description ?? ''].filter(Boolean).join('\n')];
});

export function promptWithSuggestions<Value>(
  config: LineConfig<Value>,
  terminal: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<Value> {
  return prompt(config as unknown as LineConfig<unknown>, terminal) as Promise<Value>;
}
