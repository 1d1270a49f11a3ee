import "./generated/all.js";
import { LANGUAGES } from "@redlines/element";
import { afterEach, describe, expect, test } from "vitest";
import { untilAll } from "@redlines/testing/page";
import { readOut } from "@redlines/testing/read-out";
import type { State } from "@redlines/testing/state";
import { createWidget, EVERY_WIDGET, type Tested } from "./fixtures/every-widget.js";
import { renderWidget } from "./server.js";

afterEach(() => document.body.replaceChildren());

/** The attributes of a state as a server is given them: `as-of` is `asOf`. */
function optionsOf({ attributes = {} }: State): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

function parsed(html: string): HTMLElement {
  const holder = document.createElement("div");
  holder.setHTMLUnsafe(html);
  return holder;
}

/** A state in a page, and what a server and the fallback HTML say of it. */
function said(
  { tag, words }: Tested,
  state: State,
  language: string,
): { element: ReturnType<typeof createWidget>; server: string; plain: string } {
  if (!state.excerpt) throw new Error("A state that is ready has a record");
  const options = { ...optionsOf(state), language };
  const element = createWidget(tag, state.excerpt, { language });
  for (const [name, value] of Object.entries(state.attributes ?? {})) element.setAttribute(name, value);
  const root = parsed(renderWidget(state.excerpt, options)).querySelector(tag)?.shadowRoot;
  return {
    element,
    server: root ? readOut(root) : "",
    plain: readOut(parsed(words(state.excerpt, options))),
  };
}

describe.each(EVERY_WIDGET)("$tag", (widget) => {
  test.each(LANGUAGES)(
    "says the same in a page, from a server and in fallback HTML, in every state: %s",
    async (language) => {
      const all = Object.entries(widget.states).map(([name, state]) => ({
        name,
        ...said(widget, state, language),
      }));
      document.body.append(...all.map(({ element }) => element));
      await untilAll(
        all.map(({ element }) => element),
        "ready",
      );
      expect(all.length).toBeGreaterThan(5);
      for (const { name, element, server, plain } of all) {
        const client = element.shadowRoot ? readOut(element.shadowRoot) : "";
        expect({ name, server, plain }).toEqual({ name, server: client, plain: client });
        expect(client).not.toBe("");
      }
    },
  );
});
