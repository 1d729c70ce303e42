/** What a person reads about an error or warning: what and where, and what to do. `{name}` stands for a detail of the error. */
export interface MessageText {
  readonly message: string;
  readonly remedy: string;
}

/** Keyed by the code of the error or warning. */
export type Messages = Readonly<Record<string, MessageText>>;
