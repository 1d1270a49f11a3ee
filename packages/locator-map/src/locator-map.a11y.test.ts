// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { states } from "./fixtures/states.js";

testAccessibility(states, createIn("locator-map"));
testAccessibilityTree(states, createIn("locator-map"));
