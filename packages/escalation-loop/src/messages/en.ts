import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";

/** `toBeWritten` stands where the widget's own heading will be. */
export type EscalationLoopMessages = Messages<"toBeWritten">;

export const messages: EscalationLoopMessages = {
  ...shared,
  toBeWritten: "To be written",
};
