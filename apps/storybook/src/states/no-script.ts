import { escapeHtml } from "@redlines/element/fallback-html.js";
import { renderWidget } from "@redlines/embed/server";
import type { ExcerptKind } from "@redlines/model";
import type { StoryContext, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { whenLoaded } from "../records/article.js";
import { defaultExcerpt } from "../records/default-excerpt.js";
import { always } from "../scene/speaks.js";
import { type ToolbarChoice, toolbarChoice } from "../scene/toolbar-choice.js";
import { TAGS } from "../snippet/embed-code.js";
import { pasteable } from "../snippet/shown-code.js";
import { told } from "./told.js";

/**
 * What a server writes, with the widget's look in a declarative shadow root.
 * @param inline whether it has its data, for a script that wakes it
 */
function staticCode(kind: ExcerptKind, asked: ToolbarChoice, inline = false): string {
  const { language } = asked;
  return renderWidget(defaultExcerpt(kind, asked), {
    as: "static",
    inline,
    language: language === "en" ? undefined : language,
  });
}

/** The code of a story for its docs, which may ask for it before the story has its records. */
function transformed(code: (asked: ToolbarChoice) => string) {
  return (_code: string, { globals }: Pick<StoryContext, "globals">): string | Promise<string> => {
    const asked = toolbarChoice(globals);
    return whenLoaded(asked.language, () => code(asked));
  };
}

/**
 * A widget where no script runs: what a server wrote, in a frame that allows no script at all. On the
 * page of Storybook itself the widgets would wake it at once.
 */
export function noScript(kind: ExcerptKind): StoryObj {
  return {
    tags: ["!state"],
    render: (_args, { globals }) => frame(staticCode(kind, toolbarChoice(globals)), toolbarChoice(globals)),
    parameters: told(
      always,
      "Where no script runs: what a server wrote stands styled in a frame that allows none.",
      transformed((asked) => pasteable(staticCode(kind, asked, true))),
    ),
    play: async ({ canvasElement }) => {
      for (const each of canvasElement.querySelectorAll("iframe")) await expectStatic(each);
    },
  };
}

function frame(code: string, { language, direction }: ToolbarChoice): string {
  const page = `<!doctype html><html lang="${language}" dir="${direction}"><title>No script</title>
<style>body { margin: 0; background: Canvas; color: CanvasText; font: 1em/1.5 system-ui, sans-serif }</style>
${code}`;
  return `<iframe class="no-script" title="The widget where no script runs" sandbox="allow-same-origin"
 srcdoc="${escapeHtml(page)}"></iframe>`;
}

/** It is there, it is styled, and nothing has woken it. */
async function expectStatic(each: HTMLIFrameElement): Promise<void> {
  const widget = await waitFor(() => {
    const found = each.contentDocument?.querySelector(Object.values(TAGS).join());
    if (!found?.shadowRoot?.querySelector(".root") || each.contentDocument?.readyState !== "complete")
      throw new Error("The frame is still empty.");
    return found;
  });
  await expect(widget.matches(":defined"), "no script has defined it").toBe(false);
  await expect(widget.clientHeight).toBeGreaterThan(0);
  await expect(each.contentDocument?.scripts.length, "no data for a script that never comes").toBe(0);
}

/**
 * The words alone: what is left in a feed, in a reader view, and where a CMS strips what it does not know.
 */
export function plainWords(kind: ExcerptKind): StoryObj {
  const wordsIn = (asked: ToolbarChoice): string =>
    renderWidget(defaultExcerpt(kind, asked), { as: "plain", language: asked.language });
  return {
    tags: ["!state"],
    render: (_args, { globals }) => wordsIn(toolbarChoice(globals)),
    parameters: told(
      always,
      "The words alone: what is left in a feed, in a reader view, and where a CMS strips what it does " +
        "not know.",
      transformed(wordsIn),
    ),
    play: async ({ canvasElement }) => {
      await expect(canvasElement.querySelector("script, style, [style]:not(.scene)")).toBeNull();
      await expect(canvasElement.textContent?.trim()).not.toBe("");
    },
  };
}
