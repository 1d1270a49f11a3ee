import { LANGUAGES } from "@redlines/model";
import { expect, test } from "vitest";

/** The messages of each language; what belongs together stands in an object of its own. */
export type MessagesByLanguage = Readonly<Record<(typeof LANGUAGES)[number], object>>;

/** Whether every language has every message of the English one, with its places. */
export function testMessages(messages: MessagesByLanguage): void {
  const english = byKey(messages.en);

  test.each(LANGUAGES)("it speaks %s: every message of the English one, with its places", (language) => {
    const translated = byKey(messages[language]);
    expect(Object.keys(english).length).toBeGreaterThan(5);
    for (const [key, message] of Object.entries(english)) {
      expect(translated[key], key).toBeTruthy();
      expect(placesIn(translated[key]), key).toEqual(placesIn(message));
    }
  });

  test("a message without one of its places would be found", () => {
    expect(placesIn("{date}: {rung} of {rungs}")).not.toEqual(placesIn("{date}: {rung}"));
  });
}

/** Messages by key, those of an object by its key too: `modality.planned`. */
function byKey(messages: object): Readonly<Record<string, string>> {
  const entries = Object.entries(messages) as [string, string | object][];
  const flat = entries.flatMap(([key, message]) =>
    typeof message === "string"
      ? [[key, message] as const]
      : Object.entries(byKey(message)).map(([inner, text]) => [`${key}.${inner}`, text] as const),
  );
  return Object.fromEntries(flat);
}

/** The places of a message that values are put into, such as `{date}`. */
function placesIn(message = ""): string[] {
  return [...message.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
}
