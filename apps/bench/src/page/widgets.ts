/** The kinds of excerpt that have a widget, and their widgets' tags. */
const TAGS = { actor: "actor-card", quote: "quote-block", redline: "redline-gauge" } as const;

export type Kind = keyof typeof TAGS;

export const KINDS = Object.keys(TAGS) as readonly Kind[];

/** The widget of a kind. */
export function tagOf(kind: Kind): (typeof TAGS)[Kind] {
  return TAGS[kind];
}
