// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import actorCard from "@redlines/actor-card/package.json" with { type: "json" };
import escalationLoop from "@redlines/escalation-loop/package.json" with { type: "json" };
import eventTimeline from "@redlines/event-timeline/package.json" with { type: "json" };
import forecastList from "@redlines/forecast-list/package.json" with { type: "json" };
import interestMatrix from "@redlines/interest-matrix/package.json" with { type: "json" };
import keyFigures from "@redlines/key-figures/package.json" with { type: "json" };
import locatorMap from "@redlines/locator-map/package.json" with { type: "json" };
import quoteBlock from "@redlines/quote-block/package.json" with { type: "json" };
import redlineGauge from "@redlines/redline-gauge/package.json" with { type: "json" };
import relationMap from "@redlines/relation-map/package.json" with { type: "json" };

/** The version of each widget's package, by the widget's tag. */
export const VERSIONS = {
  "actor-card": actorCard.version,
  "escalation-loop": escalationLoop.version,
  "event-timeline": eventTimeline.version,
  "forecast-list": forecastList.version,
  "interest-matrix": interestMatrix.version,
  "key-figures": keyFigures.version,
  "locator-map": locatorMap.version,
  "quote-block": quoteBlock.version,
  "redline-gauge": redlineGauge.version,
  "relation-map": relationMap.version,
} as const;
