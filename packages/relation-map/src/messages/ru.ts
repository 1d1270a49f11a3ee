import { messages as shared } from "@redlines/element/messages/ru.js";
import type { RelationMapMessages } from "./en.js";

export const messages: RelationMapMessages = {
  ...shared,
  toBeWritten: "Будет написано",
};
