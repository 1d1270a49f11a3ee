import type { Excerpt, ExcerptKind } from "@redlines/model";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type ErrorDetail, messageOf } from "./events.js";
import { fetchExcerpt } from "./fetch-excerpt.js";
import { watchChildren } from "./watch-children.js";

/** What is a property, and no attribute. */
export const PROPERTY = "excerpt";

/** An element that is given an excerpt as a property, by an address, or in a JSON child. */
export interface ExcerptHost<K extends ExcerptKind> extends ReactiveControllerHost, HTMLElement {
  excerpt: Excerpt<K> | undefined;
  src: string | undefined;
}

/**
 * Finds the excerpt of its host: a property takes precedence over `src`, and that over a JSON child. It looks
 * again whenever the host comes into a page, or has another address or other data in it.
 */
export class ExcerptController<K extends ExcerptKind> implements ReactiveController {
  /** Why the last search found nothing that could be read. */
  failure: ErrorDetail | undefined;

  readonly #host: ExcerptHost<K>;
  #src: string | undefined;
  /** The words of the JSON child when it was last looked for. */
  #json: string | undefined;
  #isDue = true;
  #search: Promise<Outcome> | undefined;
  #arrival: Promise<void> | undefined;
  #found: unknown;

  constructor(host: ExcerptHost<K>) {
    this.#host = host;
    host.addController(this);
    watchChildren(host, () => this.#childrenChanged());
  }

  /** What there is to show, unchecked. Frameworks set null or an empty string for what is not there yet. */
  get excerpt(): Excerpt<K> | undefined {
    return this.#host.excerpt || (this.#found as Excerpt<K> | undefined);
  }

  /** Resolves when what is on its way is there; absent while nothing is waited for. */
  get arrival(): Promise<void> | undefined {
    return this.#host.excerpt ? undefined : this.#arrival;
  }

  /** Looks anew: in this place, or because something has changed in which the excerpt may be. */
  hostConnected(): void {
    this.#isDue = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { src } = this.#host;
    if (!this.#isDue && src === this.#src) return;
    // Another record must not stand over words that are of the new one already.
    if (src !== this.#src && this.#host.firstElementChild) this.#found = undefined;
    this.#isDue = false;
    this.#src = src;
    this.#json = jsonIn(this.#host);
    this.#look(this.#json);
  }

  /** What is at hand is found at once, so that it is drawn once. */
  #look(json: string | undefined): void {
    const host = this.#host;
    this.#search = isOnItsWay(host) ? fetched(host) : undefined;
    this.#arrival = this.#search && this.#receive(this.#search);
    if (!this.#search) this.#settle(outcomeOf(() => atHand(host, json)));
  }

  #settle({ found, failure }: Outcome): void {
    this.#found = found;
    this.failure = failure;
  }

  /** The words around the data may change, too; that is no news. */
  #childrenChanged(): void {
    if (this.#host.src || jsonIn(this.#host) === this.#json) return;
    this.hostConnected();
  }

  /** A later search makes the answer to an earlier one void. */
  async #receive(search: Promise<Outcome>): Promise<void> {
    const outcome = await search;
    if (search !== this.#search) return;
    const isNews = outcome.found !== this.#found || outcome.failure !== this.failure;
    this.#arrival = undefined;
    this.#settle(outcome);
    if (isNews) this.#host.requestUpdate();
  }
}

/** How a search ended. Nothing is found where a page gives nothing. */
interface Outcome {
  readonly found?: unknown;
  readonly failure?: ErrorDetail;
}

function outcomeOf(find: () => unknown): Outcome {
  try {
    return { found: find() };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Outcome {
  return { failure: { reason: "load", message: messageOf(error) } };
}

/** While the page is on its way, the child may be missing or cut short. */
function isOnItsWay({ src, ownerDocument }: ExcerptHost<ExcerptKind>): boolean {
  return Boolean(src) || ownerDocument.readyState === "loading";
}

async function fetched(host: ExcerptHost<ExcerptKind>): Promise<Outcome> {
  const { src, baseURI, ownerDocument } = host;
  try {
    if (src) return { found: await fetchExcerpt(addressOf(src), baseURI) };
    await whenParsed(ownerDocument);
    return { found: atHand(host, jsonIn(host)) };
  } catch (error) {
    return failed(error);
  }
}

/** What the page holds of it: nothing, where it holds nothing. */
function atHand(host: Element, json: string | undefined): unknown {
  if (json !== undefined) return JSON.parse(json);
  // What a framework makes of a property that it does not know yet; the record is lost in it.
  const attribute = host.getAttribute(PROPERTY);
  if (attribute) throw TypeError(`Expected the property excerpt, found "${attribute}"`);
  return undefined;
}

/** The words of the JSON child. It may stand in a paragraph that somebody has put round it. */
function jsonIn(host: Element): string | undefined {
  return host.querySelector('[type="application/json"]')?.textContent;
}

/** A page may set anything: what is no text would be asked for under a name that nobody gave. */
function addressOf(src: unknown): string {
  if (typeof src === "string") return src;
  throw new TypeError(`Expected an address as src, found ${typeof src}`);
}

function whenParsed(page: Document): Promise<unknown> {
  return new Promise((resolve) => {
    page.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
}
