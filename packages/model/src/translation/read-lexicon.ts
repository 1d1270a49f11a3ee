import type { BoundKind } from "./bounds.js";
import type { HedgeStrength, Lexicon, LexiconEntry, VerbStrength } from "./lexicon.js";

/** Stands for the source of a word that nothing bears out but our reading. */
const OWN = "-";
const OWN_READING = "The editors’ own reading";

/**
 * A lexicon as its file has it: under `# hedges`, `# verbs`, `# terms` and `# bounds` a line for each word,
 * with what it is in English, its strength or kind, and the number of its source from 1, or a hyphen where it
 * is our reading.
 */
export function readLexicon(table: string, sources: readonly string[]): Lexicon {
  const parts = new Map(
    table
      .split(/^# /m)
      .slice(1)
      .map((part) => part.trim().split("\n"))
      .map(([name = "", ...lines]) => [name, lines.map((line) => entry(line, sources))]),
  );
  const part = <S extends string>(name: string): LexiconEntry<S>[] =>
    (parts.get(name) ?? []) as LexiconEntry<S>[];
  return {
    hedges: part<HedgeStrength>("hedges"),
    verbs: part<VerbStrength>("verbs"),
    terms: part<HedgeStrength>("terms"),
    bounds: part<BoundKind>("bounds"),
  };
}

function entry(line: string, sources: readonly string[]): LexiconEntry<string> {
  const [word = "", english = "", strength = "", source = OWN] = line.split(" | ");
  return {
    word,
    english,
    strength,
    source: (source === OWN ? undefined : sources[Number(source) - 1]) ?? OWN_READING,
  };
}
