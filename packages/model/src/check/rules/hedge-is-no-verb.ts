import { hedgeWords } from "../../hedge-words.js";
import { assertions } from "../each.js";
import type { Rule } from "../rule.js";

export const hedgeIsNoVerb: Rule = {
  name: "hedge-is-no-verb",
  scope: "record",
  docs: "A hedge is none of the verbs by which somebody says or holds something, such as “claims”.",
  why: "Such a verb is somebody's: without whose it is, “claims” casts doubt in nobody's name.",
  example: {
    file: "events/dredger-turned-back.yaml",
    bad: "certainty: { status: alleged, hedge: claims }",
    good: "certainty: { status: alleged, hedge: allegedly }",
  },
  check: (dataset) => {
    const verbs = hedgeWords(dataset.about.language)?.verbs;
    return assertions(dataset).flatMap(({ kind, id, record: { certainty } }) => {
      const { hedge } = certainty;
      if (hedge === undefined || !verbs?.test(hedge)) return [];
      return [
        {
          message: `“${hedge}” is somebody's verb, and no hedge`,
          record: { kind, id },
          path: ["certainty", "hedge"],
          expected: "the word that makes it uncertain, or no hedge",
          found: hedge,
          remedy: "put it in the voice whose verb it is, as word",
        },
      ];
    });
  },
};
