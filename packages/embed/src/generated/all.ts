// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Every widget in one file, for a page that wants one request instead of what it uses: defines them all at once. */
import "@redlines/actor-card/define.js";
import "@redlines/quote-block/define.js";
import "@redlines/redline-gauge/define.js";
