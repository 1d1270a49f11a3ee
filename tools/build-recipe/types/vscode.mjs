/**
 * What VS Code tells of an element in HTML. The format is that of `html.customData`
 * (https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md).
 * @typedef {object} CustomTag
 * @property {string} name
 * @property {Markdown} description
 * @property {{ name: string, description: Markdown, values?: { name: string }[] }[]} attributes
 * @property {{ name: string, url: string }[]} references
 *
 * @typedef {{ kind: "markdown", value: string }} Markdown
 */

/**
 * @param {import("./usage.mjs").Usage} usage
 * @param {ReadonlySet<string>} attributes names of what stands in HTML
 * @param {string} homepage
 * @returns {CustomTag}
 */
export function customTag({ tag, description, taken }, attributes, homepage) {
  return {
    name: tag,
    description: markdown(description),
    attributes: taken
      .filter(({ name }) => attributes.has(name))
      .map((one) =>
        Object.assign({ name: one.name, description: markdown(one.description) }, choices(one.type.text)),
      ),
    references: [{ name: "README", url: homepage }],
  };
}

/**
 * @param {string} value
 * @returns {Markdown}
 */
const markdown = (value) => ({ kind: "markdown", value: value.replaceAll(/\s+/g, " ") });

/**
 * The words that an attribute may be, where its type is a list of them.
 * @param {string} type
 */
function choices(type) {
  const words = type.split(/\s*\|\s*/).map((part) => /^"([^"]*)"$/.exec(part)?.[1]);
  return words.some((word) => word === undefined)
    ? {}
    : { values: words.map((name) => ({ name: String(name) })) };
}
