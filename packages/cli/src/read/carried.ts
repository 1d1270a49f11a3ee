import type { SchemaProblem } from "../dataset/schema-problems.js";
import type { SourceFile } from "../dataset/source-text.js";
import { type Path, unquoted } from "./locate.js";

/** A value that some export could not hold, or not without changing it. */
type Fault = Pick<SchemaProblem, "message" | "expected" | "found" | "remedy">;

/**
 * Texts and numbers of a file that the exports cannot carry: XML 1.0 (section 2.2, for XHTML, EPUB and feeds)
 * has no control signs, nothing but UTF-16 has halves of letters, HTML calls noncharacters an error, CSV and
 * HTML change a carriage return; JSON of most programs keeps 15 digits or a few more.
 */
export function uncarried(source: SourceFile): SchemaProblem[] {
  return faultsIn(source, source.parsed.value, []);
}

/**
 * A number that may have lost a digit: one of more than 15 figures, or with an exponent. To see how it was
 * written, the file's tree is made anew, so most files are not asked.
 */
const LONG_NUMBER = /(?<![^\s:,[{])[-+]?(?:[\d.]{16,}|[\d.]+e[-+]?\d)/i;

function faultsIn(source: SourceFile, value: unknown, path: Path): SchemaProblem[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, item]) =>
      faultsIn(source, item, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  const fault = typeof value === "string" ? signFault(value) : lostDigits(source, value, path);
  if (!fault) return [];
  const message = `\`${path.join(".")}\` ${fault.message}`;
  return [{ rule: "carried", path, at: "value", ...fault, message }];
}

const TAB_AND_LINE_FEED = "\\t\\n";
const NO_SIGN = new RegExp(
  `(?![${TAB_AND_LINE_FEED}])[\\u0000-\\u001F\\u007F-\\u009F]|\\p{Surrogate}|\\p{Noncharacter_Code_Point}`,
  "u",
);

function signFault(text: string): Fault | undefined {
  const sign = NO_SIGN.exec(text)?.[0];
  if (sign === undefined) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  return {
    message: `holds ${nameOf(code)}, which not every program can read`,
    expected: "letters, signs, spaces and line ends",
    found: codePoint(code),
    remedy: remedyOf(code),
  };
}

/** In the notation of the Unicode standard: U+001F. */
function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

const CARRIAGE_RETURN = 0x0d;

function nameOf(code: number): string {
  if (code === CARRIAGE_RETURN) return "a carriage return";
  if (code <= LAST_CONTROL) return "a control sign";
  return isSurrogate(code) ? "half a letter" : "a code point that is no character";
}

const LAST_CONTROL = 0x9f;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function remedyOf(code: number): string {
  if (code === CARRIAGE_RETURN) return "end lines with \\n alone";
  if (isSurrogate(code)) return "write the letter itself, not its two halves";
  const meant = code >= 0x80 && code <= LAST_CONTROL ? windowsSign(code) : undefined;
  return meant === undefined ? "take it out" : `write ${meant}, which this is in Windows-1252`;
}

/** What a byte is in the encoding from which such signs mostly come. */
function windowsSign(code: number): string | undefined {
  const sign = new TextDecoder("windows-1252").decode(new Uint8Array([code]));
  return NO_SIGN.test(sign) ? undefined : sign;
}

function lostDigits({ text, parsed }: SourceFile, value: unknown, path: Path): Fault | undefined {
  return LONG_NUMBER.test(text) ? numberFault(value, unquoted(parsed, path)) : undefined;
}

/** A number of which digits are lost when it is read, here and by whoever reads the exports. */
function numberFault(value: unknown, written: string | undefined): Fault | undefined {
  if (typeof value !== "number" || written === undefined || !Number.isFinite(value)) return undefined;
  if (/[xo]/i.test(written) || significant(written) === significant(String(value))) return undefined;
  return {
    message: "has more digits than can be kept",
    expected: "at most 15 digits",
    found: `${written}, read as ${value}`,
    remedy: "round it, or use a scale: value: 1.5, scale: billion",
  };
}

/** The digits that count: without sign, point, exponent and the zeros at both ends. */
function significant(number: string): string {
  const [mantissa = ""] = number.toLowerCase().split("e");
  return mantissa.replaceAll(/[^\d]/g, "").replace(/^0+/, "").replace(/0+$/, "");
}
