import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { actorStates } from "./fixtures/states.js";

testAccessibility(actorStates, createIn("actor-card"));
testAccessibilityTree(actorStates, createIn("actor-card"));
