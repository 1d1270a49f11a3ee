import { readFile } from "node:fs/promises";
import { camel, pascal } from "../read.mjs";
import { packageJson } from "./package-json.mjs";

/**
 * @typedef {import("../read.mjs").Widget} Widget
 * @typedef {[path: string, text: string]} Output
 */

const root = new URL("../../../", import.meta.url);

/** English comes with the widget; the others are loaded when a page needs them. */
const OTHER_LANGUAGES = ["fr", "ar", "he", "fa", "ru"];

/**
 * The modules of a widget's package that are the same for each widget but for its names.
 * @param {readonly Widget[]} widgets
 * @returns {Output[]}
 */
export function moduleOutputs(widgets) {
  return widgets.flatMap((widget) => {
    const src = `packages/${widget.folder}/src`;
    return /** @type {Output[]} */ ([
      [`${src}/define.ts`, define(widget)],
      [`${src}/html.ts`, html(widget)],
      [`${src}/messages/catalogue.ts`, catalogue(widget)],
      [`${src}/messages/index.ts`, messages()],
      [`${src}/${widget.folder}.a11y.test.ts`, accessibilityTest(widget)],
      [`${src}/${widget.folder}.suite.test.ts`, suiteTest()],
    ]);
  });
}

/**
 * The package.json and tsconfig.json of each widget's package. What no other widget has, such as a budget, is
 * left as it is.
 * @param {readonly Widget[]} widgets
 * @returns {Promise<Output[]>}
 */
export async function configurationOutputs(widgets) {
  const outputs = await Promise.all(
    widgets.map(async (widget) => {
      const path = `packages/${widget.folder}/package.json`;
      const present = await readFile(new URL(path, root), "utf8").then(JSON.parse, () => ({}));
      return /** @type {Output[]} */ ([
        [path, text(packageJson(widget, present))],
        [`packages/${widget.folder}/tsconfig.json`, text(TSCONFIG)],
      ]);
    }),
  );
  return outputs.flat();
}

const TSCONFIG = {
  extends: "../../tsconfig.base.json",
  include: ["src"],
  exclude: ["src/**/*.test.ts", "src/**/*.stories.ts", "src/**/fixtures"],
  references: [{ path: "../model" }, { path: "../element" }],
};

/** @param {object} json */
function text(json) {
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** @param {Widget} widget */
function define({ folder }) {
  return `/** Registers \`<${folder}>\`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { ${pascal(folder)} } from "./${folder}.js";

register("${folder}", ${pascal(folder)});
`;
}

/**
 * What of a list of several widgets is written as HTML.
 * @param {Widget["descriptor"]} descriptor
 */
function deckHtml({ kind, deck }) {
  return `
/** What a list of several says once for those that leave it to the list; nothing where none does. */
export function deckSaid(
  excerpts: readonly Excerpt<"${kind}">[],
  options: Options & ServerOptions = {},
): TemplateResult | undefined {
  const left = leaving(excerpts.map((excerpt) => ({ excerpt, form: options.form })));
  if (left.length === 0) return undefined;
  return serverTemplate(deckTemplate, languages, deckExcerpt(left.map(({ excerpt }) => excerpt)), options);
}

/** Several of them as one list: the fallback HTML of a \`<${deck?.tag}>\`. */
export function deckFallbackHtml(excerpts: readonly Excerpt<"${kind}">[], options: Options = {}): string {
  const said = deckSaid(excerpts, options);
  const items = excerpts.map((excerpt) => {
    const isInDeck = deckSaid([excerpt], options) !== undefined;
    return \`<li>\${templateToHtml(template(excerpt, { ...options, isInDeck }))}</li>\`;
  });
  return \`<ul>\${items.join(" ")}</ul>\${said ? \` \${templateToHtml(said)}\` : ""}\`;
}
`;
}

/** @param {Widget} widget */
function html({ folder, descriptor }) {
  const { kind, deck } = descriptor;
  const content = `${camel(folder)}Template`;
  const deckImport = deck ? '\nimport { deckExcerpt, deckTemplate, leaving } from "./deck.template.js";' : "";
  return `/** \`@redlines/${folder}/html.js\`: a <${folder}> as HTML, for servers, feeds and CMSs. */
import { type ServerOptions, serverTemplate, templateToHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import { ${content} } from "./${folder}.template.js";${deckImport}
import type { Options } from "./descriptor.js";
import * as languages from "./messages/index.js";

export type { Options } from "./descriptor.js";

/** The widget's content as a template, for a server that renders its shadow root. */
export function template(excerpt: Excerpt<"${kind}">, options: Options & ServerOptions = {}): TemplateResult {
  return serverTemplate((context) => ${content}({ ...options, ...context }), languages, excerpt, options);
}

/** The same as HTML that needs neither script nor style. */
export function fallbackHtml(excerpt: Excerpt<"${kind}">, options: Options = {}): string {
  return templateToHtml(template(excerpt, options));
}
${deck ? deckHtml(descriptor) : ""}`;
}

/** @param {Widget} widget */
function catalogue({ folder }) {
  const type = `${pascal(folder)}Messages`;
  return `import type { Catalogue } from "@redlines/element";
import { messages as en, type ${type} } from "./en.js";

export const catalogue: Catalogue<${type}> = {
  en,
${OTHER_LANGUAGES.map((language) => `  ${language}: () => import("./${language}.js"),`).join("\n")}
};
`;
}

function messages() {
  const languages = ["en", ...OTHER_LANGUAGES].toSorted();
  const exported = languages.map((language) => `export { messages as ${language} } from "./${language}.js";`);
  return `${exported.join("\n")}\n`;
}

/** @param {Widget} widget */
function accessibilityTest({ folder }) {
  const names = "createIn, testAccessibility, testAccessibilityTree";
  return `import { ${names} } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { states } from "./fixtures/states.js";

testAccessibility(states, createIn("${folder}"));
testAccessibilityTree(states, createIn("${folder}"));
`;
}

function suiteTest() {
  return `import { dataset } from "@redlines/core";
import { sharedStyles } from "@redlines/element";
import { testWidget } from "@redlines/testing/widget-suite";
import { descriptor } from "./descriptor.js";
import { example, states } from "./fixtures/states.js";
import * as messages from "./messages/index.js";

const folder = new URL("..", import.meta.url);
testWidget(descriptor, { states, example, dataset, messages, sharedStyles, folder });
`;
}
