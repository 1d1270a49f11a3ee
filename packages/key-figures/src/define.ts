// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<key-figures>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { KeyFigures } from "./key-figures.js";

register("key-figures", KeyFigures);
