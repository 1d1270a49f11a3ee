import { messages as shared } from "@redlines/element/messages/fa.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  toBeWritten: "هنوز نوشته نشده است",
};
