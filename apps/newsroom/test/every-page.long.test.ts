import { describeInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsOf, LOOKS, noFaults, PATHS } from "./built-pages.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describeInOneBrowser.each(PATHS)("%s", (path) => {
  test.each(Object.values(LOOKS))(
    "$colorScheme, $viewport.width px: nothing is wider than the page, axe finds nothing, the " +
      "console is silent, nobody else is asked",
    async (look) => {
      expect(await faultsOf(site, path, look)).toEqual(noFaults(look));
    },
  );
});
