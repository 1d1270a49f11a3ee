import { messages as shared } from "@redlines/element/messages/fa.js";
import type { RelationMapMessages } from "./en.js";

export const messages: RelationMapMessages = {
  ...shared,
  toBeWritten: "هنوز نوشته نشده است",
};
