import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import { expectDirection, expectFit, expectPlainWords, part, type Shown, widgetIn, wordsOf } from "../play/widget-in.js";
import { crossedLine } from "../records/invented.js";
import { fromAddress } from "../snippet/from-address.js";
import { type WidgetArgs, widgetControls, widgetStory } from "../snippet/story.js";

type Story = StoryObj<WidgetArgs<"redline">>;

const meta: Meta<WidgetArgs<"redline">> = {
  title: "Redline gauge",
  component: "redline-gauge",
  argTypes: widgetControls("redline"),
  args: { record: "iranian-presence-in-syria", headingLevel: 2, asOf: "" },
  render: widgetStory("redline"),
};

export default meta;

const LABEL = "No permanent Iranian military presence in Syria";

/** The meter speaks the sentence that stands beside it, and stands on the rung that the sentence names. */
async function expectReading({ shadow }: Shown, rung: number, sentence: RegExp): Promise<void> {
  const meter = part(shadow, "[role=meter]");
  const visible = wordsOf(part(shadow, ".reading"));
  await expect(visible).toMatch(sentence);
  await expect(meter.ariaValueText).toBe(visible);
  await expect(meter.ariaValueNow).toBe(String(rung));
}

/** A line that was declared openly, as it stood when the article appeared. */
export const DeclaredLine: Story = {
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "redline-gauge");
    await expectReading(shown, 4, /not crossed/);
    await expect(wordsOf(part(shown.shadow, "[role=heading]"))).toBe(LABEL);
    await expect(shown.shadow.querySelectorAll("ol > li").length).toBe(6);
  },
};

/** A line that nobody declared: the author infers it, and the gauge says so. */
export const InferredLine: Story = {
  args: { record: "direct-conflict-on-syrian-soil" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "redline-gauge");
    await expect(wordsOf(shadow)).toContain("inferred by the author");
  },
};

/** Before there was any evidence. Unknown is not zero: there is no meter. */
export const BeforeAnyEvidence: Story = {
  args: { asOf: "2010-01-01" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "redline-gauge");
    await expect(wordsOf(part(shadow, ".reading"))).toContain("unknown");
    await expect(shadow.querySelector("[role=meter]")).toBeNull();
  },
};

/** The same line on an earlier day, with the evidence that there was by then. */
export const OnAnEarlierDay: Story = {
  args: { asOf: "2017-01-15" },
  play: async ({ canvasElement }) => expectReading(await widgetIn(canvasElement, "redline-gauge"), 3, /January 15, 2017|15 January 2017/),
};

/** Invented: a line that has been crossed. */
export const Crossed: Story = {
  args: { record: crossedLine() },
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "redline-gauge");
    await expectReading(shown, 2, /is crossed/);
    await expect(wordsOf(part(shown.shadow, "[role=heading]"))).toContain("invented");
  },
};

/** The excerpt comes from an address. */
export const FromAnAddress: Story = {
  render: fromAddress("redline"),
  play: async ({ canvasElement }) => expectReading(await widgetIn(canvasElement, "redline-gauge"), 4, /not crossed/),
};

/** No data yet: the plain words. */
export const Loading: Story = {
  render: widgetStory("redline", () => ({ json: "" })),
  play: async ({ canvasElement }) => {
    await expectPlainWords(await widgetIn(canvasElement, "redline-gauge", "loading"), LABEL);
  },
};

/** Broken data: the plain words stay, and with them the reading. */
export const BrokenData: Story = {
  render: widgetStory("redline", ({ json }) => ({ json: json.slice(0, 200) })),
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "redline-gauge", "error");
    await expectPlainWords(shown, LABEL);
    await expectPlainWords(shown, "is not crossed");
  },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: "dark" } };

/** In a column as narrow as a small telephone. */
export const Narrow: Story = {
  globals: { width: "320px" },
  play: async ({ canvasElement }) => expectFit(await widgetIn(canvasElement, "redline-gauge"), 320),
};

/** On a Persian page: the ladder, the meter and the digits follow. */
export const InPersian: Story = {
  globals: { language: "fa" },
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "redline-gauge");
    await expectDirection(shown, "fa", "rtl");
    await expectReading(shown, 4, /۴/);
  },
};

/** On a Hebrew page. */
export const InHebrew: Story = {
  globals: { language: "he" },
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "redline-gauge");
    await expectDirection(shown, "he", "rtl");
    await expectReading(shown, 4, /4/);
  },
};

/** On an Arabic page. */
export const InArabic: Story = {
  globals: { language: "ar" },
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "redline-gauge");
    await expectDirection(shown, "ar", "rtl");
    await expectReading(shown, 4, /4/);
  },
};
