import { qualifierMessages } from "@redlines/model/messages/en.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  source: "Source",
  paragraph: "paragraph",
  paragraphs: "paragraphs",
  data: " · Data: version ",
  asOf: ", as of ",
  newer: " · newer than this page: ",
  corrected: "Corrected {date}. Before: {was} Reason: {why}",
  coded: "Editors’ coding",
};
