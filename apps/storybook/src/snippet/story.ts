import { renderWidget, WIDGET_OPTIONS } from "@redlines/embed/server";
import type { Excerpt, ExcerptKind } from "@redlines/model";
import type { ArgTypes, StoryContext, StoryObj } from "@storybook/web-components-vite";
import { defaultExcerpt } from "../records/default-excerpt.js";
import { excerptOf, idsOf } from "../records/excerpt-of.js";
import { statesModule } from "../states/of-every-widget.js";
import { always } from "../scene/speaks.js";
import { type ToolbarChoice, toolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, type EmbedParts, written } from "./embed-code.js";

/** What one may choose in the controls of a widget's first story. */
export interface WidgetArgs {
  record: string;
  headingLevel: 2 | 3 | 4 | 5 | 6 | "none";
  /** `YYYY-MM-DD`, or empty. */
  asOf: string;
}

/** A story that is what one pastes, of any record. */
function recordStory(
  kind: ExcerptKind,
): (args: WidgetArgs, context: Pick<StoryContext, "globals">) => string {
  return ({ record, headingLevel, asOf }, { globals }) => {
    const { language, data } = toolbarChoice(globals);
    const excerpt: Excerpt =
      data === "french" ? defaultExcerpt(kind, { data, language }) : excerptOf(kind, record, language);
    return written(embedParts(excerpt, attributesOf(language, headingLevel, asOf)));
  };
}

/** Only what is not so anyhow needs saying: a page is in English, and a heading is of level 3. */
function attributesOf(
  language: ToolbarChoice["language"],
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
    description: "`YYYY-MM-DD`: the day for which the record is shown",
    table,
  },
} as const;

/** The first story of a widget: any record of the article, with controls. */
export function anyRecord(kind: ExcerptKind): StoryObj<WidgetArgs> {
  return {
    args: { record: statesModule(kind).example, headingLevel: 2, asOf: "" },
    argTypes: widgetControls(kind),
    render: recordStory(kind),
    parameters: { speaks: always },
  };
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
    ...(hasHeading(kind) && { headingLevel: CONTROLS.headingLevel }),
    ...(WIDGET_OPTIONS.asOf.kinds.includes(kind) && { asOf: CONTROLS.asOf }),
  };
}

/** Some widgets have no heading, whatever level is asked for. */
function hasHeading(kind: ExcerptKind): boolean {
  const excerpt = excerptOf(kind, statesModule(kind).example);
  return renderWidget(excerpt, { as: "plain", headingLevel: 6 }).includes("<h6");
}
