import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extract, setProviderList } from "@extractus/oembed-extractor";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listenFrom } from "@redlines/serve/port.mjs";
import { DIST } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import type { Heights } from "./heights.js";
import { type OEmbed, oembedHandler } from "./oembed.js";
import { framePath } from "./paths.js";

const HEIGHTS: Heights = [
  [240, 900],
  [480, 700],
  [640, 610],
];
const KEY = { kind: "redline", id: "iranian-presence-in-syria", language: "en", theme: "auto" } as const;

let site: ServedSite;
let page: string;

beforeAll(async () => {
  site = await serveSite({ heights: ({ kind }) => (kind === "redline" ? HEIGHTS : undefined) });
  page = site.baseUrl + framePath(KEY);
});
afterAll(() => site?.close());

const ask = (query: Record<string, string>, init: RequestInit = {}): Promise<Response> =>
  oembedHandler({ baseUrl: site.baseUrl })(
    new Request(`https://api.example/oembed?${new URLSearchParams(query).toString()}`, init),
  );
const told = async (query: Record<string, string>): Promise<OEmbed> =>
  (await (await ask(query)).json()) as OEmbed;

describe("an answer", () => {
  test("is a rich one with all that the specification requires, and may be read by any page", async () => {
    const response = await ask({ url: page });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=86400",
      "content-type": "application/json;charset=utf-8",
    });
    const answer = (await response.json()) as OEmbed;
    expect(answer).toMatchObject({
      type: "rich",
      version: "1.0",
      width: 640,
      height: 610,
      provider_name: "The Daily Example",
      provider_url: site.baseUrl,
    });
    expect(answer.title).not.toBe("");
    expect(answer.html).toMatch(/^<iframe [^>]*><\/iframe>$/);
    expect(answer.html).toContain(`src="${page}"`);
  });

  test.each([
    [{ maxwidth: "500" }, 500, 700],
    [{ maxwidth: "100" }, 100, 900],
    [{ maxwidth: "2000" }, 640, 610],
    [{ maxheight: "300" }, 640, 300],
    [{ maxwidth: "300", maxheight: "9000" }, 300, 900],
  ])("to %j is %i wide and %i high, in the frame as well", async (most, width, height) => {
    const answer = await told({ url: page, ...most });
    expect(answer).toMatchObject({ width, height });
    expect(answer.html).toContain(` width="${width}" height="${height}" `);
  });

  test("to HEAD has no body, to OPTIONS says what may be asked", async () => {
    const head = await ask({ url: page }, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const options = await ask({}, { method: "OPTIONS" });
    expect([options.status, options.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD"]);
  });

  test("is also found without the name's end, with a query or a fragment", async () => {
    for (const url of [page.replace(".html", ""), `${page}?utm=1`, `${page}#part`])
      expect((await told({ url })).height).toBe(610);
  });
});

describe("a refusal", () => {
  test.each([
    ["a page that is not there", 404, (base: string) => ({ url: `${base}frame/redline/nowhere/en.html` })],
    [
      "a page of another site",
      404,
      () => ({ url: "https://other.example/frame/redline/iranian-presence-in-syria/en.html" }),
    ],
    [
      "a page beside the site",
      404,
      (base: string) => ({ url: base.replace("/site/", "/frame/redline/x/en.html") }),
    ],
    [
      "a way out of the site",
      404,
      (base: string) => ({ url: `${base}frame/redline/../../../secret/en.html` }),
    ],
    ["a hidden way out", 404, (base: string) => ({ url: `${base}frame/redline/..%2f..%2fsecret/en.html` })],
    [
      "an address with a name in it",
      404,
      (base: string) => ({
        url: `${base.replace("//", "//a:b@")}frame/redline/iranian-presence-in-syria/en.html`,
      }),
    ],
    ["an address of another kind", 404, () => ({ url: "file:///etc/passwd" })],
    ["what is no address", 404, () => ({ url: "iran" })],
    ["a prototype's name", 404, (base: string) => ({ url: `${base}frame/constructor/toString/en.html` })],
    ["nothing", 400, () => ({})],
    ["a width that is none", 400, (base: string) => ({ url: base, maxwidth: "-1" })],
    ["a width beyond all", 400, (base: string) => ({ url: base, maxwidth: "1e9" })],
    ["a height that is none", 400, (base: string) => ({ url: base, maxheight: "NaN" })],
    ["XML", 501, (base: string) => ({ url: base, format: "xml" })],
    ["a format that nobody has", 501, (base: string) => ({ url: base, format: "]]>" })],
  ])("of %s is %i", async (_what, status, query) => {
    const response = await ask(query(site.baseUrl));
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("content-type")).toBe("text/plain;charset=utf-8");
  });

  test.each([
    [401, 401],
    [403, 401],
    [404, 404],
    [410, 404],
    [500, 502],
  ])("when the site answers %i is %i", async (there, status) => {
    const handler = oembedHandler({
      baseUrl: site.baseUrl,
      load: () => Promise.resolve(new Response("{}", { status: there })),
    });
    expect((await handler(new Request(`https://api.example/?url=${encodeURIComponent(page)}`))).status).toBe(
      status,
    );
  });

  test("follows a network that is gone and an answer that is none, without a throw", async () => {
    for (const load of [
      () => Promise.reject(new TypeError("gone")),
      () => Promise.resolve(new Response("<p>")),
    ]) {
      const response = await oembedHandler({ baseUrl: site.baseUrl, load })(
        new Request(`https://api.example/?url=${encodeURIComponent(page)}`),
      );
      expect(response.status).toBe(502);
    }
  });

  test("of another method is 405", async () =>
    expect((await ask({ url: page }, { method: "POST" })).status).toBe(405));

  test("asks nobody: only a page of the site is looked for, in its own folder", async () => {
    const asked: string[] = [];
    const load = (path: string): Promise<Response> => {
      asked.push(path);
      return Promise.resolve(new Response("{}", { status: 404 }));
    };
    for (const url of [
      "http://127.0.0.1/",
      "https://redlines.example.evil/frame/actor/iran/en.html",
      `${site.baseUrl}frame/actor/iran/en.html`,
    ])
      await oembedHandler({ baseUrl: site.baseUrl, load })(
        new Request(`https://api.example/?url=${encodeURIComponent(url)}`),
      );
    expect(asked).toEqual(["oembed/actor/iran/en.json"]);
  });
});

describe("an extractor from the registry", () => {
  let api: Server;
  let endpoint: string;

  beforeAll(async () => {
    const handler = oembedHandler({ baseUrl: site.baseUrl });
    api = createServer((request, response) => {
      void handler(new Request(new URL(request.url ?? "/", "http://127.0.0.1"))).then(async (answer) =>
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text()),
      );
    });
    endpoint = `http://127.0.0.1:${await listenFrom(api, "127.0.0.1", 0)}/oembed`;
  });
  afterAll(() => new Promise((resolve) => void api.close(resolve)));

  test("finds the answer by the link in the page: static files alone", async () => {
    setProviderList([]);
    expect(await extract(page)).toMatchObject({
      type: "rich",
      method: "auto-discovery",
      width: 640,
      height: 610,
    });
  });

  test("finds it by the handler, with a width", async () => {
    setProviderList([
      {
        provider_name: "Redlines",
        provider_url: site.baseUrl,
        endpoints: [{ schemes: [`${site.baseUrl}frame/*`], url: endpoint }],
      },
    ]);
    // It asks every provider by https, which a test on this machine does not speak.
    const plainly = (address: string): Promise<Response> => fetch(address.replace(/^https:/, "http:"));
    expect(await extract(page, { maxwidth: 300 }, plainly)).toMatchObject({
      method: "provider-api",
      width: 300,
      height: 900,
    });
  });
});

test("the handler needs nothing of Node", () => {
  const modules = ["oembed.js", "heights.js", "release.js"]
    .map((name) => readFileSync(DIST + name, "utf8"))
    .join("\n");
  expect(modules).not.toMatch(/node:|process\.|Buffer|require\(/);
  expect(new Set([...modules.matchAll(/from ["']([^"']+)["']/g)].map(([, from]) => from))).toEqual(
    // The model's names of kinds; the model itself needs nothing of Node either.
    new Set(["./heights.js", "./release.js", "@redlines/model"]),
  );
});
