import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { scratch } from "../fixtures/scratch.js";

const BIN = fileURLToPath(new URL("../../bin/redlines.js", import.meta.url));
const TOPIC = "topics/harbour.yaml";
const PATIENCE_MS = 15_000;

/** A running `check --watch`, and what it has said. */
class Watching {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  said = "";

  constructor(data: string, ...more: string[]) {
    this.#process = spawn(process.execPath, [BIN, "check", data, "--watch", ...more]);
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream.on("data", (words: Buffer) => (this.said += words.toString()));
    this.#ended = new Promise((resolve) => this.#process.on("close", resolve));
    onTestFinished(() => void this.#process.kill("SIGKILL"));
  }

  /** Waits for the words, from where the last wait ended, and takes them out of what was said. */
  async until(words: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!this.said.includes(words)) {
      if (Date.now() > end) throw new Error(`It never said “${words}”, but: ${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    this.said = this.said.slice(this.said.indexOf(words) + words.length);
  }

  async end(signal: "SIGINT" | "SIGTERM"): Promise<number | null> {
    this.#process.kill(signal);
    return this.#ended;
  }

  /** The exit code of one that ends by itself. */
  ended(): Promise<number | null> {
    return this.#ended;
  }
}

describe("check --watch", () => {
  it("checks again on a change, clears nothing without a terminal, ends with the last code", async () => {
    const { data, edit } = scratch();
    const watching = new Watching(data);
    await watching.until("ok  32 files");
    await watching.until("Ctrl+C ends");
    edit(TOPIC, "label:", "lable:");
    await watching.until(`changed  ${TOPIC}`);
    await watching.until("did you mean `label`?");
    await watching.until("2 problems in 1 file");
    edit(TOPIC, "lable:", "label:");
    await watching.until("ok  32 files");
    expect(watching.said).not.toContain("\u001B");
    edit(TOPIC, "label:", "lable:");
    await watching.until("2 problems in 1 file");
    expect(await watching.end("SIGINT")).toBe(1);
  });

  it("goes on where the dataset cannot be read for a while", async () => {
    const { data, read, write, edit } = scratch();
    const watching = new Watching(data);
    await watching.until("Ctrl+C ends");
    const header = read("dataset.yaml");
    edit("dataset.yaml", "id:", "\tid:");
    await watching.until("a tab indents this line");
    write("dataset.yaml", header);
    await watching.until("ok  32 files");
    expect(await watching.end("SIGTERM")).toBe(0);
  });

  it("mends what changes with --fix, and is then quiet", async () => {
    const { data, edit, read } = scratch();
    const watching = new Watching(data, "--fix");
    await watching.until("Ctrl+C ends");
    edit(TOPIC, "label:", "id: harbour\nlabel:");
    await watching.until("took out the id");
    await watching.until("ok  32 files");
    expect(read(TOPIC)).not.toContain("id: harbour");
    expect(await watching.end("SIGINT")).toBe(0);
    expect(watching.said).not.toContain("fixed");
  });

  it("says when there is nothing to watch", async () => {
    const watching = new Watching("/nowhere/at/all");
    await watching.until("/nowhere/at/all cannot be watched: ENOENT.");
    expect(await watching.ended()).toBe(2);
  });
});
