import { type Maker, makerName } from "../../derive/names.js";
import { uriOf } from "../uri.js";
import type { Assertion } from "../../collections.js";
import type { Licence, PersonName, Text } from "../../types.js";

/** What JSON-LD may hold under a term. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A thing with its type, or a reference to one that stands elsewhere in the graph. */
export interface JsonLdNode {
  readonly "@type"?: string | readonly string[];
  readonly "@id"?: string;
  readonly [term: string]: JsonLdValue | undefined;
}

/** What a node has, by term. */
export type Terms = Readonly<Record<string, JsonLdValue | undefined>>;

/** A record of the graph. */
export function ref(id: string): JsonLdNode {
  return { "@id": `#${id}` };
}

export function refs(ids: readonly string[]): JsonLdNode[] {
  return ids.map(ref);
}

/** A node without the terms that have no value. */
export function node(type: string, id: string | undefined, terms: Terms): JsonLdNode {
  const known = Object.entries(terms).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { "@type": type, ...(id !== undefined && ref(id)), ...Object.fromEntries(known) };
}

/** Words in a language of their own. */
export function languageText({ lang, text }: Text): JsonLdNode {
  return { "@value": text, "@language": lang };
}

/** Somebody, or something, in a part of its own: a Role repeats the term under which it stands. */
export function roleNode(roleName: string | readonly string[], about: JsonLdValue): JsonLdNode {
  return node("Role", undefined, { roleName, about });
}

/** What was, what is, why and since when; why it is retracted comes last. */
export function corrections({ history = [], retracted }: Noticed): JsonLdNode[] {
  const told = history.map(({ was, now, why, when }) => ({ text: `${was} → ${now} (${why})`, when }));
  return [...told, ...(retracted ? [{ text: retracted.why, when: retracted.when }] : [])].map(
    ({ text, when }) => node("CorrectionComment", undefined, { text, dateCreated: when }),
  );
}

/** Where in its life a work is: schema.org has this term for it, and no list of what may stand there. */
export function statusOf({ retracted }: Noticed): string | undefined {
  return retracted && "Retracted";
}

type Noticed = Pick<Assertion, "history" | "retracted">;

/** Somebody who made something: an actor of the graph, or a name. */
export function makerNode(by: Maker): JsonLdNode {
  if ("actor" in by) return ref(by.actor);
  if ("person" in by) return personNode(by.person);
  return node("Organization", undefined, { name: "name" in by ? by.name : by.organisation });
}

function personNode(person: PersonName): JsonLdNode {
  return node("Person", undefined, {
    name: makerName({ person }, {}),
    ...nameTerms(person),
  });
}

/** A name in its parts; the family name with its particle, for which schema.org has no term. */
export function nameTerms(person: PersonName): Readonly<Record<string, string | undefined>> {
  const { given: _given, suffix: _suffix, ...family } = person;
  return {
    familyName: makerName({ person: family }, {}),
    givenName: person.given,
    honorificSuffix: person.suffix,
  };
}

/** Terms of use: their address where they have one, else by name. */
export function licenceNode({ name, url }: Licence): JsonLdValue {
  return url === undefined ? node("CreativeWork", undefined, { name }) : uriOf(url);
}
