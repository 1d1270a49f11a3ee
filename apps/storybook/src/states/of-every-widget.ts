import { type Dataset, excerpt, type Excerpt, type ExcerptKind } from "@redlines/model";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import type { States } from "@redlines/testing/state";
import { STATES } from "../generated/widgets.js";
import type { Named } from "./state-code.js";

/** What a widget's `fixtures/states.ts` says. */
interface StatesModule {
  readonly states: States<ExcerptKind>;
  /** The record of the article to begin with. */
  readonly example: string;
  /** The record of the French dataset to begin with, as `default`, and those that show a state. */
  readonly inFrench: Readonly<Record<string, string>>;
}

/** Invented, and it says so of itself: countries on a river that does not exist. */
const french = lauvre as unknown as Dataset;

/** The states of a kind's widget, from the fixtures that its own tests use. */
export function statesModule(kind: ExcerptKind): StatesModule {
  return STATES[kind];
}

/** @throws where there is no such state */
export function namedState(kind: ExcerptKind, name: string): Named {
  const state = statesModule(kind).states[name];
  if (!state) throw new RangeError(`The fixtures of the ${kind}'s widget have no state “${name}”.`);
  return { kind, name, state };
}

export function statesOf(kind: ExcerptKind): Named[] {
  return Object.keys(statesModule(kind).states).map((name) => namedState(kind, name));
}

/** @throws when the French dataset has no such record */
export function frenchExcerpt<K extends ExcerptKind>(kind: K, id: string): Excerpt<K> {
  return excerpt(french, kind, id);
}
