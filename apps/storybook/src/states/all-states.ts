import { escapeHtml } from "@redlines/element/fallback-html.js";
import type { ExcerptKind } from "@redlines/model";
import type { StoryObj } from "@storybook/web-components-vite";
import { storyNameFromExport } from "storybook/internal/csf";
import { expectAtRest } from "../play/at-rest.js";
import { always } from "../scene/speaks.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { statesOf } from "./of-every-widget.js";
import { type Named, stateCode } from "./state-code.js";

/**
 * All states of a widget on one page, as the toolbar asks for it: for designers, and for tests of what holds
 * in every state.
 */
export function allStates(kind: ExcerptKind): StoryObj {
  const all = statesOf(kind);
  return {
    render: (_args, { globals }) => {
      const sections = all.map((named) => section(named, stateCode(named, toolbarChoice(globals))));
      return `<div class="sheet">${sections.join("")}</div>`;
    },
    parameters: { controls: { disable: true }, speaks: always },
    play: ({ canvasElement }) => expectAtRest(canvasElement, all),
  };
}

/** A state with its name and what it is about, which are in English whatever the page is. */
function section({ name, state }: Named, code: string): string {
  const title = escapeHtml(storyNameFromExport(name));
  const header = `<h2>${title}</h2><p>${escapeHtml(state.about)}</p>`;
  return `<section class="state"><header lang="en" dir="ltr">${header}</header>${code}</section>`;
}
