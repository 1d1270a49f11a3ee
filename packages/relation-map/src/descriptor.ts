/** `@redlines/relation-map/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  actorOption,
  dayOption,
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import type { Excerpt, Language } from "@redlines/model";
import { fallbackHtml, template } from "./html.js";
import type { RelationMapMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";
import { relationMapStyles } from "./relation-map.styles.js";

/** What a map of relations can be told. */
export interface Options extends SharedOptions {
  /** The id of the actor in the middle; the one of whom there is most to tell where none is given. */
  actor?: string | undefined;
  /** The day, `YYYY-MM-DD`, for which the relations are shown; the article's date where none is given. */
  asOf?: string | undefined;
}

export const descriptor: WidgetDescriptor<"relation", Options> = {
  kind: "relation",
  tag: "relation-map",
  name: "Relation map",
  about: "who backs, arms, opposes and talks to whom, with one actor in the middle",
  record: { one: "a relation", many: "Relations" },
  styles: relationMapStyles,
  options: {
    headingLevel: headingLevelOption,
    actor: actorOption,
    asOf: dayOption,
    theme: themeOption,
  },
  template,
  fallbackHtml,
  title,
};

const MESSAGES: Readonly<Record<Language, RelationMapMessages>> = languages;

/** A relation in its sentence; of all, who is in them. */
function title({ items, actors }: Excerpt<"relation">, language: Language): string {
  const { colon, comma, relations } = MESSAGES[language];
  const [first] = items;
  if (first && items.length === 1) return assertString(first.statement);
  const names = Object.values(actors).map(({ name }) => assertString(name));
  return [relations, names.join(comma)].join(colon);
}
