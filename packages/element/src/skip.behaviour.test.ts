import { html, type TemplateResult } from "lit";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { foreignExcerpt, freeTag, noteClass } from "./fixtures/note.js";
import { until } from "@redlines/testing/page";

afterEach(() => document.body.replaceChildren());

/** A widget of so many links, between two buttons of the page. */
async function widgetOf(count: number): Promise<HTMLElement & { shadowRoot: ShadowRoot }> {
  const tag = freeTag();
  const items = Array.from({ length: count }, (_, index) => html`<a href="#passage">Passage ${index}</a>`);
  const Links = class extends noteClass() {
    protected content(): TemplateResult {
      return html`<p>${items}</p>`;
    }
  };
  customElements.define(tag, Links);
  document.body.innerHTML = `<button>Before</button><${tag}></${tag}><button>After</button>`;
  const element = document.querySelector(tag) as HTMLElement & { shadowRoot: ShadowRoot };
  Object.assign(element, { excerpt: foreignExcerpt() });
  await until(element, "ready");
  return element;
}

const offered = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>(".skip")]
    .filter(({ hidden }) => !hidden)
    .map((one) => one.innerText);

test("who goes by keyboard skips a long widget in two steps, and sees where", async () => {
  const { shadowRoot } = await widgetOf(30);
  document.querySelector("button")?.focus();
  await userEvent.keyboard("{Tab}");
  const button = shadowRoot.activeElement as HTMLElement;
  expect(button.innerText).toBe("Skip this fact box");
  expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  await userEvent.keyboard("{Enter}");
  const end = shadowRoot.activeElement as HTMLElement;
  expect(end.innerText).toBe("End of the fact box");
  expect(end.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement?.textContent).toBe("After");
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
  expect(shadowRoot.activeElement?.textContent).toBe("Passage 29");
});

test("what is out of focus is out of sight and takes no room", async () => {
  const { shadowRoot } = await widgetOf(30);
  expect(offered(shadowRoot)).toHaveLength(2);
  const root = shadowRoot.querySelector(".root") as HTMLElement;
  const before = root.getBoundingClientRect().height;
  for (const one of shadowRoot.querySelectorAll<HTMLElement>(".skip")) {
    expect(one.getBoundingClientRect().width).toBeLessThanOrEqual(1);
    one.focus();
    expect(root.getBoundingClientRect().height).toBe(before);
  }
});

test("a short widget has nothing to skip", async () => {
  expect(offered((await widgetOf(3)).shadowRoot)).toEqual([]);
});
