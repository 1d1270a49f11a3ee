import type { Excerpt, ExcerptKind } from "@redlines/model";
import type { ArgTypes, StoryContext, StoryObj } from "@storybook/web-components-vite";
import { defaultExcerpt, FIRST } from "../records/default-excerpt.js";
import { excerptOf, type Ids, idsOf } from "../records/excerpt-of.js";
import { type Chosen, chosen } from "../scene/chosen.js";
import { embedParts, type EmbedParts, written } from "./embed-code.js";

/** What one may choose in the controls of a widget's first story. */
export interface WidgetArgs<K extends ExcerptKind = ExcerptKind> {
  record: Ids[K];
  headingLevel: 2 | 3 | 4 | 5 | 6 | "none";
  /** `YYYY-MM-DD`, or empty. */
  asOf: string;
}

/** A story that is what one pastes, of any record. */
function recordStory<K extends ExcerptKind>(
  kind: K,
): (args: WidgetArgs<K>, context: Pick<StoryContext, "globals">) => string {
  return ({ record, headingLevel, asOf }, { globals }) => {
    const { language, data } = chosen(globals);
    const excerpt: Excerpt = data === "french" ? defaultExcerpt(kind, data) : excerptOf(kind, record);
    return written(embedParts(excerpt, attributesOf(language, headingLevel, asOf)));
  };
}

/** Only what is not so anyhow needs saying: a page is in English, and a heading is of level 3. */
function attributesOf(
  language: Chosen["language"],
  headingLevel: WidgetArgs["headingLevel"],
  asOf: string,
): EmbedParts["attributes"] {
  return {
    lang: language === "en" ? undefined : language,
    "heading-level": headingLevel === 3 ? undefined : String(headingLevel),
    "as-of": asOf || undefined,
  };
}

const table = { category: "story" };

const CONTROLS = {
  headingLevel: {
    name: "Heading level",
    options: [2, 3, 4, 5, 6, "none"],
    control: "select",
    description: "The level of the widget's heading",
    table,
  },
  asOf: {
    name: "Day",
    control: "text",
    description: "`YYYY-MM-DD`: the day for which the reading is shown",
    table,
  },
} as const;

/** The first story of a widget: any record of the article, with controls. */
export function anyRecord<K extends ExcerptKind>(kind: K): StoryObj<WidgetArgs<K>> {
  return {
    args: first(kind),
    argTypes: widgetControls(kind),
    render: recordStory(kind),
    parameters: { inFrench: true },
  };
}

function first<K extends ExcerptKind>(kind: K): Partial<WidgetArgs<K>> {
  const begun: Partial<WidgetArgs> = { record: FIRST[kind], headingLevel: 2, asOf: "" };
  return begun as Partial<WidgetArgs<K>>;
}

/** The controls of a widget's stories. */
function widgetControls(kind: ExcerptKind): Partial<ArgTypes> {
  return {
    record: {
      name: "Record",
      options: idsOf(kind),
      control: "select",
      description: "The record that is shown",
      table,
    },
    ...(kind !== "quote" && { headingLevel: CONTROLS.headingLevel }),
    ...(kind === "redline" && { asOf: CONTROLS.asOf }),
  };
}
