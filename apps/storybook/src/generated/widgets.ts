// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import actorCardManifest from "@redlines/actor-card/custom-elements.json" with { type: "json" };
import actorCardSizes from "../../../../packages/actor-card/dist/sizes.json" with { type: "json" };
import * as actorCard from "../../../../packages/actor-card/src/fixtures/states.js";
import quoteBlockManifest from "@redlines/quote-block/custom-elements.json" with { type: "json" };
import quoteBlockSizes from "../../../../packages/quote-block/dist/sizes.json" with { type: "json" };
import * as quoteBlock from "../../../../packages/quote-block/src/fixtures/states.js";
import redlineGaugeManifest from "@redlines/redline-gauge/custom-elements.json" with { type: "json" };
import redlineGaugeSizes from "../../../../packages/redline-gauge/dist/sizes.json" with { type: "json" };
import * as redlineGauge from "../../../../packages/redline-gauge/src/fixtures/states.js";

/** The custom-elements manifest of each widget's package. */
export const MANIFESTS = [actorCardManifest, quoteBlockManifest, redlineGaugeManifest] as const;

/** What the build measured of each package's files for the browser, by the widget's tag. */
export const SIZES = {
  "actor-card": actorCardSizes,
  "quote-block": quoteBlockSizes,
  "redline-gauge": redlineGaugeSizes,
} as const;

/** The states of each widget, with the records that the docs begin with, by the kind of record. */
export const STATES = {
  actor: actorCard,
  quote: quoteBlock,
  redline: redlineGauge,
} as const;
