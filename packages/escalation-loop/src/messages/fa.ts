import { messages as shared } from "@redlines/element/messages/fa.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  toBeWritten: "هنوز نوشته نشده است",
};
