import { messages as shared } from "@redlines/element/messages/ru.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  toBeWritten: "Будет написано",
};
