/**
 * What the tests of whole pages wait for.
 * @param {readonly import("../read.mjs").Widget[]} widgets
 * @returns {[path: string, text: string][]}
 */
export function browserOutputs(widgets) {
  const tags = widgets.map(({ folder }) => `"${folder}"`).join(", ");
  return [
    [
      "tools/browsers/generated/widget-tags.mjs",
      `/** The tag of every widget. */\nexport const WIDGET_TAGS = [${tags}];\n`,
    ],
  ];
}
