// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Defines every element that a story may hold. */
import "@redlines/actor-card/define.js";
import "@redlines/actor-card/deck.js";
import "@redlines/escalation-loop/define.js";
import "@redlines/event-timeline/define.js";
import "@redlines/forecast-list/define.js";
import "@redlines/interest-matrix/define.js";
import "@redlines/key-figures/define.js";
import "@redlines/locator-map/define.js";
import "@redlines/quote-block/define.js";
import "@redlines/redline-gauge/define.js";
import "@redlines/relation-map/define.js";
