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
  expect(request("widget claim-list --kind claim")).toEqual({ tag: "claim-list", kind: "claim" });
});

test.each([
  ["widget claim-list", "Usage: pnpm new widget TAG --kind KIND"],
  ["claim-list --kind claim", "Usage: pnpm new widget TAG --kind KIND"],
  ["widget claim-list --kinds claim", "Unknown option '--kinds'"],
  ["widget claim-list --kind clam", "There is no kind clam: did you mean `claim`?"],
  ["widget claim-list --kind zebra", "There is no kind zebra: the kinds are source, actor,"],
  ["widget claims --kind claim", "claims is not a valid name of a custom element here."],
  ["widget Claim-List --kind claim", "Claim-List is not a valid name of a custom element here."],
  ["widget font-face --kind claim", "font-face is not a valid name of a custom element here."],
  ["widget actor-card --kind claim", "actor-card is taken: packages/actor-card has that name."],
  ["widget actor-deck --kind claim", "actor-deck is taken: an element of packages/actor-card has that name."],
  ["widget actor-list --kind actor", "Records of kind actor have <actor-card> already."],
  ["widget place-list --kind place", "Records of kind place have an excerpt already."],
  ["widget topic-list --kind topic", "A topic states nothing"],
])("of %s it says what is wrong", (line, problem) => {
  expect(() => request(line)).toThrow(RequestError);
  expect(() => request(line)).toThrow(problem);
});
