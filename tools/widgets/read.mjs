import "./sources.mjs";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";

/**
 * @typedef {import("@redlines/element/widget-descriptor.js").WidgetDescriptor} WidgetDescriptor
 *
 * @typedef {{ question: string, sentence: string, hedge?: string }} ReadersTest
 *
 * @typedef {object} Widget
 * @property {string} folder of its package, which is named for its tag
 * @property {WidgetDescriptor} descriptor
 * @property {Readonly<Record<string, unknown>>} states by their names in Storybook
 * @property {string} example the id of the record that the docs begin with
 * @property {ReadersTest} readersTest what a reader asks of it at a glance
 */

const packages = new URL("../../packages/", import.meta.url);

/**
 * Every widget there is, sorted by tag: each package with a `src/descriptor.ts` has one.
 * @returns {Promise<Widget[]>}
 * @throws where a descriptor says of itself what its folder does not, or two are for one kind
 */
export async function readWidgets() {
  const folders = (await readdir(packages)).toSorted().filter((folder) => existsSync(descriptorOf(folder)));
  const widgets = await Promise.all(folders.map(readWidget));
  const kinds = widgets.map(({ descriptor }) => descriptor.kind);
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice) throw new Error(`Two widgets are for records of kind ${twice}.`);
  return widgets;
}

/** @param {string} folder */
function descriptorOf(folder) {
  return new URL(`${folder}/src/descriptor.ts`, packages);
}

/**
 * @param {string} folder
 * @returns {Promise<Widget>}
 */
async function readWidget(folder) {
  const { descriptor } = await import(descriptorOf(folder).href);
  if (descriptor?.tag !== folder)
    throw new Error(`packages/${folder} must export a \`descriptor\` with the tag ${folder}.`);
  const { states, example, readersTest } = await import(
    new URL(`${folder}/src/fixtures/states.ts`, packages).href
  );
  return { folder, descriptor, states, example, readersTest };
}

/**
 * The name of a widget in code: `actor-card` is `actorCard`.
 * @param {string} tag
 */
export function camel(tag) {
  return tag.replaceAll(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
}

/**
 * The same with a capital: `actor-card` is `ActorCard`.
 * @param {string} tag
 */
export function pascal(tag) {
  return tag.charAt(0).toUpperCase() + camel(tag).slice(1);
}
