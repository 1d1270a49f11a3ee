import { camel } from "../read.mjs";

/**
 * @typedef {import("../read.mjs").Widget} Widget
 * @typedef {[path: string, text: string]} Output
 */

const FOLDER = "packages/embed/src/generated";

/**
 * What the embed package imports of each widget.
 * @param {readonly Widget[]} widgets
 * @returns {Output[]}
 */
export function embedOutputs(widgets) {
  return [
    [`${FOLDER}/descriptors.ts`, descriptors(widgets)],
    [`${FOLDER}/loaders.ts`, loaders(widgets)],
    [`${FOLDER}/all.ts`, all(widgets)],
    ["packages/embed/src/fixtures/generated-states.ts", states(widgets)],
    ...widgets.flatMap(deckModule),
  ];
}

/** @param {readonly Widget[]} widgets */
function descriptors(widgets) {
  const names = widgets.map(({ folder }) => camel(folder));
  const types = names.map((name) => `typeof ${name}`);
  const imports = widgets.map(
    ({ folder }) => `import { descriptor as ${camel(folder)} } from "@redlines/${folder}/descriptor.js";`,
  );
  return `${imports.join("\n")}

/** The descriptor of every widget. */
export const DESCRIPTORS: readonly [${types.join(", ")}] = [${names.join(", ")}];
`;
}

/** @param {readonly Widget[]} widgets */
function loaders(widgets) {
  const entries = widgets.flatMap(({ folder, descriptor: { deck } }) => [
    `"${folder}": () => import("@redlines/${folder}/define.js"),`,
    ...(deck ? [`"${deck.tag}": () => import("./${deck.tag}.js"),`] : []),
  ]);
  return `/** Loads the module that defines an element, by its tag. */
export const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
${entries.join("\n")}
};
`;
}

/** @param {readonly Widget[]} widgets */
function all(widgets) {
  return `/** Defines every widget in one file, for a page that prefers one request. */
${widgets.map(({ folder }) => `import "@redlines/${folder}/define.js";`).join("\n")}
`;
}

/** @param {readonly Widget[]} widgets */
function states(widgets) {
  const imports = widgets.map(
    ({ folder }) => `import * as ${camel(folder)} from "@redlines/${folder}/internal/states";`,
  );
  const entries = (/** @type {string} */ name) =>
    widgets.map(({ folder, descriptor }) => `${descriptor.kind}: ${camel(folder)}.${name},`).join("\n");
  return `${imports.join("\n")}

/** The states of each widget, by the kind of record that it shows. */
export const STATES = {
${entries("states")}
} as const;

/** The id of the record that the docs of each begin with. */
export const EXAMPLES = {
${entries("example")}
} as const;

/** What a reader asks of each at a glance, and where it answers. */
export const READERS_TESTS = {
${entries("readersTest")}
} as const;
`;
}

/**
 * @param {Widget} widget
 * @returns {Output[]}
 */
function deckModule({ folder, descriptor: { deck } }) {
  if (!deck) return [];
  const text = `/** A deck with its widgets: they share a chunk, which is not split for the deck. */
import "@redlines/${folder}/define.js";
import "@redlines/${folder}/${deck.entry}";
`;
  return [[`${FOLDER}/${deck.tag}.ts`, text]];
}
