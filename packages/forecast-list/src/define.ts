// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<forecast-list>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { ForecastList } from "./forecast-list.js";

register("forecast-list", ForecastList);
