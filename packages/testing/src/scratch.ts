import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { HARBOUR_LINE } from "@redlines/fixtures";
import { onTestFinished } from "vitest";

export { HARBOUR_LINE, LAUVRE, SUMMIT } from "@redlines/fixtures";

/** What the invented dataset describes. */
export const ARTICLE: string = join(HARBOUR_LINE, "article.txt");

/** A copy of the invented dataset that a test may break; gone when the test ends. */
export interface Scratch {
  /** The folder of the dataset, and the folder around it. */
  data: string;
  root: string;
  read: (path: string) => string;
  write: (path: string, content: string | Uint8Array) => void;
  /** Replaces words that must be there. */
  edit: (path: string, words: string, by: string) => void;
}

/** Without the seals of its records: each change would break one, whatever else it breaks. */
export function scratch(from: string = HARBOUR_LINE): Scratch {
  const one = sealedScratch(from);
  for (const path of readdirSync(one.data, { recursive: true, encoding: "utf8" }))
    if (path.endsWith(".yaml")) one.write(path, one.read(path).replace(/^seal: .*\n/m, ""));
  return one;
}

/** The same with its seals. */
export function sealedScratch(from: string = HARBOUR_LINE): Scratch {
  const root = mkdtempSync(join(tmpdir(), "redlines-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const data = join(root, "data");
  cpSync(join(from, "data"), data, { recursive: true });
  return { data, root, ...accessTo(data) };
}

/** How a test reads and changes the files of a dataset. */
export function accessTo(data: string): Pick<Scratch, "read" | "write" | "edit"> {
  const read = (path: string): string => readFileSync(join(data, path), "utf8");
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  };
  const edit = (path: string, words: string, by: string): void => {
    const text = read(path);
    if (!text.includes(words)) throw new Error(`${path} does not hold “${words}”.`);
    write(
      path,
      text.replace(words, () => by),
    );
  };
  return { read, write, edit };
}

/** What the command said, and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

interface Surroundings {
  isTerminal?: boolean;
  env?: Record<string, string>;
  cwd?: string;
}

interface Io extends Required<Pick<Surroundings, "isTerminal" | "env">> {
  out: (line: string) => void;
  err: (line: string) => void;
  cwd: string | undefined;
}

type Run = (args: readonly string[], io: Io) => Promise<number>;

/** Runs command lines, and keeps what they say. */
export function recorder(run: Run): (args: readonly string[], surroundings?: Surroundings) => Promise<Ran> {
  return async (args, { isTerminal = false, env = {}, cwd } = {}) => {
    const said = { out: "", err: "" };
    const code = await run(args, {
      out: (line) => (said.out += `${line}\n`),
      err: (line) => (said.err += `${line}\n`),
      isTerminal,
      env,
      cwd,
    });
    return { code, ...said };
  };
}
