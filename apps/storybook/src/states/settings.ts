import type { ExcerptKind } from "@redlines/model";
import type { StoryObj } from "@storybook/web-components-vite";
import { always } from "../scene/speaks.js";
import { allStates } from "./all-states.js";

/**
 * Where axe would find what it has found already: each widget's own tests ask it in every setting of a
 * reader's.
 */
const withoutAxe = { parameters: { speaks: always, a11y: { test: "off" } } };

/** The settings in which all states of a widget are tested together. */
const SETTINGS: Readonly<Record<string, StoryObj>> = {
  /** Right to left, in a narrow column, with text at twice its size; here axe looks at it too. */
  InPersian: { globals: { theme: "dark", language: "fa", width: "320px", text: "double" } },
  /** In the narrowest column, spaced as WCAG 1.4.12 allows readers to. */
  Spaced: { globals: { theme: "light", width: "240px", text: "spaced" }, ...withoutAxe },
  /** A French page with French records. */
  InFrench: { globals: { theme: "light", language: "fr", data: "french" }, ...withoutAxe },
  /** On paper, as the preview shows it. */
  OnPaper: { globals: { theme: "light", reader: "print" }, ...withoutAxe },
};

/** @throws {RangeError} when there is no such setting */
export function inSetting(kind: ExcerptKind, setting: string): StoryObj {
  const story = SETTINGS[setting];
  if (!story) throw new RangeError(`There is no setting “${setting}”.`);
  return { ...allStates(kind), ...story };
}
