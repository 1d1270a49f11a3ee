import { createIn, testAccessibility, testAccessibilityTree } from "./fixtures/accessibility-suite.js";
import { defineNote, noteExcerpt } from "./fixtures/note.js";
import type { States } from "./fixtures/state.js";
import { words as ar } from "./languages/ar.js";
import { words as en } from "./languages/en.js";
import { words as fa } from "./languages/fa.js";
import { words as fr } from "./languages/fr.js";
import { words as he } from "./languages/he.js";
import { words as ru } from "./languages/ru.js";

const STATES: States<"quote"> = {
  Ready: { about: "A note with its record", excerpt: noteExcerpt() },
  "In Hebrew": { about: "A page in another language than the record", excerpt: noteExcerpt(), language: "he" },
  "No heading": { about: "A page that wants no heading", excerpt: noteExcerpt(), attributes: { "heading-level": "none" } },
  Long: {
    about: "More than one line, with a word that is longer than narrow pages are wide",
    excerpt: noteExcerpt(`Words ${"and more ".repeat(30)}${"long".repeat(20)}`),
  },
  Loading: { about: "Nothing there yet", ends: "loading" },
  Error: { about: "A record of another kind", excerpt: { ...noteExcerpt(), kind: "actor" as "quote" }, ends: "error" },
};

const tag = defineNote({ ar, en, fa, fr, he, ru });

testAccessibility(STATES, createIn(tag));
testAccessibilityTree(STATES, createIn(tag));
