import type { ArgTypes, Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, within } from "storybook/test";
import { excerptOf } from "../records/excerpt-of.js";
import { ofArticle } from "../scene/speaks.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, written } from "../snippet/embed-code.js";
import { declarations, type Pair, pairs, PAPER, type Theme } from "./theme.js";

const colour = (name: string, description: string): ArgTypes[string] => ({
  name,
  description,
  control: "color",
});

const range = (name: string, description: string, min: number, max: number, step = 1): ArgTypes[string] => ({
  name,
  description,
  control: { type: "range", min, max, step },
});

const argTypes: Record<keyof Theme, ArgTypes[string]> = {
  text: colour("color", "The page's text; a widget inherits it"),
  background: colour("background", "What the widget stands on"),
  line: colour("--redlines-line", "The red line, and the line under a hedge"),
  muted: colour("--redlines-muted", "Sources, dates and labels"),
  rule: colour("--redlines-rule", "Hairlines between rows"),
  font: { name: "font-family", description: "The page's face", control: "text" },
  labelFont: {
    name: "--redlines-label-font",
    description: "The second face: labels and sources",
    control: "text",
  },
  size: range("font-size", "In pixels; all sizes of a widget follow", 14, 24),
  lineHeight: range("line-height", "Of the page's text", 1.2, 1.8, 0.05),
  padding: range("padding", "Around the widget, in pixels", 0, 48, 4),
};

/**
 * Every token, live: choose colours, faces and room in the controls, see beside them what that does to two
 * widgets, read the contrast that comes of it, and copy the style sheet.
 */
const meta: Meta<Theme> = {
  title: "Tokens",
  argTypes,
  args: PAPER,
  // The colours are chosen below, and not by the menu.
  globals: { theme: "light" },
  parameters: {
    speaks: ofArticle,
    controls: { include: Object.values(argTypes).map(({ name }) => name ?? "") },
  },
  render: (theme, { globals }) => {
    const { language } = toolbarChoice(globals);
    const attributes = { lang: language === "en" ? undefined : language };
    const widgets = [
      excerptOf("redline", "iranian-presence-in-syria", language),
      excerptOf("quote", "netanyahu-we-will-not-allow", language),
    ].map((excerpt) => written(embedParts(excerpt, attributes)));
    const sheet = `.story {\n  ${declarations(theme).join("\n  ")}\n}`;
    return `<div class="themed" style="${escaped(declarations(theme).join(" "))}">${widgets.join("\n")}</div>
      <table class="contrasts"><caption>Contrast</caption>
        <tr><th scope="col">Pair</th><th scope="col">Contrast</th><th scope="col">WCAG 2.2 AA</th></tr>
        ${pairs(theme).map(row).join("")}
      </table>
      <pre tabindex="0" aria-label="Style sheet"><code>${escaped(sheet)}</code></pre>`;
  },
};

export default meta;

function row({ name, ratio, least }: Pair): string {
  const verdict = ratio >= least ? "passes" : `fails: at least ${least} is needed`;
  return `<tr><th scope="row">${name}</th><td>${ratio.toFixed(1)}:1</td><td>${verdict}</td></tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** News on paper: text at 17:1, the line at 6:1. */
export const OnPaper: StoryObj<Theme> = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole("table", { name: "Contrast" });
    await expect(table).toHaveTextContent("Text on the background17.8:1passes");
    await expect(within(canvasElement).getByLabelText("Style sheet")).toHaveTextContent(
      "--redlines-line: #b5161b;",
    );
  },
};

/** The same at night. */
export const AtNight: StoryObj<Theme> = {
  args: { text: "#ececea", background: "#15161a", line: "#ff8073", muted: "#a9a9a6", rule: "#3d3f46" },
};

/** Colours that no reader should get: the table says which pair fails, and by how much. */
export const TooPale: StoryObj<Theme> = {
  args: { muted: "#b5b3ae" },
  parameters: { a11y: { test: "off" } },
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole("table", { name: "Contrast" });
    await expect(table).toHaveTextContent("Muted text on the background2.1:1fails: at least 4.5 is needed");
  },
};
