// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<escalation-loop>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { EscalationLoop } from "./escalation-loop.js";

register("escalation-loop", EscalationLoop);
