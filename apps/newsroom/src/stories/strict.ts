import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderWidget } from "@redlines/embed/server";
import { BASE } from "../release.ts";
import type { Page } from "../layout/page.ts";
import { article, type Place, type Story } from "../layout/story.ts";
import { record } from "./record.ts";

interface Policies {
  readonly ways: { readonly static: Readonly<Record<string, readonly string[]>> };
}

const story: Story = {
  kicker: "Behind a strict policy",
  headline: "Two air forces and a telephone",
  standfirst:
    "How Israel and Russia keep out of each other’s way over Syria. The browser of this page refuses " +
    "whatever it is not told to allow.",
  byline:
    "This page carries a content security policy that begins with default-src 'none', and asks for " +
    "Trusted Types.",
  pieces: [
    {
      text:
        "Soon after Russia joined the war in the autumn of 2015, a line was laid between its command " +
        "centre at Hmeimim and an Israeli Air Force post. On an Israeli official’s account there are " +
        "also steps for a Russian aircraft that strays across the border.",
    },
    { widget: record("actor", "russian-air-force") },
    {
      text:
        "The author sees more in it than safety: a silent understanding, which he calls cooperation " +
        "in effect.",
    },
    { widget: record("redline", "direct-conflict-on-syrian-soil") },
    { widget: record("quote", "russia-islamic-terrorists") },
  ],
};

/** Every other widget is static and so brings a style sheet, which the policy must know by its hash. */
const place: Place = (excerpt, options) =>
  renderWidget(excerpt, { as: excerpt.kind === "quote" ? "script" : "static", baseUrl: BASE, ...options });

const main = article(story, place);

/** What our own pages need beside what a way of embedding asks for. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
};

/**
 * The policy as this page needs it: what is the site's own, and what the release says that static widgets
 * need.
 */
function policy(): string {
  const { ways } = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve("@redlines/embed/csp.json")), "utf8"),
  ) as Policies;
  const names = new Set([...Object.keys(OWN), ...Object.keys(ways.static)]);
  return [...names]
    .map((name) =>
      [name, ...(OWN[name] ?? []), ...(ways.static[name] ?? [])].join(" ").replaceAll("{base}", BASE),
    )
    .join("; ");
}

export const strict: Page = {
  path: "/strict/",
  title: story.headline,
  description: story.standfirst,
  main,
  head: `<meta http-equiv="Content-Security-Policy" content="${policy()}">\n`,
};
