import type { ComplexAttributeConverter } from "lit";

/**
 * Joins a property to an attribute that holds text. What a page sets may be anything: only text and numbers
 * are written into the attribute, so that nothing which cannot be written throws. A missing attribute is
 * `undefined`.
 */
export const textConverter: ComplexAttributeConverter = {
  fromAttribute: (text) => text ?? undefined,
  toAttribute: (value) => (typeof value === "string" || typeof value === "number" ? String(value) : null),
};
