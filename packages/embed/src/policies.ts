import { EXCERPTS_PATH } from "./paths.js";
import { type Release, releasePath } from "./release.js";
import { deckStyles } from "./render-deck.js";
import { styleSheet } from "./render.js";
import { sha256 } from "./hash.js";
import type { Way } from "./snippet.js";
import { WIDGETS } from "./widgets.js";

/**
 * What a page's policy must allow, by directive. `{base}` stands for the address of the site, with its slash.
 */
export type Directives = Readonly<Record<string, readonly string[]>>;

export interface Policies {
  readonly version: string;
  /** The hash of the style sheet of each static widget, by its tag. */
  readonly styles: Readonly<Record<string, string>>;
  /**
   * What each way needs beside `default-src 'none'`. `require-trusted-types-for 'script'` may stand with all
   * of them.
   */
  readonly ways: Readonly<Record<Way, Directives>>;
}

/**
 * The policies of a release, as `@redlines/embed/csp.json` publishes them.
 * @param translated the languages of a site whose data lies in folders of their own
 */
export async function policies(release: Release, translated: readonly string[] = []): Promise<Policies> {
  const sheets = WIDGETS.flatMap(({ kind, tag, deck }): [string, string][] => [
    [tag, styleSheet({ kind })],
    ...(deck ? [[deck.tag, deckStyles(deck)] as [string, string]] : []),
  ]);
  const hashes = sheets.map(async ([tag, sheet]) => [tag, await sha256(sheet)] as const);
  const styles = Object.fromEntries(await Promise.all(hashes));
  const scripts = { "script-src": [`{base}${releasePath(release)}`] };
  const folders = ["", ...translated.map((language) => `${language}/`)];
  const data = { "connect-src": folders.map((folder) => `{base}${folder}${EXCERPTS_PATH}`) };
  return {
    version: release.version,
    styles,
    ways: {
      static: { ...scripts, ...data, "style-src": Object.values(styles).map((hash) => `'${hash}'`) },
      script: { ...scripts, ...data },
      frame: { ...scripts, "frame-src": ["{base}frame/"] },
      plain: {},
    },
  };
}
