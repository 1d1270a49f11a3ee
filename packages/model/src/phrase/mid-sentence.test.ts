import { expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { midSentence } from "./mid-sentence.js";
import { phrase } from "./phrase.js";

it.each([
  ["en", "The parties to the talks", "the parties to the talks"],
  ["en-GB", "A leaked draft", "a leaked draft"],
  ["en", "An adviser", "an adviser"],
  ["fr", "Les parties", "les parties"],
  ["fr", "L’étude de l’agence", "l’étude de l’agence"],
  ["en", "The UN special envoy", "the UN special envoy"],
  ["en", "A US-led force", "a US-led force"],
  ["en", "The G7 leaders", "the G7 leaders"],
  ["en", "The U.S. ambassador", "the U.S. ambassador"],
  ["en", "The 2015 deal", "the 2015 deal"],
  ["fr", "L’ONU", "l’ONU"],
  ["fr", "Le G7", "le G7"],
  ["fr", "La Libre", "La Libre"],
  ["fr", "L’Équipe", "L’Équipe"],
  ["en", "The Hague", "The Hague"],
  ["fr", "Le Monde", "Le Monde"],
  ["en", "Theresa", "Theresa"],
  ["de", "Die parteien", "Die parteien"],
])("within a sentence in %s “%s” is “%s”", (language, name, after) =>
  expect(midSentence([{ text: name, role: "name" }], language)).toEqual([{ text: after, role: "name" }]),
);

it("a name is read in its own language, and other words stay as they are", () => {
  expect(midSentence([{ text: "The parties", role: "name", lang: "en" }], "fr")[0]?.text).toBe("the parties");
  expect(midSentence([{ text: "The parties" }], "en")[0]?.text).toBe("The parties");
});

it("a sentence begins with its capital, and has none within", () => {
  const dataset = harbourLine();
  must(dataset.actors["ilse-varga"]).name = "The prime minister";
  const quote = phrase(dataset, "quote", "varga-on-kell-point", "en");
  expect(quote).toMatch(/^The prime minister, Prime Minister: /);
  expect(quote).toContain("citing the prime minister");
  must(dataset.actors["ostrell-gazette"]).name = "The paper of Ostrell";
  expect(phrase(dataset, "claim", "pier-report", "en")).toMatch(/^Claim by the paper of Ostrell: /);
});
