/**
 * What `redlines render` takes for a widget. The command line has no dependency on the widgets (decision
 * 0008), so this lists what it passes on.
 * @param {readonly import("../read.mjs").Widget[]} widgets
 * @returns {[path: string, text: string][]}
 */
export function cliOutputs(widgets) {
  const all = Object.assign({}, ...widgets.map(({ descriptor }) => descriptor.options));
  const entries = Object.entries(all).map(([name, { attribute, about, placeholder }]) =>
    [
      `"${attribute}": {`,
      `name: "${name}",`,
      `type: "string",`,
      `value: "${placeholder}",`,
      `help: "${about}",`,
      "},",
    ].join("\n"),
  );
  const text = `/** The options of widgets, by attribute: \`redlines render\` names its options alike. */
export const WIDGET_OPTIONS = {
${entries.join("\n")}
} as const;
`;
  return [["packages/cli/src/generated/widgets.ts", text]];
}
