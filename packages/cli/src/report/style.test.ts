import { describe, expect, it } from "vitest";
import { styleFor } from "./style.js";

const coloured = (isTerminal: boolean, env: Record<string, string>): boolean =>
  styleFor(isTerminal, env).red("x") !== "x";

describe("colour", () => {
  it.each([
    [false, {}, false],
    [true, {}, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "" }, false],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "3", NO_COLOR: "1" }, true],
  ])("on a terminal: %s, with %j: %s", (isTerminal, env, expected) =>
    expect(coloured(isTerminal, env)).toBe(expected),
  );
});
