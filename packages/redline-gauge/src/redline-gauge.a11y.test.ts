import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { states } from "./fixtures/states.js";

const create = createIn<"redline">("redline-gauge");

testAccessibility(states, create);
testAccessibilityTree(states, create);
