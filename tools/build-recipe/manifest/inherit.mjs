import { join } from "node:path";
import { readManifest } from "./shape.mjs";
import { SECTIONS } from "./sections.mjs";

/**
 * @typedef {import("./shape.mjs").Declaration} Declaration
 * @typedef {import("./shape.mjs").Item} Item
 * @typedef {import("./shape.mjs").Reference} Reference
 * @typedef {import("./shape.mjs").Section} Section
 */

/**
 * A class with all that it inherits from a class of another package, so that its manifest needs no other. The
 * analyser itself resolves classes of the same package.
 * @param {Declaration} declaration
 * @param {import("../source-facts.mjs").Facts} facts
 * @returns {Promise<Declaration>}
 */
export async function withInherited(declaration, { classes }) {
  const { typeParameters, superArguments } = classes.get(declaration.name) ?? {
    typeParameters: [],
    superArguments: [],
  };
  const whole = typeParameters.length > 0 ? { ...declaration, typeParameters } : declaration;
  const { name, package: from } = declaration.superclass ?? {};
  const parent = name && from ? await parentOf(name, from) : undefined;
  return name && parent
    ? together(whole, parent, { name, ...(from ? { package: from } : {}) }, superArguments)
    : whole;
}

/**
 * @param {Declaration} declaration
 * @param {Declaration} parent
 * @param {Reference} inheritedFrom
 * @param {string[]} superArguments
 * @returns {Declaration}
 */
function together(declaration, parent, inheritedFrom, superArguments) {
  const given = new Map(parent.typeParameters?.map((name, index) => [name, superArguments[index] ?? name]));
  const theirs = (/** @type {Section} */ section) =>
    (parent[section] ?? []).map((item) => specific(item, given));
  const sections = SECTIONS.map(([section]) => [
    section,
    merged(declaration[section] ?? [], theirs(section), inheritedFrom),
  ]);
  return {
    ...declaration,
    ...Object.fromEntries(sections.filter(([, items]) => items && items.length > 0)),
    customElement: true,
  };
}

/**
 * Nothing where the other package has no manifest, as Lit has none.
 * @param {string} name
 * @param {string} from its package
 * @returns {Promise<Declaration | undefined>}
 */
async function parentOf(name, from) {
  const manifest = await readManifest(join("node_modules", from, "custom-elements.json")).catch(
    () => undefined,
  );
  return manifest?.modules
    .flatMap(({ declarations }) => declarations)
    .find((one) => one.kind === "class" && one.name === name);
}

/**
 * Says of a generic type what it is here: `Excerpt<K>` becomes `Excerpt<"actor">`.
 * @param {Item} item
 * @param {ReadonlyMap<string, string>} given
 * @returns {Item}
 */
function specific(item, given) {
  if (!item.type) return item;
  const text = item.type.text.replace(/\b\w+\b/g, (word) => given.get(word) ?? word);
  return { ...item, type: { ...item.type, text } };
}

/**
 * What is the class's own stands first, and takes from its parent what it does not say itself.
 * @param {Item[]} own
 * @param {Item[]} theirs
 * @param {Reference} inheritedFrom
 * @returns {Item[]}
 */
function merged(own, theirs, inheritedFrom) {
  const inherited = theirs.filter((item) => !own.some((one) => isSame(one, item)));
  return [
    ...own.map((item) => ({ ...theirs.find((one) => isSame(one, item)), ...item })),
    ...inherited.map((item) => ({ ...item, inheritedFrom: elsewhere(item.inheritedFrom, inheritedFrom) })),
  ];
}

/**
 * A class and its instances may have members of one name.
 * @param {Item} one
 * @param {Item} other
 */
function isSame(one, other) {
  return one.name === other.name && Boolean(one.static) === Boolean(other.static);
}

/**
 * A class that stands in a file of the parent's package is, from here, one of that package.
 * @param {Reference | undefined} ancestor that the parent itself has it from
 * @param {Reference} parent
 * @returns {Reference}
 */
function elsewhere(ancestor, parent) {
  if (!ancestor || ancestor.package) return ancestor ?? parent;
  return { name: ancestor.name, ...(parent.package ? { package: parent.package } : {}) };
}
