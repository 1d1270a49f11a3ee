import { type Language, primaryTag } from "@redlines/model";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { follow, inheritedAttribute, unfollow } from "./inherited-attributes.js";
import type { SharedMessages } from "./messages/types.js";

type Loader<M> = () => Promise<{ messages: M }>;

/** English is at hand; any other language is loaded when a page in it needs it. */
export type Catalogue<M extends SharedMessages> = { en: M } & { [L in Language]?: M | Loader<M> };

/** The one language that a widget speaks, and its messages. */
export interface Wording<M extends SharedMessages> {
  readonly language: Language;
  readonly messages: M;
  /** The language of the page, where that is another one of ours. */
  readonly pageLanguage?: Language | undefined;
}

/**
 * Finds the one language that its host speaks, and loads its messages: that of the record, for a sentence
 * never mixes two; of a record in none of ours, that of the place where the host stands.
 */
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

  /**
   * The language to speak of a record in a language, and its messages; nothing while they are on their way.
   */
  wording(dataLanguage: string): Wording<M> | undefined {
    const page = this.#known(this.#host.lang || inheritedAttribute(this.#host, "lang"));
    const language = this.#known(dataLanguage) ?? page ?? "en";
    const messages = this.#catalogue[language] ?? this.#catalogue.en;
    const pageLanguage = page === language ? undefined : page;
    if (!isLoader(messages)) return { language, messages, pageLanguage };
    this.#load(language, messages);
    return undefined;
  }

  /** The language of a tag, where we have it. */
  #known(tag: string): Language | undefined {
    const wanted = primaryTag(tag);
    return Object.hasOwn(this.#catalogue, wanted) ? (wanted as Language) : undefined;
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
