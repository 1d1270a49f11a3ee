import type { Located } from "../dataset/problem.js";
import type { SourceFile } from "../dataset/source-text.js";
import { locate, nodeAt, type Path } from "../read/locate.js";

/** What a proof says of a place: all of a problem but where it is. */
export type Details = Pick<Located, "message" | "expected" | "found" | "remedy">;

/** A problem of the proof at a place of a file; where nothing stands there, at what is around it. */
export function problemAt(source: SourceFile, path: Path, details: Details): Located {
  const at = nodeAt(source.parsed, path) ? path : path.slice(0, -1);
  return {
    rule: "verify",
    file: source.file,
    record: source.record && `${source.record.kind} ${source.record.id}`,
    ...locate(source.parsed, at),
    ...details,
  };
}
