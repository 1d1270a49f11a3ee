import { html, LitElement, nothing, type TemplateResult } from "lit";
import { measured, type Specification } from "./measured.js";

/** What its widgets measure on this page, in tables below them; anew when they get another width. */
export class WidgetSpecification extends LitElement {
  static override readonly properties = { spec: { state: true } };

  declare spec: Specification | undefined;

  readonly #observer = new ResizeObserver(() => void this.#measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    this.#observer.disconnect();
    super.disconnectedCallback();
  }

  /** The tables are the page’s own, as those of its other stories are. */
  protected override createRenderRoot(): HTMLElement {
    const place = document.createElement("div");
    this.append(place);
    return place;
  }

  async #measure(): Promise<void> {
    const widgets = [...this.querySelectorAll<LitElement>(":scope > :is(p, div) > *")].filter(isWidget);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    this.spec = measured(widgets);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { spec } = this;
    return spec ? html`${typeTable(spec)} ${distanceTable(spec)} ${controlLine(spec)}` : nothing;
  }
}

function isWidget(element: Element): boolean {
  return element.localName.includes("-") && element.shadowRoot !== null;
}

function typeTable({ type }: Specification): TemplateResult {
  const rows = type.map(
    ({ size, em, lineHeight, weights, faces, example }) =>
      html`<tr>
        <th scope="row">${pixels(size)}</th>
        <td>${em.toFixed(2)}\u00a0em</td>
        <td>${lineHeight}</td>
        <td>${weights.join(", ")}</td>
        <td>${faces}</td>
        <td>${example}</td>
      </tr>`,
  );
  const heads = ["Size", "Of the text around", "Line height", "Weights", "Faces", "Such as"];
  return html`<table class="contrasts">
    <caption>Type</caption>
    <tr>
      ${heads.map((head) => html`<th scope="col">${head}</th>`)}
    </tr>
    ${rows}
  </table>`;
}

const pixels = (size: number): string => `${size}\u00a0px`;

function distanceTable({ distances }: Specification): TemplateResult {
  return html`<table class="contrasts">
    <caption>Spacing</caption>
    <tr>
      <th scope="col">Distance</th>
      <th scope="col">Times</th>
    </tr>
    ${distances.map(
      ({ size, times }) =>
        html`<tr>
          <th scope="row">${pixels(size)}</th>
          <td>${times}</td>
        </tr>`,
    )}
  </table>`;
}

function controlLine({ control }: Specification): TemplateResult {
  return html`<p class="aside">The lowest control is ${control} px high.</p>`;
}

customElements.define("widget-specification", WidgetSpecification);
