import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Common, COMMON_SHARE, commonOf } from "../derive/common.js";
import { brief, type VoiceName } from "../derive/names.js";
import { messagesFor } from "./context.js";
import { type DatedSaid, markParts } from "./marks.js";
import { plain, type PhrasePart } from "./parts.js";
import { attributionParts, certaintyText, dateParts } from "./qualifiers.js";

const CONTEXT = { dataLanguage: "en", ...messagesFor("en") };
const { certainty: LABELS, citing, onViewOf, accordingTo, unnamed, unnamedShort } = CONTEXT.messages;
const [ACCORDING] = accordingTo.split("{");

/** All that a reader is to know of a statement beside its words. */
interface Known {
  status: string | undefined;
  hedge: string | undefined;
  voices: string;
  date: string | undefined;
}

/** What a reader of the line of what is common knows of any statement, until it says otherwise. */
function told(common: Common): Known {
  const status = common.status && plain(certaintyText(common.status, CONTEXT));
  return { status, hedge: undefined, voices: voicesText(common.voices), date: undefined };
}

function voicesText(voices: readonly VoiceName[]): string {
  return inFew(seenPiece(attributionParts(voices.map(brief), CONTEXT)));
}

/** A chain of voices is the same whether each “citing” is said, and in how many words one is not named. */
function inFew(voices: string): string {
  return voices.replaceAll(citing, "").replaceAll(unnamed.one, unnamedShort.one);
}

/** A mark as it is seen: its pieces in a row. */
function seen(pieces: readonly (readonly PhrasePart[])[]): string {
  return pieces.map(seenPiece).join(" · ");
}

/** A hedge, and the word of a voice, stand in quotation marks. */
function seenPiece(parts: readonly PhrasePart[]): string {
  return parts.map(({ role, text }) => (role === "hedge" ? `“${text}”` : text)).join("");
}

/** Reads a mark with nothing but its text and what is common. */
function read(mark: string, common: Known): Known {
  const known = { ...common };
  for (const piece of mark === "" ? [] : mark.split(" · ")) readPiece(piece, known);
  return known;
}

function readPiece(piece: string, known: Known): void {
  const status = Object.values(LABELS).find((label) => piece === label || piece.startsWith(`${label} “`));
  const [, hedge] = /“(.*)”$/.exec(piece) ?? [];
  if (status !== undefined) Object.assign(known, { status });
  if (hedge !== undefined) Object.assign(known, { hedge });
  if (status === undefined && hedge === undefined) readVoicesOrDate(piece, known);
}

function readVoicesOrDate(piece: string, known: Known): void {
  if (piece.startsWith(citing) || piece.startsWith(onViewOf)) known.voices += `, ${inFew(piece)}`;
  else if (piece.startsWith(ACCORDING ?? "?")) known.voices = inFew(piece.slice(ACCORDING?.length));
  else known.date = piece;
}

function truth({ certainty: { status, hedge }, voices, time }: DatedSaid): Known {
  const date = time && plain(dateParts(time, CONTEXT));
  return { status: plain(certaintyText(status, CONTEXT)), hedge, voices: voicesText(voices), date };
}

const word = fc.constantFrom("claims", "believes");
const anyVoice = fc.oneof(
  fc.record(
    {
      name: fc.constantFrom("Ann", "Bea", "Cyd"),
      by: fc.constantFrom("Ann", "Dan"),
      role: fc.constantFrom("says", "holds"),
      word,
    },
    { requiredKeys: ["name", "role"] },
  ),
  fc.record(
    { unnamed: fc.constant({}), role: fc.constant("passes-on"), word },
    { requiredKeys: ["unnamed", "role"] },
  ),
) as fc.Arbitrary<VoiceName>;

function wordless(voice: VoiceName): VoiceName {
  const { word: _word, ...rest } = brief(voice);
  return rest;
}

const statement = fc.record(
  {
    certainty: fc.record(
      { status: fc.constantFrom("asserted", "reported", "inferred"), hedge: fc.constantFrom("seems", "may") },
      { requiredKeys: ["status"] },
    ),
    // Most chains begin alike, as those of one article do.
    voices: fc.oneof(
      { weight: 3, arbitrary: fc.constant([{ name: "Ann", role: "says" }]) },
      { weight: 1, arbitrary: fc.array(anyVoice, { minLength: 1, maxLength: 3 }) },
    ),
    time: fc.constantFrom({ edtf: "2017-11", text: "in November" }, { edtf: "2016-36", text: "late 2016" }),
  },
  { requiredKeys: ["certainty", "voices"] },
) as fc.Arbitrary<DatedSaid>;

const statements = fc.array(statement, { minLength: 1, maxLength: 9 });

/** Throws, with the counterexample, where not every statement is restored from what is seen. */
function restore(
  mark: (item: DatedSaid, common: Common) => readonly (readonly PhrasePart[])[],
  { seed = 11 } = {},
): void {
  fc.assert(
    fc.property(statements, (items) => {
      const common = commonOf(items);
      for (const item of items) expect(read(seen(mark(item, common)), told(common))).toEqual(truth(item));
    }),
    { seed, numRuns: 500 },
  );
}

describe("what is said once", () => {
  test("loses nothing: the collapsed text restores certainty, hedge, attribution and date", () =>
    expect(() => restore((item, common) => markParts(item, common, CONTEXT))).not.toThrow());

  test.each<[what: string, left: (item: DatedSaid) => DatedSaid]>([
    ["hedge", (item) => ({ ...item, certainty: { status: item.certainty.status } })],
    ["status", (item) => ({ ...item, certainty: { ...item.certainty, status: "asserted" } })],
    ["voice", (item) => ({ ...item, voices: item.voices.slice(0, 1) })],
    ["word of a voice", (item) => ({ ...item, voices: item.voices.map(wordless) })],
    ["date", (item) => ({ ...item, time: undefined })],
  ])("a mark that leaves out a %s is found", (_, left) =>
    expect(() => restore((item, common) => markParts(left(item), common, CONTEXT))).toThrow(
      "Property failed",
    ),
  );

  test("is what at least six of ten share, else each says its own", () => {
    const said = (status: "asserted" | "reported", name: string): DatedSaid => ({
      certainty: { status },
      voices: [{ name, role: "says" }],
    });
    const mixed = (most: number): DatedSaid[] =>
      Array.from({ length: 10 }, (_, index) =>
        index < most ? said("asserted", "Ann") : said("reported", "Bea"),
      );
    expect(COMMON_SHARE).toBe(0.6);
    expect(commonOf(mixed(6))).toEqual({ status: "asserted", voices: [{ name: "Ann", role: "says" }] });
    expect(commonOf(mixed(5))).toEqual({ voices: [] });
    expect(seen(markParts(said("asserted", "Ann"), { voices: [] }, CONTEXT))).toBe(
      "stated · according to Ann",
    );
  });

  test("a chain goes on from the common voices", () => {
    const items: DatedSaid[] = [
      { certainty: { status: "asserted" }, voices: [{ name: "Ann", role: "says" }] },
      {
        certainty: { status: "reported", hedge: "reportedly" },
        voices: [
          { name: "Ann", role: "passes-on" },
          { name: "BBC", role: "passes-on" },
          { unnamed: {}, role: "says", word: "claims" },
        ],
        time: { edtf: "2017-11", text: "in November" },
      },
    ];
    const mark = markParts(
      items[1] as DatedSaid,
      { status: "asserted", voices: items[0]?.voices ?? [] },
      CONTEXT,
    );
    expect(seen(mark)).toBe("November 2017 · reported “reportedly” · citing BBC, unnamed source (“claims”)");
  });

  test("an author and what that author wrote are one voice, and of a source its maker is named", () => {
    const said = (voices: VoiceName[]): DatedSaid => ({ certainty: { status: "asserted" }, voices });
    const author = said([{ name: "Ann", role: "says" }]);
    const article = said([
      { name: "Ann in The Paper, 2031", by: "Ann", role: "passes-on" },
      { name: "Report on a base", by: "BBC", role: "says" },
    ]);
    const common = commonOf([author, article]);
    expect(common.voices).toHaveLength(1);
    expect(seen(markParts(article, common, CONTEXT))).toBe("citing BBC");
    expect(seen(markParts(article, { voices: [] }, CONTEXT))).toBe("stated · according to Ann, citing BBC");
  });
});
