// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** A deck with its widgets: they share a chunk, which is not split for the deck. */
import "@redlines/actor-card/define.js";
import "@redlines/actor-card/deck.js";
