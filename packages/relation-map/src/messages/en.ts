import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";

/** `toBeWritten` stands where the widget's own heading will be. */
export type RelationMapMessages = Messages<"toBeWritten">;

export const messages: RelationMapMessages = {
  ...shared,
  toBeWritten: "To be written",
};
