import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import { defineNote, noteExcerpt } from "./fixtures/note.js";
import type { States } from "@redlines/testing/state";
import { messages as ar } from "./messages/ar.js";
import { messages as en } from "./messages/en.js";
import { messages as fa } from "./messages/fa.js";
import { messages as fr } from "./messages/fr.js";
import { messages as he } from "./messages/he.js";
import { messages as ru } from "./messages/ru.js";

const STATES: States<"quote"> = {
  Ready: { about: "A note with its record", excerpt: noteExcerpt() },
  "In Hebrew": {
    about: "A page in another language than the record",
    excerpt: noteExcerpt(),
    language: "he",
  },
  "No heading": {
    about: "A page that wants no heading",
    excerpt: noteExcerpt(),
    attributes: { "heading-level": "none" },
  },
  Long: {
    about: "More than one line, with a word that is longer than narrow pages are wide",
    excerpt: noteExcerpt(`Words ${"and more ".repeat(30)}${"long".repeat(20)}`),
  },
  Loading: { about: "Nothing there yet", ends: "loading" },
  Error: {
    about: "A record of another kind",
    excerpt: { ...noteExcerpt(), kind: "actor" as "quote" },
    ends: "error",
  },
};

const tag = defineNote({ ar, en, fa, fr, he, ru });

testAccessibility(STATES, createIn(tag));
testAccessibilityTree(STATES, createIn(tag));
