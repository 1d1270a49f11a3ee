// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** A deck, and the widgets that it is for: with them it shares what every widget needs, and no file is cut in two for it. */
import "@redlines/actor-card/define.js";
import "@redlines/actor-card/deck.js";
