import {
  createIn,
  testAccessibility,
  testAccessibilityTree,
} from "../../element/src/fixtures/accessibility-suite.js";
import "./define.js";
import { quoteStates } from "./fixtures/states.js";

const create = createIn<"quote">("quote-block");

testAccessibility(quoteStates, create);
testAccessibilityTree(quoteStates, create);
