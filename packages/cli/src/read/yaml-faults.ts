import type { YAMLError } from "yaml";

/** What is wrong with a YAML text, in an editor's terms instead of the library's. */
export interface Fault {
  message: string;
  expected?: string;
  found?: string | undefined;
  remedy?: string | undefined;
  /** What mends it, where that is certain. */
  edit?: { from: number; to: number; text: string };
}

export const TAB: Fault = {
  message: "a tab indents this line",
  expected: "spaces",
  found: "a tab",
  remedy: "indent with two spaces",
};

const INDENT: Fault = {
  message: "this line is not indented as those that belong with it",
  expected: "fields of one map, and entries of one list, one below the other",
  remedy: "indent it as the line above, with spaces",
};

const ESCAPE: Fault = {
  message: "a backslash in double quotation marks begins something that is no sign",
  expected: 'one of \\", \\\\, \\n and \\u with four digits',
  remedy: "write the text in single quotation marks, or the backslash twice",
};

const START: Fault = {
  message: "a text without quotation marks cannot begin with this sign",
  remedy: "put the text in quotation marks",
};

const KEY: Fault = {
  message: "a field is its name, a colon and a space",
  expected: "name: value",
  remedy: "put words with a colon in quotation marks, and give every other line a name and a colon",
};

const SHORTCUT: Fault = {
  message: "a record holds no anchor, alias or tag",
  expected: "the value itself",
  remedy: "write the value out",
};

const BRACKETS: Fault = {
  message: "this does not fit into the brackets or braces around it",
  expected: "entries with commas between them",
  remedy: "check the commas, and that each bracket is closed",
};

const UNCLOSED: Fault = {
  message: "a bracket or brace is opened before this and not closed",
  expected: "] or }",
  remedy: "close it, and indent every line within it",
};

const DUPLICATE: Fault = {
  message: "this key stands here twice",
  expected: "each key once",
  remedy: "keep one of the two",
};

const SECOND: Fault = {
  message: "the file holds a second document",
  expected: "one record a file",
  remedy: "take the `---` out, or move the second record to a file of its own",
};

const HEAD: Fault = {
  message: "a record does not begin with `%`",
  remedy: "take the line out, or put the text in quotation marks",
};

const ELSE: Fault = {
  message: "this is not YAML: nothing can stand here",
  remedy: "check the indentation, the colons and the quotation marks before this place",
};

const FAULTS: Readonly<Record<YAMLError["code"], Fault>> = {
  ALIAS_PROPS: SHORTCUT,
  BAD_ALIAS: SHORTCUT,
  BAD_COLLECTION_TYPE: SHORTCUT,
  BAD_DIRECTIVE: HEAD,
  BAD_DQ_ESCAPE: ESCAPE,
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: SHORTCUT,
  BAD_SCALAR_START: START,
  BLOCK_AS_IMPLICIT_KEY: KEY,
  BLOCK_IN_FLOW: BRACKETS,
  DUPLICATE_KEY: DUPLICATE,
  IMPOSSIBLE: ELSE,
  KEY_OVER_1024_CHARS: KEY,
  MISSING_CHAR: KEY,
  MULTILINE_IMPLICIT_KEY: KEY,
  MULTIPLE_ANCHORS: SHORTCUT,
  MULTIPLE_DOCS: SECOND,
  MULTIPLE_TAGS: SHORTCUT,
  NON_STRING_KEY: KEY,
  RESOURCE_EXHAUSTION: ELSE,
  TAB_AS_INDENT: TAB,
  TAG_RESOLVE_FAILED: SHORTCUT,
  UNEXPECTED_TOKEN: ELSE,
};

/** An error of the library at a place of a text. */
export function faultOf({ code, message, pos: [offset] }: YAMLError, text: string): Fault {
  if (code === "BLOCK_AS_IMPLICIT_KEY" || code === "MULTILINE_IMPLICIT_KEY")
    return withColon(text, offset) ?? FAULTS[code];
  if (code === "MISSING_CHAR") return missing(message);
  if (code === "BAD_INDENT" && message.startsWith("Flow")) return UNCLOSED;
  return FAULTS[code];
}

/** The library names the sign in its message alone. */
function missing(message: string): Fault {
  if (message.includes("quote"))
    return {
      message: "quotation marks are opened here and not closed",
      expected: "the same mark at the end of the text",
      remedy: "close them; a mark within the text is written twice, or in quotation marks of the other kind",
    };
  return /flow|, between|comma|:/.test(message) ? BRACKETS : KEY;
}

/** A field whose words have a colon and no quotation marks; a remark may follow. */
const COLON_WITHIN = /^(\s*(?:- )?([\w-]+): +)([^"'\s#{[].*?: .*?)(?:\s+#.*)?\s*$/;

/** `text: Stiell said: this` is read as a field within a field. */
function withColon(text: string, offset: number): Fault | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = /^.*/.exec(text.slice(start)) ?? [];
  const [, before, name, words] = COLON_WITHIN.exec(line) ?? [];
  if (before === undefined || name === undefined || words === undefined) return undefined;
  const quoted = JSON.stringify(words);
  const from = start + before.length;
  return {
    message: "words with a colon need quotation marks",
    expected: "a text in quotation marks",
    found: words,
    remedy: `write ${name}: ${quoted}`,
    // Of several colons one may be meant as that of a field.
    ...(words.split(": ").length === 2 && { edit: { from, to: from + words.length, text: quoted } }),
  };
}
