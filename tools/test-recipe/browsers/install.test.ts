import { expect, test } from "vitest";
import type { Found } from "@redlines/browsers/find.mjs";
import { ensureBrowser, type Steps } from "@redlines/browsers/install.mjs";
import { adviceOn, BROWSERS, facts } from "@redlines/browsers/list.mjs";

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
const install = "apt-get install -y --no-install-recommends chromium-headless-shell";
const older = "apt-get install -y --no-install-recommends chromium";

test("a browser that is there costs no command", async () => {
  const { steps, ran } = recorded({ appearsAfter: "" });
  await expect(ensureBrowser("chromium", steps)).resolves.toMatchObject({ path: "/usr/bin/chromium" });
  expect(ran).toEqual([]);
});

test("the test tool's download is tried first", async () => {
  const { steps, ran } = recorded({ appearsAfter: download, mayUseApt: true });
  await ensureBrowser("chromium", steps);
  expect(ran).toEqual([download]);
});

test("when the download gives nothing, root on Debian installs the package", async () => {
  const { steps, ran } = recorded({ appearsAfter: install, mayUseApt: true });
  await ensureBrowser("chromium", steps);
  expect(ran).toEqual([download, update, install]);
});

test("a Debian without that package has the browser with windows", async () => {
  const { steps, ran } = recorded({ appearsAfter: older, mayUseApt: true, fails: install });
  await expect(ensureBrowser("chromium", steps)).resolves.toBeDefined();
  expect(ran).toEqual([download, update, install, older]);
});

test("without root, or off Debian, there is none in the end", async () => {
  const { steps, ran } = recorded({ appearsAfter: install });
  await expect(ensureBrowser("chromium", steps)).resolves.toBeUndefined();
  expect(ran).toEqual([download]);
});

test("package lists that cannot be read end the attempt", async () => {
  const { steps, ran } = recorded({ appearsAfter: install, mayUseApt: true, fails: update });
  await expect(ensureBrowser("chromium", steps)).resolves.toBeUndefined();
  expect(ran).toEqual([download, update]);
});

test("Firefox comes by the same steps, but for the test tool's own, which cannot be driven", async () => {
  const debianPackage = older.replace("chromium", "firefox-esr");
  const { steps, ran } = recorded({ appearsAfter: debianPackage, mayUseApt: true });
  await expect(ensureBrowser("firefox", steps)).resolves.toBeDefined();
  expect(ran).toEqual([update, debianPackage]);
});

test.each(BROWSERS)("it is said how to get %s", (name) => {
  expect(adviceOn(name)).toContain("apt-get install");
  expect(adviceOn(name)).toContain(facts[name].variable);
});
