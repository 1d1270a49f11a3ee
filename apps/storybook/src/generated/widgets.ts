// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import actorCardManifest from "@redlines/actor-card/custom-elements.json" with { type: "json" };
import actorCardSizes from "@redlines/actor-card/internal/sizes.json" with { type: "json" };
import * as actorCard from "@redlines/actor-card/internal/states";
import escalationLoopManifest from "@redlines/escalation-loop/custom-elements.json" with { type: "json" };
import escalationLoopSizes from "@redlines/escalation-loop/internal/sizes.json" with { type: "json" };
import * as escalationLoop from "@redlines/escalation-loop/internal/states";
import eventTimelineManifest from "@redlines/event-timeline/custom-elements.json" with { type: "json" };
import eventTimelineSizes from "@redlines/event-timeline/internal/sizes.json" with { type: "json" };
import * as eventTimeline from "@redlines/event-timeline/internal/states";
import forecastListManifest from "@redlines/forecast-list/custom-elements.json" with { type: "json" };
import forecastListSizes from "@redlines/forecast-list/internal/sizes.json" with { type: "json" };
import * as forecastList from "@redlines/forecast-list/internal/states";
import interestMatrixManifest from "@redlines/interest-matrix/custom-elements.json" with { type: "json" };
import interestMatrixSizes from "@redlines/interest-matrix/internal/sizes.json" with { type: "json" };
import * as interestMatrix from "@redlines/interest-matrix/internal/states";
import keyFiguresManifest from "@redlines/key-figures/custom-elements.json" with { type: "json" };
import keyFiguresSizes from "@redlines/key-figures/internal/sizes.json" with { type: "json" };
import * as keyFigures from "@redlines/key-figures/internal/states";
import locatorMapManifest from "@redlines/locator-map/custom-elements.json" with { type: "json" };
import locatorMapSizes from "@redlines/locator-map/internal/sizes.json" with { type: "json" };
import * as locatorMap from "@redlines/locator-map/internal/states";
import quoteBlockManifest from "@redlines/quote-block/custom-elements.json" with { type: "json" };
import quoteBlockSizes from "@redlines/quote-block/internal/sizes.json" with { type: "json" };
import * as quoteBlock from "@redlines/quote-block/internal/states";
import redlineGaugeManifest from "@redlines/redline-gauge/custom-elements.json" with { type: "json" };
import redlineGaugeSizes from "@redlines/redline-gauge/internal/sizes.json" with { type: "json" };
import * as redlineGauge from "@redlines/redline-gauge/internal/states";
import relationMapManifest from "@redlines/relation-map/custom-elements.json" with { type: "json" };
import relationMapSizes from "@redlines/relation-map/internal/sizes.json" with { type: "json" };
import * as relationMap from "@redlines/relation-map/internal/states";

/** The custom-elements manifest of each widget's package. */
export const MANIFESTS = [
  actorCardManifest,
  escalationLoopManifest,
  eventTimelineManifest,
  forecastListManifest,
  interestMatrixManifest,
  keyFiguresManifest,
  locatorMapManifest,
  quoteBlockManifest,
  redlineGaugeManifest,
  relationMapManifest,
] as const;

/** What the build measured of each package's files for the browser, by the widget's tag. */
export const SIZES = {
  "actor-card": actorCardSizes,
  "escalation-loop": escalationLoopSizes,
  "event-timeline": eventTimelineSizes,
  "forecast-list": forecastListSizes,
  "interest-matrix": interestMatrixSizes,
  "key-figures": keyFiguresSizes,
  "locator-map": locatorMapSizes,
  "quote-block": quoteBlockSizes,
  "redline-gauge": redlineGaugeSizes,
  "relation-map": relationMapSizes,
} as const;

/** The states of each widget, with the records that the docs begin with, by the kind of record. */
export const STATES = {
  actor: actorCard,
  dynamics: escalationLoop,
  event: eventTimeline,
  forecast: forecastList,
  interest: interestMatrix,
  figure: keyFigures,
  place: locatorMap,
  quote: quoteBlock,
  redline: redlineGauge,
  relation: relationMap,
} as const;
