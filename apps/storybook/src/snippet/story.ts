import type { ExcerptKind } from "@redlines/model";
import type { ArgTypes, StoryContext } from "@storybook/web-components-vite";
import { type Chosen, excerptOf, idsOf } from "../records/excerpt-of.js";
import { chosen } from "../scene/chosen.js";
import { embedParts, type EmbedOptions, type EmbedParts, written } from "./embed-code.js";

/** What a story of a widget is made of; the names of the attributes are the widget's own. */
export interface WidgetArgs<K extends ExcerptKind> {
  record: Chosen<K>;
  "heading-level"?: EmbedOptions["headingLevel"];
  "as-of"?: string;
}

type Change = (parts: EmbedParts) => Partial<EmbedParts>;

/**
 * A story that is what one pastes: the element, its plain words in the language of the page, and its data.
 * @param change what this story does to the code, for example to break the data
 */
export function widgetStory<K extends ExcerptKind>(kind: K, change: Change = () => ({})): (args: WidgetArgs<K>, context: Pick<StoryContext, "globals">) => string {
  return ({ record, "heading-level": headingLevel, "as-of": asOf }, { globals }) => {
    const { language } = chosen(globals);
    // English is the language of the page as it stands: nothing needs saying.
    const options = { language: language === "en" ? undefined : language, headingLevel, asOf: asOf || undefined };
    const parts = embedParts(excerptOf(kind, record), options);
    return written({ ...parts, ...change(parts) });
  };
}

/** The controls of a widget's stories. */
export function widgetControls(kind: ExcerptKind): Partial<ArgTypes> {
  const headings: ArgTypes[string] = { options: [2, 3, 4, 5, 6, "none"], control: "select", description: "The level of the widget's heading", table: { category: "story" } };
  return {
    record: { options: idsOf(kind), control: "select", description: "The record that is shown", table: { category: "story" } },
    ...(kind !== "quote" && { "heading-level": headings }),
    ...(kind === "redline" && { "as-of": { control: "text", description: "The day for which the reading is shown", table: { category: "story" } } }),
  };
}
