import { dataset } from "@redlines/core";
import type { ExcerptKind } from "@redlines/model";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { excerptOf } from "../records/excerpt-of.js";
import { ofArticle } from "../scene/speaks.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, TAGS, written } from "../snippet/embed-code.js";
import { ALWAYS_DARK, DENSE, ON_COLOUR, OWN_LINE, type Recipe, sheetOf, TWO_FACES } from "./recipes.js";
import "./specification.js";

const meta: Meta = {
  title: "Theming",
  parameters: { speaks: ofArticle, controls: { disable: true } },
};

export default meta;

type Asked = Parameters<typeof toolbarChoice>[0];

function widget(kind: ExcerptKind, record: string, globals: Asked): string {
  const { language } = toolbarChoice(globals);
  const lang = language === "en" ? undefined : language;
  return written(embedParts(excerptOf(kind, record, language), { lang }));
}

/** What must be so of a widget’s root, and of what is around the widget. */
type Holds = (around: CSSStyleDeclaration, root: Element) => Promise<void>;

/**
 * A widget within a style sheet that a page takes over.
 * @param name of its class: several stand on one page of the docs
 */
function recipe(of: Recipe, name: string, holds: Holds): StoryObj {
  return {
    render: (_args, { globals }) => {
      const quote = widget("quote", "khamenei-25-years", globals);
      return `<style>${sheetOf(of, name)}</style>\n<div class="${name}">${quote}</div>`;
    },
    parameters: { docs: { description: { story: of.about } } },
    play: async ({ canvasElement }) => {
      const root = await waitFor(() => rootIn(canvasElement));
      await holds(getComputedStyle(canvasElement.querySelector(`.${name}`) ?? canvasElement), root);
    },
  };
}

function rootIn(canvas: HTMLElement): Element {
  const root = canvas.querySelector(Object.values(TAGS).join())?.shadowRoot?.querySelector(".root");
  if (!root) throw new Error("The widget is not there yet");
  return root;
}

export const TwoFaces = recipe(TWO_FACES, "two-faces", async (_host, root) => {
  const faces = [...root.querySelectorAll("*")].map((one) => getComputedStyle(one).fontFamily);
  await expect(faces).toContain("Georgia, serif");
  await expect(faces.some((face) => face.includes("Franklin Gothic"))).toBe(true);
});

export const ALineOfYourOwn = recipe(OWN_LINE, "own-line", async (_host, root) => {
  const colours = [...root.querySelectorAll("*")].map((one) => getComputedStyle(one).borderInlineStartColor);
  await expect(colours.some((one) => one === "rgb(107, 33, 168)" || one === "rgb(216, 180, 254)")).toBe(true);
});

export const AlwaysDark = recipe(ALWAYS_DARK, "always-dark", async (_host, root) => {
  await expect(getComputedStyle(root).colorScheme).toBe("dark");
});

export const Dense = recipe(DENSE, "dense", async (_host, root) => {
  const sizes = [...root.querySelectorAll("*")].map((one) =>
    Number.parseFloat(getComputedStyle(one).fontSize),
  );
  await expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
});

export const OnAColour = recipe(ON_COLOUR, "on-colour", async (host, root) => {
  await expect(getComputedStyle(root).color).toBe(host.color);
});

/** What widgets measure as they stand here: sizes of type, distances that they keep, the lowest control. */
export const Specification: StoryObj = {
  render: (_args, { globals }) => {
    const widgets = [
      widget("redline", "iranian-presence-in-syria", globals),
      widget("interest", dataset.about.id, globals),
      widget("figure", dataset.about.id, globals),
      widget("quote", "khamenei-25-years", globals),
    ];
    const shown = `<div class="measured">${widgets.join("\n")}</div>`;
    return `<widget-specification>${shown}</widget-specification>`;
  },
  play: async ({ canvasElement }) => {
    const table = await waitFor(() => {
      const found = [...canvasElement.querySelectorAll("table")].find(
        (one) => one.caption?.textContent === "Type",
      );
      if (!found) throw new Error("Nothing is measured yet");
      return found;
    });
    const sizes = [...table.querySelectorAll("th[scope=row]")].map((head) =>
      Number.parseFloat(head.textContent),
    );
    await expect(sizes.length).toBeGreaterThan(2);
    await expect(sizes.length).toBeLessThanOrEqual(7);
    await expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    await expect(canvasElement).toHaveTextContent(/The lowest control is \d\d px high/);
  },
};
