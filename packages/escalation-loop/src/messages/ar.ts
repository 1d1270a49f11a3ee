import { messages as shared } from "@redlines/element/messages/ar.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  toBeWritten: "يُكتب لاحقًا",
};
