/** `@redlines/actor-card/descriptor.js`: what there is for each widget is made from this. */
import { assertString, sharedStyles } from "@redlines/element";
import {
  dayOption,
  headingLevelOption,
  oneOf,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import { css } from "lit";
import { actorCardStyles } from "./actor-card.styles.js";
import { actorDeckStyles } from "./actor-deck.styles.js";
import { deckSaid, fallbackHtml, template } from "./html.js";

/** What an actor's card can be told. */
export interface Options extends SharedOptions {
  /**
   * The day, `YYYY-MM-DD`, for which roles and everything else are shown; the article's date where none is
   * given.
   */
  asOf?: string | undefined;
  /** `compact` for a line or two; `full` where nothing is said. */
  form?: "compact" | "full" | undefined;
  /** `off` for initials where the flag of a state would stand. */
  flags?: "off" | undefined;
}

export const descriptor: WidgetDescriptor<"actor", Options> = {
  kind: "actor",
  tag: "actor-card",
  name: "Actor card",
  about: "who an actor is, by what the dataset says of it",
  record: { one: "an actor", many: "Actors" },
  styles: actorCardStyles,
  options: {
    headingLevel: headingLevelOption,
    asOf: dayOption,
    form: {
      attribute: "form",
      about: "of an actor: compact, a card of one or two lines, or full; full if left out",
      placeholder: "FORM",
      framed: "a frame shows the whole widget",
      ...oneOf("compact", "full"),
    },
    flags: {
      attribute: "flags",
      about: "of an actor: off, for initials where a flag would stand; flags if left out",
      placeholder: "FLAGS",
      framed: "a frame shows flags",
      values: ["off"],
      expected: "off",
      fits: (value) => value === "off",
    },
    theme: themeOption,
  },
  deck: {
    tag: "actor-deck",
    entry: "deck.js",
    styles: css`${sharedStyles}${actorDeckStyles}`,
    said: deckSaid,
  },
  template,
  fallbackHtml,
  isStill: ({ form }) => form === "compact",
  title: ({ record }) => assertString(record.name),
};
