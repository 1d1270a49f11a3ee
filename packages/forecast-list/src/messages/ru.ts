import { messages as shared } from "@redlines/element/messages/ru.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  toBeWritten: "Будет написано",
};
