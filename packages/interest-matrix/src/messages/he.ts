import { messages as shared } from "@redlines/element/messages/he.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  toBeWritten: "ייכתב בהמשך",
};
