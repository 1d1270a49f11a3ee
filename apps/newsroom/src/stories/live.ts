import { escapeHtml } from "@redlines/element/fallback-html.js";
import { renderWidget } from "@redlines/embed/server";
import type { Page } from "../layout/page.ts";
import { BASE } from "../release.ts";
import { record } from "./record.ts";

interface Post {
  /** When it was so, in the words of the record. */
  readonly when: string;
  readonly title: string;
  readonly text: string;
  readonly widget?: ReturnType<typeof record>;
}

/** From the oldest to the newest. */
const POSTS: readonly Post[] = [
  {
    when: "Fall of 2015",
    title: "Russia joins the war",
    text: "The Kremlin enters the fighting in Syria on the government’s side.",
    widget: record("actor", "russia"),
  },
  {
    when: "Late 2016",
    title: "Talk of a naval base",
    text: "Words of Iran’s chief of staff are taken to mean that it wants a naval base of its own in Syria.",
    widget: record("actor", "mohammad-bagheri"),
  },
  {
    when: "November 2017",
    title: "Claims of a base south of Damascus",
    text: "The BBC reports claims that Iran is building a permanent base. Where they come from is not said.",
  },
  {
    when: "December 1, 2017",
    title: "A strike near Damascus",
    text:
      "Israel hits a military site. That it housed Iranian forces, and that soldiers were hurt, " +
      "is reported and alleged, not known.",
    widget: record("redline", "iranian-presence-in-syria"),
  },
  {
    when: "A few hours later",
    title: "The prime minister’s message",
    text: "On video, Israel says what it will not have.",
    widget: record("quote", "netanyahu-we-will-not-allow"),
  },
];

/** A post as it is inserted: the widget comes as its words, and the script finds it whenever it appears. */
function post({ when, title, text, widget }: Post): string {
  const shown = widget
    ? `<div class="placed">${renderWidget(widget, { as: "script", baseUrl: BASE, headingLevel: 3 })}</div>`
    : "";
  return `<article class="post">
<p class="kicker">${escapeHtml(when)}</p>
<h2>${escapeHtml(title)}</h2>
<p>${escapeHtml(text)}</p>
${shown}</article>`;
}

const AT_FIRST = 3;

/** Newest first. */
const written = (posts: readonly Post[]): string => posts.toReversed().map(post).join("\n");

/** What the button fetches. */
export const laterPosts: string = written(POSTS.slice(AT_FIRST));

const newer = POSTS.length - AT_FIRST;
const title = "As it happened: the line in Syria";
const standfirst =
  "A blog that grows while you read. " +
  "Newer posts come when you ask for them, and their widgets wake by themselves.";

export const live: Page = {
  path: "/live/",
  title,
  description: standfirst,
  head: '<script type="module" src="/live.js"></script>\n',
  main: `<div class="story live">
<header>
<p class="kicker">Looking back, post by post</p>
<h1>${title}</h1>
<p class="standfirst">${standfirst}</p>
</header>
<p class="more">
<button type="button" hidden data-posts="/live/later.html">Show ${newer} newer posts</button>
</p>
<div class="posts" role="feed" aria-label="Posts, newest first">
${written(POSTS.slice(0, AT_FIRST))}
</div>
</div>`,
};
