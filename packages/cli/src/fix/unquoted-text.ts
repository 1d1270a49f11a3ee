import { isScalar } from "yaml";
import { ALONE } from "../dataset/infer-dataset.js";
import { validateHeader } from "../dataset/validate-header.js";
import { validateRecord } from "../dataset/validate-record.js";
import { circleFlags } from "../flags/circle-flags.js";
import type { SchemaProblem } from "../dataset/schema-problems.js";
import type { SourceFile } from "../dataset/source-text.js";
import { nodeAt } from "../read/locate.js";
import { COLLECTIONS } from "@redlines/model";
import type { Fix } from "./fix.js";
import { withValue } from "./values.js";

/** A year, a number or a `true` where the schema wants text: as it was typed, in quotes. */
export function unquotedText(source: SourceFile): Fix[] {
  return problemsOf(source).flatMap(({ path, unquoted }) => {
    const node = nodeAt(source.parsed, path);
    if (!unquoted || !isScalar(node) || !node.range || !node.source) return [];
    const [from, to] = node.range;
    const edits = [{ from, to, text: `"${node.source}"` }];
    return [
      {
        what: `put quotes around ${node.source}`,
        at: from,
        edits,
        value: withValue(source.parsed.value, path, node.source),
      },
    ];
  });
}

function problemsOf(source: SourceFile): SchemaProblem[] {
  const { record } = source;
  if (!record) return validateHeader(source).problems;
  const from = { collection: COLLECTIONS[record.kind], id: record.id, path: source.file };
  return validateRecord(source, from, ALONE, circleFlags).problems;
}
