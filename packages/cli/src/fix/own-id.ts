import type { SourceFile } from "../dataset/source-text.js";
import { nodeAt } from "../read/locate.js";
import type { Fix } from "./fix.js";
import { takeOut } from "./take-out.js";
import { without } from "./values.js";

/** An id that repeats the name of the file. */
export function ownId(source: SourceFile): Fix[] {
  const { parsed, record } = source;
  const { value } = parsed;
  if (!record || typeof value !== "object" || value === null || !("id" in value) || value.id !== record.id)
    return [];
  const edit = takeOut(source, ["id"]);
  if (!edit) return [];
  return [
    {
      what: "took out the id, which is the file's name",
      at: nodeAt(parsed, ["id"])?.range?.[0] ?? 0,
      edits: [edit],
      value: without(value, ["id"]),
    },
  ];
}
