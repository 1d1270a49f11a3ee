import { glanceAt, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { set } from "@redlines/testing/scene";
import { afterEach, describe, expect, test } from "vitest";
import { sharedStyles } from "./shared.styles.js";

afterEach(() => document.body.replaceChildren());

/** What a widget shows, in a shadow root with the look of all. */
function widget(html: string, theme = "font: 18px/1.5 serif"): HTMLElement {
  const element = set(document.createElement("div"), { theme });
  const root = element.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${sharedStyles.cssText}</style><div class="root">${html}</div>`;
  return element;
}

const FOLD = "<details><summary>More</summary><div><p>Folded words</p></div></details>";

describe("a glance at a widget", () => {
  test("takes in what is seen, not what is folded", () => {
    const { words, lines } = glanceAt(widget(`<p>Seen – here.</p>${FOLD}`));
    expect(words).toEqual(["Seen", "here.", "More"]);
    expect(lines).toEqual(["Seen – here.", "More"]);
  });

  test("finds a line that stands twice, and a name that is read twice", () => {
    const glance = glanceAt(widget("<p>Stated by A. Mate</p><p>It is open.</p><p>Stated by A. Mate</p>"));
    expect(repeated(glance.lines)).toEqual(["Stated by A. Mate"]);
    expect(timesRead("A. Mate", glance)).toBe(2);
    expect(timesRead("B. Mate", glance)).toBe(0);
  });

  test("counts the sizes of type, and not those in a fold", () => {
    const folded = FOLD.replace("<p>", '<p style="font-size: 99px">');
    const { sizes } = glanceAt(
      widget(`<p class="title">T</p><p>Words</p><p class="muted">From</p>${folded}`),
    );
    expect(sizes).toEqual([22, 18, 15, 13]);
  });

  test("measures the height, and what sticks out", () => {
    const { height, faults } = glanceAt(widget('<p style="inline-size: 900px; block-size: 90px">Wide</p>'));
    expect(Math.round(height)).toBe(90);
    expect(faults.join()).toMatch(/^overflow: <div> is 900 wide in 640/);
  });

  test("has a summary to press that is high enough", () => {
    const summary = widget(FOLD).shadowRoot?.querySelector("summary");
    expect(summary?.offsetHeight).toBeGreaterThanOrEqual(44);
  });
});

test.each([
  ["“Seen” – here …", 2],
  ["· 5 · —", 1],
  ["", 0],
])("%j has %i words", (text, count) => expect(wordsOf(text)).toHaveLength(count));

/** What the second face and the red line are, whatever accent and face a page has. */
describe("the look that all share", () => {
  const styleOf = (page: string, selector: string, html: string): CSSStyleDeclaration => {
    const element = widget(`<style>i { color: var(--_line) }</style>${html}`, page);
    const found = element.shadowRoot?.querySelector(selector);
    if (!found) throw new Error(`No ${selector}`);
    return getComputedStyle(found);
  };

  test.each([
    ["light", "rgb(181, 22, 27)"],
    ["dark", "rgb(255, 128, 115)"],
  ])("the line is red in a %s page with another accent", (scheme, expected) => {
    const page = `color-scheme: ${scheme}; accent-color: orange; --accent: orange`;
    expect(styleOf(page, "i", "<i>Line</i>").color).toBe(expected);
  });

  test("facts are in the page's face, labels in the second one, which a page can set", () => {
    const html = "<p>Fact</p><p class=muted>From</p>";
    const page = "font-family: Georgia; --redlines-label-font: Verdana";
    expect(styleOf(page, "p", html).fontFamily).toBe("Georgia");
    expect(styleOf(page, ".muted", html).fontFamily).toBe("Verdana");
    expect(styleOf("font-family: Georgia", ".muted", html).fontFamily).toContain("system-ui");
  });

  test.each(["reported", "inferred", "alleged", "disputed", "denied", "unknown"])(
    "a chip of what is %s is drawn otherwise than one of what is stated",
    (status) => {
      const drawing = (of: string): string => {
        const { background, borderStyle } = getComputedStyle(chip(of), "::before");
        return `${background} ${borderStyle}`;
      };
      expect(drawing(status)).not.toBe(drawing("asserted"));
    },
  );

  function chip(status: string): Element {
    const found = widget(`<span class="chip ${status}">${status}</span>`).shadowRoot?.querySelector(".chip");
    if (!found) throw new Error("No chip");
    return found;
  }
});
