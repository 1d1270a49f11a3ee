import { expect, test } from "vitest";
import { readRequest, RequestError } from "./request.mjs";

const taken = {
  tags: new Map([
    ["actor-card", "packages/actor-card"],
    ["actor-deck", "an element of packages/actor-card"],
  ]),
  kinds: new Map([["actor", "<actor-card>"]]),
};

const request = (line: string) => readRequest(line.split(" "), taken);

test("a request says the tag and the kind", () => {
  expect(request("widget key-figures --kind figure")).toEqual({ tag: "key-figures", kind: "figure" });
});

test.each([
  ["widget key-figures", "Usage: pnpm new widget TAG --kind KIND"],
  ["key-figures --kind figure", "Usage: pnpm new widget TAG --kind KIND"],
  ["widget key-figures --kinds figure", "Unknown option '--kinds'"],
  ["widget key-figures --kind figur", "There is no kind figur: did you mean `figure`?"],
  ["widget key-figures --kind zebra", "There is no kind zebra: the kinds are source, actor,"],
  ["widget figures --kind figure", "figures is not a valid name of a custom element here."],
  ["widget Key-Figures --kind figure", "Key-Figures is not a valid name of a custom element here."],
  ["widget font-face --kind figure", "font-face is not a valid name of a custom element here."],
  ["widget actor-card --kind figure", "actor-card is taken: packages/actor-card has that name."],
  [
    "widget actor-deck --kind figure",
    "actor-deck is taken: an element of packages/actor-card has that name.",
  ],
  ["widget actor-list --kind actor", "Records of kind actor have <actor-card> already."],
  ["widget place-map --kind place", "A place states nothing"],
])("of %s it says what is wrong", (line, problem) => {
  expect(() => request(line)).toThrow(RequestError);
  expect(() => request(line)).toThrow(problem);
});
