import { messages as shared } from "@redlines/element/messages/fr.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  toBeWritten: "À écrire",
};
