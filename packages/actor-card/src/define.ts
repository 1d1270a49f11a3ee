/** Registers `<actor-card>`: with `deck.js`, the only modules of the package with an effect. */
import { register } from "@redlines/element";
import { ActorCard } from "./actor-card.js";

register("actor-card", ActorCard);
