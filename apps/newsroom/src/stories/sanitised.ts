import { renderWidget } from "@redlines/embed/server";
import { cleanedByWordPress } from "@redlines/testing/wordpress";
import type { Page } from "../layout/page.ts";
import { article, type Story } from "../layout/story.ts";
import { record } from "./record.ts";

const story: Story = {
  kicker: "Through a CMS",
  headline: "What is left when only words may pass",
  standfirst:
    "A CMS has dropped every tag that it does not know, every script and every frame. The facts and " +
    "their hedges are still here, once.",
  byline:
    "This page is built by cleaning the plain code as WordPress does for authors who may not post raw HTML.",
  pieces: [
    { text: "The line, and how far it had been reached by the end of 2017:" },
    { widget: record("redline", "iranian-presence-in-syria") },
    { text: "In the words of the one who drew it:" },
    { widget: record("quote", "netanyahu-we-will-not-allow") },
    { text: "And against whom:" },
    { widget: record("actor", "iran") },
  ],
};

export const sanitised: Page = {
  path: "/cms/",
  title: story.headline,
  description: story.standfirst,
  main: article(story, (excerpt, options) =>
    cleanedByWordPress(renderWidget(excerpt, { as: "plain", ...options })),
  ),
  script: false,
};
