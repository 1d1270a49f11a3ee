import * as z from "zod";

/**
 * A longest length in characters, as JSON Schema counts them: a letter beyond the basic plane is one. zod's
 * own check counts it as two.
 */
export function atMost(maximum: number): ReturnType<typeof z.maxLength> {
  const check = z.maxLength(maximum);
  check["_zod"].check = (payload) => {
    const { value: input } = payload;
    if (typeof input === "string" && lengthOf(input) > maximum)
      payload.issues.push({
        code: "too_big",
        origin: "string",
        maximum,
        inclusive: true,
        input,
        inst: check,
      });
  };
  return check;
}

/** The same of a shortest length. */
export function atLeast(minimum: number): ReturnType<typeof z.minLength> {
  const check = z.minLength(minimum);
  check["_zod"].check = (payload) => {
    const { value: input } = payload;
    if (typeof input === "string" && lengthOf(input) < minimum)
      payload.issues.push({
        code: "too_small",
        origin: "string",
        minimum,
        inclusive: true,
        input,
        inst: check,
      });
  };
  return check;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
