import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import type { FigureMessages, PeriodMessages } from "@redlines/model";
import { periodMessages } from "@redlines/model/messages/en.js";
import { figureMessages } from "@redlines/model/messages/figures/en.js";

/** The name of the widget, of one figure and of several; what stands on the folds. */
export interface KeyFiguresMessages
  extends
    Messages<"keyFigure" | "keyFigures" | "moreFigures" | "sourcesAndCoding">,
    FigureMessages,
    PeriodMessages {}

export const messages: KeyFiguresMessages = {
  ...shared,
  ...figureMessages,
  ...periodMessages,
  keyFigure: "Key figure",
  keyFigures: "Key figures",
  moreFigures: "More figures",
  sourcesAndCoding: "Sources and how we coded it",
};
