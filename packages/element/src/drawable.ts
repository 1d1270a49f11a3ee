import { noChange, nothing } from "lit";

/**
 * That all in a content can be drawn as what it is: an object in a broken excerpt would reach the page as
 * “[object Object]”, in an attribute as in a text.
 * @throws {TypeError}
 */
export function assertDrawable(content: unknown): void {
  if (Array.isArray(content)) content.forEach(assertDrawable);
  else if (isTemplate(content)) content.values.forEach(assertDrawable);
  else if (isObject(content) || (typeof content === "symbol" && content !== nothing && content !== noChange))
    throw new TypeError(`Expected words, found ${typeof content}`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** No object in a broken excerpt has the raw strings that JavaScript itself gives to a template. */
export function isTemplate(value: unknown): value is { strings: TemplateStringsArray; values: unknown[] } {
  const { strings } = Object(value) as { strings?: unknown };
  return isObject(strings) && Object.hasOwn(strings, "raw");
}

/**
 * That an excerpt is what JSON can hold: a date that was revived as an object, or a map, would be drawn as if
 * it were not there, and the fact that hangs on it with it.
 * @throws {TypeError}
 */
export function assertJson(value: unknown): void {
  if (!isObject(value)) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) throw new TypeError("Expected JSON, found an object of another kind");
  Object.values(value).forEach(assertJson);
}
