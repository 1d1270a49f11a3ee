import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Registry } from "./registry.ts";
import { run, strangersEnv, type Surroundings } from "./shell.ts";

/** A package as the registry has it. */
export interface Published {
  readonly name: string;
  readonly version: string;
}

/** A copy of this repository, in which versions may be set and tags given. */
export class Rehearsed {
  readonly #in: Surroundings;
  readonly #publisher: NodeJS.ProcessEnv;

  /**
   * @param root of the repository that is copied, as it was committed
   * @param folder an empty one
   */
  constructor(root: string, folder: string, registry: Registry) {
    const cwd = join(folder, "repository");
    run("git", ["clone", "--quiet", "--no-local", root, cwd], { cwd: root, env: process.env });
    this.#in = { cwd, env: strangersEnv(process.env["HOME"] ?? folder) };
    this.#publisher = publisherEnv(join(folder, "publisher"), registry);
    shareCache(root, cwd);
    this.#git("config", "user.name", "Rehearsal");
    this.#git("config", "user.email", "rehearsal@localhost");
    run("npm", ["run", "-s", "setup"], this.#in);
  }

  get folder(): string {
    return this.#in.cwd;
  }

  /** Sets the versions that the notes ask for, and commits them: what a merged release pull request does. */
  version(): void {
    run("npm", ["run", "-s", "version"], this.#in);
    run("npx", ["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"], this.#in);
    this.#git("add", "--all");
    this.#git("commit", "--quiet", "--message", "Version");
  }

  /** Builds and publishes as the release workflow does, but for provenance, which only a public host has. */
  publish(): readonly Published[] {
    run("npm", ["run", "-s", "release"], { ...this.#in, env: this.#publisher });
    return this.versions();
  }

  /** Enters the pre-releases of a name, or leaves them. */
  pre(...args: readonly string[]): void {
    run("npx", ["changeset", "pre", ...args], this.#in);
  }

  /** Whether there are notes that ask for new versions. */
  hasNotes(): boolean {
    return readdirSync(join(this.folder, ".changeset")).some((name) => /(?<!README)\.md$/.test(name));
  }

  /** Writes a note for a patch of every package. */
  note(text: string): void {
    const names = this.versions().map(({ name }) => `"${name}": patch\n`);
    writeFileSync(join(this.folder, ".changeset/rehearsed.md"), `---\n${names.join("")}---\n\n${text}\n`);
  }

  /** The packages that are published, with the versions that they have here. */
  versions(): readonly Published[] {
    const packages = join(this.folder, "packages");
    return readdirSync(packages)
      .map((name) => JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")) as Manifest)
      .filter((manifest) => !manifest.private)
      .map(({ name, version }) => ({ name, version }));
  }

  tags(): readonly string[] {
    return this.#git("tag", "--list").split("\n").filter(Boolean);
  }

  #git(...args: readonly string[]): string {
    return run("git", args, this.#in);
  }
}

/** What was built from the same files once, here or in an earlier rehearsal, is not built again. */
function shareCache(root: string, copy: string): void {
  const cache = join(root, ".turbo/cache");
  if (!existsSync(cache)) return;
  mkdirSync(join(copy, ".turbo"), { recursive: true });
  symlinkSync(cache, join(copy, ".turbo/cache"), "dir");
}

interface Manifest extends Published {
  readonly private?: true;
}

/** Only what the registry asks for: who publishes, and where. */
function publisherEnv(home: string, { url, token }: Registry): NodeJS.ProcessEnv {
  mkdirSync(home, { recursive: true });
  const bare = url.replace(/^http:/, "");
  writeFileSync(join(home, ".npmrc"), `registry=${url}\n${bare}:_authToken=${token}\nprovenance=false\n`);
  return strangersEnv(home, {
    NPM_CONFIG_USERCONFIG: join(home, ".npmrc"),
    NPM_CONFIG_REGISTRY: url,
    NPM_CONFIG_PROVENANCE: "false",
    CI: "true",
  });
}

/** What the registry tells of a package. */
export interface Told {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Asks the registry for a package. */
export async function told({ url }: Registry, name: string): Promise<Told> {
  // A connection of its own: the registry closes one that has waited through a build.
  const headers = { connection: "close" };
  const response = await fetch(`${url}${name.replace("/", "%2f")}`, { headers });
  return (await response.json()) as Told;
}

/**
 * What is wrong with a package as it is published: what only this repository understands, and what the
 * public host needs for its provenance.
 */
export function faultsOf({ name, version }: Published, found: Told): string[] {
  const manifest = found.versions[version];
  if (!manifest) return [`${name}@${version} is not there`];
  const text = JSON.stringify({ ...manifest, devDependencies: {} });
  const wrong = [
    [text.includes("workspace:"), "names a version that only the workspace knows"],
    [text.includes("./internal/"), "exports what is for this repository alone"],
    [!text.includes("github.com/"), "does not say from which repository it comes, as provenance must"],
    [!manifest["license"], "has no licence"],
    [!manifest["engines"], "does not say on which Node it runs"],
    [found["dist-tags"]["latest"]?.includes("-"), "is given to whoever asks for no version"],
  ] as const;
  return wrong.filter(([isSo]) => isSo).map(([, fault]) => `${name}@${version} ${fault}`);
}
