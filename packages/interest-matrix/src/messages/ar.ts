import { messages as shared } from "@redlines/element/messages/ar.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  toBeWritten: "يُكتب لاحقًا",
};
