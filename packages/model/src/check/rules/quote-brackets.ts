import type { Quote } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const quoteBrackets: Rule = {
  name: "quote-brackets",
  scope: "record",
  docs:
    "In a quote every bracket closes: […] marks an elision, [word] an editorial insertion, and neither " +
    "nests.",
  why: "Readers must see which words are the speaker's, what was left out and what the editors put in.",
  example: {
    file: "quotes/varga-on-kell-point.yaml",
    bad: "text: We shall not let [Ostrell] build a harbour at Kell Point [...] in any other year.",
    good: "text: We shall not let [Ostrell] build a harbour at Kell Point […] in any other year.",
  },
  check: (dataset) =>
    entriesOf(dataset, "quote").flatMap(({ kind, id, record }) =>
      textsOf(record).flatMap(({ text, path }) =>
        judge(text).map((finding) => ({ ...finding, record: { kind, id }, path })),
      ),
    ),
};

/** The printed words, and the same in other languages. */
function textsOf({ text, versions = [] }: Quote): { text: string; path: Finding["path"] }[] {
  return [
    { text, path: ["text"] },
    ...versions.map((version, index) => ({ text: version.text, path: ["versions", index, "text"] })),
  ];
}

const EXPECTED = "[…] for an elision, [word] for an insertion";

function judge(text: string): Omit<Finding, "path" | "record">[] {
  const rest = text.replaceAll(/\[[^[\]]*\]/g, "");
  if (/[[\]]/.test(rest))
    return [
      {
        message: "a bracket is not closed, not opened, or stands inside another",
        expected: EXPECTED,
        found: excerptAround(text),
        remedy: "close each bracket before the next one opens",
      },
    ];
  const bad = [...text.matchAll(/\[([^[\]]*)\]/g)].find(
    ([, inside = ""]) => inside.trim() === "" || /^\.{2,}$/.test(inside.trim()),
  );
  return bad
    ? [
        {
          message: "a bracket holds neither an ellipsis nor words",
          expected: EXPECTED,
          found: bad[0],
          remedy: "write […] with the single character …",
        },
      ]
    : [];
}

function excerptAround(text: string): string {
  const at = Math.max(0, text.search(/[[\]]/) - 8);
  return text.slice(at, at + 24);
}
