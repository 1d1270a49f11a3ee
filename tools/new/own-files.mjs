import { readdir, readFile } from "node:fs/promises";
import { camel, pascal } from "@redlines/widgets/read.mjs";
import { STATED } from "./request.mjs";
import { COLLECTIONS } from "./vocabulary.mjs";

/**
 * @typedef {import("@redlines/widgets/read.mjs").Widget} Widget
 * @typedef {import("./request.mjs").Request["kind"]} Kind
 */

const root = new URL("../../", import.meta.url);
const templates = new URL("templates/", import.meta.url);

/** “To be written” in each language but English: what the widget says until somebody writes it. */
const TRANSLATIONS = {
  fr: "À écrire",
  ar: "يُكتب لاحقًا",
  he: "ייכתב בהמשך",
  fa: "هنوز نوشته نشده است",
  ru: "Будет написано",
};

/**
 * A widget that is not there yet, as far as the generator must know it.
 * @param {string} tag
 * @param {Kind} kind
 * @returns {Widget}
 */
export function newWidget(tag, kind) {
  const descriptor = /** @type {Widget["descriptor"]} */ ({ kind, tag, about: aboutOf(kind) });
  return { folder: tag, descriptor, states: {}, example: "", readersTest: { question: "", sentence: "" } };
}

/** @param {Kind} kind */
function aboutOf(kind) {
  return `${article(kind)} ${kind} of the dataset, with its source`;
}

/** @param {string} word */
function article(word) {
  return /^[aeiou]/.test(word) ? "an" : "a";
}

/**
 * The files of a widget's package that people keep, and the note of its first version.
 * @param {Widget} widget
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function ownFiles({ folder, descriptor: { kind } }) {
  const values = await valuesOf(folder, kind);
  const names = await readdir(new URL("package/", templates));
  return Promise.all([
    ...names.map((name) => filled(`packages/${folder}/${pathOf(name, values)}`, `package/${name}`, values)),
    ...Object.entries(TRANSLATIONS).map(([language, toBeWritten]) =>
      filled(`packages/${folder}/src/messages/${language}.ts`, "each-language/messages.txt", {
        ...values,
        language,
        toBeWritten,
      }),
    ),
    filled(`.changeset/first-${folder}.md`, "changeset.txt", values),
  ]);
}

/**
 * Where a template of the package's folder belongs: two underscores stand for a slash.
 * @param {string} name of the template
 * @param {Record<string, string>} values
 */
function pathOf(name, values) {
  return fill(name.replace(/\.txt$/, "").replaceAll("__", "/"), values);
}

/**
 * @param {string} path
 * @param {string} template
 * @param {Record<string, string>} values
 * @returns {Promise<[path: string, text: string]>}
 */
async function filled(path, template, values) {
  return [path, fill(await readFile(new URL(template, templates), "utf8"), values)];
}

/**
 * What stands in the places of the templates.
 * @param {string} tag
 * @param {Kind} kind
 * @returns {Promise<Record<string, string>>}
 */
async function valuesOf(tag, kind) {
  const collection = COLLECTIONS[kind];
  const words = tag.replaceAll("-", " ");
  return {
    tag,
    kind,
    collection,
    camel: camel(tag),
    pascal: pascal(tag),
    name: capital(words),
    about: aboutOf(kind),
    one: `${article(kind)} ${kind}`,
    many: capital(collection),
    field: STATED[/** @type {keyof typeof STATED} */ (kind)],
    example: await firstRecord("packages/core/data", collection),
    invented: await firstRecord("packages/fixtures/harbour-line/data", collection),
    french: await firstRecord("packages/fixtures/ligne-de-la-lauvre/data", collection),
  };
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The id of the first record of a collection: the name of its file.
 * @param {string} data
 * @param {string} collection
 */
async function firstRecord(data, collection) {
  const [first] = (await readdir(new URL(`${data}/${collection}/`, root))).toSorted();
  if (!first) throw new Error(`${data} has no ${collection}.`);
  return first.replace(/\.yaml$/, "");
}

/**
 * @param {string} text with places such as `{{tag}}`
 * @param {Record<string, string>} values
 */
function fill(text, values) {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (place, name) => values[name] ?? place);
}
