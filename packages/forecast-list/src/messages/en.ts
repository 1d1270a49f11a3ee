import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";

/** `toBeWritten` stands where the widget's own heading will be. */
export type ForecastListMessages = Messages<"toBeWritten">;

export const messages: ForecastListMessages = {
  ...shared,
  toBeWritten: "To be written",
};
