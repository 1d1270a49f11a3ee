/**
 * What a manifest tells of an element, and what one of them is called.
 * @type {Readonly<Record<import("./shape.mjs").Section, string>>}
 */
const WORDS = {
  members: "member",
  attributes: "attribute",
  events: "event",
  slots: "slot",
  cssProperties: "token",
  cssParts: "part",
  cssStates: "state",
};

export const SECTIONS = /** @type {[import("./shape.mjs").Section, string][]} */ (Object.entries(WORDS));
