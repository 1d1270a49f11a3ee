import { qualifierMessages } from "@redlines/model/messages/en.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  skip: "Skip this fact box",
  end: "End of the fact box",
  source: "Source",
  stated: "Stated by {source}, unless marked.",
  unlessMarked: "From {source}. Unless marked: {status}.",
  from: "From {source}.",
  names: "Names, codes and flags",
  paragraph: "paragraph",
  paragraphs: "paragraphs",
  data: "Data: version ",
  asOf: ", as of ",
  newer: "newer than this page: ",
  machine: "Machine translation from {language}",
  translatedFrom: {
    machine: "Translated from {language}: {by}. No person who knows the language has read it yet.",
    translated:
      "Translated from {language}: {by}. A person has translated it; no second one has read it yet.",
    reviewed: "Translated from {language}: {by}. A second person who knows both languages has read it.",
  },
  corrected: "Corrected {date}. Before: {was} Reason: {why}",
  coded: "Editors’ coding",
};
