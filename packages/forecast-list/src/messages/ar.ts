import { messages as shared } from "@redlines/element/messages/ar.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  toBeWritten: "يُكتب لاحقًا",
};
