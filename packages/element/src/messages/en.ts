import { qualifierMessages } from "@redlines/model/messages/en.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  source: "Source",
  stated: "Stated by {source}, unless marked.",
  unlessMarked: "From {source}. Unless marked: {status}.",
  from: "From {source}.",
  names: "Names, codes and flags",
  paragraph: "paragraph",
  paragraphs: "paragraphs",
  data: " · Data: version ",
  asOf: ", as of ",
  newer: " · newer than this page: ",
  corrected: "Corrected {date}. Before: {was} Reason: {why}",
  coded: "Editors’ coding",
};
