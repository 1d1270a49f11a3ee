import { expect, test } from "vitest";
import { findBrowser, type Machine } from "@redlines/browsers/find.mjs";

/** A machine on which only the given programs exist. */
function machineWith(programs: string[], rest: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: "/usr/local/bin:/usr/bin" },
    platform: "linux",
    isExecutable: (path) => programs.includes(path),
    ...rest,
  };
}

test("the environment variable comes first", () => {
  const machine = machineWith(["/opt/mine", "/usr/bin/chromium"], {
    env: { REDLINES_CHROMIUM: "/opt/mine", PATH: "/usr/bin" },
  });
  expect(findBrowser("chromium", machine)).toEqual({ path: "/opt/mine", from: "REDLINES_CHROMIUM" });
});

test("a variable that names no program is an error, not a reason to look elsewhere", () => {
  const machine = machineWith(["/usr/bin/chromium"], {
    env: { REDLINES_CHROMIUM: "/opt/gone", PATH: "/usr/bin" },
  });
  expect(() => findBrowser("chromium", machine)).toThrow(
    "REDLINES_CHROMIUM is /opt/gone, which is no program",
  );
});

test("on the PATH, a free Chromium is preferred to Chrome wherever they stand", () => {
  const machine = machineWith(["/usr/local/bin/google-chrome", "/usr/bin/chromium"]);
  expect(findBrowser("chromium", machine)).toEqual({ path: "/usr/bin/chromium", from: "the PATH" });
});

test("on the PATH, a Chromium without windows is preferred to one with them", () => {
  const machine = machineWith(["/usr/local/bin/chromium", "/usr/bin/chromium-headless-shell"]);
  expect(findBrowser("chromium", machine)?.path).toBe("/usr/bin/chromium-headless-shell");
});

test("on macOS the applications folder is searched too", () => {
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findBrowser("chromium", machineWith([chrome], { platform: "darwin" }))?.path).toBe(chrome);
  expect(findBrowser("chromium", machineWith([chrome]))).toBeUndefined();
});

test("the test tool's own download is the last resort, and only when it is there", () => {
  const downloaded = () => "/cache/chrome";
  expect(findBrowser("chromium", machineWith(["/cache/chrome"], { downloaded }))?.path).toBe("/cache/chrome");
  expect(findBrowser("chromium", machineWith([], { downloaded }))).toBeUndefined();
});

test("Firefox has its own variable and names, and is never the test tool's", () => {
  const machine = machineWith(["/usr/bin/firefox-esr", "/cache/chrome"], {
    downloaded: () => "/cache/chrome",
  });
  expect(findBrowser("firefox", machine)?.path).toBe("/usr/bin/firefox-esr");
  expect(
    findBrowser("firefox", machineWith(["/cache/chrome"], { downloaded: () => "/cache/chrome" })),
  ).toBeUndefined();
});

test("an empty PATH finds nothing", () => {
  expect(findBrowser("chromium", machineWith(["chromium"], { env: {} }))).toBeUndefined();
});
