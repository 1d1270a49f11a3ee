import { describe, expect, it } from "vitest";
import { ARTICLE, ran, scratch } from "../fixtures/scratch.js";

const QUOTE = "quotes/varga-on-kell-point.yaml";
const PLAIN = ["expected  ", "a {+harbour+} at", "found     ", "a [-port-] at"];
const RED = "\u001B[31m[-port-]\u001B[39m";
const GREEN = "\u001B[32m{+harbour+}\u001B[39m";

async function told(surroundings: Parameters<typeof ran>[1]): Promise<string> {
  const one = scratch();
  one.edit(QUOTE, "build a harbour", "build a port");
  return (await ran(["verify", one.data, "--source", ARTICLE], surroundings)).err;
}

describe("the words that differ from the source", () => {
  it.each([
    ["on a terminal", { isTerminal: true }],
    ["where colour is forced", { env: { FORCE_COLOR: "1" } }],
  ])("are red and green, marked as before: %s", async (_, surroundings) => {
    const err = await told(surroundings);
    expect(err).toContain(`a ${GREEN} at`);
    expect(err).toContain(`a ${RED} at`);
  });

  it.each([
    ["in a file", {}],
    ["with NO_COLOR", { isTerminal: true, env: { NO_COLOR: "1" } }],
    ["where FORCE_COLOR is 0", { isTerminal: true, env: { FORCE_COLOR: "0" } }],
  ])("are marked alone: %s", async (_, surroundings) => {
    const err = await told(surroundings);
    expect(err).not.toContain("\u001B");
    for (const words of PLAIN) expect(err).toContain(words);
  });

  it("are coloured nowhere but in a difference: a file's own marks stay words", async () => {
    const one = scratch();
    one.edit("actors/ostrell.yaml", "kind: state", 'kind: "[-state-]"');
    const { err } = await ran(["check", one.data], { isTerminal: true });
    expect(err).toContain("[-state-]");
    expect(err).not.toContain("\u001B[31m[-");
  });
});
