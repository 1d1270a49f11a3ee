import { messages as shared } from "@redlines/element/messages/he.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  toBeWritten: "ייכתב בהמשך",
};
