import { describe, expect, test } from "vitest";
import { createNote, noteAt, defineNote, freeTag, noteClass, noteExcerpt } from "./fixtures/note.js";
import {
  aMoment,
  eventually,
  freshAddress,
  jsonChild,
  listen,
  networkInEachTest,
  plainWords,
  shown,
  showsPlainWords,
  stateOf,
  until,
} from "@redlines/testing/page";
import type { RedlinesElement } from "./redlines-element.js";
import type { SharedMessages } from "./messages/types.js";

type Note = RedlinesElement<"quote", SharedMessages>;

const net = networkInEachTest();

/** What a page does to an element, in some order. */
type Step = "define" | "connect" | "feed";

const ORDERS: readonly (readonly Step[])[] = [
  ["define", "connect", "feed"],
  ["define", "feed", "connect"],
  ["connect", "define", "feed"],
  ["connect", "feed", "define"],
  ["feed", "define", "connect"],
  ["feed", "connect", "define"],
];

const WAYS: Readonly<Record<string, (element: Note, text: string) => void>> = {
  property: (element, text) => {
    element.excerpt = noteExcerpt(text);
  },
  "the attribute src": (element, text) => {
    const address = freshAddress();
    net.give(address, JSON.stringify(noteExcerpt(text)));
    element.setAttribute("src", address);
  },
  "the property src": (element, text) => {
    const address = freshAddress();
    net.give(address, JSON.stringify(noteExcerpt(text)));
    element.src = address;
  },
};

async function follow(steps: readonly Step[], feed: (element: Note) => void): Promise<Note> {
  const tag = freeTag();
  const element = document.createElement(tag) as Note;
  const does: Record<Step, () => void> = {
    define: () => customElements.define(tag, noteClass()),
    connect: () => document.body.append(element),
    feed: () => feed(element),
  };
  for (const step of steps) {
    does[step]();
    await aMoment();
  }
  return element;
}

describe.each(Object.entries(WAYS))("fed by %s", (_way, feed) => {
  test.each(ORDERS)("%s, then %s, then %s", async (...steps) => {
    const element = await follow(steps, (there) => feed(there, "Fed in any order"));
    await until(element, "ready");
    expect(shown(element)).toBe("Note Fed in any order Source");
  });
});

test.each(
  ORDERS.filter(
    (steps) => steps.indexOf("feed") < Math.max(steps.indexOf("define"), steps.indexOf("connect")),
  ),
)("fed by a JSON child: %s, then %s, then %s", async (...steps) => {
  const element = await follow(steps, (there) =>
    there.append(plainWords(), jsonChild(noteExcerpt("A child"))),
  );
  await until(element, "ready");
  expect(shown(element)).toBe("Note A child Source");
});

test("fed by a JSON child round which somebody has put a paragraph", async () => {
  const element = createNote();
  const paragraph = document.createElement("p");
  paragraph.append(jsonChild(noteExcerpt("A child of a paragraph")));
  element.append(plainWords(), paragraph);
  document.body.append(element);
  await until(element, "ready");
  expect(shown(element)).toBe("Note A child of a paragraph Source");
});

test("set and connected in one go, it renders once and says so once", async () => {
  const heard = listen();
  const element = createNote();
  element.excerpt = noteExcerpt("First", "first");
  document.body.append(element);
  element.excerpt = noteExcerpt("Second", "second");
  await element.updateComplete;
  await aMoment();
  expect(shown(element)).toBe("Note Second Source");
  expect(heard.map(({ type, detail }) => [type, detail])).toEqual([
    ["redlines-ready", { record: "second", version: "1.0.0" }],
  ]);
});

test("a property stands above src, and src above a JSON child", async () => {
  const address = freshAddress();
  net.give(address, JSON.stringify(noteExcerpt("From src")));
  const element = createNote();
  element.append(plainWords(), jsonChild(noteExcerpt("From the child")));
  element.src = address;
  element.excerpt = noteExcerpt("From the property");
  document.body.append(element);
  await until(element, "ready");
  expect(shown(element)).toContain("From the property");

  element.excerpt = undefined;
  await eventually(() => expect(shown(element)).toContain("From src"));

  element.removeAttribute("src");
  await eventually(() => expect(shown(element)).toContain("From the child"));
});

describe("a property that a framework has set as an attribute", () => {
  test.each(ORDERS)("%s, then %s, then %s: is told once, and mended by the property", async (...steps) => {
    const heard = listen();
    const element = await follow(steps, (there) => {
      there.append(plainWords());
      there.setAttribute("excerpt", "[object Object]");
    });
    await until(element, "error");
    expect(heard).toMatchObject([
      {
        type: "redlines-error",
        detail: {
          reason: "load",
          message: 'TypeError: Expected the property excerpt, found "[object Object]"',
        },
      },
    ]);
    expect(showsPlainWords(element)).toBe(true);
    element.excerpt = noteExcerpt("By the property");
    await until(element, "ready");
    expect(shown(element)).toContain("By the property");
  });

  test("is no matter where the data comes in another way, and none when it goes", async () => {
    const heard = listen();
    const fed = createNote();
    fed.append(jsonChild(noteExcerpt("A child")));
    fed.setAttribute("excerpt", "[object Object]");
    document.body.append(fed);
    await until(fed, "ready");
    expect(heard.map(({ type }) => type)).toEqual(["redlines-ready"]);
    const mended = createNote();
    mended.setAttribute("excerpt", "[object Object]");
    document.body.append(mended);
    await until(mended, "error");
    mended.removeAttribute("excerpt");
    await until(mended, "loading");
  });
});

test("a property that is set again shows the new record", async () => {
  const element = createNote();
  document.body.append(element);
  element.excerpt = noteExcerpt("Before");
  await element.updateComplete;
  element.excerpt = noteExcerpt("After");
  await element.updateComplete;
  expect(shown(element)).toContain("After");
  expect(element.excerpt.record.text).toBe("After");
});

describe("a src that changes while an answer is on its way", () => {
  async function changed(): Promise<{ element: Note; first: string; second: string }> {
    const [first, second] = [freshAddress(), freshAddress()];
    const element = noteAt(first);
    await aMoment();
    element.src = second;
    await aMoment();
    return { element, first, second };
  }

  test("shows the later one when the earlier answer comes last", async () => {
    const { element, first, second } = await changed();
    net.give(second, JSON.stringify(noteExcerpt("The second")));
    await until(element, "ready");
    net.give(first, JSON.stringify(noteExcerpt("The first")));
    await aMoment();
    expect(shown(element)).toContain("The second");
  });

  test("does not show the earlier one in between", async () => {
    const { element, first, second } = await changed();
    net.give(first, JSON.stringify(noteExcerpt("The first")));
    await aMoment();
    expect(stateOf(element)).toBe("loading");
    net.give(second, JSON.stringify(noteExcerpt("The second")));
    await until(element, "ready");
    expect(shown(element)).toContain("The second");
  });

  test("does not tell of the earlier one's failure", async () => {
    const heard = listen();
    const { element, first, second } = await changed();
    net.give(first, "gone", 404);
    await aMoment();
    expect(stateOf(element)).toBe("loading");
    net.give(second, JSON.stringify(noteExcerpt("The second")));
    await until(element, "ready");
    expect(heard.map(({ type }) => type)).toEqual(["redlines-ready"]);
  });
});

test("a src that changes keeps the record shown until the next is there", async () => {
  const [first, second] = [freshAddress(), freshAddress()];
  net.give(first, JSON.stringify(noteExcerpt("The first")));
  const element = createNote();
  element.src = first;
  document.body.append(element);
  await until(element, "ready");
  element.src = second;
  await aMoment();
  expect(shown(element)).toContain("The first");
  net.give(second, JSON.stringify(noteExcerpt("The second")));
  await eventually(() => expect(shown(element)).toContain("The second"));
});

test("many widgets with one address ask once, however the address is written", async () => {
  const address = freshAddress();
  const tag = defineNote();
  const elements = [address, `./${address}`, new URL(address, document.baseURI).href, address].map((src) => {
    const element = createNote(tag);
    element.src = src;
    return element;
  });
  document.body.append(...elements);
  net.give(address, JSON.stringify(noteExcerpt("Shared")));
  await Promise.all(elements.map((element) => until(element, "ready")));
  expect(net.asked).toEqual([new URL(address, document.baseURI).href]);
});

test("nothing is asked for by a widget that is not in the page", async () => {
  const element = createNote();
  element.src = freshAddress();
  await aMoment();
  expect(net.asked).toEqual([]);
});
