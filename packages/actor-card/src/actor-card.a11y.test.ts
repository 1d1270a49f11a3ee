import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { states } from "./fixtures/states.js";

testAccessibility(states, createIn("actor-card"));
testAccessibilityTree(states, createIn("actor-card"));
