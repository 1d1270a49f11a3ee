import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import type { Dataset, Language } from "@redlines/model";
import type { GoneRecord } from "./earlier.js";
import { PAGE_STYLES } from "./frame-page.js";
import { sha256 } from "./hash.js";
import type { Theme } from "./paths.js";
import type { Release } from "./release.js";

/** What a page says where a record was. */
const GONE: Readonly<Record<Language, string>> = {
  en: "What stood here is no longer published.",
  fr: "Ce qui se trouvait ici n’est plus publié.",
  ru: "То, что было здесь, больше не публикуется.",
  ar: "ما كان هنا لم يعد منشورًا.",
  fa: "آنچه اینجا بود دیگر منتشر نمی‌شود.",
  he: "מה שהיה כאן אינו מתפרסם עוד.",
};

interface GoneOptions {
  readonly about: Pick<Dataset["about"], "language">;
  readonly release: Release;
  readonly language: Language;
  readonly theme: Theme;
}

/**
 * The page at the address of a frame or of codes whose record is no more: it says so, and why where the
 * dataset does. In a frame it tells its height like any other.
 */
export async function gonePage(gone: GoneRecord, options: GoneOptions): Promise<string> {
  const { about, release, language, theme } = options;
  const styles = PAGE_STYLES(theme);
  const hash = await sha256(styles);
  const policy = `default-src 'none'; script-src '${release.frame.hash}'; style-src '${hash}'`;
  const why = gone.retired && `\n<p lang="${about.language}" dir="auto">${escapeHtml(gone.retired)}</p>`;
  const name = escapeHtml(`${gone.kind}/${gone.id}`);
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}" data-redlines="${name}" data-gone="">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${GONE[language]}</title>
<style>${styles}</style>
</head>
<body>
<p>${GONE[language]}</p>${why ?? ""}
<script type="module">${release.frame.script}</script>
</body>
</html>
`;
}
