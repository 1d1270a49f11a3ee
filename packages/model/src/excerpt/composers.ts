/** The composer of each kind's excerpt, by kind. */
export { composeActor as actor } from "./actor.js";
export { composeQuote as quote } from "./quote.js";
export { composeRedline as redline } from "./redline.js";
export { composeFigure as figure } from "./figure.js";
export { composeForecast as forecast } from "./forecast.js";
export { composeEvent as event } from "./event.js";
export { composeInterest as interest } from "./interest.js";
export { composeRelation as relation } from "./relation.js";
export { composeDynamics as dynamics } from "./dynamics.js";
export { composePlace as place } from "./place.js";
