import { dataset } from "@redlines/core";
import { excerpt, excerptIds, type ExcerptKind } from "@redlines/model";
import type { StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { excerptOf } from "../records/excerpt-of.js";
import { ofArticle } from "../scene/speaks.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, TAGS, written } from "../snippet/embed-code.js";
import { told } from "./told.js";

/**
 * The first record of the article that cites one source alone.
 * @throws {RangeError} where each cites several
 */
function citesOne(kind: ExcerptKind): string {
  const found = excerptIds(dataset, kind).find((id) => excerpt(dataset, kind, id).cited.length === 1);
  if (found === undefined) throw new RangeError(`No record of kind “${kind}” cites one source alone.`);
  return found;
}

/** A record for which one source stands, and no other. */
export function oneSource(kind: ExcerptKind): StoryObj {
  return {
    render: (_args, { globals }) => {
      const { language } = toolbarChoice(globals);
      const lang = language === "en" ? undefined : language;
      return written(embedParts(excerptOf(kind, citesOne(kind), language), { lang }));
    },
    parameters: told(
      ofArticle,
      "It rests on one source alone, which its source line names; it cites no other.",
    ),
    play: async ({ canvasElement }) => {
      for (const widget of canvasElement.querySelectorAll<HTMLElement>(TAGS[kind])) {
        await waitFor(() => expect(widget.matches(":state(ready)"), "it is ready").toBe(true));
        const [source, ...others] = excerpt(dataset, kind, citesOne(kind)).cited;
        await expect(others).toEqual([]);
        await expect(widget.shadowRoot?.textContent, "it names its source").toContain(source?.publication);
      }
    },
  };
}
