import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import { configure } from "storybook/test";
import { themes } from "storybook/theming";
import { argTypesOf } from "../src/api/arg-types.js";
import { manifest } from "../src/api/manifest.js";
import "../src/generated/define.js";
import { isDark } from "../src/docs/scheme.js";
import { loadArticle } from "../src/records/article.js";
import { applySettings } from "../src/scene/apply-settings.js";
import { fitFrames } from "../src/scene/fit-frames.js";
import { scene } from "../src/scene/scene.js";
import { toolbar } from "../src/scene/toolbar.js";
import { toolbarChoice } from "../src/scene/toolbar-choice.js";
import { shownCode } from "../src/snippet/shown-code.js";
import { holdRequests } from "../src/states/loading.js";
import "./preview.css";

/**
 * In milliseconds. A story's test waits for a sign and not for a time; on a busy machine the sign may take
 * long.
 */
const PATIENCE = 60_000;

configure({ asyncUtilTimeout: PATIENCE });
setCustomElementsManifest(manifest);
applySettings();
fitFrames();
holdRequests();

/** axe adds no earlier level by itself: each is named. `target-size` comes with wcag22aa. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const preview: Preview = {
  globalTypes: toolbar,
  // The other menus show their names until something is chosen.
  initialGlobals: { language: "en", theme: "system" },
  loaders: [({ globals }) => loadArticle(toolbarChoice(globals).language)],
  decorators: [scene],
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error", options: { runOnly: { type: "tag", values: tags } } },
    controls: { include: ["Record", "Heading level", "Day"] },
    docs: {
      theme: isDark ? themes.dark : themes.light,
      toc: { headingSelector: "h2, h3" },
      extractArgTypes: argTypesOf,
      source: { type: "dynamic", language: "html", dark: isDark, transform: shownCode },
    },
    options: {
      storySort: {
        order: [
          "Welcome",
          "Feeding a widget",
          "In a framework",
          "Tokens",
          "Theming",
          "Data browser",
          "Playground",
          "*",
          "All states",
          "On a page",
          "Health",
        ],
      },
    },
  },
};

export default preview;
