import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, fireEvent, fn, spyOn, userEvent, waitFor } from "storybook/test";
import { part, readable, widgetIn } from "../play/widget-in.js";
import { stateStories } from "../states/state-stories.js";

/** What a reader may do with a widget, done: for the tests alone, and hidden from those who browse. */
const meta: Meta = { title: "Interaction", tags: ["!dev", "!autodocs"] };

export default meta;

/**
 * A reader goes back one step: the day above follows, the meter speaks the sentence, `as-of` says the day,
 * and an event tells the page.
 */
export const GaugeByDate: StoryObj = {
  ...stateStories("redline")("Declared"),
  globals: { theme: "light" },
  play: async ({ canvasElement }) => {
    const { widget, shadow } = await widgetIn(canvasElement, "redline-gauge");
    const days: string[] = [];
    widget.addEventListener("redlines-as-of", ({ detail }) => days.push(detail.asOf));
    const before = part(shadow, ".day").textContent;
    const control = part(shadow, "input[type=range]") as HTMLInputElement;
    await fireEvent.input(control, { target: { value: String(Number(control.max) - 1) } });
    await waitFor(() => expect(part(shadow, ".day").textContent).not.toBe(before));
    const sentence = readable(part(shadow, ".verdict"));
    await expect(days).toEqual([widget.getAttribute("as-of")]);
    const spoken = part(shadow, "[role=meter]").ariaValueText;
    await expect(spoken).toContain(sentence);
    await expect(part(shadow, "input[type=range]").ariaValueText).toBe(spoken);
  },
};

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
    await expect(part(fold, "dd").getBoundingClientRect().height).toBeGreaterThan(0);
    await userEvent.click(part(fold, "summary"));
    await expect(fold.open).toBe(false);
  },
};

/** A reader takes the words along: with who said them and where they stand, and is told so. */
export const QuoteCopied: StoryObj = {
  ...stateStories("quote")("Statement"),
  globals: { theme: "light" },
  play: async ({ canvasElement }) => {
    const { shadow } = await widgetIn(canvasElement, "quote-block");
    const write = fn(() => Promise.resolve());
    const asked = spyOn(navigator, "clipboard", "get").mockReturnValue({
      write,
      writeText: write,
    } as unknown as Clipboard);
    await userEvent.click(part(shadow, "[part=copy]"));
    await waitFor(() => expect(readable(part(shadow, "[aria-live]"))).not.toBe(""));
    await expect(write).toHaveBeenCalledOnce();
    asked.mockRestore();
  },
};
