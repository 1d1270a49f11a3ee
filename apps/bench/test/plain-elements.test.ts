import { expect, test } from "vitest";
import { plainElements } from "../src/page/plain-elements.ts";

test("a static widget's elements stand in plain HTML, its style sheet once and for them alone", () => {
  const css = `:host{display:block}:host([theme="dark"]) .root{color:red}:host(:not([hidden])) p{margin:0}`;
  const root = `<div class="root"><!--lit-part--><p>Words</p></div>`;
  const widget = `<a-card><template shadowrootmode="open"><style>${css}</style>${root}</template></a-card>`;
  expect(plainElements([widget, widget])).toEqual({
    css:
      "@scope (.widget) {:scope{display:block}" +
      `:scope[theme="dark"] .root{color:red}:scope:not([hidden]) p{margin:0}}`,
    markup: Array<string>(2).fill(`<div class="widget"><div class="root"><p>Words</p></div></div>`),
  });
  expect(() => plainElements(["<a-card></a-card>"])).toThrow("no styled shadow root");
});
