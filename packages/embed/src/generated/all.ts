// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Defines every widget in one file, for a page that prefers one request. */
import "@redlines/actor-card/define.js";
import "@redlines/escalation-loop/define.js";
import "@redlines/event-timeline/define.js";
import "@redlines/forecast-list/define.js";
import "@redlines/interest-matrix/define.js";
import "@redlines/key-figures/define.js";
import "@redlines/locator-map/define.js";
import "@redlines/quote-block/define.js";
import "@redlines/redline-gauge/define.js";
import "@redlines/relation-map/define.js";
