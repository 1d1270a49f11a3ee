import { messages as shared } from "@redlines/element/messages/he.js";
import type { RelationMapMessages } from "./en.js";

export const messages: RelationMapMessages = {
  ...shared,
  toBeWritten: "ייכתב בהמשך",
};
