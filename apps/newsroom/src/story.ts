import { dataset } from "@redlines/core";
import { type Excerpt, type ExcerptKind, excerpt } from "@redlines/model";

/** A piece of the story: a paragraph, a heading, one widget, or several side by side. */
export type Piece = { readonly text: string } | { readonly heading: string } | { readonly widget: Excerpt } | { readonly widgets: readonly Excerpt[] };

export interface Story {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly pieces: readonly Piece[];
}

function cut<K extends ExcerptKind>(kind: K, id: string): Excerpt {
  return excerpt(dataset, kind, id);
}

/** The page's own words. What they state stands in the dataset, hedges included. */
export const story: Story = {
  kicker: "Explainer",
  headline: "How close is Iran to Israel’s line in Syria?",
  standfirst:
    "Israel says that it will not let Iran dig in militarily next door. What was known by the end of 2017, what was only reported, and what one analyst expected to follow.",
  byline: "Told from the facts in one analysis: Meir Javedanfar in Foreign Affairs, December 2017",
  pieces: [
    {
      text: "At the start of December 2017 missiles hit a military site near the Syrian capital. Israel was behind the strike, and the site is reported to have sheltered Iranian forces. Within hours Israel’s prime minister put the message on video.",
    },
    { widget: cut("quote", "netanyahu-we-will-not-allow") },
    {
      text: "That makes the line explicit. How far has it been tested? The gauge below sorts the evidence by what it shows, from supply lines to a lasting presence. Each piece keeps its hedge: a report of claims is not a fact, and the drawing does not pretend that it is.",
    },
    { widget: cut("redline", "iranian-presence-in-syria") },
    { heading: "The two sides of the line" },
    {
      text: "For Israel the worry is a second front: it already faces armed groups close to Tehran across its border with Lebanon. For Iran, Syria is an old partner and a road to its allies. What each wants, and on whose word we say so:",
    },
    { widgets: [cut("actor", "israel"), cut("actor", "iran")] },
    { heading: "What Tehran is after" },
    {
      text: "With the government in Damascus no longer in danger, the question is what Iran stays for. The author’s own reading is cautious, and it is worth quoting as he put it.",
    },
    { widget: cut("quote", "javedanfar-more-than-regime-survival") },
    {
      text: "Iran’s supreme leader had spoken of Israel in other terms two years earlier, after the nuclear deal.",
    },
    { widget: cut("quote", "khamenei-iran-will-support") },
    { heading: "Moscow, in the middle" },
    {
      text: "Russia fights on the same side as Iran and yet lets Israel strike. The author sees a second threshold here, one that nobody has declared: if the two ever fight each other directly on Syrian ground, he expects the Kremlin to step in.",
    },
    { widget: cut("redline", "direct-conflict-on-syrian-soil") },
    { widgets: [cut("actor", "russia"), cut("actor", "vladimir-putin")] },
  ],
};
