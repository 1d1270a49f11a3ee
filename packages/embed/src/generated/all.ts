// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Defines every widget in one file, for a page that prefers one request. */
import "@redlines/actor-card/define.js";
import "@redlines/key-figures/define.js";
import "@redlines/quote-block/define.js";
import "@redlines/redline-gauge/define.js";
