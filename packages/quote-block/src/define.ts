/** Registers `<quote-block>`: the only module of the package with an effect. */
import { register } from "@redlines/element";
import { QuoteBlock } from "./quote-block.js";

register("quote-block", QuoteBlock);
