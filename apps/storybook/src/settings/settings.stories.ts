import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { allStates } from "../states/all-states.js";

/** Every state of a widget in one setting: for the tests alone, and hidden from those who browse. */
const meta: Meta = { title: "Settings", tags: ["!dev", "!autodocs"] };

export default meta;

const [quotes, cards, gauges] = [allStates("quote"), allStates("actor"), allStates("redline")];

/** Right to left, in a narrow column, with text at twice its size; here axe looks at it too. */
const farsi = { theme: "dark", language: "fa", width: "320px", text: "double" };
export const QuotesInPersian: StoryObj = { ...quotes, globals: farsi };
export const CardsInPersian: StoryObj = { ...cards, globals: farsi };
export const GaugesInPersian: StoryObj = { ...gauges, globals: farsi };

/** Where axe would find what it has found already: each widget's own tests ask it in every setting of a reader's. */
function without(globals: Record<string, string>): StoryObj {
  return { globals, parameters: { inFrench: true, a11y: { test: "off" } } };
}

/** In the narrowest column, spaced as WCAG 1.4.12 allows readers to. */
const spaced = { theme: "light", width: "240px", text: "spaced" };
export const QuotesSpaced: StoryObj = { ...quotes, ...without(spaced) };
export const CardsSpaced: StoryObj = { ...cards, ...without(spaced) };
export const GaugesSpaced: StoryObj = { ...gauges, ...without(spaced) };

/** A French page with French records. */
const french = { theme: "light", language: "fr", data: "french" };
export const QuotesInFrench: StoryObj = { ...quotes, ...without(french) };
export const CardsInFrench: StoryObj = { ...cards, ...without(french) };
export const GaugesInFrench: StoryObj = { ...gauges, ...without(french) };

/** On paper, as the preview shows it. */
const paper = { theme: "light", reader: "print" };
export const QuotesOnPaper: StoryObj = { ...quotes, ...without(paper) };
export const CardsOnPaper: StoryObj = { ...cards, ...without(paper) };
export const GaugesOnPaper: StoryObj = { ...gauges, ...without(paper) };
