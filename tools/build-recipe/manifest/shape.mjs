import { readFile } from "node:fs/promises";

/**
 * A custom-elements manifest, as far as it is used here.
 * https://github.com/webcomponents/custom-elements-manifest
 * @typedef {{ name: string, package?: string, module?: string }} Reference
 * @typedef {{ text: string, references?: (Reference & { start?: number, end?: number })[] }} Type
 *
 * @typedef {object} Item an attribute, a member, an event, a slot, a state, a part or a token
 * @property {string} name
 * @property {string} [kind] of a member: field or method
 * @property {string} [description]
 * @property {Type} [type]
 * @property {string} [privacy]
 * @property {boolean} [static]
 * @property {boolean} [readonly]
 * @property {string} [default]
 * @property {string} [fieldName] of an attribute: the property that says the same
 * @property {string} [attribute] of a member: the attribute that says the same
 * @property {Reference} [inheritedFrom]
 *
 * @typedef {"members" | "attributes" | "events" | "slots"} HtmlSection
 * @typedef {HtmlSection | "cssProperties" | "cssParts" | "cssStates"} Section
 *
 * @typedef {object} Declared
 * @property {string} kind
 * @property {string} name
 * @property {string} [description]
 * @property {string} [tagName]
 * @property {boolean} [customElement]
 * @property {string} [default]
 * @property {Reference} [superclass]
 * @property {string[]} [typeParameters] no part of the standard: what types of inherited members may speak of
 *
 * @typedef {Declared & { [S in Section]?: Item[] }} Declaration
 * @typedef {{ path: string, declarations: Declaration[], exports: object[] }} Module
 * @typedef {{ schemaVersion: string, modules: Module[] }} Manifest
 */

/**
 * @param {string} file
 * @param {(text: string) => string} [change]
 * @returns {Promise<Manifest>}
 */
export async function readManifest(file, change = (text) => text) {
  return JSON.parse(change(await readFile(file, "utf8")));
}

/**
 * The elements that a manifest describes, with a tag or for others to extend.
 * @param {Manifest} manifest
 */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
}
