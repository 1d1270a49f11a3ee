import type { Language } from "@redlines/model";

/** What leads to a page, with a line about it. */
export interface Teaser {
  /** The page, within the edition: `explainer/#moscow`. */
  readonly to: string;
  readonly kicker: string;
  readonly headline: string;
  readonly text: string;
}

/** The words that every page of an edition has. */
interface Frame {
  /** What the paper is. */
  readonly tag: string;
  readonly skip: string;
  /** The name of the navigation, for those who hear it, and of the list of languages. */
  readonly site: string;
  readonly languages: string;
  /** What the navigation calls the desk, where codes are copied. */
  readonly desk: string;
  /** The pages that the navigation leads to, within the edition, with their names. */
  readonly links: readonly (readonly [to: string, words: string])[];
  readonly footer: string;
}

/** The front page leads with the explainer; the rest of its words are these. */
interface FrontWords {
  readonly description: string;
  readonly more: string;
  readonly news: readonly Teaser[];
  /** The heading over three widgets that tell the story by themselves. */
  readonly glance: string;
  /** The heading over the cards of those whom the pages name most. */
  readonly cast: string;
  readonly technique: string;
  readonly ways: readonly Teaser[];
}

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The page's own words. What they state stands in the dataset, hedges included. */
interface ExplainerWords {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  /** The strike and the message, before the words of the one who drew the line. */
  readonly strike: string;
  /** How far the line was tested, before the gauge. */
  readonly tested: string;
  /** What happened before, above the timeline. */
  readonly before: Section;
  /** Those whom it concerns, then the numbers between them, then what each of them wants. */
  readonly sides: Section & { readonly numbers: string; readonly wants: string };
  /** Where it is, above the map. */
  readonly where: Section;
  readonly tehran: Section & { readonly khamenei: string };
  /** The second threshold, then who talks to whom. */
  readonly moscow: Section & { readonly sky: string };
  /** How one step leads to the next, then what the author expects. */
  readonly next: Section & { readonly forecasts: string };
}

/** The page about one widget and its codes. */
interface WidgetWords {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly frame: Section;
  readonly script: Section;
  /** The link to all codes of the record. */
  readonly more: string;
}

/** All that the paper says in a language: plain text, in which names may stand in Latin letters. */
export interface Edition {
  readonly language: Language;
  /** The paper's own name. */
  readonly name: string;
  readonly frame: Frame;
  readonly front: FrontWords;
  readonly explainer: ExplainerWords;
  readonly widget: WidgetWords;
}
