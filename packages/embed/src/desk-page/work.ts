import { direction } from "@redlines/element";
import { type Choice, type Direction, PAGES, type View, WIDTHS } from "./choice.js";
import type { Answer, Given } from "./codes.js";
import type { DeskSite } from "./desk-site.js";
import { byId, told } from "./dom.js";
import type { Finder } from "./finder.js";
import { load } from "./loader.js";
import type { SpokenMessages } from "./messages.js";
import {
  labelOf,
  readFollow,
  readOptions,
  readOthers,
  showFollow,
  showOptions,
  showOthers,
} from "./options-form.js";
import { isPlace } from "./places.js";
import { directionOf, previewPage, showPreview } from "./preview.js";

/** Where a record is set up, seen and copied. */
export class Work {
  readonly #site: DeskSite;
  readonly #finder: Finder;
  /** Which showing is the latest: an earlier one that is ready later is left out. */
  #turn = 0;

  constructor(site: DeskSite, finder: Finder) {
    this.#site = site;
    this.#finder = finder;
  }

  /** Shows what a choice comes to; nothing where no record is picked. */
  async show(choice: Choice): Promise<void> {
    const turn = ++this.#turn;
    const page = this.#finder.pageOf(choice.record);
    this.#finder.mark(choice.record);
    document.documentElement.classList.toggle("picked", page !== undefined);
    byId("work", HTMLElement).hidden = page === undefined;
    if (page === undefined) return;
    byId("all-codes", HTMLAnchorElement).href = page;
    try {
      await this.#fill(choice, () => turn === this.#turn);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  /** The renderer is loaded when the first record is picked. */
  async #fill(choice: Choice, isLatest: () => boolean): Promise<void> {
    showPlace(choice, this.#site);
    const [codes, given] = await Promise.all([import("./codes.js"), load(resolved(choice), this.#site)]);
    if (!isLatest()) return;
    const [{ kind }] = given.excerpts;
    showTitle(given, codes.titleOf);
    showOptions(codes.askedFor(given.excerpts[0], choice, this.#site), choice, this.#site.messages);
    this.#offer(codes.offersOf(kind, choice, this.#site), choice);
    showAnswer(codes.answer(given), given, this.#site);
  }

  #offer({ deck, follow }: { deck: boolean; follow: boolean }, choice: Choice): void {
    byId("deck", HTMLDetailsElement).hidden = !deck;
    if (deck) showOthers(this.#finder.othersOf(choice.record), choice);
    byId("follow-field", HTMLElement).hidden = !follow;
    showFollow(choice, this.#site);
  }

  /** What a widget refuses it says itself; all else is that something could not be had. */
  #fail(error: unknown): void {
    const isRefusal = error instanceof TypeError && error.name === "OptionError";
    if (isRefusal) tellWhy(error.message, "en");
    else tellWhy(this.#site.messages.broken);
    byId("dropped", HTMLElement).textContent = "";
    byId("code", HTMLTextAreaElement).value = "";
    byId("preview", HTMLIFrameElement).srcdoc = "";
  }
}

/** With the language that is shown: an address may name one that the site does not have. */
function resolved(choice: Choice): Choice {
  return { ...choice, language: byId("lang", HTMLSelectElement).value };
}

function showPlace({ to, language, view }: Choice, site: DeskSite): void {
  byId("to", HTMLSelectElement).value = to;
  const select = byId("lang", HTMLSelectElement);
  select.value = language;
  if (select.value === "") select.value = site.language;
  const form = byId("view", HTMLFormElement);
  for (const input of form.querySelectorAll<HTMLInputElement>("[type=radio]"))
    input.checked = input.value === (input.name === "width" ? view.width : view.page);
  for (const input of form.querySelectorAll<HTMLInputElement>("[type=checkbox]"))
    input.checked = directionOf(view, select.value) === "rtl";
}

function showTitle(
  { excerpts: [first], choice }: Given,
  titleOf: (excerpt: Given["excerpts"][0], language: string) => string,
): void {
  const title = byId("title", HTMLElement);
  title.textContent = titleOf(first, choice.language);
  title.lang = first.about.language;
}

function showAnswer(answer: Answer, { choice }: Given, { messages }: DeskSite): void {
  const { way, code, preview, dropped, extras, images } = answer;
  tellWhy(whyOf(choice.to, way));
  const options = dropped.map((one) => nameOf(one, messages)).join(messages.comma);
  byId("dropped", HTMLElement).textContent = options ? told(messages.dropped, { options }) : "";
  byId("code", HTMLTextAreaElement).value = code;
  for (const [id, text] of Object.entries(extras)) byId(`extra-${id}`, HTMLTextAreaElement).value = text;
  showImages(images);
  showPreview(previewPage(preview, choice.language, choice.view), choice);
}

/** What there is to download, and the text that goes with it. */
function showImages(images: Answer["images"]): void {
  byId("images", HTMLElement).hidden = !images;
  byId("extra-alt", HTMLTextAreaElement).value = images?.alt ?? "";
  const links = images?.links.map(({ path, name }) => {
    const link = document.createElement("a");
    return Object.assign(link, { href: path, download: "", textContent: name });
  });
  byId("downloads", HTMLElement).replaceChildren(...(links ?? []));
}

/** Why it is that code, or why there is none; refusals are English, whatever the page speaks. */
function tellWhy(textContent: string, lang: "" | "en" = ""): void {
  const dir = lang && "ltr";
  Object.assign(byId("why", HTMLElement), { textContent, lang, dir });
}

/** The page says of each place why it is that code. */
function whyOf(place: string, way: string): string {
  const said = document.querySelector(`[data-place="${place}"][data-way="${way}"] .why`);
  return said?.textContent ?? "";
}

/** An option is called by its attribute, what is asked beside them by its label. */
function nameOf(dropped: string, messages: SpokenMessages): string {
  const label = { deck: "#deck summary", inline: "#follow-field label" }[dropped];
  return (label && document.querySelector(label)?.textContent.trim()) || labelOf(dropped, messages);
}

/** What the forms say, over what they do not ask. */
export function readForms(before: Choice, site: DeskSite): Choice {
  const { value: to } = byId("to", HTMLSelectElement);
  const { value: language } = byId("lang", HTMLSelectElement);
  return {
    ...before,
    to: isPlace(to) ? to : before.to,
    language: language === site.language ? "" : language,
    options: readOptions(before.options),
    follow: readFollow(site),
    others: readOthers(before.others),
    view: readView(before, language, site),
  };
}

function readView(before: Choice, language: string, site: DeskSite): View {
  const said = new FormData(byId("view", HTMLFormElement));
  const { width, page } = before.view;
  return {
    width: WIDTHS.find((one) => one === said.get("width")) ?? width,
    page: PAGES.find((one) => one === said.get("page")) ?? page,
    dir: readDirection(said.has("dir") ? "rtl" : "ltr", before, language, site),
  };
}

/** A direction that was not turned goes on as it was: as the language runs, also when that is another now. */
function readDirection(chosen: Direction, before: Choice, language: string, site: DeskSite): View["dir"] {
  if (chosen === directionOf(before.view, before.language || site.language)) return before.view.dir;
  return chosen === direction(language) ? "" : chosen;
}
