import { afterEach, describe, expect, test } from "vitest";
import { createNote, defineNote, noteExcerpt } from "./fixtures/note.js";
import { until } from "@redlines/testing/page";

afterEach(() => document.body.replaceChildren());

interface Layout {
  outer?: string;
  own?: string;
  /** A place that is as wide as what is in it knows no bound but the window. */
  grows?: boolean;
}

/** How a page lays out the place of a widget (`outer`) and the widget itself (`own`). */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  "a block": {},
  "a row of flex items": { outer: "display:flex" },
  "a row that wraps": { outer: "display:flex;flex-wrap:wrap" },
  "a column of flex items, centred": { outer: "display:flex;flex-direction:column;align-items:center" },
  "a column of flex items, at the start": { outer: "display:flex;flex-direction:column;align-items:start" },
  "an inline flex box": { outer: "display:inline-flex", grows: true },
  "a grid whose items keep to the start": { outer: "display:grid;justify-items:start" },
  "a grid whose items are centred": { outer: "display:grid;place-items:center" },
  "a grid with columns as wide as their content": { outer: "display:grid;grid-template-columns:auto" },
  "a float": { own: "float:left" },
  "an inline block": { own: "display:inline-block" },
  "a box that fits its content": { own: "width:fit-content" },
  "a box as wide as its content": { own: "width:max-content" },
  "a box of no content's width": { own: "width:min-content" },
  "out of the flow": { outer: "position:relative;min-height:50px", own: "position:absolute" },
  "a flex box itself": { own: "display:flex" },
  "a grid itself": { own: "display:grid;justify-items:start" },
  "an inline flex box itself": { own: "display:inline-flex" },
  "a cell of a table": { outer: "display:table-cell", grows: true },
  "an inline element": { own: "display:inline" },
  "columns of a newspaper": { outer: "columns:1" },
  "a paragraph's float with a width": { own: "float:right;width:60%" },
};

const LONG = "The harbour stays open to every ship that keeps the rules of the strait. ".repeat(4);

/** A widget in a column of a page. */
async function placed(width: number, { outer = "", own = "" }: Layout): Promise<DOMRect> {
  const column = document.createElement("div");
  column.style.cssText = `width:${width}px;font:18px/1.5 serif`;
  const place = document.createElement("div");
  place.style.cssText = outer;
  const element = createNote(defineNote());
  element.style.cssText = own;
  element.excerpt = noteExcerpt(LONG);
  place.append(element);
  column.append(place);
  document.body.append(column);
  await until(element, "ready");
  const root = element.shadowRoot?.querySelector(".root");
  if (!root) throw new Error("Nothing is drawn");
  return root.getBoundingClientRect();
}

describe.each([320, 900])("in a column of %i px", (width) => {
  test.each(Object.entries(LAYOUTS))("a widget can be read in %s", async (_name, layout) => {
    const { width: own, height } = await placed(width, layout);
    expect(own).toBeGreaterThanOrEqual(Math.min(width * 0.55, 300));
    const bound = layout.grows ? Math.max(width, innerWidth * 0.9) : width;
    expect(own).toBeLessThanOrEqual(bound + 0.5);
    expect(height).toBeLessThan(700);
  });
});
