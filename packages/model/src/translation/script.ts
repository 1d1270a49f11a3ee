import { primaryTag } from "../primary-tag.js";

type Script = "Arabic" | "Cyrillic" | "Hebrew" | "Latin";

const SCRIPTS: Readonly<Record<string, Script>> = {
  ar: "Arabic",
  fa: "Arabic",
  he: "Hebrew",
  ru: "Cyrillic",
};

/** The script in which a language is written; of one that we do not know, Latin. */
function scriptOf(language: string): Script {
  return SCRIPTS[primaryTag(language)] ?? "Latin";
}

const run = (script: Script): RegExp => {
  const letter = `\\p{Script=${script}}`;
  const word = `${letter}[${letter}\\p{M}\\d.'’&-]*`;
  return new RegExp(`${word}(?: ${word})*`, "gu");
};

const RUNS: Readonly<Record<Script, RegExp>> = {
  Arabic: run("Arabic"),
  Cyrillic: run("Cyrillic"),
  Hebrew: run("Hebrew"),
  Latin: run("Latin"),
};

/** Runs of words in another script than that of a language. */
export function foreignRuns(text: string, language: string): string[] {
  const own = scriptOf(language);
  return (Object.keys(RUNS) as Script[])
    .filter((script) => script !== own)
    .flatMap((script) => text.match(RUNS[script]) ?? []);
}

/** `ISO 3166`, `CC-BY`, `GeoNames`: written alike in every script. */
const CODES = /^(?:[A-Z][A-Z0-9.&-]+|[A-Z][a-z]+(?:[A-Z][a-z]*)+)$/;

/** Whether each word of a run is a code. */
export function isCode(words: string): boolean {
  return words.split(" ").every((word) => CODES.test(word));
}

/** Signs that turn the direction of a text, which the page sets for itself. */
export const DIRECTION_SIGNS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Letters that two languages of one script write with different signs: those of the other one. */
export const OTHER_LETTERS: Readonly<Record<string, RegExp>> = { fa: /[يكىة]/, ar: /[یکگپچژ]/ };
