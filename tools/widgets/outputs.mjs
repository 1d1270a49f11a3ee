import { cliOutputs } from "./outputs/cli.mjs";
import { dataExportOutputs } from "./outputs/data-exports.mjs";
import { docsOutputs } from "./outputs/docs.mjs";
import { embedOutputs } from "./outputs/embed.mjs";
import { browserOutputs } from "./outputs/browsers.mjs";
import { manifestOutputs } from "./outputs/manifests.mjs";
import { configurationOutputs, moduleOutputs } from "./outputs/package.mjs";
import { storybookOutputs } from "./outputs/storybook.mjs";

/** Stands above every module, so that nobody mends it by hand. */
export const HEADER =
  "// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.\n";

/**
 * Every file that is made from the descriptors.
 * @param {readonly import("./read.mjs").Widget[]} widgets
 * @returns {Promise<Map<string, string>>} path → text, not yet formatted
 */
export async function outputs(widgets) {
  const modules = [moduleOutputs, embedOutputs, cliOutputs, browserOutputs, storybookOutputs].flatMap(
    (make) => make(widgets),
  );
  const headed = modules.map(([path, text]) => /** @type {const} */ ([path, HEADER + text]));
  return new Map([
    ...headed,
    ...(await manifestOutputs(widgets)),
    ...(await configurationOutputs(widgets)),
    ...(await dataExportOutputs(widgets)),
    ...(await docsOutputs(widgets)),
  ]);
}
