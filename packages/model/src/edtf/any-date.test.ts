import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTime } from "../check/compile-time.js";

/** Every day of a century, as it is written. */
const CENTURY = Array.from({ length: 36_525 }, (_, index) =>
  new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
);

const any = (characters: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(characters));
const digit = any("0123456789XXX");
const inCentury = fc
  .tuple(fc.constantFrom("20"), digit, digit, any("01X"), digit, any("0123X"), digit)
  .map(
    ([century, decade, year, ...rest]) =>
      `${century}${decade}${year}-${rest[0]}${rest[1]}-${rest[2]}${rest[3]}`,
  );

describe("of any mask", () => {
  it("bounds are the first and last day of a century that fit it, and nothing fits what is refused", () => {
    const run = fc.check(
      fc.property(inCentury, (mask) => {
        const pattern = new RegExp(`^${mask.replaceAll("X", "\\d")}$`);
        const days = CENTURY.filter((day) => pattern.test(day));
        const result = compileTime(mask);
        expect(result.ok ? [result.bounds.earliest, result.bounds.latest] : []).toEqual(
          days.length === 0 ? [] : [days[0], days.at(-1)],
        );
      }),
      { numRuns: 120 },
    );
    expect(run.counterexample).toBeNull();
  });

  it("whatever is taken has its bounds in order", () => {
    const part = fc.oneof(
      any("0123456789XX-~?%./,[]{}S"),
      fc.constantFrom("..", "20", "2039-", "-02", "-3X", "-25"),
    );
    const run = fc.check(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        const result = compileTime(parts.join(""));
        if (!result.ok) return true;
        const { earliest, latest = "9999-12-31", begunBy = earliest } = result.bounds;
        return earliest <= begunBy && begunBy <= latest && !Number.isNaN(Date.parse(latest));
      }),
      { numRuns: 20_000 },
    );
    expect(run.counterexample).toBeNull();
  });
});
