import type { SharedWords } from "./words.js";

export const words: SharedWords = {
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
