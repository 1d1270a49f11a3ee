import type { Excerpt, ExcerptKind } from "@redlines/model";
import type { ToolbarChoice } from "../scene/toolbar-choice.js";
import { frenchExcerpt, statesModule } from "../states/of-every-widget.js";
import { excerptOf } from "./excerpt-of.js";

/** The record to begin with, of the dataset and in the language that the toolbar asks for. */
export function defaultExcerpt(
  kind: ExcerptKind,
  { data, language }: Pick<ToolbarChoice, "data" | "language">,
): Excerpt {
  const { example, inFrench } = statesModule(kind);
  return data === "french"
    ? frenchExcerpt(kind, inFrench["default"] ?? "")
    : excerptOf(kind, example, language);
}
