import type { SourceFile } from "../dataset/source-file.js";
import type { Path } from "../read/locate.js";
import { placesOf } from "./find-phrase.js";
import { normalise } from "./normalise.js";

/** Words of a record that must stand in its passages as they are. */
export interface Verbatim {
  path: Path;
  what: string;
  /** In this order, each after the one before. */
  fragments: string[];
}

/** The hedge, the words of a quote between its brackets, and the estimative words of a forecast. */
export function verbatimOf({ record, parsed }: Pick<SourceFile, "record" | "parsed">): Verbatim[] {
  const { certainty, text, term } = asMap(parsed.value);
  const { hedge } = asMap(certainty);
  return [
    ...(typeof hedge === "string"
      ? [{ path: ["certainty", "hedge"], what: "the hedge", fragments: [hedge] }]
      : []),
    ...(record?.kind === "quote" && typeof text === "string"
      ? [{ path: ["text"], what: "the quote", fragments: betweenBrackets(text) }]
      : []),
    ...(record?.kind === "forecast" && typeof term === "string"
      ? [{ path: ["term"], what: "the estimative words", fragments: [term] }]
      : []),
  ].map((verbatim) => ({ ...verbatim, fragments: verbatim.fragments.map(normalise) }));
}

/** The first fragment that does not stand in the passages after those before it. */
export function missingFragment(
  fragments: readonly string[],
  passages: readonly string[],
): string | undefined {
  const text = passages.join("\n");
  let from = 0;
  for (const fragment of fragments) {
    const at = placesOf(fragment, text).find((place) => place >= from);
    if (at === undefined) return fragment;
    from = at + fragment.length;
  }
  return undefined;
}

function betweenBrackets(text: string): string[] {
  return text
    .split(/\[[^[\]]*\]/)
    .map((fragment) => fragment.trim())
    .filter((fragment) => /[\p{L}\p{N}]/u.test(fragment));
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
