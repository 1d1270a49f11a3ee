// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { states } from "./fixtures/states.js";

testAccessibility(states, createIn("event-timeline"));
testAccessibilityTree(states, createIn("event-timeline"));
