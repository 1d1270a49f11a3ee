import type { Rule } from "@redlines/model/check";

/** The documentation of a rule. */
export type RuleDocs = Pick<Rule, "name" | "docs" | "why" | "example">;

/** The tool's own rules, which hold before or beside those of the model. They allow no exception. */
export const READING_RULES: readonly RuleDocs[] = [
  {
    name: "files",
    docs:
      "A dataset is dataset.yaml and COLLECTION/ID.yaml, in UTF-8, at most 1 MB each, no link out, no name " +
      "of a device (`aux.yaml`).",
    why: "The name of a file is the id of its record, and what lies elsewhere is not read.",
    example: { file: "topics", bad: "topics/Harbour Plan.yaml", good: "topics/harbour-plan.yaml" },
  },
  {
    name: "yaml",
    docs: "A file is one YAML 1.2 document: no tab, no key twice, no anchor, alias or tag.",
    why: "A record says what it says in full, to a person who reads it as to the program.",
    example: {
      file: "topics/harbour.yaml",
      bad: "label: &harbour A harbour at Kell Point",
      good: "label: A harbour at Kell Point",
    },
  },
  {
    name: "schema",
    docs: "A record has the fields of its kind, each with a value of the right form, and no other field.",
    why: "A misspelt field would be left out in silence, and with it, perhaps, a hedge.",
    example: { file: "events/survey.yaml", bad: "modalty: actual", good: "modality: actual" },
  },
  {
    name: "carried",
    docs: "Texts hold no control sign, half letter or noncharacter; numbers have no digits that are lost.",
    why: "XML, CSV and the JSON of other programs cannot hold them, or change them in silence.",
    example: {
      file: "topics/harbour.yaml",
      bad: 'label: "A harbour at\\u0007 Kell Point"',
      good: "label: A harbour at Kell Point",
    },
  },
  {
    name: "sealed",
    docs: "A record with a seal says what it said when its passages were last read.",
    why: "A word that was changed since would be printed as the source's; the seal tells without its text.",
    example: { file: "events/survey.yaml", bad: "kind: strike", good: "kind: deployment" },
  },
  {
    name: "unproved",
    docs: "With `--strict`: every record is sealed, and every pointer to evidence has its digest.",
    why: "A draft may be built before it is verified; what is published should not be.",
    example: {
      file: "topics/harbour.yaml",
      bad: "start: Ostrell wants the harbour\n",
      good: `start: Ostrell wants the harbour
    digest: c320223823d8d3a22178426750eb1865b41c8215b6fac1555ec4836944cbc26f
`,
    },
  },
  {
    name: "verify",
    docs: "A pointer leads to one passage; hedges, quotes and estimative words stand in it as written.",
    why: "It is the promise of a dataset that every fact can be looked up.",
    example: { file: "events/survey.yaml", bad: "start: In the summer", good: "start: In the autumn" },
  },
  {
    name: "export-names",
    docs: "Ids stay apart when a build writes them in camel case.",
    why: "Each record is exported under such a name, and one name exports one record.",
    example: {
      file: "topics",
      bad: "topics/open-2.yaml\ntopics/open2.yaml",
      good: "topics/open-2.yaml\ntopics/open-second.yaml",
    },
  },
  {
    name: "exceptions-used",
    docs: "Every exception in dataset.yaml names a rule and a record that breaks it.",
    why: "An exception that is no longer needed would hide the next mistake.",
    example: {
      file: "dataset.yaml",
      bad: "  - rule: no-cycle\n    record: strait-fishery",
      good: "  - rule: no-unused-record\n    record: strait-fishery",
    },
  },
];
