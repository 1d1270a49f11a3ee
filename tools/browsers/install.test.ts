import { expect, test } from "vitest";
import type { Found } from "./find.mjs";
import { advice, ensureChromium, type Steps } from "./install.mjs";

interface Case {
  /** The command after which a browser is there; "" for at once. */
  appearsAfter?: string;
  mayUseApt?: boolean;
  fails?: string;
}

/** Installs nothing; notes what would have been run. */
function recorded({ appearsAfter, mayUseApt = false, fails }: Case): { steps: Steps; ran: string[] } {
  const ran: string[] = [];
  const found: Found = { path: "/usr/bin/chromium", from: "the PATH" };
  const there = () =>
    appearsAfter === "" || ran.some((command) => command === appearsAfter && command !== fails);
  const run = async (command: string, args: string[]) => {
    ran.push([command, ...args].join(" "));
    return ran.at(-1) !== fails;
  };
  return { ran, steps: { find: () => (there() ? found : undefined), run, mayUseApt, say: () => {} } };
}

const download = "playwright install chromium";
const update = "apt-get update";
const install = "apt-get install -y --no-install-recommends chromium";

test("a browser that is there costs no command", async () => {
  const { steps, ran } = recorded({ appearsAfter: "" });
  await expect(ensureChromium(steps)).resolves.toMatchObject({ path: "/usr/bin/chromium" });
  expect(ran).toEqual([]);
});

test("the test tool's download is tried first", async () => {
  const { steps, ran } = recorded({ appearsAfter: download, mayUseApt: true });
  await ensureChromium(steps);
  expect(ran).toEqual([download]);
});

test("when the download gives nothing, root on Debian installs the package", async () => {
  const { steps, ran } = recorded({ appearsAfter: install, mayUseApt: true });
  await ensureChromium(steps);
  expect(ran).toEqual([download, update, install]);
});

test("without root, or off Debian, it says what to install", async () => {
  const { steps, ran } = recorded({ appearsAfter: install });
  await expect(ensureChromium(steps)).rejects.toThrow(advice);
  expect(ran).toEqual([download]);
});

test("package lists that cannot be read end the attempt with the advice", async () => {
  const { steps, ran } = recorded({ appearsAfter: install, mayUseApt: true, fails: update });
  await expect(ensureChromium(steps)).rejects.toThrow("REDLINES_CHROMIUM");
  expect(ran).toEqual([download, update]);
});
