/** A deck, and the cards that it is for: with them it shares what every widget needs, and no file is cut in two for it. */
import "@redlines/actor-card/define.js";
import "@redlines/actor-card/deck.js";
