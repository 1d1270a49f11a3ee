import { type Path, unquoted } from "../read/locate.js";
import type { Issue } from "./issue-messages.js";
import { type SchemaProblem, issueProblems } from "./schema-problems.js";
import type { SourceFile } from "./source-text.js";

/** What came out of a schema: nothing where it accepted the value. */
export interface Parsed {
  error?: { issues: readonly Issue[] } | undefined;
}

/** The issues of a value that stands at `prefix` in a file. */
export function schemaProblems(
  { parsed }: SourceFile,
  schema: unknown,
  value: unknown,
  { error }: Parsed,
  prefix: Path = [],
): SchemaProblem[] {
  const problems = (error?.issues ?? []).flatMap((issue) =>
    issueProblems(issue, schema, value, (path) => unquoted(parsed, [...prefix, ...path])),
  );
  return problems
    .filter((problem) => !isComputed(problem))
    .map((problem) => ({ ...problem, path: [...prefix, ...problem.path] }));
}

/** Nobody writes these: where they are missing, `edtf` is, and that is reported. */
const COMPUTED: ReadonlySet<unknown> = new Set(["earliest", "extent"]);

function isComputed({ path, found }: SchemaProblem): boolean {
  return COMPUTED.has(path.at(-1)) && found === "nothing";
}
