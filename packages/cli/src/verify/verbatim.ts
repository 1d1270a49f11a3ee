import type { SourceFile } from "../dataset/source-file.js";
import type { Path } from "../read/locate.js";
import { placesOf } from "./find-words.js";
import { normalise } from "./normalise.js";

/** Words of a record that must stand in its passages as they are. */
export interface Verbatim {
  path: Path;
  what: string;
  /** In this order, each after the one before. */
  pieces: string[];
}

/** The hedge, the words of a quote between its brackets, and the estimative words of a forecast. */
export function verbatimOf({ record, parsed }: Pick<SourceFile, "record" | "parsed">): Verbatim[] {
  const { certainty, text, term } = asMap(parsed.value);
  const { hedge } = asMap(certainty);
  return [
    ...(typeof hedge === "string"
      ? [{ path: ["certainty", "hedge"], what: "the hedge", pieces: [hedge] }]
      : []),
    ...(record?.kind === "quote" && typeof text === "string"
      ? [{ path: ["text"], what: "the quote", pieces: betweenBrackets(text) }]
      : []),
    ...(record?.kind === "forecast" && typeof term === "string"
      ? [{ path: ["term"], what: "the estimative words", pieces: [term] }]
      : []),
  ].map((verbatim) => ({ ...verbatim, pieces: verbatim.pieces.map(normalise) }));
}

/** The first piece that does not stand in the passages after those before it. */
export function missingPiece(pieces: readonly string[], passages: readonly string[]): string | undefined {
  const text = passages.join("\n");
  let from = 0;
  for (const piece of pieces) {
    const at = placesOf(piece, text).find((place) => place >= from);
    if (at === undefined) return piece;
    from = at + piece.length;
  }
  return undefined;
}

function betweenBrackets(text: string): string[] {
  return text
    .split(/\[[^[\]]*\]/)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
