import type { ExcerptKind } from "@redlines/model";
import type { StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { readable } from "../play/widget-in.js";
import { defaultExcerpt } from "../records/default-excerpt.js";
import { always } from "../scene/speaks.js";
import { type ToolbarChoice, toolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, TAGS, written } from "../snippet/embed-code.js";
import { waysToFeed } from "../snippet/ways.js";
import { statesModule } from "./of-every-widget.js";
import { told } from "./told.js";

/** What is asked for at such an address never comes. */
const ON_ITS_WAY = "on-its-way.json";

/** Lets stories show a widget that waits: no address of a page of files keeps one waiting. */
export function holdRequests(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (asked, init) =>
    typeof asked === "string" && asked.endsWith(ON_ITS_WAY)
      ? new Promise<never>(() => undefined)
      : fetch(asked, init);
}

/** A widget whose record has been asked for and has not come. */
export function loading(kind: ExcerptKind): StoryObj {
  return {
    render: (_args, { globals }) => waiting(kind, toolbarChoice(globals)),
    parameters: told(
      always,
      "Its record has been asked for and has not come: the fallback HTML stands there, whole, and nothing " +
        "turns or shines.",
      () => waysToFeed(kind, statesModule(kind).example).address,
    ),
    play: async ({ canvasElement }) => {
      for (const widget of canvasElement.querySelectorAll<HTMLElement>(TAGS[kind])) {
        await waitFor(() => expect(widget.matches(":state(loading)"), "it waits").toBe(true));
        await expect(readable(widget), "and holds words").not.toBe("");
        await expect(widget.clientHeight, "and takes room").toBeGreaterThan(0);
      }
    },
  };
}

function waiting(kind: ExcerptKind, asked: ToolbarChoice): string {
  const { language } = asked;
  const lang = language === "en" ? undefined : language;
  const parts = embedParts(defaultExcerpt(kind, asked), { lang });
  return written({ ...parts, attributes: { ...parts.attributes, src: ON_ITS_WAY }, json: "" });
}
