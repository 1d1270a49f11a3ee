// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<redline-gauge>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { RedlineGauge } from "./redline-gauge.js";

register("redline-gauge", RedlineGauge);
