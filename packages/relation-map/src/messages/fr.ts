import { messages as shared } from "@redlines/element/messages/fr.js";
import type { RelationMapMessages } from "./en.js";

export const messages: RelationMapMessages = {
  ...shared,
  toBeWritten: "À écrire",
};
