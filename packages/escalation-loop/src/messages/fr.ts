import { messages as shared } from "@redlines/element/messages/fr.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  toBeWritten: "À écrire",
};
