import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { quoteStates } from "./fixtures/states.js";

const create = createIn<"quote">("quote-block");

testAccessibility(quoteStates, create);
testAccessibilityTree(quoteStates, create);
