// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Loads the module that defines an element, by its tag. */
export const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  "actor-card": () => import("@redlines/actor-card/define.js"),
  "actor-deck": () => import("./actor-deck.js"),
  "escalation-loop": () => import("@redlines/escalation-loop/define.js"),
  "event-timeline": () => import("@redlines/event-timeline/define.js"),
  "forecast-list": () => import("@redlines/forecast-list/define.js"),
  "interest-matrix": () => import("@redlines/interest-matrix/define.js"),
  "key-figures": () => import("@redlines/key-figures/define.js"),
  "locator-map": () => import("@redlines/locator-map/define.js"),
  "quote-block": () => import("@redlines/quote-block/define.js"),
  "redline-gauge": () => import("@redlines/redline-gauge/define.js"),
  "relation-map": () => import("@redlines/relation-map/define.js"),
};
