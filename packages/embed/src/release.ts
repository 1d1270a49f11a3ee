/** What a build published, as `@redlines/embed/release.json` says it: what a pasted address pins. */
export interface Release {
  readonly version: string;
  /** The integrity of each script, `sha384-…`, by its path below `dist`. */
  readonly files: Readonly<Record<string, string>>;
  /** The script that a frame's page carries inside it, and the hash by which a policy allows it. */
  readonly frame: { readonly script: string; readonly hash: string };
}

/** The folder of the scripts of all versions, below the address of a site. Nothing in it ever changes. */
export const RELEASES_PATH = "embed/";

/**
 * The folder of a version's scripts, below the address of a site. It never changes, so it may be kept for
 * good.
 */
export function releasePath({ version }: Pick<Release, "version">): string {
  return `${RELEASES_PATH}${version}/`;
}

/**
 * Where a script of a version lies. Those of the desk are for the site's own page alone, which is written
 * with them: nobody pins them, and they go with the version.
 */
export function scriptPath(release: Pick<Release, "version">, file: string): string {
  return (file.startsWith("desk") ? `desk/${release.version}/` : releasePath(release)) + file;
}

/**
 * A script as a page should take it in: pinned to a version, and refused by the browser when it is not what
 * was published.
 * @param consent what the page's readers are asked for before it may run: the browser then takes it for text
 *   until the page's consent manager makes a script of it. `data-category` is what cookieconsent goes by,
 *   `data-name` what Klaro does.
 * @throws {RangeError} when the release has no such file
 */
export function scriptTag(release: Release, baseUrl: string, file: string, consent?: string): string {
  const integrity = Object.hasOwn(release.files, file) ? release.files[file] : undefined;
  if (integrity === undefined) throw new RangeError(`Release ${release.version} has no file ${file}`);
  // An address has no other sign that means something within an attribute.
  const src = addressOf(baseUrl, releasePath(release) + file).replaceAll("&", "&amp;");
  const pinned = `="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  if (consent === undefined) return `<script type="module" src${pinned}`;
  const held = `data-type="module" data-category="${consent}" data-name="${consent}"`;
  return `<script type="text/plain" ${held} data-src${pinned}`;
}

/**
 * An address below the site's own.
 * @throws {TypeError} when the site's address is not one that a page may load from
 */
export function addressOf(baseUrl: string, path: string): string {
  const base = new URL(baseUrl);
  if (base.protocol !== "https:" && base.protocol !== "http:")
    throw new TypeError(`A site is at an https: address, not at ${base.protocol}`);
  base.hash = base.search = "";
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return new URL(path, base).href.replaceAll("'", "%27");
}

/** What a way to embed cannot do without. */
export function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new TypeError(
      `This way to embed needs ${what}: give baseUrl, and release from @redlines/embed/release.json`,
    );
  return value;
}
