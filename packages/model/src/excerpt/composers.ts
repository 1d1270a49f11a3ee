/** The composer of each kind's excerpt, by kind. */
export { composeActor as actor } from "./actor.js";
export { composeQuote as quote } from "./quote.js";
export { composeRedline as redline } from "./redline.js";
export { composeFigure as figure } from "./figure.js";
