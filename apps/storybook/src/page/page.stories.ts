import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { excerptOf } from "../records/excerpt-of.js";
import { ofArticle } from "../scene/speaks.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, TAGS, written } from "../snippet/embed-code.js";

interface PageArgs {
  headingLevel: 2 | 3 | 4;
}

type Story = StoryObj<PageArgs>;

const meta: Meta<PageArgs> = {
  title: "On a page",
  argTypes: {
    headingLevel: {
      name: "Heading level",
      options: [2, 3, 4],
      control: "select",
      description: "The level of every widget's heading",
      table: { category: "story" },
    },
  },
  args: { headingLevel: 3 },
  parameters: { speaks: ofArticle },
  render: ({ headingLevel }, { globals }) => {
    const { language } = toolbarChoice(globals);
    const attributes = {
      lang: language === "en" ? undefined : language,
      "heading-level": String(headingLevel),
    };
    const excerpts = [
      excerptOf("redline", "iranian-presence-in-syria", language),
      excerptOf("quote", "netanyahu-we-will-not-allow", language),
      excerptOf("actor", "israel", language),
      excerptOf("actor", "iran", language),
    ];
    return excerpts.map((excerpt) => written(embedParts(excerpt, attributes))).join("\n");
  },
};

export default meta;

/**
 * Several widgets in one column, with headings of one level so that they fit into the outline of the page.
 */
export const SeveralWidgets: Story = {
  play: async ({ canvasElement, args }) => {
    const widgets = [...canvasElement.querySelectorAll(Object.values(TAGS).join())].slice(0, 4);
    await waitFor(() => expect(widgets.filter((widget) => widget.matches(":state(ready)")).length).toBe(4));
    const levels = widgets.flatMap((widget) =>
      [...(widget.shadowRoot?.querySelectorAll("[role=heading]") ?? [])].map((heading) => heading.ariaLevel),
    );
    await expect(levels).toEqual([3, 3, 3].map(() => String(args.headingLevel)));
  },
};

/** The same page in Persian. */
export const SeveralWidgetsInPersian: Story = {
  name: "Several widgets in Persian",
  globals: { language: "fa" },
};
