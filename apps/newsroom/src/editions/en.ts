import type { Edition } from "../edition.ts";

export const english: Edition = {
  language: "en",
  name: "The Daily Example",
  frame: {
    tag: "A demonstration site of Redlines",
    skip: "Skip to the story",
    site: "Site",
    languages: "Languages",
    desk: "Embed",
    links: [
      ["explainer/", "Explainer"],
      ["live/", "Live"],
      ["widget/", "Widget"],
    ],
    footer:
      "The facts come from the dataset @redlines/core, each with its source and its hedge. The words of " +
      "this page are ours; the analysis is its author’s. The Daily Example does not exist.",
  },
  front: {
    description:
      "A small news site in six languages, on which every Redlines widget stands in every way that a " +
      "page can take it in.",
    more: "More on this",
    news: [
      {
        to: "live/",
        kicker: "As it happened",
        headline: "From a whisper of a base to a strike",
        text: "Two years in a few posts. What was known when, and what was only said.",
      },
      {
        to: "strict/",
        kicker: "Moscow, in the middle",
        headline: "Two air forces and a telephone",
        text: "Why Russian jets stay out of the way, and where that patience might end.",
      },
      {
        to: "dark/",
        kicker: "Night edition",
        headline: "Retaliation: when, not if",
        text: "One analyst’s forecasts in his own estimative words, from “perhaps” to “will”.",
      },
    ],
    glance: "The story in three pictures",
    cast: "Who is who",
    technique: "The same facts, in every way that a page can take them",
    ways: [
      {
        to: "explainer/",
        kicker: "Static",
        headline: "Written on the server",
        text: "Readable and styled with no script; a script only wakes it.",
      },
      {
        to: "explainer/script/",
        kicker: "Script",
        headline: "Words, then a widget",
        text: "One script finds the tags, now or later.",
      },
      {
        to: "explainer/frame/",
        kicker: "Frame",
        headline: "Behind glass",
        text: "A page of its own, as high as its widget, that can touch nothing.",
      },
      {
        to: "explainer/plain/",
        kicker: "Plain",
        headline: "The words alone",
        text: "For feeds, newsletters and strict CMSs.",
      },
      {
        to: "cms/",
        kicker: "Cleaned",
        headline: "What a CMS leaves",
        text: "Every tag dropped that it does not know; read whole, once.",
      },
      {
        to: "strict/",
        kicker: "Strict",
        headline: "Nothing allowed but ours",
        text: "A policy that refuses everything else, with Trusted Types.",
      },
      {
        to: "live/",
        kicker: "Live",
        headline: "Inserted late",
        text: "Posts that arrive while a reader is on the page.",
      },
      {
        to: "widget/",
        kicker: "To paste",
        headline: "One widget, and its code",
        text: "A quotation for your own page.",
      },
    ],
  },
  explainer: {
    kicker: "Explainer",
    headline: "How close is Iran to Israel’s line in Syria?",
    standfirst:
      "Israel says that it will not let Iran dig in militarily next door. What was known by the end of " +
      "2017, what was only reported, and what one analyst expected to follow.",
    byline: "Told from the facts in one analysis: Meir Javedanfar in Foreign Affairs, December 2017",
    strike:
      "At the start of December 2017 missiles hit a military site near the Syrian capital. Israel was " +
      "behind the strike, and the site is reported to have sheltered Iranian forces. Within hours " +
      "Israel’s prime minister put the message on video.",
    tested:
      "That makes the line explicit. How far has it been tested? The gauge below sorts the evidence by " +
      "what it shows, from supply lines to a lasting presence. Each piece keeps its hedge: a report of " +
      "claims is not a fact, and the drawing does not pretend that it is.",
    before: {
      heading: "How it came to this",
      text:
        "The war in Syria is the stage. Tehran stood by its ally early on, Moscow joined in the fall of " +
        "2015, and a year later an Iranian commander’s words pointed to a naval base. Where a source gives " +
        "no more than a season or a month, neither does this list.",
    },
    sides: {
      heading: "The two sides of the line",
      text:
        "For Israel the worry is a second front: it already faces armed groups close to Tehran across " +
        "its border with Lebanon. For Iran, Syria is an old partner and a road to its allies. What each " +
        "wants, and on whose word we say so:",
      numbers: "Few numbers carry the story, and each has an owner:",
      wants: "Whose interests meet on what, and where they part:",
    },
    where: {
      heading: "Where it lies",
      text:
        "The base at the heart of it is only reported, and nobody has given its exact place: south of the " +
        "capital, and some way from the border. The map hatches what is not known.",
    },
    tehran: {
      heading: "What Tehran is after",
      text:
        "With the government in Damascus no longer in danger, the question is what Iran stays for. The " +
        "author’s own reading is cautious, and it is worth quoting as he put it.",
      khamenei:
        "Iran’s supreme leader had spoken of Israel in other terms two years earlier, after the nuclear " +
        "deal.",
    },
    moscow: {
      heading: "Moscow, in the middle",
      text:
        "Russia fights on the same side as Iran and yet lets Israel strike. The author sees a second " +
        "threshold here, one that nobody has declared: if the two ever fight each other directly on " +
        "Syrian ground, he expects the Kremlin to step in.",
      sky:
        "Two air forces share one sky, and two commands share a telephone. Who stands with whom, and who " +
        "talks to both:",
    },
    next: {
      heading: "What may follow",
      text:
        "The author expects Tehran to answer the strike, and that answer to lead to more of the same: each " +
        "step feeds the next. What could slow the cycle down is in his telling, too.",
      forecasts:
        "How sure is he? What he expects, in his own words, from “will” to “could”. A range stands only " +
        "where a published scale gives one.",
    },
  },
  widget: {
    kicker: "For your own page",
    headline: "One widget, and its code",
    standfirst:
      "A quotation with who said it, when, and where it is printed. Nobody needs a script to read it.",
    byline: "Copy one of the two codes below. Both say the same.",
    frame: {
      heading: "As a frame",
      text:
        "A page of its own inside yours: your styles do not reach in, and nothing in it reaches out. For " +
        "a CMS that takes frames.",
    },
    script: {
      heading: "As an element",
      text:
        "The words first, and the widget in their place as soon as the script is there. It takes the " +
        "type and the colours of your page.",
    },
    more: "All codes for this quotation, in each language",
  },
};
