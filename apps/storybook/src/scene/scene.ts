import type { Decorator } from "@storybook/web-components-vite";
import { codeOf } from "../snippet/code-of.js";
import { ofArticle, type Speaks } from "./speaks.js";
import { type ToolbarChoice, toolbarChoice } from "./toolbar-choice.js";

/**
 * Puts a story on a piece of page such as the toolbar asks for. What must reach into the widgets is done by
 * `applySettings`.
 */
export const scene: Decorator = (story, { globals, parameters }) => {
  const asked = toolbarChoice(globals);
  const code = codeOf(story());
  const aside = asides(asked, parameters["speaks"] as Speaks | undefined).map(
    (words) => `<p class="aside" lang="en" dir="ltr">${words}</p>`,
  );
  const scenes = asked.themes.map((theme) =>
    page(asked, theme, `${aside.join("")}<div class="column">${code}</div>`),
  );
  return `<div class="scenes">${scenes.join("")}</div>`;
};

function page(
  { language, direction, turned, text, width, reader }: ToolbarChoice,
  theme: string,
  content: string,
): string {
  const data = Object.entries({ width, text, reader, turned: turned ? direction : "" }).map(
    ([name, value]) => ` data-${name}="${value}"`,
  );
  // Paper is white, whatever the screen is.
  const scheme = reader === "print" ? "light" : theme;
  const spoken = `lang="${language}" dir="${direction}"`;
  return `<div class="scene" ${spoken} style="color-scheme: ${scheme}"${data.join("")}>${content}</div>`;
}

const PREVIEW =
  "A preview: no page can change a reader's settings, so the style sheets are read as if they were " +
  "set. The tests use the browser's own emulation.";

const NOT_FRENCH = "No record of the French dataset shows this, so the one of the article stays.";

const NOT_TRANSLATED =
  "This record is invented and has no translation. A widget speaks one language: that of its record.";

/** What must be said beside a story, so that nobody takes it for more than it is. */
function asides(asked: ToolbarChoice, speaks: Speaks = ofArticle): string[] {
  return [
    ...(asked.reader === "default" ? [] : [PREVIEW]),
    ...(speaks(asked) ? [] : [asked.data === "french" ? NOT_FRENCH : NOT_TRANSLATED]),
  ];
}
