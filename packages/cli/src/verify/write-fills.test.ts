import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { SourceFile } from "../dataset/source-text.js";
import { parseYaml } from "../read/parse-yaml.js";
import type { Fill } from "./fill.js";
import { writeFills } from "./write-fills.js";

type Filling = Pick<Fill, "path" | "value">;

/** What is in a file after something was written into it, as text and as YAML. */
async function written(text: string, fills: readonly Filling[]): Promise<{ text: string; value: unknown }> {
  const dir = mkdtempSync(join(tmpdir(), "redlines-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, "record.yaml");
  writeFileSync(file, text);
  const source: SourceFile = { file, text, parsed: parseYaml(text) };
  await writeFills(fills.map((fill) => ({ ...fill, source })));
  const after = readFileSync(file, "utf8");
  return { text: after, value: parseYaml(after).value };
}

const SEAL: Filling = { path: ["seal"], value: "a".repeat(64) };

describe("what is written into a file", () => {
  it.each([
    ["the last line", "label: A\n", `label: A\nseal: ${SEAL.value}\n`],
    ["after a block of text", "label: |\n  A\n  b\n", `label: |\n  A\n  b\nseal: ${SEAL.value}\n`],
    ["without a last line end", "label: A", `label: A\nseal: ${SEAL.value}`],
    ["before an end of the document", "label: A\n...\n", `label: A\nseal: ${SEAL.value}\n...\n`],
    ["within braces", "{ label: A }\n", `{ label: A, seal: ${SEAL.value} }\n`],
    ["over an old one", "seal: b # old\nlabel: A\n", `seal: ${SEAL.value} # old\nlabel: A\n`],
  ])("a seal is %s", async (_, text, after) => {
    const got = await written(text, [SEAL]);
    expect(got.text).toBe(after);
    expect(got.value).toMatchObject({ seal: SEAL.value });
  });

  it.each(["1".repeat(64), `12e${"3".repeat(61)}`])("stays text: %s", async (value) =>
    expect((await written("label: A\n", [{ path: ["seal"], value }])).value).toEqual({
      label: "A",
      seal: value,
    }),
  );

  it.each([
    ["in a list", "evidence:\n  - start: A\n    end: b\n", ["evidence", 0]],
    ["without a list", "evidence:\n  start: A\n  end: b\n", ["evidence", 0]],
    ["in braces", "evidence: { start: A, end: b }\n", ["evidence", 0]],
  ])("paragraph and digest stand together %s", async (_, text, path) => {
    const { value } = await written(text, [
      { path: [...path, "paragraph"], value: "3" },
      { path: [...path, "digest"], value: "1".repeat(64) },
      SEAL,
    ]);
    const pointer = { start: "A", end: "b", paragraph: 3, digest: "1".repeat(64) };
    const [evidence] = [(value as { evidence: unknown }).evidence].flat();
    expect(evidence).toEqual(pointer);
    expect(value).toHaveProperty("seal", SEAL.value);
  });
});
