// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<quote-block>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { QuoteBlock } from "./quote-block.js";

register("quote-block", QuoteBlock);
