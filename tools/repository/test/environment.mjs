import { BROWSERS, facts } from "@redlines/browsers/list.mjs";
import { ABSENT } from "@redlines/browsers/playwright.mjs";

/** Nobody is told that these tests ran. */
const quiet = { TURBO_TELEMETRY_DISABLED: "1", STORYBOOK_DISABLE_TELEMETRY: "1", DO_NOT_TRACK: "1" };

/**
 * The tests run in these browsers, and run again when one of them changes.
 * @param {readonly import("@redlines/browsers/ensure.mjs").Ready[]} browsers
 * @returns {Record<string, string>}
 */
export function environmentOf(browsers) {
  const found = browsers.flatMap(({ name, path, version }) => [
    [facts[name].variable, path],
    [`${facts[name].variable}_VERSION`, version],
  ]);
  const absent = BROWSERS.filter((name) => browsers.every((browser) => browser.name !== name));
  return { ...quiet, ...Object.fromEntries(found), [ABSENT]: absent.join(" ") };
}
