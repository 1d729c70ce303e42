/** True for what a prompt throws when the person leaves it: Ctrl-C, Ctrl-D, a closed terminal. */
export function isCancelled(error: unknown): error is Error {
  return error instanceof Error && /^(ExitPromptError|AbortPromptError|CancelPromptError)$/.test(error.name);
}
