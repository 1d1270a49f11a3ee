import { createHash } from "node:crypto";
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Located } from "../dataset/problem.js";
import { ALL_RULES } from "../rules/all-rules.js";
import type { RuleDocs } from "../rules/reading-rules.js";
import { VERSIONS } from "../versions.js";
import type { CheckReport } from "./check-report.js";
import { detailsOf } from "./report.js";

const HOME = "https://github.com/redlines-news/redlines/tree/main/packages/cli";

/** For code scanning: one log in SARIF 2.1.0 (OASIS), with the docs of every rule. */
export function asSarif({ problems, notes }: CheckReport): string {
  const driver = {
    name: "redlines",
    version: VERSIONS.cli,
    informationUri: `${HOME}#readme`,
    rules: ALL_RULES.map(rule),
  };
  const results = [
    ...problems.map((problem) => result(problem, "error")),
    ...notes.map((note) => result(note, "note")),
  ];
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  return JSON.stringify(
    { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] },
    null,
    2,
  );
}

function rule({ name, docs, why, example: { bad, good } }: RuleDocs): object {
  return {
    id: name,
    shortDescription: { text: docs },
    fullDescription: { text: `${docs} ${why}` },
    help: { text: `${why}\n\nBad:\n${bad.trimEnd()}\n\nGood:\n${good.trimEnd()}` },
    helpUri: `${HOME}#rules`,
    defaultConfiguration: { level: "error" },
  };
}

function result(problem: Located, level: "error" | "note"): object {
  const { rule: ruleId, file, line, column, message } = problem;
  const region =
    line === undefined
      ? {}
      : { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } };
  return {
    ruleId,
    ruleIndex: ALL_RULES.findIndex(({ name }) => name === ruleId),
    level,
    message: {
      text: [message, ...detailsOf(problem).map(([name, text]) => `${name}: ${text}`)].join("\n"),
    },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }],
    partialFingerprints: { "redlines/v1": fingerprint(problem) },
  };
}

/** Relative where the file was named so, as a host that has the repository expects. */
function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join("/");
}

/** The same for the same problem when lines move. */
function fingerprint({ rule: name, file, message, found }: Located): string {
  return createHash("sha256")
    .update(JSON.stringify([name, uriOf(file).split("/").slice(-2), message, found]))
    .digest("hex");
}
