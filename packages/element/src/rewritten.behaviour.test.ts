import { afterEach, describe, expect, test, vi } from "vitest";
import { html, type TemplateResult } from "lit";
import { createNote, noteAt, freeTag, noteClass, noteExcerpt } from "./fixtures/note.js";
import {
  aMoment,
  eventually,
  freshAddress,
  jsonChild,
  listen,
  networkInEachTest,
  plainWords,
  showsPlainWords,
  shown,
  until,
} from "@redlines/testing/page";

const net = networkInEachTest();

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

type Note = ReturnType<typeof createNote>;

async function shownNote(): Promise<Note> {
  const element = createNote();
  element.append(plainWords());
  element.excerpt = noteExcerpt("The harbour stays open.");
  document.body.append(element);
  await until(element, "ready");
  return element;
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => data.trim() !== "");
}

/** As a translator does. */
function wrapTexts(root: ShadowRoot): void {
  for (const text of textsIn(root)) {
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text.data.toUpperCase());
  }
}

const CHANGES: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  "each text is wrapped": wrapTexts,
  "texts are replaced": (root) => {
    for (const text of textsIn(root)) text.replaceWith("other words");
  },
  "texts are changed in place": (root) => {
    for (const text of textsIn(root)) text.data = "other words";
  },
  "elements are put in another order": (root) => {
    const parent = root.querySelector(".text")?.parentElement;
    parent?.append(...[...parent.children].toReversed());
  },
  "elements are taken out": (root) => root.querySelector(".text")?.remove(),
  "all is taken out, the comments of Lit too": (root) => root.replaceChildren(),
  "the markup is written anew": (root) => {
    const markup = root.innerHTML.replaceAll(/<!--.*?-->/g, "");
    root.replaceChildren();
    root.setHTMLUnsafe(markup);
  },
};

describe("somebody else rewrites what was drawn", () => {
  test.each(Object.entries(CHANGES))("%s: the next update draws all anew", async (_what, change) => {
    const element = await shownNote();
    change(element.shadowRoot as ShadowRoot);
    await aMoment();
    element.excerpt = noteExcerpt("The harbour is closed.");
    await element.updateComplete;
    expect(shown(element)).toBe("Note The harbour is closed. Source");
    expect(element.shadowRoot?.querySelectorAll("font")).toHaveLength(0);
  });

  test.each(Object.entries(CHANGES))("%s, in the very step of an update", async (_what, change) => {
    const element = await shownNote();
    change(element.shadowRoot as ShadowRoot);
    element.excerpt = noteExcerpt("The harbour is closed.");
    await element.updateComplete;
    expect(shown(element)).toBe("Note The harbour is closed. Source");
  });

  test("nothing is drawn anew where nobody did", async () => {
    const element = await shownNote();
    const text = element.shadowRoot?.querySelector(".text");
    await aMoment();
    element.excerpt = noteExcerpt("The harbour is closed.");
    await element.updateComplete;
    element.headingLevel = "4";
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector(".text")).toBe(text);
  });
});

describe("data that comes, or changes, after connection", () => {
  test("an element that is filled later shows what it is filled with", async () => {
    const element = createNote();
    document.body.append(element);
    await aMoment();
    element.append(plainWords(), jsonChild(noteExcerpt("Filled later")));
    await until(element, "ready");
    expect(shown(element)).toContain("Filled later");
  });

  test.each<[string, (child: Element, json: string) => void]>([
    ["its text is set", (child, json) => (child.textContent = json)],
    ["its text node is changed", (child, json) => ((child.firstChild as Text).data = json)],
    [
      "it is replaced",
      (child, json) => {
        const other = child.cloneNode() as Element;
        other.textContent = json;
        child.replaceWith(other);
      },
    ],
  ])("another record in the JSON child is shown: %s", async (_how, change) => {
    const element = createNote();
    element.append(plainWords(), jsonChild(noteExcerpt("Of Iran")));
    document.body.append(element);
    await until(element, "ready");
    change(element.querySelector("script") as Element, JSON.stringify(noteExcerpt("Of Israel")));
    await eventually(() => expect(shown(element)).toContain("Of Israel"));
  });

  test("a JSON child that goes takes its record along", async () => {
    const element = createNote();
    element.append(plainWords(), jsonChild(noteExcerpt("Of Iran")));
    document.body.append(element);
    await until(element, "ready");
    element.querySelector("script")?.remove();
    await until(element, "loading");
    expect(showsPlainWords(element)).toBe(true);
  });

  test("words that change around the same data are no news", async () => {
    const heard = listen();
    const element = createNote();
    element.append(plainWords(), jsonChild(noteExcerpt("Of Iran")));
    document.body.append(element);
    await until(element, "ready");
    element.querySelector("p")?.append(" and more");
    element.append(document.createElement("p"));
    await aMoment();
    expect(heard).toHaveLength(1);
  });

  test("while another address is asked, no old record stands over the page's new words", async () => {
    const [first, second] = [freshAddress(), freshAddress()];
    net.give(first, JSON.stringify(noteExcerpt("Of Iran")));
    const element = noteAt(first);
    await until(element, "ready");
    element.src = second;
    await until(element, "loading");
    expect(showsPlainWords(element)).toBe(true);
    net.give(second, JSON.stringify(noteExcerpt("Of Israel")));
    await eventually(() => expect(shown(element)).toContain("Of Israel"));
  });
});

describe("whatever throws, the words stay", () => {
  /** A note that writes something of its excerpt into an attribute. */
  function attributed(): Note {
    const Base = noteClass() as unknown as new () => Note;
    const tag = freeTag();
    class Attributed extends Base {
      content(): TemplateResult {
        return html`<p class=${this.excerpt?.record.form ?? ""}>Words</p>`;
      }
    }
    customElements.define(tag, Attributed);
    return document.createElement(tag) as Note;
  }

  test.each<unknown>([{ toString: 1 }, { strings: ["<b>"] }, [{}], Symbol("form")])(
    "an attribute that is no text: %o",
    async (form) => {
      const heard = listen();
      const element = attributed();
      element.append(plainWords());
      const { record, ...rest } = noteExcerpt();
      element.excerpt = { ...rest, record: { ...record, form: form as "statement" } };
      document.body.append(element);
      await until(element, "error");
      expect(showsPlainWords(element)).toBe(true);
      expect(heard.map(({ type }) => type)).toEqual(["redlines-error"]);
    },
  );

  test.each<[string, () => void]>([
    [
      "an image by the name of a method",
      () => {
        const image = document.createElement("img");
        Object.defineProperty(document, "importNode", { value: image, configurable: true });
      },
    ],
    [
      "no style sheet that can be adopted",
      () => {
        Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", {
          configurable: true,
          set: () => {
            throw new TypeError("Not here");
          },
        });
      },
    ],
  ])("on a page with %s", async (_what, spoil) => {
    const own = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, "adoptedStyleSheets");
    const heard = listen();
    const element = createNote();
    element.append(plainWords());
    element.excerpt = noteExcerpt();
    spoil();
    try {
      document.body.append(element);
      await eventually(() => expect(heard.map(({ type }) => type)).toEqual(["redlines-error"]));
      expect(showsPlainWords(element)).toBe(true);
    } finally {
      Reflect.deleteProperty(document, "importNode");
      if (own) Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", own);
    }
  });

  test("a browser whose states need dashes shows the record all the same", async () => {
    const { value: add } = Object.getOwnPropertyDescriptor(CustomStateSet.prototype, "add") as {
      value: (this: CustomStateSet, state: string) => CustomStateSet;
    };
    vi.spyOn(CustomStateSet.prototype, "add").mockImplementation(function (this: CustomStateSet, state) {
      if (!state.startsWith("--")) throw new SyntaxError("Dashes, please");
      return add.call(this, state);
    });
    const element = createNote();
    element.excerpt = noteExcerpt("In an older browser");
    document.body.append(element);
    await eventually(() => expect(element.matches(":state(--ready)")).toBe(true));
    expect(shown(element)).toContain("In an older browser");
  });
});
