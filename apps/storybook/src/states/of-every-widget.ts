import type { ExcerptKind } from "@redlines/model";
import { actorStates } from "../../../../packages/actor-card/src/fixtures/states.js";
import type { States } from "@redlines/testing/state";
import { quoteStates } from "../../../../packages/quote-block/src/fixtures/states.js";
import { gaugeStates } from "../../../../packages/redline-gauge/src/fixtures/states.js";
import type { Named } from "./state-code.js";

/** The states of each widget, from the fixtures that its own tests use. */
export const STATES: Readonly<{ [K in ExcerptKind]: States<K> }> = {
  actor: actorStates,
  quote: quoteStates,
  redline: gaugeStates,
};

/** @throws where there is no such state */
export function namedState<K extends ExcerptKind>(kind: K, name: string): Named {
  const state = (STATES[kind] as States<K>)[name];
  if (!state) throw new RangeError(`The fixtures of the ${kind}'s widget have no state “${name}”.`);
  return { kind, name, state };
}

export function statesOf(kind: ExcerptKind): Named[] {
  return Object.keys(STATES[kind]).map((name) => namedState(kind, name));
}
