import { camel, pascal } from "../read.mjs";

/**
 * @typedef {import("../read.mjs").Widget} Widget
 * @typedef {[path: string, text: string]} Output
 */

const FOLDER = "apps/storybook/src/generated";

/**
 * What Storybook imports of each widget, and the stories that each of them has. Storybook reads the names of
 * stories from the text of a module, so that they must stand there one by one.
 * @param {readonly Widget[]} widgets
 * @returns {Output[]}
 */
export function storybookOutputs(widgets) {
  return [
    [`${FOLDER}/define.ts`, define(widgets)],
    [`${FOLDER}/widgets.ts`, facts(widgets)],
    [`${FOLDER}/versions.ts`, versions(widgets)],
    [`${FOLDER}/all-states.stories.ts`, allStates(widgets)],
    [`${FOLDER}/settings.stories.ts`, settings(widgets)],
    ...widgets.map(stories),
  ];
}

/** @param {readonly Widget[]} widgets */
function define(widgets) {
  const modules = widgets.flatMap(({ folder, descriptor: { deck } }) => [
    `import "@redlines/${folder}/define.js";`,
    ...(deck ? [`import "@redlines/${folder}/${deck.entry}";`] : []),
  ]);
  return `/** Defines every element that a story may hold. */\n${modules.join("\n")}\n`;
}

/** @param {readonly Widget[]} widgets */
function facts(widgets) {
  const imports = widgets.flatMap(({ folder }) => [
    `import ${camel(folder)}Manifest from "@redlines/${folder}/custom-elements.json" with { type: "json" };`,
    `import ${camel(folder)}Sizes from "@redlines/${folder}/internal/sizes.json" with { type: "json" };`,
    `import * as ${camel(folder)} from "@redlines/${folder}/internal/states";`,
  ]);
  /** @param {(widget: Widget) => string} entry */
  const list = (entry) => widgets.map((widget) => `${entry(widget)},`).join("\n");
  return `${imports.join("\n")}

/** The custom-elements manifest of each widget's package. */
export const MANIFESTS = [${list(({ folder }) => `${camel(folder)}Manifest`)}] as const;

/** What the build measured of each package's files for the browser, by the widget's tag. */
export const SIZES = {
${list(({ folder }) => `"${folder}": ${camel(folder)}Sizes`)}
} as const;

/** The states of each widget, with the records that the docs begin with, by the kind of record. */
export const STATES = {
${list(({ folder, descriptor }) => `${descriptor.kind}: ${camel(folder)}`)}
} as const;
`;
}

/** @param {readonly Widget[]} widgets */
function versions(widgets) {
  const imports = widgets.map(
    ({ folder }) => `import ${camel(folder)} from "@redlines/${folder}/package.json" with { type: "json" };`,
  );
  const list = widgets.map(({ folder }) => `"${folder}": ${camel(folder)}.version,`);
  return `${imports.join("\n")}

/** The version of each widget's package, by the widget's tag. */
export const VERSIONS = {
${list.join("\n")}
} as const;
`;
}

/** @param {readonly Widget[]} widgets */
function allStates(widgets) {
  const all = widgets.map(
    ({ folder, descriptor }) => `export const ${pascal(folder)}: StoryObj = allStates("${descriptor.kind}");`,
  );
  return `import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { allStates } from "../states/all-states.js";

/**
 * All states of a widget on one page. Each state is tested in a story of its own, and all together in several
 * settings.
 */
const meta: Meta = { title: "All states", tags: ["!test"] };

export default meta;

${all.join("\n")}
`;
}

/** The settings in which all states of a widget are tested; see `states/settings.ts` of Storybook. */
const SETTINGS = ["InPersian", "Spaced", "InFrench", "OnPaper"];

/** @param {readonly Widget[]} widgets */
function settings(widgets) {
  const all = SETTINGS.flatMap((setting) =>
    widgets.map(
      ({ folder, descriptor }) =>
        `export const ${pascal(folder)}${setting}: StoryObj = inSetting("${descriptor.kind}", "${setting}");`,
    ),
  );
  return `import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { inSetting } from "../states/settings.js";

/** Every state of a widget in one setting: for the tests alone, and hidden from those who browse. */
const meta: Meta = { title: "Settings", tags: ["!dev", "!autodocs", "long"] };

export default meta;

${all.join("\n")}
`;
}

const IMPORT_DECK = 'import { deck } from "../states/deck.js";\n';

/**
 * @param {Widget} widget
 * @returns {Output}
 */
function stories({ folder, descriptor: { kind, name, deck }, states }) {
  const all = Object.keys(states).map((state) => `export const ${state}: StoryObj = state("${state}");`);
  const deckStory = deck
    ? `/** Several of them as one list, with one level of heading for all. */
export const Deck: StoryObj = { ...deck("${kind}"), tags: ["!state"] };
`
    : "";
  const text = `import type { Meta, StoryObj } from "@storybook/web-components-vite";
${deck ? IMPORT_DECK : ""}import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "${name}", component: "${folder}", tags: ["state"] };

export default meta;

const state = stateStories("${kind}");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("${kind}"), tags: ["!state"] };

${all.join("\n")}

${deckStory}
export const OneSource: StoryObj = { ...oneSource("${kind}"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("${kind}"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("${kind}"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("${kind}"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("${kind}"), tags: ["!state"] };
`;
  return [`${FOLDER}/${folder}.stories.ts`, text];
}
