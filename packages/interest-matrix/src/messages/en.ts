import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";

/** `toBeWritten` stands where the widget's own heading will be. */
export type InterestMatrixMessages = Messages<"toBeWritten">;

export const messages: InterestMatrixMessages = {
  ...shared,
  toBeWritten: "To be written",
};
