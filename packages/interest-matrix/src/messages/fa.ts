import { messages as shared } from "@redlines/element/messages/fa.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  toBeWritten: "هنوز نوشته نشده است",
};
