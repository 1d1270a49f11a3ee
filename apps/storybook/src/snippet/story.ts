import type { ExcerptKind } from "@redlines/model";
import type { ArgTypes, StoryContext } from "@storybook/web-components-vite";
import { type Chosen, excerptOf, idsOf } from "../records/excerpt-of.js";
import { chosen } from "../scene/chosen.js";
import { embedParts, type EmbedOptions, type EmbedParts, written } from "./embed-code.js";

/** What a story of a widget is made of. */
export interface WidgetArgs<K extends ExcerptKind> extends Pick<EmbedOptions, "headingLevel" | "asOf"> {
  record: Chosen<K>;
}

type Change = (parts: EmbedParts) => Partial<EmbedParts>;

/**
 * A story that is what one pastes: the element, its plain words in the language of the page, and its data.
 * @param change what this story does to the code, for example to break the data
 */
export function widgetStory<K extends ExcerptKind>(
  kind: K,
  change: Change = () => ({}),
): (args: WidgetArgs<K>, context: Pick<StoryContext, "globals">) => string {
  return ({ record, headingLevel, asOf }, { globals }) => {
    const { language } = chosen(globals);
    // English is the language of the page as it stands: nothing needs saying.
    const options = { language: language === "en" ? undefined : language, headingLevel, asOf: asOf || undefined };
    const parts = embedParts(excerptOf(kind, record), options);
    return written({ ...parts, ...change(parts) });
  };
}

const table = { category: "story" };

const CONTROLS = {
  headingLevel: { name: "Heading level", options: [2, 3, 4, 5, 6, "none"], control: "select", description: "The level of the widget's heading", table },
  asOf: { name: "Day", control: "text", description: "`YYYY-MM-DD`: the day for which the reading is shown", table },
} as const;

/** The controls of a widget's stories. */
export function widgetControls(kind: ExcerptKind): Partial<ArgTypes> {
  return {
    record: { name: "Record", options: idsOf(kind), control: "select", description: "The record that is shown", table },
    ...(kind !== "quote" && { headingLevel: CONTROLS.headingLevel }),
    ...(kind === "redline" && { asOf: CONTROLS.asOf }),
  };
}
