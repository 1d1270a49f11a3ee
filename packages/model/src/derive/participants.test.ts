import { expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { involvedIn } from "./participants.js";

const by = (actor: string): Parameters<typeof involvedIn>[0] => ({
  participants: [{ actor, role: "agent" }],
});

it("those for whom somebody stands are involved in an event: by a role, and by being part of them", () => {
  const dataset = harbourLine();
  expect(involvedIn(by("ilse-varga"), dataset)).toEqual(["ilse-varga", "norvane"]);
  expect(involvedIn(by("harbour-hawks"), dataset)).toEqual(["harbour-hawks", "norvane"]);
  expect(involvedIn(by("norvane"), dataset)).toEqual(["norvane"]);
  expect(involvedIn({}, dataset)).toEqual([]);
});

it("an actor that is part of itself by a way round ends there; one that is not there is its id", () => {
  const dataset = harbourLine();
  must(dataset.actors["norvane"]).partOf = ["harbour-hawks"];
  expect(involvedIn(by("harbour-hawks"), dataset)).toEqual(["harbour-hawks", "norvane"]);
  expect(involvedIn(by("nobody"), dataset)).toEqual(["nobody"]);
});
