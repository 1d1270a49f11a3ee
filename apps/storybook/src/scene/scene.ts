import { direction } from "@redlines/element";
import type { Decorator } from "@storybook/web-components-vite";
import { codeOf } from "../snippet/code-of.js";
import { chosen } from "./chosen.js";

/** Puts a story on a piece of page in the language, the colour scheme and the width that the toolbar asks for. */
export const scene: Decorator = (story, { globals }) => {
  const { language, themes, width } = chosen(globals);
  const code = codeOf(story());
  const scenes = themes.map(
    (theme) =>
      `<div class="scene" lang="${language}" dir="${direction(language)}" style="color-scheme: ${theme}" data-width="${width}"><div class="column">${code}</div></div>`,
  );
  return `<div class="scenes">${scenes.join("")}</div>`;
};
