import { messages as shared } from "@redlines/element/messages/ru.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  toBeWritten: "Будет написано",
};
