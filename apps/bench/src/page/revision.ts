import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The commit that a checkout stands at. */
export interface Revision {
  commit: string;
  /** The day of the commit, as "2026-11-28". */
  day: string;
  /** Whether files differ from that commit; the benchmark's own page does not count. */
  changed: boolean;
}

/** What a run itself writes into the documentation. */
const WRITTEN = ["docs/benchmarks.md", "docs/benchmarks.json"];

/** @throws when the folder is no checkout: figures that belong to no commit prove nothing */
export function revisionOf(root: URL): Revision {
  const [commit = "", day = ""] = git(root, ["log", "-1", "--format=%h %cs"]).split(" ");
  const elsewhere = WRITTEN.map((path) => `:(exclude)${path}`);
  const changed = git(root, ["status", "--porcelain", "--", ".", ...elsewhere]) !== "";
  return { commit, day, changed };
}

function git(root: URL, args: readonly string[]): string {
  return execFileSync("git", args, { cwd: fileURLToPath(root), encoding: "utf8" }).trim();
}
