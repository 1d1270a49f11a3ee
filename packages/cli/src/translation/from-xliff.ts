import { parseXml, XmlElement, type XmlNode, XmlError } from "@rgrove/parse-xml";
import { UsageError } from "../dataset/problem.js";

/** A text and its translation, as a translator's file has them. */
export interface Unit {
  /** `claim.arms-depot-destroyed`. */
  file: string;
  path: string;
  source: string;
  target: string;
}

/** A translator's file. */
export interface XliffContent {
  /** The language of the translations. */
  to: string | undefined;
  units: Unit[];
}

/**
 * Reads the translations of an XLIFF 2 document; units without one are left out.
 * @param name of the file, for what is said of it
 * @throws {UsageError} when it is no XML, or XML of another kind
 */
export function fromXliff(text: string, name: string): XliffContent {
  const root = rootOf(text, name);
  if (root?.name !== "xliff" || root.attributes["version"]?.startsWith("2.") !== true)
    throw new UsageError(`${name} is no XLIFF 2 document.`, "Have it exported as XLIFF 2.0 or later.");
  const units = childrenOf(root, "file").flatMap((file) =>
    childrenOf(file, "unit").map((unit) => unitOf(unit, file.attributes["id"] ?? "")),
  );
  return { to: root.attributes["trgLang"], units: units.filter(({ target }) => target !== "") };
}

function rootOf(text: string, name: string): XmlElement | null {
  try {
    return parseXml(text).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new UsageError(`${name} is no XML: ${error.message.split("\n")[0]}.`, "Export it again.");
  }
}

/** A text that a tool has cut into segments is put together again. */
function unitOf(unit: XmlElement, file: string): Unit {
  const said = (name: string): string =>
    unit.children
      .filter((child): child is XmlElement => child instanceof XmlElement && isPart(child.name))
      .flatMap((segment) => childrenOf(segment, name).map(({ text }) => text))
      .join("")
      .trim();
  return { file, path: unit.attributes["id"] ?? "", source: said("source"), target: said("target") };
}

/** What is between two segments, such as a space, is a part of the text, too. */
const isPart = (name: string): boolean => name === "segment" || name === "ignorable";

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child: XmlNode): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}
