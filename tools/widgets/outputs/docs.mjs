import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/**
 * @typedef {import("../read.mjs").Widget} Widget
 * @typedef {[path: string, text: string]} Output
 */

const root = new URL("../../../", import.meta.url);

/**
 * The documents that list the widgets, and the pages of widgets in Storybook that nobody has written yet.
 * @param {readonly Widget[]} widgets
 * @returns {Promise<Output[]>}
 */
export async function docsOutputs(widgets) {
  const unwritten = widgets.filter(({ folder }) => !existsSync(new URL(writtenPage(folder), root)));
  return [
    ["README.md", await firstPage(widgets)],
    ["docs/readers-tests.md", readersTests(widgets)],
    ...unwritten.map(docsPage),
  ];
}

/**
 * What a reader asks of each widget, and where it answers: a test finds each sentence in the widget.
 * @param {readonly Widget[]} widgets
 */
function readersTests(widgets) {
  const rows = widgets.map(
    ({ folder, readersTest: { question, sentence } }) => `| \`<${folder}>\` | ${question} | ${sentence} |`,
  );
  const about = [
    "What a reader asks of each widget at first sight, and the sentence in which it answers, for the record",
    "that its docs begin with. `packages/embed/src/glance.behaviour.test.ts` reads each widget for five",
    "seconds. This page is made from `readersTest` in each widget’s `src/fixtures/states.ts`.",
  ].join(" ");
  const head = "| widget | question | answer |\n| --- | --- | --- |";
  return `# Five seconds\n\n${about}\n\n${head}\n${rows.join("\n")}\n`;
}

/**
 * The first page, with an item for each widget where those of widgets stand: those of their packages.
 * @param {readonly Widget[]} widgets
 */
async function firstPage(widgets) {
  const lines = (await readFile(new URL("README.md", root), "utf8")).split("\n");
  const isItem = (/** @type {string} */ line) => /^- \[`<[\w-]+>`\]\(packages\/[\w-]+#readme\): /.test(line);
  const place = lines.findIndex(isItem);
  if (place < 0) throw new Error("README.md has no list with an item for a widget.");
  const before = lines.slice(0, place);
  return [...before, ...widgets.map(item), ...lines.slice(place).filter((line) => !isItem(line))].join("\n");
}

/** @param {Widget} widget */
function item({ folder, descriptor: { about } }) {
  return `- [\`<${folder}>\`](packages/${folder}#readme): ${about}`;
}

/** @param {string} folder */
function writtenPage(folder) {
  return `apps/storybook/src/${folder}/${folder}.mdx`;
}

const INTERFACE = `## Interface

<details className="folded-story">
<summary>Attributes, properties, events, methods, parts, slots and tokens.</summary>

<ArgTypes of={stories} exclude={["Record", "Heading level", "Day"]} />

</details>
`;

const HEARD = `<details className="folded-story">
<summary>What a screen reader says of it: keys, and the words of Orca in Firefox.</summary>

<Markdown>{heardLog(heard)}</Markdown>

</details>

`;

/**
 * Whether a screen reader has been heard with a widget: a new one waits for `npm run screen-reader`.
 * @param {string} folder
 */
function isRead(folder) {
  return existsSync(new URL(`docs/screen-reader/${folder}.md`, root));
}

/** @param {string} folder */
function heardImports(folder) {
  return isRead(folder)
    ? `import heard from "../../../../docs/screen-reader/${folder}.md?raw";
import { heardLog } from "../facts/heard.js";
`
    : "";
}

/** @param {string} folder */
function accessibilitySection(folder) {
  return `## Accessibility

Every state is tested in light, dark, forced colours, more contrast, narrow, spaced and right to left.

<details className="folded-story">
<summary>WCAG 2.2, criterion by criterion. {criteriaSums(accessibility, "${folder}")}</summary>

<Markdown>{criteriaTable(accessibility, "${folder}")}</Markdown>

</details>

${isRead(folder) ? HEARD : ""}`;
}

/**
 * @param {string} kind
 * @param {string} example the id of a record
 */
function codesSection(kind, example) {
  return `What goes where, with your address in it:

<CodesByPlace kind="${kind}" record="${example}" />

<details className="folded-story">
<summary>How it takes its data: in the page, from an address, as a property.</summary>

The excerpt in the page:

<FeedingWay kind="${kind}" record="${example}" way="child" />

From an address:

<FeedingWay kind="${kind}" record="${example}" way="address" />

As a property:

<FeedingWay kind="${kind}" record="${example}" way="property" />

</details>

How it loads, and what happens when it cannot: [Feeding a widget](?path=/docs/feeding-a-widget--docs).
In React, Vue and others: [In a framework](?path=/docs/in-a-framework--docs).`;
}

/**
 * A page with what every widget's page has; whoever has more to say writes one in a folder of the widget's
 * name.
 * @param {Widget} widget
 * @returns {Output}
 */
function docsPage({ folder, example, descriptor: { kind, about } }) {
  const text = `import { ArgTypes, Canvas, Controls, Description } from "@storybook/addon-docs/blocks";
import { Markdown, Meta, Title } from "@storybook/addon-docs/blocks";
import accessibility from "../../../../docs/accessibility.md?raw";
${heardImports(folder)}import { criteriaSums, criteriaTable } from "../facts/criteria.js";
import { CodesByPlace } from "../codes/codes-by-place.js";
import { FeedingWay } from "../codes/feeding-way.js";
import { FoldedStories } from "../docs/folded-stories.js";
import { FirstStory } from "../docs/story-with-code.js";
import { sizeTable } from "../facts/sizes.js";
import * as stories from "./${folder}.stories.ts";

<Meta of={stories} />

<Title />

<Description of={stories} />

It shows ${about}.

<FirstStory />
<Controls include={["Record", "Heading level", "Day"]} />

## Put it on a page

${codesSection(kind, example)}

## Make it yours

It takes the font, the colours and the size of the text around it, and follows \`color-scheme\`.
This is the same code in a house style:

<Canvas of={stories.InAHouseStyle} sourceState="none" />

## States

All of them on one page, in any language, theme and width: [All states](?path=/story/all-states--${folder}).

<FoldedStories />

${accessibilitySection(folder)}## Size

Measured by the build of this page:

<Markdown>{sizeTable("${folder}")}</Markdown>

${INTERFACE}`;
  return [`apps/storybook/src/generated/${folder}.mdx`, text];
}
