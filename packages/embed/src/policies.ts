import type { ExcerptKind } from "@redlines/model";
import { type Release, releasePath } from "./release.js";
import { DECK_STYLES } from "./render-deck.js";
import { styleSheet } from "./render.js";
import { sha256 } from "./hash.js";
import type { Way } from "./snippet.js";
import { widgetFor } from "./widgets.js";

/** What a page's policy must allow, by directive. `{base}` stands for the address of the site, with its slash. */
export type Directives = Readonly<Record<string, readonly string[]>>;

export interface Policies {
  readonly version: string;
  /** The hash of the style sheet of each static widget, by its tag. */
  readonly styles: Readonly<Record<string, string>>;
  /** What each way needs beside `default-src 'none'`. `require-trusted-types-for 'script'` may stand with all of them. */
  readonly ways: Readonly<Record<Way, Directives>>;
}

const KINDS: readonly ExcerptKind[] = ["actor", "quote", "redline"];

/** The policies of a release, as `@redlines/embed/csp.json` publishes them. */
export async function policies(release: Release): Promise<Policies> {
  const hashes = await Promise.all(
    KINDS.map(async (kind) => [widgetFor({ kind }).tag, await sha256(styleSheet({ kind }))] as const),
  );
  const styles = Object.fromEntries([...hashes, ["actor-deck", await sha256(DECK_STYLES)]]);
  const scripts = { "script-src": [`{base}${releasePath(release)}`] };
  const followed = { "connect-src": ["{base}excerpts/"] };
  return {
    version: release.version,
    styles,
    ways: {
      static: { ...scripts, ...followed, "style-src": Object.values(styles).map((hash) => `'${hash}'`) },
      script: { ...scripts, ...followed },
      frame: { ...scripts, "frame-src": ["{base}frame/"] },
      plain: {},
    },
  };
}
