import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { states } from "./fixtures/states.js";

const create = createIn<"quote">("quote-block");

testAccessibility(states, create);
testAccessibilityTree(states, create);
