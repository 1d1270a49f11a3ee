import {
  createIn,
  testAccessibility,
  testAccessibilityTree,
} from "../../element/src/fixtures/accessibility-suite.js";
import "./define.js";
import { actorStates } from "./fixtures/states.js";

testAccessibility(actorStates, createIn("actor-card"));
testAccessibilityTree(actorStates, createIn("actor-card"));
