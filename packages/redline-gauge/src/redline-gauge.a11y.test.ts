import {
  createIn,
  testAccessibility,
  testAccessibilityTree,
} from "../../element/src/fixtures/accessibility-suite.js";
import "./define.js";
import { gaugeStates } from "./fixtures/states.js";

const create = createIn<"redline">("redline-gauge");

testAccessibility(gaugeStates, create);
testAccessibilityTree(gaugeStates, create);
