/** Registers `<actor-deck>`. */
import { register } from "@redlines/element";
import { ActorDeck } from "./actor-deck.js";

export { ActorDeck } from "./actor-deck.js";

register("actor-deck", ActorDeck);
