/** What `redlines-ready` tells. */
export interface ReadyDetail {
  /** The id of the record that is shown. */
  record: string;
  /** The version of the dataset that it is from. */
  version: string;
}

/** What `redlines-error` tells: why a widget shows its fallback HTML and nothing more. */
export interface ErrorDetail {
  /**
   * The excerpt could not be had (`load`), or it is not what this widget can show (`excerpt`): broken, of
   * another kind, or older than the page's own words.
   */
  reason: "load" | "excerpt";
  /** What went wrong, for developers. */
  message: string;
}

/** What `redlines-actor` tells, of each widget in which a reader chooses an actor. */
export interface ActorDetail {
  /** The id of the actor that a reader has chosen, which is now in the attribute `actor`; nothing for all. */
  actor: string | undefined;
}

/** The events of a widget bubble and leave shadow roots, so that a page can listen once. */
export function redlinesEvent<D>(name: string, detail: D): CustomEvent<D> {
  return new CustomEvent(`redlines-${name}`, { bubbles: true, composed: true, detail });
}

/** What was thrown, in words: it may be anything, also what cannot be written. */
export function messageOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return "Unknown error";
  }
}

declare global {
  interface HTMLElementEventMap {
    "redlines-ready": CustomEvent<ReadyDetail>;
    "redlines-error": CustomEvent<ErrorDetail>;
  }
}
