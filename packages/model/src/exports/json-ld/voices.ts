import type { Assertion } from "../../collections.js";
import { passedOnBy, whoseWord } from "../../derive/whose-word.js";
import { messagesFor } from "../../phrase/context.js";
import { plain } from "../../phrase/parts.js";
import { unnamedParts } from "../../phrase/qualifiers.js";
import { find } from "../../references.js";
import type { Dataset, Unnamed, Voice } from "../../types.js";
import { type JsonLdNode, makerNode, node, ref, refs, type Terms } from "./node.js";

/** Whose word it is, where somebody is known to have said or held it: never one who only passes it on. */
export function authorsOf(record: Assertion, dataset: Dataset): JsonLdNode[] {
  const voice = whoseWord(record);
  return voice ? peopleOf(voice, dataset) : [];
}

/** Those who pass it on, and vouch for nothing. */
export function contributorsOf(record: Assertion, dataset: Dataset): JsonLdNode[] {
  return passedOnBy(record).flatMap((voice) => peopleOf(voice, dataset));
}

/** The works in which a claim stands, and the innermost of them, in which it stood first. */
export function appearanceTerms(
  { evidence, attribution }: Assertion,
  besides: readonly string[] = [],
): Terms {
  const cited = citedIn(attribution);
  const [first] = cited.slice(-1);
  return {
    appearance: refs([...new Set([...sourcesOf(evidence), ...cited, ...besides])]),
    firstAppearance: first === undefined ? undefined : ref(first),
  };
}

/** The works that are voices themselves. */
export function citedIn(attribution: readonly Voice[]): string[] {
  return attribution.flatMap((voice) => ("source" in voice ? [voice.source] : []));
}

export function sourcesOf(evidence: readonly { source: string }[]): string[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

/** The word of a work is that of whoever made it. */
function peopleOf(voice: Voice, dataset: Dataset): JsonLdNode[] {
  if ("actor" in voice) return [ref(voice.actor)];
  if ("unnamed" in voice) return [unnamedNode(voice.unnamed, dataset)];
  const { author, publisher } = find(dataset.sources, voice.source) ?? {};
  return (author ?? (publisher ? [publisher] : [])).map(makerNode);
}

/** Somebody whom the source does not name: a person or more, as it describes them, else as unnamed. */
export function unnamedNode(unnamed: Unnamed, { about: { language } }: Dataset): JsonLdNode {
  const { count, partOf } = unnamed;
  const words = plain(unnamedParts(unnamed, { ...messagesFor(language), dataLanguage: language }));
  return node(count === undefined || count === 1 ? "Person" : "Organization", undefined, {
    description: count === undefined ? words : `${words} (${count})`,
    memberOf: partOf === undefined ? undefined : ref(partOf),
  });
}
