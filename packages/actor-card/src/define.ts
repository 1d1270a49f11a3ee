// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** Registers `<actor-card>`: a module with that effect and no export. */
import { register } from "@redlines/element";
import { ActorCard } from "./actor-card.js";

register("actor-card", ActorCard);
