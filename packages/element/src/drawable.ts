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
