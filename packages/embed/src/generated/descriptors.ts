// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import { descriptor as actorCard } from "@redlines/actor-card/descriptor.js";
import { descriptor as keyFigures } from "@redlines/key-figures/descriptor.js";
import { descriptor as quoteBlock } from "@redlines/quote-block/descriptor.js";
import { descriptor as redlineGauge } from "@redlines/redline-gauge/descriptor.js";

/** The descriptor of every widget. */
export const DESCRIPTORS: readonly [
  typeof actorCard,
  typeof keyFigures,
  typeof quoteBlock,
  typeof redlineGauge,
] = [actorCard, keyFigures, quoteBlock, redlineGauge];
