import { describe, expect, it } from "vitest";
import { harbourLine } from "../fixtures/harbour-line.js";
import { compactExcerpt, excerpt } from "./excerpt.js";

const ids = Object.keys(harbourLine().actors);

describe("the excerpt of a compact card", () => {
  it.each(ids)("of %s is what the whole one is cut down to, and cut once it stays", (id) => {
    const whole = excerpt(harbourLine(), "actor", id);
    const compact = excerpt(harbourLine(), "actor", id, { form: "compact" });
    expect(compact.form).toBe("compact");
    expect(compact).toEqual(compactExcerpt(whole));
    expect(compactExcerpt(compact)).toEqual(compact);
    expect(whole).not.toHaveProperty("form");
  });

  it.each(ids)("of %s holds who it is and where that is from, and no more", (id) => {
    const { record, cited, about, flag, interests, relations, events, claims } = compactExcerpt(
      excerpt(harbourLine(), "actor", id),
    );
    const whole = excerpt(harbourLine(), "actor", id);
    expect(record).toMatchObject({ id, kind: whole.record.kind, name: whole.record.name });
    expect(record.description).toBe(whole.record.description);
    expect(record.roles?.map(({ title }) => title)).toEqual(whole.record.roles?.map(({ title }) => title));
    expect(cited.map((one) => one.id)).toEqual(whole.cited.map((one) => one.id));
    expect([about, flag]).toEqual([whole.about, whole.flag]);
    expect({ ...interests, ...relations, ...events, ...claims }).toEqual({});
  });

  it("is of actors alone: another kind is held whole", () => {
    const [id = ""] = Object.keys(harbourLine().quotes);
    const quote = excerpt(harbourLine(), "quote", id);
    expect(compactExcerpt(quote)).toBe(quote);
  });
});
