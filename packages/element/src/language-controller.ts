import type { Language } from "@redlines/model";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { follow, inheritedAttribute, unfollow } from "./inherited-attributes.js";
import type { SharedMessages } from "./messages/types.js";

type Loader<M> = () => Promise<{ messages: M }>;

/** English is at hand; any other language is loaded when a page in it needs it. */
export type Catalogue<M extends SharedMessages> = { en: M } & { [L in Language]?: M | Loader<M> };

/** A language of the interface, and its messages. */
export interface Wording<M extends SharedMessages> {
  readonly language: Language;
  readonly messages: M;
}

/** Follows the language of the place where its host stands, and loads the messages of that language. */
export class LanguageController<M extends SharedMessages> implements ReactiveController {
  /** Resolves when the messages that are on their way are there; absent while none are. */
  arrival: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #catalogue: Catalogue<M>;
  #expected: Language | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, catalogue: Catalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    host.addController(this);
  }

  hostConnected(): void {
    follow(this.#host);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    unfollow(this.#host);
  }

  /** The language to speak and its messages; nothing while they are on their way. */
  wording(): Wording<M> | undefined {
    const language = this.#language();
    const messages = this.#catalogue[language] ?? this.#catalogue.en;
    if (!isLoader(messages)) return { language, messages };
    this.#load(language, messages);
    return undefined;
  }

  /** The language of the place, English where it is none of ours. */
  #language(): Language {
    const place = this.#host.lang || inheritedAttribute(this.#host, "lang");
    const wanted = place.toLowerCase().split("-")[0] ?? "";
    return Object.hasOwn(this.#catalogue, wanted) ? (wanted as Language) : "en";
  }

  #load(language: Language, load: Loader<M>): void {
    if (language === this.#expected) return;
    this.#expected = language;
    this.arrival = this.#receive(language, load);
  }

  /** A language that cannot be had leaves the catalogue, so that English is spoken. */
  async #receive(language: Language, load: Loader<M>): Promise<void> {
    try {
      const { messages } = await load();
      this.#catalogue[language] = messages;
    } catch {
      Reflect.deleteProperty(this.#catalogue, language);
    }
    this.#expected = undefined;
    this.arrival = undefined;
    this.#host.requestUpdate();
  }
}

function isLoader<M extends SharedMessages>(messages: M | Loader<M>): messages is Loader<M> {
  return typeof messages === "function";
}
