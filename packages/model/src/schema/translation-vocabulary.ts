import { described } from "./described.js";

export const translationStatus = described({
  machine: "By a machine, and no person has read it who knows the language",
  translated: "By a person",
  reviewed: "Read by a second person who knows both languages",
});
