// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<event-timeline>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { EventTimeline } from "./event-timeline.js";

register("event-timeline", EventTimeline);
