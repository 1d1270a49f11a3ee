import embed from "@redlines/embed/internal/sizes.json" with { type: "json" };
import { SIZES } from "../generated/widgets.js";

/** Bytes: as written, and as most servers send them. */
interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

type Rated = Size & { ratio: number };

interface Bundle {
  first: Rated;
  /** What a page loads that needs one of the parts loaded on demand. */
  parts: Record<string, Rated>;
  languages: Record<string, Size>;
}

/**
 * What the build measured of a widget's own bundle, and of the one script for all, as a table in Markdown.
 */
export function sizeTable(tag: keyof typeof SIZES): string {
  const own: Bundle = SIZES[tag].bundles["bundle.js"];
  const all: Bundle = embed.bundles["embed.js"];
  const part = all.parts[`embed/${tag}.js`];
  if (!part) throw new RangeError(`The embed script has no part for <${tag}>.`);
  const languages = Object.values(own.languages).map(({ brotli }) => brotli);
  return [
    "| What a page loads | brotli | gzip | as written | beside a minimal Lit element |",
    "| --- | --- | --- | --- | --- |",
    row(
      `\`${tag}/bundle.js\`: this widget, in English, with nothing left to import`,
      own.first,
      times(own.first.ratio),
    ),
    row("`embed.js`, on a page with this widget alone", part, times(part.ratio)),
    `| each further language, when a page needs it | at most ${bytes(Math.max(...languages))} | | | |`,
  ].join("\n");
}

function row(what: string, { brotli, gzip, raw }: Size, ratio: string): string {
  return `| ${[what, bytes(brotli), bytes(gzip), bytes(raw), ratio].join(" | ")} |`;
}

function bytes(count: number): string {
  return `${(count / 1000).toFixed(1)}\u00a0kB`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} times`;
}
