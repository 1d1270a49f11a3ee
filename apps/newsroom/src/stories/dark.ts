import type { Page } from "../layout/page.ts";
import { article, type Story } from "../layout/story.ts";
import { record } from "./record.ts";

const story: Story = {
  kicker: "Night edition",
  headline: "Retaliation: when, not if",
  standfirst:
    "The author is sure that Iran will answer Israel’s strike, less sure how. " +
    "His words for each step, kept apart from what has happened.",
  byline:
    "From the same dataset. This page is dark whatever your system says, " +
    "and sets the widgets’ accent to its own amber.",
  pieces: [
    {
      text:
        "For the analysis, an Iranian answer is certain; only its time is open. " +
        "Of the forms that it can take, attacks on Israelis abroad stand first, " +
        "as in the Bulgarian town of Burgas in 2012, which is widely laid at Hezbollah’s door.",
    },
    { widget: record("actor", "hezbollah") },
    {
      text:
        "A blow from Syria itself is possible too, he adds, with a “perhaps”. " +
        "Whatever comes, he does not expect it to stop the Israeli raids.",
    },
    { widget: record("redline", "iranian-presence-in-syria") },
    {
      text:
        "What Iran’s leader said in 2015 is part of the record, " +
        "in the part of a sentence that the analysis prints.",
    },
    { widget: record("quote", "khamenei-25-years") },
  ],
};

export const dark: Page = {
  path: "/dark/",
  title: story.headline,
  description: story.standfirst,
  main: article(story),
  theme: "dark",
};
