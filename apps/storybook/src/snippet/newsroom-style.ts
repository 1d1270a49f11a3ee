import type { ExcerptKind } from "@redlines/model";
import type { StoryObj } from "@storybook/web-components-vite";
import { defaultExcerpt } from "../records/default-excerpt.js";
import { always } from "../scene/speaks.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, written } from "./embed-code.js";

/**
 * A page's own style: a widget takes its font and its colours, and the tokens say what is not simply
 * inherited.
 */
const STYLE = `<style>
.opinion {
  --redlines-line: light-dark(#00525f, #7fd6e2);
  --redlines-muted: light-dark(#4d4a42, #c9c4b8);
  --redlines-rule: light-dark(#c9bfa5, #5b5648);
  padding: 1.5rem;
  background: light-dark(#fbf6ea, #24211a);
  color: light-dark(#221f17, #f4efe2);
  font-family: Georgia, serif;
}
</style>`;

/** A widget on a page with a style of its own. */
export function newsroomStyle(kind: ExcerptKind): StoryObj {
  return {
    render: (_args, { globals }) => {
      const asked = toolbarChoice(globals);
      const { language } = asked;
      const lang = language === "en" ? undefined : language;
      const widget = written(embedParts(defaultExcerpt(kind, asked), { lang }));
      return `${STYLE}<div class="opinion">${widget}</div>`;
    },
    parameters: { speaks: always, controls: { disable: true } },
  };
}
