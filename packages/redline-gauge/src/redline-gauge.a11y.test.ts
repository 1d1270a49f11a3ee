import { createIn, testAccessibility, testAccessibilityTree } from "@redlines/testing/accessibility-suite";
import "./define.js";
import { gaugeStates } from "./fixtures/states.js";

const create = createIn<"redline">("redline-gauge");

testAccessibility(gaugeStates, create);
testAccessibilityTree(gaugeStates, create);
