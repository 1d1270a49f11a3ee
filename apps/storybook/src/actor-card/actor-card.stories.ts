import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent } from "storybook/test";
import { expectDirection, expectFit, expectPlainWords, part, widgetIn, wordsOf } from "../play/widget-in.js";
import { fromAddress } from "../snippet/from-address.js";
import { type WidgetArgs, widgetControls, widgetStory } from "../snippet/story.js";

type Story = StoryObj<WidgetArgs<"actor">>;

const meta: Meta<WidgetArgs<"actor">> = {
  title: "Actor card",
  component: "actor-card",
  argTypes: widgetControls("actor"),
  args: { record: "israel", headingLevel: 2 },
  render: widgetStory("actor"),
};

export default meta;

/** A state: its name in its own script too, what it wants and opposes, with whom it deals, and what it did. */
export const State: Story = {
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    await expect(wordsOf(part(shadow, "[role=heading]"))).toBe("Israel");
    await expect(part(shadow, "[role=heading]")).toHaveAttribute("aria-level", "2");
    await expect(part(shadow, "bdi[lang=he]")).toHaveAttribute("dir", "rtl");
  },
};

/** A person, with the role at that time. */
export const Person: Story = {
  args: { record: "mohammad-bagheri" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    await expect(wordsOf(shadow)).toContain("Chief of staff of the Iranian armed forces");
  },
};

/** A group, and for whom the source says that it acts. */
export const Group: Story = {
  args: { record: "hezbollah" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    await expect(wordsOf(part(shadow, "[role=heading]"))).toBe("Hezbollah");
  },
};

/** What others call an actor is shown with who calls it that. */
export const ContestedLabel: Story = {
  args: { record: "assads-foes-by-russias-label" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    await expect(wordsOf(shadow)).toMatch(/Islamic terrorists.*by Russia/);
  },
};

/** An alliance whose very name is contested. */
export const Alliance: Story = {
  args: { record: "axis-of-resistance" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    await expect(wordsOf(shadow)).toContain("axis of resistance");
  },
};

/** A bloc that the article speaks of as one. */
export const Bloc: Story = {
  args: { record: "pro-iranian-forces" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    await expect(wordsOf(shadow)).toContain("bloc");
  },
};

/** An actor of whom little is said: what is not known is absent. */
export const LittleKnown: Story = {
  args: { record: "united-nations" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    await expect(wordsOf(part(shadow, "[role=heading]"))).toBe("United Nations");
    await expect(shadow.querySelectorAll("dt").length).toBe(0);
  },
};

/** An actor of whom much is said: its dealings are folded, and their number stands outside. Here they are opened. */
export const MuchKnown: Story = {
  args: { record: "iran" },
  play: async ({ canvasElement }) => {
    await widgetIn(canvasElement, "actor-card");
    const folds = [...canvasElement.querySelectorAll("actor-card")].flatMap((card) => [...(card.shadowRoot?.querySelectorAll("details") ?? [])]);
    await expect(folds.length).toBeGreaterThan(0);
    for (const fold of folds) {
      await userEvent.click(part(fold, "summary"));
      await expect(fold.open).toBe(true);
      await expect(wordsOf(part(fold, "summary"))).toContain(`(${fold.querySelectorAll("li").length})`);
    }
  },
};

/** The excerpt comes from an address. */
export const FromAnAddress: Story = {
  render: fromAddress("actor"),
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    await expect(wordsOf(part(shadow, "[role=heading]"))).toBe("Israel");
  },
};

/** No data yet: the plain words. */
export const Loading: Story = {
  render: widgetStory("actor", () => ({ json: "" })),
  play: async ({ canvasElement }) => {
    await expectPlainWords(await widgetIn(canvasElement, "actor-card", "loading"), "Israel");
  },
};

/** Broken data: the plain words stay. */
export const BrokenData: Story = {
  render: widgetStory("actor", ({ json }) => ({ json: json.slice(0, 200) })),
  play: async ({ canvasElement }) => {
    await expectPlainWords(await widgetIn(canvasElement, "actor-card", "error"), "Israel");
  },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: "dark" } };

/** In a column as narrow as a small telephone. */
export const Narrow: Story = {
  args: { record: "iran" },
  globals: { width: "320px" },
  play: async ({ canvasElement }) => expectFit(await widgetIn(canvasElement, "actor-card"), 320),
};

/** On a Persian page: the interface is Persian, what the dataset says stays English and is marked as English. */
export const InPersian: Story = {
  globals: { language: "fa" },
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "actor-card");
    await expectDirection(shown, "fa", "rtl");
    await expect(part(shown.shadow, "bdi[lang=en]")).toHaveAttribute("dir", "ltr");
  },
};

/** On an Arabic page. */
export const InArabic: Story = {
  globals: { language: "ar" },
  play: async ({ canvasElement }) => expectDirection(await widgetIn(canvasElement, "actor-card"), "ar", "rtl"),
};

/** On a Russian page. */
export const InRussian: Story = {
  globals: { language: "ru" },
  play: async ({ canvasElement }) => expectDirection(await widgetIn(canvasElement, "actor-card"), "ru", "ltr"),
};
