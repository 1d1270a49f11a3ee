import type { Kind } from "@redlines/model";
import { expect, it } from "vitest";
import { scratch } from "../fixtures/scratch.js";
import { circleFlags } from "../flags/circle-flags.js";
import { checkDataset } from "./check-dataset.js";
import { checkText } from "./check-text.js";
import type { Located } from "./problem.js";

type Told = Omit<Located, "file">;

/** What is told of a problem, but for the folder in which its file lies. */
const told = ({ file: _file, ...rest }: Located): Told => rest;

const LINE = ["redline", "kell-point-harbour"] as const;
const QUOTE = ["quote", "varga-on-kell-point"] as const;
const CLAIM = ["claim", "pier-report"] as const;

/** Changes of a file of a valid dataset, each with the rule that it breaks. */
const CHANGES: readonly [
  record: readonly [Kind, string],
  words: string,
  by: string,
  rule: string | undefined,
][] = [
  [LINE, "label:", "title:", "schema"],
  [LINE, "label:", "label: [", "yaml"],
  [LINE, "label:", "#", "schema"],
  [QUOTE, "speaker: ilse-varga", "speaker: ilse-vraga", "references-resolve"],
  [QUOTE, "text: We", "text: So: we", "yaml"],
  [CLAIM, "text:", "edtf: soon #", "yaml"],
  [CLAIM, "proposition: ", "proposition: \u200E", undefined],
];

it.each(CHANGES)(
  "says of the text of %s what check says of its file: %s, %s",
  async (record, words, by, rule) => {
    const [kind, id] = record;
    const one = scratch();
    const before = await checkDataset(one.data);
    expect(before.problems).toEqual([]);
    const file = `${kind}s/${id}.yaml`;
    one.edit(file, words, by);
    const { problems } = await checkDataset(one.data);
    const { dataset, exceptions } = before;
    const found = checkText(one.read(file), { kind, id, dataset, exceptions, flags: circleFlags });
    // Of a record that is not accepted, `check` also tells what others then lack.
    expect(found.problems.map(told)).toEqual(problems.filter((each) => each.file.endsWith(file)).map(told));
    const rules = new Set(found.problems.map((problem) => problem.rule));
    expect(rules.size === 0 ? undefined : rules.has(rule ?? "")).toBe(rule === undefined ? undefined : true);
    expect(found.dataset === undefined).toBe(rule === "yaml" || rule === "schema");
  },
);
