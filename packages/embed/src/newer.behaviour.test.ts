import "./generated/all.js";
import { LANGUAGES, type SharedMessages } from "@redlines/element";
import { messages as ar } from "@redlines/element/messages/ar.js";
import { messages as en } from "@redlines/element/messages/en.js";
import { messages as fa } from "@redlines/element/messages/fa.js";
import { messages as fr } from "@redlines/element/messages/fr.js";
import { messages as he } from "@redlines/element/messages/he.js";
import { messages as ru } from "@redlines/element/messages/ru.js";
import type { Excerpt } from "@redlines/model";
import { describe, expect, test } from "vitest";
import {
  eventually,
  freshAddress,
  listen,
  networkInEachTest,
  shown,
  stateOf,
  until,
} from "@redlines/testing/page";
import { readOut } from "@redlines/testing/read-out";
import { type AnyWidget, EVERY_WIDGET } from "./fixtures/every-widget.js";
import { renderWidget } from "./server.js";

const net = networkInEachTest();

/** All that it says, with the page's own words in its folds. */
const said = (widget: AnyWidget): string => (widget.shadowRoot ? readOut(widget.shadowRoot) : "");

const WORDS: Readonly<Record<string, SharedMessages>> = { en, fr, ar, he, fa, ru };

/** The line of sources, in which it says that there are newer data. */
const lineOf = (widget: AnyWidget): Element | null | undefined =>
  widget.shadowRoot?.querySelector("[part=source]");

/** Which data it shows, among its sources. */
const dataOf = (widget: AnyWidget): HTMLDataElement | null | undefined =>
  widget.shadowRoot?.querySelector("data");

/** What a record differs in, from one edition of its dataset to another. */
type Edition = Partial<Pick<Excerpt["about"], "id" | "language">>;

/** A record as an edition of its dataset has it. */
function edition(excerpt: Excerpt, version: string, other: Edition = {}): Excerpt {
  return { ...excerpt, about: { ...excerpt.about, version, ...other } };
}

/** A page that was made with one edition, and whose widget follows an address that now has another one. */
function published(tag: string, made: Excerpt, now: Excerpt): AnyWidget {
  const address = freshAddress();
  net.give(address, JSON.stringify(now));
  const holder = document.createElement("div");
  const { language } = made.about;
  holder.lang = language;
  holder.setHTMLUnsafe(
    renderWidget(made, { language, as: "static" }).replace(`<${tag}`, `<${tag} src="${address}"`),
  );
  document.body.append(holder);
  return holder.querySelector(tag) as AnyWidget;
}

describe.each(EVERY_WIDGET)("$tag", ({ tag, excerpts }) => {
  const [first] = excerpts;
  if (!first) throw new Error("A record is needed");
  const { id: dataset } = first.about;
  const { id: record } = first.record;

  test.each(LANGUAGES)(
    "that has newer data than its page says so, with both versions, in %s",
    async (language) => {
      const heard = listen();
      const made = edition(first, "0.9.0", { language });
      const widget = published(tag, made, edition(made, "0.10.0"));
      await until(widget, "ready");
      await eventually(() => expect(dataOf(widget)?.value).toBe(`${dataset}@0.10.0`));
      await eventually(() =>
        expect(widget.shadowRoot?.querySelector(".root")?.getAttribute("lang")).toBe(language),
      );
      expect(lineOf(widget)?.textContent).toMatch(
        new RegExp(`${WORDS[language]?.newer ?? "no words"}0\\.9\\.0$`),
      );
      expect([...(lineOf(widget)?.querySelectorAll("bdi") ?? [])].at(-1)?.textContent).toBe("0.9.0");
      expect(heard.map(({ detail }) => detail)).toEqual([{ record, version: "0.10.0" }]);
    },
  );

  test("that has what its page was made with says nothing of it", async () => {
    const heard = listen();
    const widget = published(tag, first, first);
    await until(widget, "ready");
    expect(lineOf(widget)?.textContent).not.toContain(en.newer);
    expect(heard.map(({ detail }) => detail)).toEqual([{ record, version: first.about.version }]);
  });

  test("that is sent older data, as from a stale cache, keeps what the page says and tells why", async () => {
    const heard = listen();
    const widget = published(tag, edition(first, "1.10.0"), edition(first, "1.9.0"));
    const before = said(widget);
    await until(widget, "error");
    expect(said(widget)).toBe(before);
    expect(before).toContain("1.10.0");
    expect(heard).toMatchObject([
      {
        type: "redlines-error",
        detail: { reason: "excerpt", message: expect.stringMatching(/1\.9\.0.*1\.10\.0/) as string },
      },
    ]);
  });

  test("whose page speaks of another dataset is not compared with it, however high its version", async () => {
    const widget = published(tag, edition(first, "9.0.0", { id: "another-story" }), edition(first, "0.2.0"));
    await until(widget, "ready");
    expect(dataOf(widget)?.textContent).toContain("0.2.0");
    expect(lineOf(widget)?.textContent).not.toContain(en.newer);
  });

  test("that was handed its data says which version it is: it cannot know of a newer one", async () => {
    const widget = published(tag, edition(first, "0.1.0"), edition(first, "0.1.0"));
    widget.removeAttribute("src");
    widget.excerpt = edition(first, "0.2.0");
    await widget.updateComplete;
    expect(stateOf(widget)).toBe("ready");
    expect(shown(widget)).toContain("version 0.2.0");
    expect(lineOf(widget)?.textContent).not.toContain(en.newer);
  });
});
