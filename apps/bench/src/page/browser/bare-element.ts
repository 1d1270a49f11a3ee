/** The least that shows the same as a widget: its markup, texts and style sheet in a plain LitElement. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult, unsafeCSS } from "lit";
import type { Drawing } from "./capture.ts";

/** What the build puts in, for one kind of widget. */
declare const TEMPLATES: string[][];
declare const CSS_TEXT: string;

/** Lit knows a template by the identity of its strings, and takes none without `raw`. */
const templates = TEMPLATES.map(
  (fixed) => Object.assign(fixed, { raw: fixed }) as unknown as TemplateStringsArray,
);

function draw({ t, v }: Drawing): TemplateResult {
  return html(
    templates[t] as TemplateStringsArray,
    ...v.map((value) => (typeof value === "string" ? value : value.map(draw))),
  );
}

class BareElement extends LitElement {
  static override properties: PropertyDeclarations = { drawing: { attribute: false } };
  static override styles = unsafeCSS(CSS_TEXT);

  declare drawing: Drawing | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const child = this.querySelector(":scope > script");
    if (child) this.drawing = JSON.parse(child.textContent) as Drawing;
  }

  override render(): TemplateResult {
    return this.drawing ? draw(this.drawing) : html`<slot></slot>`;
  }
}

customElements.define("bare-element", BareElement);
