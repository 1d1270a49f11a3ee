import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Root, type Running } from "./serve.mjs";
import { assertBuilt } from "./site.mjs";

let dir: string;
let roots: Root[];
let running: Running;

/** A folder for each of the three roots, with what the tests ask for. */
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "redlines-serve-"));
  await Promise.all(["page", "storybook", "embed"].map((name) => mkdir(join(dir, name))));
  await writeFile(join(dir, "page/index.html"), "<h1>News</h1>");
  await writeFile(join(dir, "storybook/index.html"), "<h1>Stories</h1>");
  await writeFile(join(dir, "embed/embed.js"), "export const x = 1;");
  await writeFile(join(dir, "embed/a.json"), "{}");
  await writeFile(join(dir, "secret.txt"), "outside every root");
  roots = [
    { at: "/", dir: join(dir, "page"), title: "the page" },
    { at: "/storybook/", dir: join(dir, "storybook"), title: "the stories" },
    { at: "/embed/", dir: join(dir, "embed"), title: "the script", cors: true },
  ];
  running = await serve({ port: 0, roots });
});

afterAll(async () => {
  await running.close();
  await rm(dir, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(`${running.url}${path}`, init);

test.each([
  ["/", "<h1>News</h1>", "text/html;charset=utf-8"],
  ["/storybook/", "<h1>Stories</h1>", "text/html;charset=utf-8"],
  ["/embed/embed.js", "export const x = 1;", "text/javascript"],
  ["/embed/a.json?v=1", "{}", "application/json"],
])("%s is served with its type", async (path, body, type) => {
  const response = await get(path);
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
    200,
    body,
    type,
  ]);
});

test("only /embed/ may be read by other origins", async () => {
  const [script, missing, page] = await Promise.all(
    ["/embed/embed.js", "/embed/none.js", "/"].map((path) => get(path)),
  );
  expect(script?.headers.get("access-control-allow-origin")).toBe("*");
  expect(missing?.headers.get("access-control-allow-origin")).toBe("*");
  expect(page?.headers.get("access-control-allow-origin")).toBeNull();
});

test("a root without its slash is sent on, with its query", async () => {
  const response = await get("/storybook?path=/docs/x", { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "/storybook/?path=/docs/x"]);
});

test("a folder without an index says what is in it", async () => {
  expect(await (await get("/embed/")).text()).toContain('<a href="embed.js">embed.js</a>');
});

test("what is not there gets 404 and a page that says what is, with the path as text", async () => {
  const response = await get("/<img src=x>");
  const body = await response.text();
  expect(response.status).toBe(404);
  expect(body).toContain('<a href="/storybook/">');
  expect(body).not.toContain("<img");
});

test("what is served can be made for the address at which it will be", async () => {
  const site = join(dir, "site");
  await mkdir(site);
  const other = await serve({
    port: 0,
    roots: async (url) => {
      await writeFile(join(site, "index.html"), `<a href="${url}/a">a</a>`);
      return [{ at: "/", dir: site, title: "a site" }];
    },
  });
  expect(await (await fetch(other.url)).text()).toBe(`<a href="${other.url}/a">a</a>`);
  await other.close();
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/embed/..%2f..%2fsecret.txt", "/embed/%00"])(
  "%s does not leave its root",
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test("only reading is allowed", async () => {
  expect((await get("/", { method: "POST" })).status).toBe(405);
  expect(await (await get("/", { method: "HEAD" })).text()).toBe("");
});

test("a taken port gets the next free one", async () => {
  const second = await serve({ port: running.port, roots });
  expect(second.port).toBeGreaterThan(running.port);
  expect((await fetch(second.url)).status).toBe(200);
  await second.close();
});

test("closing ends open connections and frees the port", async () => {
  const second = await serve({ port: 0, roots });
  await fetch(second.url);
  await second.close();
  await expect(fetch(second.url)).rejects.toThrow("fetch failed");
});

test("a root that is not built says what to run", () => {
  expect(() => assertBuilt([{ at: "/", dir: join(dir, "nowhere"), title: "" }])).toThrow(
    /Not built yet: .*nowhere.*npm start/,
  );
  expect(() => assertBuilt(roots)).not.toThrow("Not built");
});
