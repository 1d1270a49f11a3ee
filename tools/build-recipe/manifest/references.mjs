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
  const linked = attributes.map((item) => {
    const field = members.find(({ kind, name }) => kind === "field" && name === fields.get(item.name));
    return field ? { ...item, fieldName: field.name } : item;
  });
  const fieldsToo = members.map((item) => {
    const attribute =
      item.kind === "field" ? linked.find(({ fieldName }) => fieldName === item.name)?.name : undefined;
    return attribute ? { ...item, attribute } : item;
  });
  return { ...rest, members: fieldsToo, attributes: linked };
}

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
