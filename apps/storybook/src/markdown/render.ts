import { createElement as h, Fragment, type FunctionComponent, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as blocks from "./blocks.js";
import { type Page, PageContext } from "./page.js";

/**
 * The HTML of a page of the docs, without what a browser does with it.
 * @param content what the page's file exports; without one the page is what Storybook makes of stories alone
 */
export function pageHtml(page: Page, content?: FunctionComponent): string {
  return renderToStaticMarkup(h(PageContext.Provider, { value: page }, h(content ?? OfStories)));
}

/** As Storybook lays out the page of a file of stories that has none of its own. */
function OfStories(): ReactNode {
  return h(
    Fragment,
    null,
    h(blocks.Title),
    h(blocks.Description),
    h(blocks.Primary),
    h(blocks.ArgTypes),
    h("h2", null, "Stories"),
    h(blocks.Stories),
  );
}
