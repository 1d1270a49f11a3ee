import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  asserted: "stated",
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  citing: ", citing ",
  source: "Source",
  paragraph: "paragraph",
  paragraphs: "paragraphs",
  data: " · Data: version ",
  asOf: ", as of ",
  newer: " · newer than this page: ",
  corrected: "Corrected {date}. Before: {was} Reason: {why}",
  coded: "Editors’ coding",
};
