import type { Quote } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const quoteVersions: Rule = {
  name: "quote-versions",
  scope: "record",
  docs: "The versions of a quote are in languages of their own, and only translated words have a translator.",
  why:
    "A reader is shown the words in one language at a time, and must know whose words these are: the " +
    "speaker's or a translator's.",
  example: {
    file: "quotes/varga-on-kell-point.yaml",
    bad: "translated: unknown\ntranslator: { name: An invented translator }\n",
    good: "translated: unknown\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "quote").flatMap(({ kind, id, record }) =>
      [...printed(record), ...languages(record), ...originals(record)].map((finding) => ({
        ...finding,
        record: { kind, id },
      })),
    ),
};

type Judged = Omit<Finding, "record">[];

function printed({ translated, translator }: Quote): Judged {
  if (!translator || translated === "yes") return [];
  return [
    {
      message: "words that are not said to be translated have a translator",
      path: ["translator"],
      expected: "no translator, or translated: yes",
      found: `translated: ${translated}`,
      remedy: "take the translator out, or say that the words are translated",
    },
  ];
}

function languages({ language, versions = [] }: Quote): Judged {
  const all = [language, ...versions.map(({ lang }) => lang)];
  return versions.flatMap(({ lang }, index) => {
    const first = all.indexOf(lang);
    if (first === index + 1) return [];
    return [
      {
        message:
          first === 0
            ? "a version is in the language of the printed words"
            : "two versions are in one language",
        path: ["versions", index, "lang"],
        expected: "a language that no other words of this quote are in",
        found: lang,
        remedy: "keep the words that the source prints, or fix the language",
      },
    ];
  });
}

function originals({ versions = [] }: Quote): Judged {
  return versions.flatMap(({ kind, translator }, index) =>
    kind === "original" && translator
      ? [
          {
            message: "an original has a translator",
            path: ["versions", index, "translator"],
            expected: "no translator, or kind: translation",
            found: "kind: original",
            remedy: "take the translator out, or call the version a translation",
          },
        ]
      : [],
  );
}
