import { ActorCard } from "@redlines/actor-card";
import type { Catalogue, SharedMessages } from "@redlines/element";
import { LANGUAGES } from "@redlines/model";
import { QuoteBlock } from "@redlines/quote-block";
import { RedlineGauge } from "@redlines/redline-gauge";
import { expect, test } from "vitest";

/** Messages by key; what belongs together stands in an object of its own. */
type Messages = Readonly<Record<string, string>>;

function byKey(messages: object): Messages {
  const entries = Object.entries(messages) as [string, string | object][];
  const flat = entries.flatMap(([key, message]) =>
    typeof message === "string"
      ? [[key, message] as const]
      : Object.entries(byKey(message)).map(([inner, text]) => [`${key}.${inner}`, text] as const),
  );
  return Object.fromEntries(flat);
}

async function messages(
  catalogue: Catalogue<SharedMessages>,
  language: (typeof LANGUAGES)[number],
): Promise<Messages> {
  const found = catalogue[language] ?? catalogue.en;
  return byKey(typeof found === "function" ? (await found()).messages : found);
}

const places = (message: string | undefined): string[] =>
  [...(message ?? "").matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

const WIDGETS = { "actor-card": ActorCard, "quote-block": QuoteBlock, "redline-gauge": RedlineGauge };
const cases = Object.entries(WIDGETS).flatMap(([tag, { catalogue }]) =>
  LANGUAGES.map((language) => ({ tag, language, catalogue })),
);

test.each(cases)(
  "$tag speaks $language: every message of the English one, with its places",
  async ({ catalogue, language }) => {
    const [english, translated] = [await messages(catalogue, "en"), await messages(catalogue, language)];
    for (const [key, message] of Object.entries(english)) {
      expect(translated[key], key).toBeTruthy();
      expect(places(translated[key]), key).toEqual(places(message));
    }
  },
);

test("a message without one of its places would be told", () => {
  expect(places("{date}: {rung} of {rungs}")).not.toEqual(places("{date}: {rung}"));
});
