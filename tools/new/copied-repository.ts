import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A run takes as long as everything that it builds and tests, on a busy machine. */
const PATIENCE = 45 * 60_000;

/**
 * Whoever runs this in CI, a widget without a snapshot shall get one here: that of its first run. Two tasks
 * run at once, as in `npm test`: each may start a browser.
 */
const environment = {
  ...process.env,
  CI: "",
  TURBO_CONCURRENCY: "2",
  TURBO_TELEMETRY_DISABLED: "1",
};

/** A copy of the repository as git would have it, with its dependencies, to change and to throw away. */
export class CopiedRepository {
  readonly #folder: string;

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), "redlines-copy-"));
    for (const file of listed(root, "--cached", "--others"))
      cpSync(join(root, file), join(this.#folder, file), { recursive: true, verbatimSymlinks: true });
    this.run("git", "init", "--quiet");
    this.run("git", "add", "--all");
    this.run("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  }

  /**
   * Runs a command in it.
   * @returns what it printed
   * @throws with all that it printed, when it fails
   */
  run(command: string, ...args: string[]): string {
    const own = [join(this.#folder, "node_modules/.bin"), dirname(process.execPath)];
    try {
      return execFileSync(command, args, {
        cwd: this.#folder,
        encoding: "utf8",
        env: { ...environment, PATH: [...own, process.env["PATH"]].join(delimiter) },
        maxBuffer: 2 ** 28,
        stdio: "pipe",
        timeout: PATIENCE,
      });
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  /** The files that were not there at first, below a folder. */
  newFiles(folder: string): string[] {
    return listed(this.#folder, "--others").filter((file) => file.startsWith(folder));
  }

  /** How many lines of each file that was there at first are new or other ones now. */
  changedLines(): Map<string, number> {
    const rows = this.run("git", "diff", "--numstat").trim().split("\n").filter(Boolean);
    return new Map(
      rows.map((row) => {
        const [added, removed, file = ""] = row.split("\t");
        return [file, Math.max(Number(added), Number(removed))] as const;
      }),
    );
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function listed(folder: string, ...which: string[]): string[] {
  const options = ["ls-files", ...which, "--exclude-standard"];
  return execFileSync("git", options, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 })
    .trim()
    .split("\n");
}
