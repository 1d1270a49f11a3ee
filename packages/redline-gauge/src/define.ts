/** Registers `<redline-gauge>`: the only module of the package with an effect. */
import { register } from "@redlines/element";
import { RedlineGauge } from "./redline-gauge.js";

register("redline-gauge", RedlineGauge);
