import { COLLECTIONS, type Excerpt } from "@redlines/model";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { addressBar } from "../browse/address-bar.js";
import { commonStyles } from "../browse/common.styles.js";
import { widgetNode } from "../browse/widget-node.js";
import { type Finding, outcomeOf, type Subject } from "./checked.js";
import { TextEditor } from "./editor.js";
import { EXAMPLES, subjectNamed, writtenText } from "./examples.js";
import { type Format, formatOf, inFormat } from "./formats.js";
import { playgroundStyles } from "./play-ground.styles.js";
import { packed, unpacked } from "./shared-text.js";

/** A text, what the checker says of it, and the widget that comes of it, as one types. */
class PlayGround extends LitElement {
  static override properties = {
    subject: { state: true },
    findings: { state: true },
    drawn: { state: true },
    said: { state: true },
  };
  static override styles = [commonStyles, playgroundStyles];

  declare subject: Subject;
  declare findings: readonly Finding[];
  /** The last drawing of a text in which nothing was wrong. */
  declare drawn: Excerpt | undefined;
  /** What came of the last press of a button. */
  declare said: string;

  readonly #bar = addressBar();
  #editor: TextEditor | undefined;
  /** How often something was opened: what comes late of an earlier time is left out. */
  #turn = 0;

  constructor() {
    super();
    this.subject = EXAMPLES[0] as Subject;
    this.findings = [];
    this.drawn = undefined;
    this.said = "";
  }

  readonly #readAddress = (): void => {
    void this.#open();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#bar.addEventListener("hashchange", this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#bar.removeEventListener("hashchange", this.#readAddress);
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    const place = this.renderRoot.querySelector<HTMLElement>(".editor");
    if (!place || !this.shadowRoot) return;
    this.#editor = new TextEditor(place, this.shadowRoot, (text) => this.#check(text));
    void this.#open();
  }

  /** The record of the address, as it was shared or as its editors wrote it. */
  async #open(): Promise<void> {
    const turn = ++this.#turn;
    const given = new URLSearchParams(this.#bar.location.hash.slice(1));
    const subject = subjectNamed(given.get("record") ?? "") ?? EXAMPLES[0];
    if (!subject) return;
    const shared = await unpacked(given.get("text") ?? "");
    const text = shared || (await writtenText(subject).catch((error: Error) => `# ${error.message}\n`));
    if (turn !== this.#turn) return;
    this.subject = subject;
    this.drawn = undefined;
    if (this.#editor) this.#editor.text = text;
  }

  #check(text: string): void {
    const { findings, excerpt } = outcomeOf(text, this.subject);
    this.findings = findings;
    this.drawn = excerpt ?? this.drawn;
    this.said = "";
    this.#editor?.mark(findings);
  }

  protected override render(): TemplateResult {
    const { kind, id } = this.subject;
    const other = this.#other().toUpperCase();
    return html`<div class="bar">
        <label>Begin with ${this.#examples()}</label>
        <button type="button" @click=${this.#convert}>Write as ${other}</button>
        <button type="button" @click=${this.#share}>Copy a link</button>
        <button type="button" @click=${this.#download}>Download</button>
        <p role="status" class="said">${this.said}</p>
      </div>
      <div class="columns">
        <div class="written">
          <h2>The text <code>${COLLECTIONS[kind]}/${id}.yaml</code></h2>
          <div class="editor"></div>
          <p class="note" id="keys">
            <kbd>Tab</kbd> leaves the editor. <kbd>Ctrl</kbd> <kbd>]</kbd> and <kbd>Ctrl</kbd>
            <kbd>[</kbd> indent,
            <kbd>F8</kbd> goes to the next problem.
          </p>
          ${this.#problems()}
        </div>
        <div class="drawn">
          <h2>What readers see</h2>
          ${this.#drawing()}
        </div>
      </div>`;
  }

  #examples(): TemplateResult {
    const { subject } = this;
    const all = EXAMPLES.some(({ id }) => id === subject.id) ? EXAMPLES : [...EXAMPLES, subject];
    return html`<select @change=${this.#choose}>
      ${all.map(
        ({ kind, id }) => html`<option value=${id} .selected=${id === subject.id}>${kind}: ${id}</option>`,
      )}
    </select>`;
  }

  readonly #choose = ({ target }: Event): void => {
    this.#bar.location.hash = new URLSearchParams({ record: (target as HTMLSelectElement).value }).toString();
  };

  #problems(): TemplateResult {
    const { length } = this.findings;
    const count = length === 0 ? "No problem" : length === 1 ? "1 problem" : `${length} problems`;
    return html`<h2 class="count"><span role="status">${count}</span></h2>
      <ol class="problems">
        ${this.findings.map((finding) => html`<li>${this.#problem(finding)}</li>`)}
      </ol>`;
  }

  #problem(finding: Finding): TemplateResult {
    const { line, column, rule, message, expected, found, remedy, file } = finding;
    const place =
      line === undefined
        ? html`<strong>${file}</strong>`
        : html`<button type="button" @click=${() => this.#editor?.goTo(finding)}>
            Line ${line}, column ${column}
          </button>`;
    return html`${place} <span>${withCode(message)}</span>
      <dl>
        ${detail("Expected", expected)} ${detail("Found", found)} ${detail("To mend it", remedy)}
        ${detail("Rule", rule)}
      </dl>`;
  }

  #drawing(): TemplateResult {
    const { drawn } = this;
    const isOld = this.findings.length > 0;
    if (!drawn)
      return html`<p class="note">${isOld ? "Nothing yet: mend the text." : "The record is loading."}</p>`;
    return html`${
      isOld ? html`<p class="old">The text has a problem: this is the last drawing without one.</p>` : nothing
    }
      <div class="picture" ?data-old=${isOld}>${guard([drawn], () => widgetNode(drawn))}</div>`;
  }

  #other(): Format {
    return formatOf(this.#editor?.text ?? "") === "json" ? "yaml" : "json";
  }

  readonly #convert = (): void => {
    if (!this.#editor) return;
    const text = inFormat(this.#editor.text, this.#other());
    if (text !== undefined) this.#editor.text = text;
    this.said =
      text === undefined ? "It cannot be read yet: mend the first problem." : "Written in the other form.";
  };

  readonly #share = async (): Promise<void> => {
    const text = await packed(this.#editor?.text ?? "");
    const { location, history } = this.#bar;
    history.replaceState(history.state, "", `#${new URLSearchParams({ record: this.subject.id, text })}`);
    this.said = await navigator.clipboard.writeText(location.href).then(
      () => "Copied. Whoever opens the link sees this text; it is in the link alone.",
      () => "The address above is the link: copy it.",
    );
  };

  readonly #download = (): void => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.#editor?.text ?? ""], { type: "application/yaml" }));
    link.download = `${this.subject.id}.yaml`;
    link.click();
    URL.revokeObjectURL(link.href);
    this.said = `Saved as ${link.download}.`;
  };
}

/** What stands between backticks is code. */
function withCode(text: string): unknown[] {
  return text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
}

function detail(name: string, value: string | undefined): TemplateResult | typeof nothing {
  return value === undefined
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd>${withCode(value)}</dd>
      </div>`;
}

customElements.define("play-ground", PlayGround);
