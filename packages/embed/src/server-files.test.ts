import { expect, test } from "vitest";
import { serverFiles } from "./server-files.js";

const files = new Map(serverFiles("https://a.example/redlines"));

/** The rules of a `_headers` file, by their path. */
function rules(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let path = "";
  for (const line of text.trim().split("\n")) {
    if (line.startsWith("/")) found.set((path = line), []);
    else found.get(path)?.push(line.trim());
  }
  return found;
}

test("what never changes may be kept for good, everything may be read by other sites", () => {
  const found = rules(files.get("_headers") ?? "");
  expect([...found.keys()]).toEqual(["/redlines/*", "/redlines/embed/*"]);
  expect(found.get("/redlines/*")).toContain("Access-Control-Allow-Origin: *");
  expect(found.get("/redlines/embed/*")).toEqual(["Cache-Control: public, max-age=31536000, immutable"]);
});

test("no header stands in two rules that fit one file: a host would join the values", () => {
  const names = [...rules(files.get("_headers") ?? "").values()].flat().map((header) => header.split(":")[0]);
  expect(new Set(names).size).toBe(names.length);
});

test.each(["_headers", ".htaccess", "nginx.conf"])(
  "%s says all of it, and forbids no page to hold a frame",
  (name) => {
    const text = files.get(name) ?? "";
    for (const header of [
      "Access-Control-Allow-Origin",
      "Cross-Origin-Resource-Policy",
      "X-Content-Type-Options",
      "Referrer-Policy",
      "immutable",
    ])
      expect(text).toContain(header);
    expect(text).not.toMatch(/X-Frame-Options|frame-ancestors/i);
  },
);
