import { renderWidget } from "@redlines/embed/server";
import type { StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { deckState } from "../../../../packages/actor-card/src/fixtures/states.js";
import { chosen } from "../scene/chosen.js";

/** Cards in a deck, as a host would paste them. */
export function deck(): StoryObj {
  return {
    render: (_args, { globals }) => {
      const { language } = chosen(globals);
      return `<actor-deck heading-level="3">${deckState.excerpts.map((excerpt) => renderWidget(excerpt, { as: "script", language })).join("")}</actor-deck>`;
    },
    parameters: { docs: { description: { story: deckState.about } }, controls: { disable: true } },
    play: async ({ canvasElement }) => {
      for (const one of canvasElement.querySelectorAll("actor-deck"))
        await waitFor(() =>
          expect(one.shadowRoot?.querySelector("ul")?.children.length).toBe(deckState.excerpts.length),
        );
    },
  };
}
