import { expect, test } from "vitest";
import { isBefore } from "./is-before.mjs";

const IN_ORDER = [
  "0.0.0",
  "0.1.0-next.0",
  "0.1.0-next.9",
  "0.1.0-next.10",
  "0.1.0",
  "0.9.0",
  "0.10.0",
  "1.0.0",
];

test("each comes before those after it, and after none", () => {
  for (const [place, a] of IN_ORDER.entries())
    for (const [other, b] of IN_ORDER.entries()) expect(isBefore(a, b), `${a}, ${b}`).toBe(place < other);
});
