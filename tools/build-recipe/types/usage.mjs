/**
 * What a page can give an element and hear from it, whichever framework writes the page.
 * @typedef {object} Usage
 * @property {string} tag
 * @property {string} element the name of its class
 * @property {string} description
 * @property {Taken[]} taken attributes by their names, and properties that have no attribute
 * @property {Taken[]} events
 *
 * @typedef {object} Taken
 * @property {string} name
 * @property {string} description
 * @property {import("../manifest/shape.mjs").Type} type
 */

/**
 * @param {import("../manifest/shape.mjs").Declaration} declaration
 * @returns {Usage}
 */
export function usageOf({
  tagName = "",
  name,
  description = "",
  attributes = [],
  members = [],
  events = [],
}) {
  const settable = members.filter(
    (one) => one.kind === "field" && !one.static && !one.readonly && !one.privacy && !one.attribute,
  );
  return {
    tag: tagName,
    element: name,
    description,
    taken: [...attributes, ...settable].map(taken),
    events: events.map(taken),
  };
}

/**
 * @param {import("../manifest/shape.mjs").Item} item
 * @returns {Taken}
 */
function taken({ name, description = "", type = { text: "unknown" } }) {
  return { name, description, type };
}

/**
 * The declarations that every framework's types are made from.
 * @param {Usage} usage
 * @returns {string}
 */
export function usageTypes({ tag, element, taken: all, events }) {
  return `${importsOf([...all, ...events])}
/** What \`<${tag}>\` takes: attributes by their names, and properties that have no attribute. */
export interface ${element}Props {
${all.map((one) => property(one, "?", " | undefined")).join("\n")}
}

/** The events of \`<${tag}>\`. */
export interface ${element}Events {
${events.map((one) => property(one, "", "")).join("\n")}
}
`;
}

/**
 * @param {Taken} item
 * @param {string} mark
 * @param {string} suffix
 */
function property({ name, description, type }, mark, suffix) {
  const text = type.text.endsWith(suffix) ? type.text : `${type.text}${suffix}`;
  const comment = description.replaceAll("*/", "*\\/").replaceAll(/\s+/g, " ");
  return `  /** ${comment} */\n  ${JSON.stringify(name)}${mark}: ${text};`;
}

/** @param {Taken[]} items */
function importsOf(items) {
  const references = items.flatMap(({ type }) => type.references ?? []);
  const packages = Map.groupBy(references, (reference) => reference.package ?? "");
  return [...packages]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([from, found]) => {
      const names = [...new Set(found.map(({ name }) => name))].toSorted();
      return `import type { ${names.join(", ")} } from "${from}";\n`;
    })
    .join("");
}
