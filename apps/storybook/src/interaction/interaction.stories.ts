import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent } from "storybook/test";
import { part, widgetIn } from "../play/widget-in.js";
import { stateStories } from "../states/state-stories.js";

/** What a reader may do with a widget, done: for the tests alone, and hidden from those who browse. */
const meta: Meta = { title: "Interaction", tags: ["!dev", "!autodocs"] };

export default meta;

/** A fold opens, its contents show, and it closes again. */
export const CardFolds: StoryObj = {
  ...stateStories("actor")("State"),
  globals: { theme: "light" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "actor-card");
    const fold = part(shadow, "details") as HTMLDetailsElement;
    await expect(fold.open).toBe(false);
    await userEvent.click(part(fold, "summary"));
    await expect(fold.open).toBe(true);
    await expect(part(fold, "li").getBoundingClientRect().height).toBeGreaterThan(0);
    await userEvent.click(part(fold, "summary"));
    await expect(fold.open).toBe(false);
  },
};
