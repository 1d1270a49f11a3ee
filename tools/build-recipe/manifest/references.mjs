import { SECTIONS } from "./sections.mjs";

/**
 * @typedef {import("./shape.mjs").Declaration} Declaration
 * @typedef {import("./shape.mjs").Item} Item
 */

/**
 * An element whose attributes name their property, and whose types say where the names in them come from.
 * @param {Declaration} declaration
 * @param {import("../source-facts.mjs").Facts} facts
 * @param {string} ownPackage
 * @returns {Declaration}
 */
export function withReferences(declaration, facts, ownPackage) {
  if (!declaration.customElement) return declaration;
  const linked = linkedFields(declaration);
  for (const [section] of SECTIONS) {
    const items = linked[section]?.map((item) => referring(item, facts, ownPackage));
    if (items) linked[section] = items;
  }
  return linked;
}

/**
 * @param {Declaration} declaration
 * @returns {Declaration}
 */
function linkedFields({ attributes = [], members = [], ...rest }) {
  const fields = new Map(
    attributes.map(({ name, fieldName }) => [
      name,
      fieldName ?? name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    ]),
  );
  const linked = attributes.map(there).map((item) => {
    const field = members.find((one) => isSettable(one) && one.name === fields.get(item.name));
    return field ? { ...item, fieldName: field.name } : item;
  });
  const fieldsToo = members.map((item) => {
    const attribute = isSettable(item)
      ? linked.find(({ fieldName }) => fieldName === item.name)?.name
      : undefined;
    return attribute ? { ...item, attribute } : item;
  });
  return { ...rest, members: fieldsToo, attributes: linked };
}

/**
 * An attribute that is there has a value: `undefined` is only what its property is where it is missing.
 * @param {Item} item
 * @returns {Item}
 */
function there(item) {
  if (!item.type) return item;
  return { ...item, type: { ...item.type, text: item.type.text.replace(/ \| undefined$/, "") } };
}

/**
 * What belongs to the class says the same as no attribute.
 * @param {Item} item
 */
const isSettable = ({ kind, static: isStatic }) => kind === "field" && !isStatic;

/**
 * @param {Item} item
 * @param {import("../source-facts.mjs").Facts} facts
 * @param {string} ownPackage
 * @returns {Item}
 */
function referring(item, { imports, declared }, ownPackage) {
  if (!item.type) return item;
  const { text, references: known = [] } = item.type;
  const home = (/** @type {string} */ name) =>
    known.find((reference) => reference.name === name)?.package ??
    imports.get(name) ??
    (declared.has(name) ? ownPackage : undefined);
  const references = [...text.matchAll(/"[^"]*"|\b[A-Z]\w*\b/g)].flatMap(({ 0: name, index }) => {
    const from = name.startsWith('"') ? undefined : home(name);
    return from ? [{ name, package: from, start: index, end: index + name.length }] : [];
  });
  return { ...item, type: references.length > 0 ? { text, references } : { text } };
}
