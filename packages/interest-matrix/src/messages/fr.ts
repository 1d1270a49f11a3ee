import { messages as shared } from "@redlines/element/messages/fr.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  toBeWritten: "À écrire",
};
