// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import { dataset } from "@redlines/core";
import { sharedStyles } from "@redlines/element";
import { testWidget } from "@redlines/testing/widget-suite";
import { descriptor } from "./descriptor.js";
import { example, states } from "./fixtures/states.js";
import * as messages from "./messages/index.js";

const folder = new URL("..", import.meta.url);
testWidget(descriptor, { states, example, dataset, messages, sharedStyles, folder });
