// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<locator-map>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { LocatorMap } from "./locator-map.js";

register("locator-map", LocatorMap);
