import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import { expectDirection, expectFit, expectPlainWords, part, widgetIn, wordsOf } from "../play/widget-in.js";
import { inventedQuote } from "../records/invented.js";
import { fromAddress } from "../snippet/from-address.js";
import { type WidgetArgs, widgetControls, widgetStory } from "../snippet/story.js";

type Story = StoryObj<WidgetArgs<"quote">>;

const meta: Meta<WidgetArgs<"quote">> = {
  title: "Quote block",
  component: "quote-block",
  argTypes: widgetControls("quote"),
  args: { record: "netanyahu-we-will-not-allow" },
  render: widgetStory("quote"),
};

export default meta;

const NETANYAHU = "to entrench itself militarily in Syria";

/** Somebody's own words: in which role, on what occasion, to whom, when, and where they stand. */
export const Statement: Story = {
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "quote-block");
    await expect(wordsOf(part(shadow, "blockquote"))).toContain(NETANYAHU);
    await expect(wordsOf(part(shadow, "figcaption"))).toContain("Prime Minister of Israel");
  },
};

/** A sentence that the publication itself set large. The author's hedge stays with it. */
export const PullQuote: Story = {
  args: { record: "javedanfar-more-than-regime-survival" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "quote-block");
    await expect(wordsOf(part(shadow, "figcaption"))).toMatch(/inferred.*appears/);
  },
};

/** Words that somebody uses for others. They are shown as that party's words, not as a fact. */
export const Label: Story = {
  args: { record: "russia-islamic-terrorists" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "quote-block");
    await expect(wordsOf(part(shadow, "figcaption"))).toContain("Russia");
  },
};

/** Words that may be a translation: the source does not say, so the block says that. */
export const TranslationUnknown: Story = {
  args: { record: "khamenei-iran-will-support" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "quote-block");
    await expect(wordsOf(part(shadow, "figcaption"))).toContain("whether this is a translation");
  },
};

/** Invented: words that somebody is reported to have said. The status and the hedge are part of the block. */
export const Reported: Story = {
  args: { record: inventedQuote({ certainty: { status: "reported", hedge: "reportedly" } }) },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "quote-block");
    await expect(wordsOf(part(shadow, "figcaption"))).toMatch(/reported.*reportedly/);
  },
};

/** Invented: a Persian quotation on an English page keeps its own language and direction. */
export const InItsOwnLanguage: Story = {
  args: { record: inventedQuote({ text: "این جمله و گوینده‌اش ساختگی هستند.", language: "fa" }) },
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "quote-block");
    await expect(getComputedStyle(part(shown.shadow, "blockquote")).direction).toBe("rtl");
    await expectDirection(shown, "en", "ltr");
  },
};

/** Invented: what was wrong before, and why it was changed. */
export const Corrected: Story = {
  args: {
    record: inventedQuote({
      history: [{ was: "This sentence is true.", now: "This sentence is invented.", why: "It never was.", when: "2031-03-09" }],
    }),
  },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "quote-block");
    await expect(wordsOf(part(shadow, "figcaption"))).toContain("It never was.");
  },
};

/** The excerpt comes from an address; until it is there, and if it never comes, the plain words stand. */
export const FromAnAddress: Story = {
  render: fromAddress("quote"),
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "quote-block");
    await expect(wordsOf(part(shadow, "blockquote"))).toContain(NETANYAHU);
  },
};

/** No data yet: the plain words are what a reader sees, and what stays where there is no script. */
export const Loading: Story = {
  render: widgetStory("quote", () => ({ json: "" })),
  play: async ({ canvasElement }) => {
    await expectPlainWords(await widgetIn(canvasElement, "quote-block", "loading"), NETANYAHU);
  },
};

/** Broken data: the plain words stay, and an event says why. */
export const BrokenData: Story = {
  render: widgetStory("quote", ({ json }) => ({ json: json.slice(0, 200) })),
  play: async ({ canvasElement }) => {
    await expectPlainWords(await widgetIn(canvasElement, "quote-block", "error"), NETANYAHU);
  },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: "dark" } };

/** In a column as narrow as a small telephone. */
export const Narrow: Story = {
  globals: { width: "320px" },
  play: async ({ canvasElement }) => expectFit(await widgetIn(canvasElement, "quote-block"), 320),
};

/** On a French page. */
export const InFrench: Story = {
  globals: { language: "fr" },
  play: async ({ canvasElement }) => expectDirection(await widgetIn(canvasElement, "quote-block"), "fr", "ltr"),
};

/** On an Arabic page: the interface runs right to left, the quotation as its language does. */
export const InArabic: Story = {
  globals: { language: "ar" },
  play: async ({ canvasElement }) => {
    const shown = await widgetIn(canvasElement, "quote-block");
    await expectDirection(shown, "ar", "rtl");
    await expect(getComputedStyle(part(shown.shadow, "blockquote")).direction).toBe("ltr");
  },
};

/** On a Hebrew page. */
export const InHebrew: Story = {
  globals: { language: "he" },
  play: async ({ canvasElement }) => expectDirection(await widgetIn(canvasElement, "quote-block"), "he", "rtl"),
};

/** On a Persian page, with Persian digits and Gregorian dates. */
export const InPersian: Story = {
  globals: { language: "fa" },
  play: async ({ canvasElement }) => expectDirection(await widgetIn(canvasElement, "quote-block"), "fa", "rtl"),
};
