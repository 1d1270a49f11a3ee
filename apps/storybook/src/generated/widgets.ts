// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import actorCardManifest from "@redlines/actor-card/custom-elements.json" with { type: "json" };
import actorCardSizes from "@redlines/actor-card/internal/sizes.json" with { type: "json" };
import * as actorCard from "@redlines/actor-card/internal/states";
import keyFiguresManifest from "@redlines/key-figures/custom-elements.json" with { type: "json" };
import keyFiguresSizes from "@redlines/key-figures/internal/sizes.json" with { type: "json" };
import * as keyFigures from "@redlines/key-figures/internal/states";
import quoteBlockManifest from "@redlines/quote-block/custom-elements.json" with { type: "json" };
import quoteBlockSizes from "@redlines/quote-block/internal/sizes.json" with { type: "json" };
import * as quoteBlock from "@redlines/quote-block/internal/states";
import redlineGaugeManifest from "@redlines/redline-gauge/custom-elements.json" with { type: "json" };
import redlineGaugeSizes from "@redlines/redline-gauge/internal/sizes.json" with { type: "json" };
import * as redlineGauge from "@redlines/redline-gauge/internal/states";

/** The custom-elements manifest of each widget's package. */
export const MANIFESTS = [
  actorCardManifest,
  keyFiguresManifest,
  quoteBlockManifest,
  redlineGaugeManifest,
] as const;

/** What the build measured of each package's files for the browser, by the widget's tag. */
export const SIZES = {
  "actor-card": actorCardSizes,
  "key-figures": keyFiguresSizes,
  "quote-block": quoteBlockSizes,
  "redline-gauge": redlineGaugeSizes,
} as const;

/** The states of each widget, with the records that the docs begin with, by the kind of record. */
export const STATES = {
  actor: actorCard,
  figure: keyFigures,
  quote: quoteBlock,
  redline: redlineGauge,
} as const;
