import { expect, test } from "vitest";
import { ensurePrograms, missing, PROGRAMS, type Steps } from "./programs.ts";

/** A machine without some programs, on which an installation may succeed. */
function machine(
  lacks: string[],
  { mayUseApt = true, succeeds = true } = {},
): { steps: Steps; ran: string[] } {
  const gone = new Set(lacks);
  const ran: string[] = [];
  const run: Steps["run"] = async (command, args) => {
    ran.push([command, ...args].join(" "));
    if (succeeds && args[0] === "install") gone.clear();
    return succeeds;
  };
  return { ran, steps: { isThere: (command) => !gone.has(command), run, mayUseApt, say: () => {} } };
}

test("what is missing is named as Debian names it", () => {
  expect(missing((command) => command !== "Xvfb" && command !== "orca")).toEqual(["xvfb", "orca"]);
  expect(missing(() => false)).toHaveLength(PROGRAMS.length);
});

test("nothing is installed where all is there", async () => {
  const { steps, ran } = machine([]);
  await ensurePrograms(steps);
  expect(ran).toEqual([]);
});

test("what is missing is installed by Debian's own command, and nothing else", async () => {
  const { steps, ran } = machine(["orca", "xdotool"]);
  await ensurePrograms(steps);
  expect(ran).toEqual(["apt-get update", "apt-get install -y --no-install-recommends xdotool orca"]);
});

test("where it cannot be installed, it says what to install", async () => {
  const { steps, ran } = machine(["orca"], { mayUseApt: false });
  await expect(ensurePrograms(steps)).rejects.toThrow("sudo apt-get install orca");
  expect(ran).toEqual([]);
  const failing = machine(["orca"], { succeeds: false });
  await expect(ensurePrograms(failing.steps)).rejects.toThrow("Not here: orca");
});
