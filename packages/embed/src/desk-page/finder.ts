import { byId, told } from "./dom.js";
import type { SpokenMessages } from "./messages.js";
import { comparable, hasWords } from "./search.js";

/** A line of the list, and what finds it. */
interface Found {
  readonly item: HTMLLIElement;
  readonly link: HTMLAnchorElement;
  readonly record: string;
  readonly kind: string;
  readonly actors: readonly string[];
  readonly text: string;
}

/** The list of records, that can be searched and walked through by the arrow keys. */
export class Finder {
  readonly #query = byId("query", HTMLInputElement);
  readonly #kind = byId("kind", HTMLSelectElement);
  readonly #actor = byId("actor", HTMLSelectElement);
  readonly #count = byId("count", HTMLElement);
  readonly #lines: readonly Found[];
  readonly #messages: SpokenMessages;

  /** @param picked told a record, as `kind/id`, when somebody picks one */
  constructor(messages: SpokenMessages, picked: (record: string) => void) {
    this.#messages = messages;
    const list = byId("records", HTMLElement);
    this.#lines = [...list.querySelectorAll("li")].flatMap(lineOf);
    const form = byId("search", HTMLFormElement);
    form.hidden = false;
    form.addEventListener("input", () => this.#filter());
    form.addEventListener("submit", (event) => this.#submit(event));
    this.#query.addEventListener("keydown", (event) => this.#move(event));
    list.addEventListener("keydown", (event) => this.#move(event));
    list.addEventListener("click", (event) => this.#click(event, picked));
    this.#filter();
  }

  focus(): void {
    this.#query.focus();
  }

  /** Marks the record that is picked. */
  mark(record: string): void {
    for (const { link, record: own } of this.#lines)
      if (own === record) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  }

  /** The page with the codes of a record; none of one that the list does not have. */
  pageOf(record: string): string | undefined {
    return this.#lines.find((line) => line.record === record)?.link.getAttribute("href") ?? undefined;
  }

  /** The others of a record's kind: their ids and titles. */
  othersOf(record: string): { id: string; title: HTMLElement }[] {
    const kind = record.split("/")[0];
    const others = this.#lines.filter((line) => line.kind === kind && line.record !== record);
    return others.flatMap(({ link, record: own }) => {
      const title = link.querySelector<HTMLElement>(".title");
      return title ? [{ id: own.split("/")[1] ?? "", title }] : [];
    });
  }

  #filter(): void {
    const query = comparable(this.#query.value);
    const [kind, actor] = [this.#kind.value, this.#actor.value];
    for (const line of this.#lines)
      line.item.hidden =
        (kind !== "" && line.kind !== kind) ||
        (actor !== "" && !line.actors.includes(actor)) ||
        !hasWords(line.text, query);
    for (const section of document.querySelectorAll<HTMLElement>(".kind"))
      section.hidden = section.querySelector("li:not([hidden])") === null;
    this.#tell();
  }

  #tell(): void {
    const [shown, all] = [this.#shown().length, this.#lines.length];
    const { count, none, locale } = this.#messages;
    const numbers = new Intl.NumberFormat(locale);
    const values = { shown: numbers.format(shown), all: numbers.format(all) };
    this.#count.textContent = shown > 0 ? told(count, values) : none;
  }

  #shown(): readonly Found[] {
    return this.#lines.filter(({ item }) => !item.hidden);
  }

  /** Enter in the field picks the first. */
  #submit(event: Event): void {
    event.preventDefault();
    this.#shown()[0]?.link.click();
  }

  #click(event: MouseEvent, picked: (record: string) => void): void {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    const line = this.#lines.find((one) => one.item === item);
    if (!line || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    picked(line.record);
  }

  /** Arrow keys walk through the list, from the field down and up to it again. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const links = this.#shown().map(({ link }) => link);
    const next = links.findIndex((link) => link === document.activeElement) + step;
    if (next < 0) this.#query.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  }
}

function lineOf(item: HTMLLIElement): Found[] {
  const { record = "", actors = "", words = "" } = item.dataset;
  const link = item.querySelector("a");
  const text = comparable(`${item.textContent} ${words}`);
  return link
    ? [{ item, link, record, kind: record.split("/")[0] ?? "", actors: actors.split(" "), text }]
    : [];
}
