import type { Judged, Pair, TranslationFinding } from "./finding.js";
import { namesForm, namesWhole, type TranslatedName, wordsOf } from "./names.js";

/** A name that is gone may be a pronoun; where another one of its sort has come, it is a fault. */
export function changedNames({ from, to, pairs }: Judged): TranslationFinding[] {
  const { names = [] } = to;
  return pairs.flatMap((pair) => {
    const [text, words] = [wordsOf(pair.text), wordsOf(pair.words)];
    const stands = ({ translated }: TranslatedName): boolean =>
      translated.some((form) => namesForm(words, form, to.language));
    const stood = ({ original }: TranslatedName): boolean =>
      original.some((form) => namesForm(text, form, from.language));
    const isNamed = ({ original }: TranslatedName): boolean =>
      original.some((form) => namesWhole(text, form));
    const lost = names.filter((name) => isNamed(name) && !stands(name));
    if (lost.length === 0) return [];
    const come = names.filter((name) => stands(name) && !stood(name));
    return lost.map((name) => lostName(pair, name, come));
  });
}

function lostName(
  { path, words }: Pair,
  name: TranslatedName,
  come: readonly TranslatedName[],
): TranslationFinding {
  const other = name.sort === "other" ? undefined : come.find(({ sort }) => sort === name.sort);
  return {
    rule: "translation-names",
    ...(!other && { isNote: true }),
    message: other
      ? `\`${path}\` names ${other.name} where the original has ${name.name}`
      : `\`${path}\` does not name ${name.name}, which the original has`,
    path: ["texts", path],
    expected: name.translated.join(", "),
    found: other?.translated.join(", ") ?? words,
    remedy: "write the name as its record does",
  };
}
