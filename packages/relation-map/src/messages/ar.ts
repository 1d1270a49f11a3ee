import { messages as shared } from "@redlines/element/messages/ar.js";
import type { RelationMapMessages } from "./en.js";

export const messages: RelationMapMessages = {
  ...shared,
  toBeWritten: "يُكتب لاحقًا",
};
