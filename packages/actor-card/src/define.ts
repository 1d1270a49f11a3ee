/** Registers `<actor-card>`: the only module of the package with an effect. */
import { register } from "@redlines/element";
import { ActorCard } from "./actor-card.js";

register("actor-card", ActorCard);
