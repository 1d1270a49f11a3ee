import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@redlines/serve/serve.mjs";
import { surroundings } from "./consumers.ts";
import type { Registry } from "./registry.ts";
import { run, type Surroundings } from "./shell.ts";

/** What a newsroom installs for a site of its own. */
const WANTED = ["@redlines/cli", "@redlines/core", "@redlines/embed", "@redlines/model"];

const SITE = ["site", "@redlines/core", "--base-url", "https://your.site/redlines/", "--lang", "en,fa"];

/** What each address of a site answered: a digest of the body. */
export type Answers = ReadonlyMap<string, string>;

/** What became of a site's addresses when that of a later version was written over it. */
export interface Upgraded {
  readonly from: string;
  readonly to: string;
  /** How many addresses the old site had, and how many of them were scripts of its version. */
  readonly addresses: number;
  readonly scripts: number;
  readonly faults: readonly string[];
}

/** A newsroom's site, made with what is published. */
export class NewsroomSite {
  readonly #in: Surroundings;
  #before: { readonly version: string; readonly answers: Answers } | undefined;

  /** @param folder an empty one */
  constructor(folder: string, { url }: Registry) {
    const { cwd, env } = surroundings(folder);
    this.#in = { cwd, env: { ...env, npm_config_registry: url } };
  }

  /**
   * Installs what is newest, and writes the site, over the one that is there.
   * @returns what became of the old one's addresses, where there was one
   */
  async write(): Promise<Upgraded | undefined> {
    const wanted = WANTED.map((name) => `${name}@latest`);
    run("npm", ["install", "--no-audit", "--no-fund", ...wanted], this.#in);
    run("npx", ["redlines", ...SITE], this.#in);
    const now = { version: this.#version(), answers: await this.#answers() };
    const before = this.#before;
    this.#before = now;
    return before && compare(before.version, before.answers, now.version, now.answers);
  }

  #version(): string {
    const path = join(this.#in.cwd, "node_modules/@redlines/embed/package.json");
    return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
  }

  /** Asks a server of the site for every file that there is now, and for every address that there was. */
  async #answers(): Promise<Answers> {
    const dir = join(this.#in.cwd, "site");
    const files = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(dir.length));
    const server = await serve({ port: 0, roots: [{ at: "/", dir, title: "the site" }] });
    const found = new Map<string, string>();
    for (const path of new Set([...files, ...(this.#before?.answers.keys() ?? [])])) {
      const response = await fetch(server.url + path);
      const body = Buffer.from(await response.arrayBuffer());
      if (response.ok) found.set(path, createHash("sha256").update(body).digest("hex"));
    }
    await server.close();
    return found;
  }
}

/**
 * What an upgrade has lost or changed. The desk's own scripts, which no page but its own takes, go with their
 * version.
 */
export function compare(from: string, before: Answers, to: string, after: Answers): Upgraded {
  const addresses = [...before.keys()].filter((path) => !path.startsWith(`/desk/${from}/`));
  const scripts = addresses.filter((path) => path.startsWith(`/embed/${from}/`));
  const lost = addresses.filter((path) => !after.has(path));
  const changed = scripts.filter((path) => after.has(path) && after.get(path) !== before.get(path));
  return {
    from,
    to,
    addresses: addresses.length,
    scripts: scripts.length,
    faults: [
      ...(from === to ? [`${from} was not upgraded`] : []),
      ...(scripts.length === 0 ? [`${from} had no scripts`] : []),
      ...lost.map((path) => `${path} is gone`),
      ...changed.map((path) => `${path} has changed`),
    ],
  };
}
