import { readFile } from "node:fs/promises";
import { sep } from "node:path";

/** Where Linux lists what is mounted; elsewhere a mount is known by the error of a rename. */
const LIST = "/proc/self/mountinfo";

/** Whether a folder is a mount, or holds one: then it cannot be moved, or takes something else with it. */
export async function mountAt(folder: string): Promise<"is" | "holds" | undefined> {
  const mounts = pointsOf(await readFile(LIST, "utf8").catch(() => ""));
  if (mounts.includes(folder)) return "is";
  return mounts.some((mount) => mount.startsWith(folder + sep)) ? "holds" : undefined;
}

/** The fifth field of each line, in which a space is written `\040`; see proc_pid_mountinfo(5). */
function pointsOf(list: string): string[] {
  return list.split("\n").map((line) => unescaped(line.split(" ")[4] ?? ""));
}

function unescaped(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
