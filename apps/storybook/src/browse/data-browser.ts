import { comparable, hasWords } from "@redlines/embed/internal/desk-page/search";
import { LANGUAGES, type Language } from "@redlines/element";
import { COLLECTIONS, type Dataset, languageName } from "@redlines/model";
import { html, LitElement, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import { articleIn, loadArticle } from "../records/article.js";
import { addressBar } from "./address-bar.js";
import { commonStyles } from "./common.styles.js";
import { browserStyles } from "./data-browser.styles.js";
import { entriesOf, entryNamed, type Entry } from "./entry.js";
import { LISTED } from "./listed.js";
import { moveInList } from "./list-keys.js";
import { missing, overview } from "./overview.js";
import { type Place, readPlace, writePlace } from "./place.js";
import { recordLink } from "./record-link.js";
import { recordView } from "./record-view.js";

/**
 * Every record of the article: a list that can be searched, and beside it the record that was chosen. The
 * address holds the choice.
 */
class DataBrowser extends LitElement {
  static override properties = { place: { state: true }, article: { state: true } };
  static override styles = [commonStyles, browserStyles];

  declare place: Place;
  /** In the language that was chosen; none until that is loaded. */
  declare article: Dataset | undefined;

  readonly #bar = addressBar();
  #focusTitle = false;

  constructor() {
    super();
    this.place = readPlace(this.#bar.location.hash);
  }

  readonly #readAddress = (): void => this.#show(readPlace(this.#bar.location.hash));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#bar.addEventListener("hashchange", this.#readAddress);
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#bar.removeEventListener("hashchange", this.#readAddress);
  }

  #show(place: Place): void {
    this.place = place;
    void this.#load(place.language);
  }

  async #load(language: Language): Promise<void> {
    await loadArticle(language);
    if (language === this.place.language) this.article = articleIn(language);
  }

  /** Another record is another page: the way back leads to the one before. */
  #go(change: Partial<Place>): void {
    this.#bar.location.hash = writePlace({ ...this.place, ...change });
  }

  /** What is typed or chosen above the list changes the address, and leaves no trail. */
  #refine(change: Partial<Place>): void {
    const place = { ...this.place, ...change };
    this.#bar.history.replaceState(this.#bar.history.state, "", writePlace(place));
    this.#show(place);
  }

  protected override render(): TemplateResult {
    const { article: dataset } = this;
    if (!dataset) return html`<p role="status">The article is loading.</p>`;
    const found = this.#found(dataset);
    return html`<div class="columns" @click=${this.#click} @keydown=${this.#keydown}>
      <div class="finder">${this.#form(found.length, entriesOf(dataset).length)} ${this.#list(found)}</div>
      <div class="shown">${this.#guarded(dataset)}</div>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#focusTitle) return;
    this.#focusTitle = false;
    const title = this.renderRoot.querySelector<HTMLElement>("#shown-title");
    title?.focus({ preventScroll: true });
    title?.closest(".shown")?.scrollIntoView({ block: "start" });
  }

  #found(dataset: Dataset): readonly Entry[] {
    const { search, collection } = this.place;
    const query = comparable(search);
    return entriesOf(dataset).filter(
      ({ kind, words }) => (collection === "" || COLLECTIONS[kind] === collection) && hasWords(words, query),
    );
  }

  #form(found: number, all: number): TemplateResult {
    const { search, collection, language } = this.place;
    return html`<form role="search" aria-label="Records" @submit=${this.#submit}>
      <label
        >Words, in any script
        <input type="search" name="search" autocomplete="off" .value=${search} @input=${this.#typed}
      /></label>
      <label>Collection ${select("collection", collection, [["", "All"], ...NAMES], this.#chosen)}</label>
      <label>Language ${select("language", language, SPOKEN, this.#chosen)}</label>
      <p role="status" class="note">${found} of ${all} records</p>
    </form>`;
  }

  readonly #typed = ({ target }: Event): void => this.#refine({ search: (target as HTMLInputElement).value });

  readonly #chosen = ({ target }: Event): void => {
    const { name, value } = target as HTMLSelectElement;
    const record = name === "collection" ? "" : this.place.record;
    this.#refine({ ...readPlace(writePlace({ ...this.place, [name]: value })), record });
  };

  /** Enter opens the first that was found. */
  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const [first] = this.article ? this.#found(this.article) : [];
    if (first) this.#open(first.id);
  };

  #list(found: readonly Entry[]): TemplateResult {
    if (found.length === 0) return html`<p>No record has these words. Fewer words, or another spelling?</p>`;
    const current = found.find(({ id }) => id === this.place.record) ?? found[0];
    return html`<p class="note keys">
        <kbd>↓</kbd> <kbd>↑</kbd> move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> comes back here.
      </p>
      <ul class="records" aria-label="Records found">
        ${repeat(
          found,
          ({ id }) => id,
          (entry) => item(entry, entry === current, entry.id === this.place.record),
        )}
      </ul>`;
  }

  /** Made anew when another record is chosen, and left alone while somebody types. */
  #guarded(dataset: Dataset): unknown {
    const { record, collection } = this.place;
    return guard([dataset, record, collection], () =>
      keyed(`${record} ${collection} ${dataset.about.language}`, this.#shown(dataset)),
    );
  }

  #shown(dataset: Dataset): TemplateResult {
    const { record, collection, language } = this.place;
    if (record === "") return overview(dataset, collection);
    const entry = entryNamed(dataset, record);
    return entry ? recordView(entry, { dataset, language }) : missing(dataset, record);
  }

  #open(record: string): void {
    this.#focusTitle = true;
    if (record === this.place.record) this.requestUpdate();
    else this.#go({ record });
  }

  readonly #click = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>("[data-record], [data-collection]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { record, collection } = link.dataset;
    if (record !== undefined) this.#open(record);
    else this.#go({ record: "", collection: (collection ?? "") as Place["collection"] });
  };

  readonly #keydown = (event: KeyboardEvent): void => moveInList(event, this.renderRoot);
}

const NAMES: readonly Choice[] = LISTED.map((kind) => [COLLECTIONS[kind], COLLECTIONS[kind]] as const);
const SPOKEN: readonly Choice[] = LANGUAGES.map((code) => [code, languageName(code, code) ?? code] as const);

type Choice = readonly [value: string, name: string];

function select(
  name: string,
  value: string,
  all: readonly Choice[],
  changed: (event: Event) => void,
): TemplateResult {
  return html`<select name=${name} @change=${changed}>
    ${all.map(([one, said]) => html`<option value=${one} .selected=${one === value}>${said}</option>`)}
  </select>`;
}

function item(entry: Entry, isCurrent: boolean, isShown: boolean): TemplateResult {
  return html`<li>
    ${recordLink(entry, { isStop: isCurrent, isShown })} <span class="note">${entry.kind}</span>
  </li>`;
}

customElements.define("data-browser", DataBrowser);
