// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import { descriptor as actorCard } from "@redlines/actor-card/descriptor.js";
import { descriptor as escalationLoop } from "@redlines/escalation-loop/descriptor.js";
import { descriptor as eventTimeline } from "@redlines/event-timeline/descriptor.js";
import { descriptor as forecastList } from "@redlines/forecast-list/descriptor.js";
import { descriptor as interestMatrix } from "@redlines/interest-matrix/descriptor.js";
import { descriptor as keyFigures } from "@redlines/key-figures/descriptor.js";
import { descriptor as locatorMap } from "@redlines/locator-map/descriptor.js";
import { descriptor as quoteBlock } from "@redlines/quote-block/descriptor.js";
import { descriptor as redlineGauge } from "@redlines/redline-gauge/descriptor.js";
import { descriptor as relationMap } from "@redlines/relation-map/descriptor.js";

/** The descriptor of every widget. */
export const DESCRIPTORS: readonly [
  typeof actorCard,
  typeof escalationLoop,
  typeof eventTimeline,
  typeof forecastList,
  typeof interestMatrix,
  typeof keyFigures,
  typeof locatorMap,
  typeof quoteBlock,
  typeof redlineGauge,
  typeof relationMap,
] = [
  actorCard,
  escalationLoop,
  eventTimeline,
  forecastList,
  interestMatrix,
  keyFigures,
  locatorMap,
  quoteBlock,
  redlineGauge,
  relationMap,
];
