import {
  type Document,
  isAlias,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { type Fault, faultOf, TAB } from "./yaml-faults.js";

/** Something wrong with the YAML itself, at an offset of the text. */
export interface YamlFault extends Fault {
  offset: number;
}

/**
 * A text that was parsed. The tree of it is many times as large as the text, and wanted again only
 * where something is wrong: but for the latest, it is made anew when asked for. The value, which every reader
 * asks for, is kept.
 */
export interface ParsedYaml {
  readonly document: Document;
  readonly lines: LineCounter;
  /** The plain value; undefined when there are faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
}

/** Parses one YAML 1.2 document of plain maps, lists and scalars: no anchors, aliases or tags. */
export function parseYaml(text: string): ParsedYaml {
  const { faults, value } = treeOf(text);
  return {
    faults,
    value,
    get document() {
      return treeOf(text).document;
    },
    get lines() {
      return treeOf(text).lines;
    },
  };
}

let latest: { text: string; tree: ParsedYaml } | undefined;

function treeOf(text: string): ParsedYaml {
  if (latest?.text !== text) latest = { text, tree: parseTree(text) };
  return latest.tree;
}

function parseTree(text: string): ParsedYaml {
  const tab = /^( *)\t/m.exec(text);
  if (tab) return unread(text, { ...TAB, offset: tab.index + (tab[1]?.length ?? 0) });
  try {
    return readTree(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unread(text, TOO_DEEP);
  }
}

function readTree(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const [error] = [...document.errors, ...document.warnings].map((one) => toFault(one, text));
  const faults = error ? [error] : SUSPECT.test(text) ? shortcuts(document) : [];
  const value: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { document, lines, faults, value };
}

const OPTIONS = { prettyErrors: false, version: "1.2", schema: "core", uniqueKeys: true } as const;

/** The signs without which a text holds no anchor, alias, tag, or number that is none. */
const SUSPECT = /[&*!]|\.(?:inf|nan)/i;

function unread(text: string, fault: YamlFault): ParsedYaml {
  const lines = new LineCounter();
  for (let at = 0; at !== -1 && at < text.length; at = nextLine(text, at)) lines.addNewLine(at);
  return { document: parseDocument(""), lines, faults: [fault], value: undefined };
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? -1 : end + 1;
}

const TOO_DEEP: YamlFault = {
  message: "the file is nested too deeply to read",
  offset: 0,
  remedy: "a record is at most a few levels deep",
};

function toFault(error: YAMLError, text: string): YamlFault {
  if (error.message.includes("call stack")) return TOO_DEEP;
  return { ...faultOf(error, text), offset: error.pos[0] };
}

/** Anchors, aliases and tags: a record says what it says in full. */
function shortcuts(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, (_key, node) => {
    const fault = isPair(node) || !isNode(node) ? undefined : shortcut(node);
    if (isNode(node) && fault) faults.push({ ...fault, offset: node.range?.[0] ?? 0 });
  });
  return faults.slice(0, 1);
}

function shortcut(node: Node): Fault | undefined {
  if (isAlias(node)) return aliasFault(node.source);
  if ("anchor" in node && node.anchor !== undefined) return anchorFault(node.anchor);
  if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:"))
    return {
      message: "a record holds no tag",
      expected: "the value alone",
      found: node.tag,
      remedy: "take the tag out",
    };
  return notANumber(node)
    ? { message: "this is not a number", found: String(node), remedy: "write it in quotes if it is text" }
    : undefined;
}

function aliasFault(name: string): Fault {
  return {
    message: "a record holds no alias",
    expected: "the value itself",
    found: `*${name}`,
    remedy: "write the value out",
  };
}

function anchorFault(name: string): Fault {
  return {
    message: "a record holds no anchor",
    expected: "the value alone",
    found: `&${name}`,
    remedy: "take the anchor out and write the values out",
  };
}

/** `.inf` and `.nan`, which JSON does not have. */
function notANumber(node: Node): boolean {
  return isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value);
}
