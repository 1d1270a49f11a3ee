import type { SharedWords } from "./words.js";

export const words: SharedWords = {
  citing: ", citing ",
  source: "Source",
  paragraph: "paragraph",
  corrected: "Corrected {date}. Before: {was} Reason: {why}",
  coded: "Editors’ coding",
};
