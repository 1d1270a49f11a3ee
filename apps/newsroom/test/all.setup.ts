import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Running, serve } from "@redlines/serve/serve.mjs";
import { siteAt } from "@redlines/serve/site.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The site as it is served to all test files of a run, and the folder that lies at its /hosts/. */
    readonly newsroom: { readonly url: string; readonly hosts: string };
  }
}

let folder: string | undefined;
let running: Running | undefined;

/** Pages name their address, so the site is built for one: once for all test files, as it takes long. */
export async function setup(project: TestProject): Promise<void> {
  const own = await mkdtemp(join(tmpdir(), "redlines-site-"));
  const hosts = join(own, "hosts");
  folder = own;
  await mkdir(hosts);
  running = await serve({
    port: 0,
    roots: async (origin) => [
      ...(await siteAt(origin, join(own, "newsroom"))),
      { at: "/hosts/", dir: hosts, title: "pages of tests" },
    ],
  });
  project.provide("newsroom", { url: running.url, hosts });
}

export async function teardown(): Promise<void> {
  await running?.close();
  if (folder) await rm(folder, { recursive: true });
}
