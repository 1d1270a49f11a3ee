import type { Style } from "../report/style.js";
import type { RuleDocs } from "./reading-rules.js";

/** The rules as a list: name and what must hold. */
export function listRules(rules: readonly RuleDocs[], style: Style): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  return rules.map(({ name, docs }) => `${style.bold(name.padEnd(width))}  ${docs}`).join("\n");
}

/** One rule in full: what, why, and the same lines as they break it and as they keep it. */
export function explainRule(
  { name, docs, why, example: { file, bad, good } }: RuleDocs,
  style: Style,
): string {
  const lines = (text: string): string => text.trimEnd().replaceAll(/^/gm, "    ");
  return `${style.bold(name)}

${docs}
${why}

${style.red("bad")}   ${style.dim(file)}
${lines(bad)}

${style.green("good")}
${lines(good)}`;
}

/** The rules as a table in Markdown, as `docs/rules.md` holds it. */
export function tabulateRules(rules: readonly RuleDocs[]): string {
  return [
    "| rule | what must hold | why |",
    "| --- | --- | --- |",
    ...rules.map(({ name, docs, why }) => `| \`${name}\` | ${docs} | ${why} |`),
  ].join("\n");
}
