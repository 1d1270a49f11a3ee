import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { get as ask, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keptFor } from "./as-host.mjs";
import { serve, type Running } from "./serve.mjs";

/** Longer than what is held in memory at once. */
const SCRIPT = "export const word = 'palimpsest';\n".repeat(20_000);
const KEPT = "public, max-age=31536000, immutable";
const ASKED_AGAIN = "public, max-age=0, must-revalidate";

let dir: string;
let host: Running;
let plain: Running;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "redlines-host-"));
  for (const version of ["1.2.3", "2.0.0"]) {
    await mkdir(join(dir, "embed", version), { recursive: true });
    await writeFile(join(dir, "embed", version, "embed.js"), SCRIPT);
  }
  await writeFile(join(dir, "index.html"), `<h1>News</h1>${"<p>word</p>".repeat(200)}`);
  await writeFile(join(dir, "small.json"), "{}");
  await writeFile(join(dir, "picture.png"), Buffer.alloc(5000, 7));
  const roots = [{ at: "/", dir, title: "a site", cors: true, developed: "2.0.0" }];
  host = await serve({ port: 0, roots, asHost: true });
  plain = await serve({ port: 0, roots });
});
afterAll(async () => {
  await Promise.all([host.close(), plain.close()]);
  await rm(dir, { recursive: true });
});

/** The answer as it comes over the wire. */
async function answer(
  path: string,
  headers: Record<string, string> = {},
  server = host,
): Promise<{ status: number | undefined; headers: IncomingMessage["headers"]; body: Buffer }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    ask(server.url + path, { headers }, resolve).on("error", reject);
  });
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

describe("a server that does as a host", () => {
  test.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip, br;q=0", "gzip", gunzipSync],
    ["gzip", "gzip", gunzipSync],
  ])("compresses for whoever takes %s", async (accepted, encoding, unpack) => {
    const { headers, body } = await answer("/embed/1.2.3/embed.js", { "accept-encoding": accepted });
    expect(headers).toMatchObject({
      "content-encoding": encoding,
      vary: "Accept-Encoding",
      "content-type": "text/javascript",
      "access-control-allow-origin": "*",
    });
    expect(headers["content-length"]).toBeUndefined();
    expect(body.length).toBeLessThan(SCRIPT.length / 50);
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  test.each([
    ["/embed/1.2.3/embed.js", {}, SCRIPT.length],
    ["/embed/1.2.3/embed.js", { "accept-encoding": "identity" }, SCRIPT.length],
    ["/embed/1.2.3/embed.js", { "accept-encoding": "br", range: "bytes=0-9" }, 10],
    ["/small.json", { "accept-encoding": "br" }, 2],
    ["/picture.png", { "accept-encoding": "br" }, 5000],
  ])("sends %s with %j as it is", async (path, asked, length) => {
    const { headers, body } = await answer(path, asked);
    expect([headers["content-encoding"], body.length]).toEqual([undefined, length]);
  });

  test("does not send again what is still the same, and sends what has changed", async () => {
    const first = await answer("/", { "accept-encoding": "br" });
    const etag = first.headers.etag ?? "";
    expect(first.headers["cache-control"]).toBe(ASKED_AGAIN);
    const again = await answer("/", { "accept-encoding": "br", "if-none-match": etag });
    expect([again.status, again.body.length, again.headers["cache-control"]]).toEqual([304, 0, ASKED_AGAIN]);
    await utimes(join(dir, "index.html"), 1_000_000, 1_000_000);
    expect((await answer("/", { "if-none-match": etag })).status).toBe(200);
  });

  test("lets browsers keep the scripts of a version, and ask again for those in development", async () => {
    const kept = ["1.2.3", "2.0.0"].map(async (version) => answer(`/embed/${version}/embed.js`));
    const headers = (await Promise.all(kept)).map((one) => one.headers["cache-control"]);
    expect(headers).toEqual([KEPT, ASKED_AGAIN]);
  });

  test("lets nobody keep that something is missing", async () => {
    const { status, headers } = await answer("/embed/1.2.3/none.js");
    expect([status, headers["cache-control"]]).toEqual([404, undefined]);
  });

  test("is one only where that is asked for: tests measure what is sent", async () => {
    const { headers } = await answer("/embed/1.2.3/embed.js", { "accept-encoding": "br" }, plain);
    expect([headers["content-encoding"], headers.etag]).toEqual([undefined, undefined]);
  });
});

test.each([
  ["/redlines/embed/1.2.3/embed.js", KEPT],
  ["/redlines/embed/1.2.3-next.0/embed.js", KEPT],
  ["/redlines/embed/2.0.0/embed/actor-card-cf83127d.js", KEPT],
  ["/storybook/assets/actor-card.stories-LXnRjc7S.js", KEPT],
  ["/redlines/embed/2.0.0/embed.js", ASKED_AGAIN],
  ["/redlines/embed.js", ASKED_AGAIN],
  ["/redlines/excerpts/actor/iran.json", ASKED_AGAIN],
  ["/storybook/iframe.html", ASKED_AGAIN],
])("%s is kept, where 2.0.0 is developed: %s", (path, caching) => {
  expect(keptFor(path, "2.0.0")).toBe(caching);
});
