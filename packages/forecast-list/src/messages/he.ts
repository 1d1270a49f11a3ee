import { messages as shared } from "@redlines/element/messages/he.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  toBeWritten: "ייכתב בהמשך",
};
