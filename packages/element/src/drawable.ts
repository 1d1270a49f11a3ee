import { noChange, nothing } from "lit";
import { joinTexts } from "./join-texts.js";

/**
 * A content as Lit is to draw it: texts that follow each other are one text, for Lit keeps two places for
 * each item of a list. Whatever else is in a list stays at its place in it, so that what a reader has opened
 * or holds is not drawn anew when something before it comes or goes.
 * @throws {TypeError} where something cannot be drawn as what it is: an object in a broken excerpt would
 *   reach the page as “[object Object]”, in an attribute as in a text
 */
export function drawable(content: unknown): unknown {
  if (Array.isArray(content)) return textOrList(joinTexts(content.map(drawable)));
  if (isTemplate(content)) return { ...content, values: content.values.map(drawable) };
  if (isObject(content) || (typeof content === "symbol" && content !== nothing && content !== noChange))
    throw new TypeError(`Expected words, found ${typeof content}`);
  return content;
}

function textOrList(items: readonly unknown[]): unknown {
  const [first = "", ...rest] = items;
  return rest.length === 0 && typeof first === "string" ? first : items;
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
