/** What is promised beyond what Lit promises. */
import {
  eventually,
  freshAddress,
  jsonChild,
  listen,
  networkInEachTest,
  plainWords,
  showsPlainWords,
  shown,
  stateOf,
} from "@redlines/testing/page";
import { describe, expect, test, vi } from "vitest";
import { createNote, defineNote, freeTag, noteCatalogue, noteClass, noteExcerpt } from "./fixtures/note.js";
import { inLanguage } from "@redlines/testing/in-language";
import { messages as fr } from "./messages/fr.js";

const net = networkInEachTest();

type Note = ReturnType<typeof createNote>;

/** Whether a promise has come to its end by now. */
async function isOver(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol("pending");
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

describe("updateComplete", () => {
  test("waits for what an address gives", async () => {
    const element = createNote();
    element.src = freshAddress();
    document.body.append(element);
    const complete = element.updateComplete;
    await vi.waitFor(() => expect(net.asked).toHaveLength(1));
    expect(await isOver(complete)).toBe(false);
    net.give(element.src, JSON.stringify(noteExcerpt("An address")));
    await complete;
    expect([stateOf(element), shown(element)]).toEqual(["ready", "Note An address Source"]);
  });

  test("waits for an address that fails", async () => {
    const element = createNote();
    element.src = freshAddress();
    document.body.append(element);
    net.give(element.src, "gone", 404);
    await element.updateComplete;
    expect(stateOf(element)).toBe("error");
  });

  test("waits for a language", async () => {
    const arrival = Promise.withResolvers<{ messages: typeof fr }>();
    const element = createNote(defineNote(noteCatalogue(() => arrival.promise)));
    element.excerpt = inLanguage(noteExcerpt(), "fr");
    document.body.append(element);
    const complete = element.updateComplete;
    expect(await isOver(complete)).toBe(false);
    arrival.resolve({ messages: fr });
    await complete;
    expect(element.shadowRoot?.querySelector(".root")?.getAttribute("lang")).toBe("fr");
  });

  test("waits for a JSON child, and then for the language to show it in", async () => {
    const arrival = Promise.withResolvers<{ messages: typeof fr }>();
    const element = createNote(defineNote(noteCatalogue(() => arrival.promise)));
    element.lang = "fr";
    element.append(jsonChild(inLanguage(noteExcerpt("A child"), "fr")));
    document.body.append(element);
    const complete = element.updateComplete;
    expect(await isOver(complete)).toBe(false);
    arrival.resolve({ messages: { ...fr, source: "La source" } });
    await complete;
    expect([stateOf(element), shown(element)]).toEqual(["ready", "Note A child La source"]);
  });

  test("does not wait for an address where a property is shown", async () => {
    const element = createNote();
    element.src = freshAddress();
    element.excerpt = noteExcerpt("A property");
    document.body.append(element);
    await element.updateComplete;
    expect(shown(element)).toContain("A property");
  });

  test("resolves where a record cannot be rendered", async () => {
    const element = createNote();
    element.excerpt = { ...noteExcerpt(), record: undefined } as unknown as Note["excerpt"];
    document.body.append(element);
    await element.updateComplete;
    expect(stateOf(element)).toBe("error");
  });
});

describe("a property that cannot be deleted, set before the definition", () => {
  test.each([true, false])("counts, and does not make it throw; writable: %s", async (writable) => {
    const heard = vi.fn<(event: ErrorEvent) => void>();
    addEventListener("error", heard);
    const tag = freeTag();
    const element = document.createElement(tag) as Note;
    Object.defineProperty(element, "excerpt", { value: noteExcerpt("Set for good"), writable });
    document.body.append(element);
    customElements.define(tag, noteClass());
    await element.updateComplete;
    expect(shown(element)).toContain("Set for good");
    expect(heard).not.toHaveBeenCalled();
    removeEventListener("error", heard);
  });
});

test.each([{}, Symbol("src"), () => "src", Object.create(null) as object])(
  "a src that is no text is no address: an event says so, nothing is asked, no attribute holds it: %s",
  async (src) => {
    const element = createNote();
    element.append(plainWords());
    element.src = src as unknown as string;
    const heard = listen();
    document.body.append(element);
    await element.updateComplete;
    expect(heard.map(({ detail }) => detail)).toEqual([
      { reason: "load", message: `TypeError: Expected an address as src, found ${typeof src}` },
    ]);
    expect(net.asked).toEqual([]);
    expect(element.hasAttribute("src")).toBe(false);
    expect(showsPlainWords(element)).toBe(true);
  },
);

test("what a property says stands in its attribute, and what an attribute says in its property", async () => {
  const element = createNote();
  expect([element.src, element.headingLevel]).toEqual([undefined, undefined]);
  element.headingLevel = "4";
  document.body.append(element);
  await element.updateComplete;
  expect(element.getAttribute("heading-level")).toBe("4");
  element.setAttribute("heading-level", "5");
  expect(element.headingLevel).toBe("5");
  element.removeAttribute("heading-level");
  expect(element.headingLevel).toBeUndefined();
});

test("a view in which rendering failed half-way is given up, and a later record is shown whole", async () => {
  const element = createNote();
  element.append(plainWords());
  element.excerpt = noteExcerpt("Before");
  document.body.append(element);
  await element.updateComplete;
  const view = element.shadowRoot?.querySelector(".root");
  vi.spyOn(Node.prototype, "insertBefore").mockImplementationOnce(() => {
    throw new Error("No");
  });
  const before = noteExcerpt("Before");
  element.excerpt = { ...before, about: { ...before.about, language: "fr" } };
  await element.updateComplete;
  expect([stateOf(element), showsPlainWords(element)]).toEqual(["error", true]);
  element.excerpt = noteExcerpt("After");
  await element.updateComplete;
  expect([stateOf(element), shown(element)]).toEqual(["ready", "Note After Source"]);
  expect(element.shadowRoot?.querySelector(".root")).not.toBe(view);
});

describe("what a server wrote", () => {
  /** A note in whose shadow root a server wrote something. */
  function served(tag: string, written = '<p class="served">Served</p>'): Note {
    const host = document.createElement("div");
    host.setHTMLUnsafe(`<${tag}><template shadowrootmode="open">${written}</template></${tag}>`);
    document.body.append(host);
    return host.firstElementChild as Note;
  }

  test("stays until there is a record, and goes in the same step", async () => {
    const element = served(defineNote());
    await element.updateComplete;
    expect([stateOf(element), shown(element)]).toEqual(["loading", "Served"]);
    element.excerpt = noteExcerpt();
    await element.updateComplete;
    expect(shown(element)).toBe("Note The harbour stays open. Source");
  });

  test("stays where a record cannot be shown", async () => {
    const element = served(defineNote());
    element.excerpt = {} as Note["excerpt"];
    await element.updateComplete;
    expect([stateOf(element), shown(element)]).toEqual(["error", "Served"]);
    element.excerpt = noteExcerpt();
    await eventually(() => expect(shown(element)).toBe("Note The harbour stays open. Source"));
  });

  test("leaves the room that it reserved for a record, until another is shown", async () => {
    const room = '<style id="room">.root { min-block-size: 345px }</style>';
    const element = served(defineNote(), `${room}<div class="root">Served</div>`);
    const heights = [element.offsetHeight];
    element.excerpt = noteExcerpt();
    await element.updateComplete;
    heights.push(element.offsetHeight);
    element.requestUpdate();
    await element.updateComplete;
    heights.push(element.offsetHeight);
    expect(heights).toEqual([345, 345, 345]);
    expect(element.shadowRoot?.querySelectorAll(".root")).toHaveLength(1);
    element.excerpt = noteExcerpt("Another one.", "another");
    await element.updateComplete;
    expect(element.offsetHeight).toBeLessThan(345);
  });
});

test("Lit has nothing to warn of", async () => {
  const warn = vi.spyOn(console, "warn");
  const element = createNote();
  element.src = freshAddress();
  net.give(element.src, JSON.stringify(noteExcerpt()));
  document.body.append(element);
  await element.updateComplete;
  element.lang = "fr";
  element.headingLevel = "2";
  await element.updateComplete;
  const own = warn.mock.calls.map(String).filter((text) => !text.includes("Lit is in dev mode"));
  expect(own).toEqual([]);
});
