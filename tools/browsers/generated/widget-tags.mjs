// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** The tag of every widget. */
export const WIDGET_TAGS = [
  "actor-card",
  "escalation-loop",
  "event-timeline",
  "forecast-list",
  "interest-matrix",
  "key-figures",
  "locator-map",
  "quote-block",
  "redline-gauge",
  "relation-map",
];
