// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<interest-matrix>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { InterestMatrix } from "./interest-matrix.js";

register("interest-matrix", InterestMatrix);
