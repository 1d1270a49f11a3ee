// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<relation-map>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { RelationMap } from "./relation-map.js";

register("relation-map", RelationMap);
