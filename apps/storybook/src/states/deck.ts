import { renderDeck, WIDGETS } from "@redlines/embed/server";
import type { Excerpt, ExcerptKind, Language } from "@redlines/model";
import type { StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { translationOf } from "../records/excerpt-of.js";
import { ofArticle } from "../scene/speaks.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { statesOf } from "./of-every-widget.js";

/** How many records stand in a deck's story. */
const CARDS = 5;

/** Several records in a deck, as a host would paste them. */
export function deck(kind: ExcerptKind): StoryObj {
  const tag = WIDGETS.find((widget) => widget.kind === kind)?.deck?.tag;
  const ready = statesOf(kind).filter(({ state: { ends = "ready" } }) => ends === "ready");
  const excerpts = ready.flatMap(({ state: { excerpt } }) => excerpt ?? []).slice(0, CARDS);
  return {
    render: (_args, { globals }) => {
      const { language } = toolbarChoice(globals);
      return renderDeck(translated(excerpts, language), {
        as: "script",
        inline: true,
        language,
        headingLevel: 3,
      });
    },
    parameters: { controls: { disable: true }, speaks: ofArticle },
    play: async ({ canvasElement }) => {
      for (const one of canvasElement.querySelectorAll(tag ?? ""))
        await waitFor(() =>
          expect(one.shadowRoot?.querySelector("ul")?.children.length).toBe(excerpts.length),
        );
    },
  };
}

/** All of them in a language; as they are, where one of them has no translation. */
function translated(excerpts: readonly Excerpt[], language: Language): readonly Excerpt[] {
  const found = excerpts.flatMap((excerpt) => translationOf(excerpt, language) ?? []);
  return found.length === excerpts.length ? found : excerpts;
}
