import { describe, expect, it } from "vitest";
import { asked, brokenKeys, databaseOf } from "./fixtures/database.js";

const descriptor = new URL(import.meta.resolve("@redlines/core/datapackage.json"));

/** What a reader asks of the tables, each over at least one join. */
const QUESTIONS: Readonly<Record<string, string>> = {
  "Whose word is it that a base is being built?": `
    SELECT voices.n, voices.role, coalesce(actors.name, sources.label, described, 'not named'), voices.word
    FROM voices
    LEFT JOIN actors ON actors.id = voices.actor
    LEFT JOIN sources ON sources.id = voices.source
    WHERE voices.record = 'iran-building-permanent-base' ORDER BY voices.n`,
  "To whom does Iran stand how?": `
    SELECT relations.kind, other.name, relations.certainty FROM relations
    JOIN actors AS other ON other.id = relations."to"
    WHERE relations."from" = 'iran' ORDER BY relations.id`,
  "Which records show how near the declared line is, step by step?": `
    SELECT rungs.n, rungs.label, signals.record, records.kind FROM signals
    JOIN rungs ON rungs.redline = signals.redline AND rungs.id = signals.rung
    JOIN records ON records.id = signals.record
    WHERE signals.redline = 'iranian-presence-in-syria' ORDER BY rungs.n, signals.n`,
  "Which numbers are there, and whose?": `
    SELECT measure, bound, amount, coalesce(currency, unit), nature, whose_word, certainty FROM figures
    ORDER BY id`,
  "Who takes part in most events?": `
    SELECT actors.name, count(*) FROM participants JOIN actors ON actors.id = participants.actor
    GROUP BY actors.id HAVING count(*) > 2 ORDER BY count(*) DESC, actors.name`,
  "On how many passages of which source do the claims rest?": `
    SELECT sources.label, count(*) FROM evidence JOIN sources ON sources.id = evidence.source
    WHERE evidence.record_kind = 'claim' GROUP BY sources.id ORDER BY count(*) DESC`,
  "Who has which role, and in whom?": `
    SELECT actors.name AS actor, roles.title, holder.name AS holder FROM roles
    JOIN actors ON actors.id = roles.actor JOIN actors AS holder ON holder.id = roles."at"
    ORDER BY actors.name, roles.n`,
};

describe("the tables in a database", () => {
  const database = databaseOf(descriptor);

  it("have keys that all lead somewhere", () => {
    expect(brokenKeys(database)).toEqual([]);
    const other = databaseOf(descriptor);
    other.exec("DELETE FROM rungs WHERE redline = 'iranian-presence-in-syria' AND n = 1");
    expect(new Set(brokenKeys(other))).toEqual(new Set(["signals → rungs"]));
  });

  it("answer what a reader asks", async () => {
    const text = Object.entries(QUESTIONS).map(
      ([question, sql]) => `${question}\n${asked(database, sql).join("\n")}\n`,
    );
    await expect(text.join("\n")).toMatchFileSnapshot("snapshots/tables-in-sqlite.txt");
  });

  it("hold no list and no object in a cell", () => {
    const tables = asked(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    expect(tables.length).toBeGreaterThan(35);
    for (const table of tables)
      expect(asked(database, `SELECT * FROM "${table}"`).filter((row) => /(^| )[[{]"/.test(row))).toEqual([]);
  });
});
