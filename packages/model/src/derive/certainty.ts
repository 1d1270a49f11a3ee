import type { CertaintyStatus } from "../types.js";

/**
 * From the surest to the least sure. An inference of the author stands below what the author
 * asserts and above what is only reported; what is denied or unknown supports least.
 */
export const CERTAINTY_ORDER: readonly CertaintyStatus[] = [
  "asserted",
  "inferred",
  "reported",
  "alleged",
  "disputed",
  "denied",
  "unknown",
];

/** The least sure of several statuses: a chain is as strong as its weakest link. */
export function weakest(statuses: readonly CertaintyStatus[]): CertaintyStatus {
  const worst = Math.max(-1, ...statuses.map((status) => CERTAINTY_ORDER.indexOf(status)));
  return CERTAINTY_ORDER[worst] ?? "unknown";
}
