import type { Actor, Dataset, Mechanism, Place, Source, Topic } from "../../types.js";
import { isoDate, type JsonLdNode, languageText, makerNode, node, ref, refs } from "./node.js";

/** What the dataset says of itself. */
export function aboutNode({ about }: Dataset): JsonLdNode {
  return node("Dataset", about.id, {
    name: about.title,
    version: about.version,
    inLanguage: about.language,
    license: about.licence,
    creator: about.editors.map((name) => node("Organization", undefined, { name })),
    isBasedOn: ref(about.article),
    temporalCoverage: isoDate(about.asOf) ?? about.asOf.text,
  });
}

const WORKS: Readonly<Record<Source["kind"], string>> = {
  article: "AnalysisNewsArticle",
  report: "Report",
  statement: "CreativeWork",
  speech: "CreativeWork",
  reference: "WebPage",
  dataset: "Dataset",
};

/** Its label is a name by which we call it; a title is a headline only where the source shows one. */
export function sourceNode({
  id,
  kind,
  label,
  title,
  author,
  publisher,
  issued,
  language,
  url,
  licence,
  note,
  knownThrough,
}: Source): JsonLdNode {
  return node(WORKS[kind], id, {
    ...(title
      ? { [kind === "article" ? "headline" : "name"]: languageText(title), alternateName: label }
      : { name: label }),
    genre: kind,
    author: author?.map(makerNode),
    publisher: publisher && makerNode(publisher),
    datePublished: issued && (isoDate(issued) ?? issued.text),
    inLanguage: language,
    url,
    license: licence,
    description: note,
    citation: knownThrough && [...new Set(knownThrough.map(({ source }) => source))].map(ref),
  });
}

const ACTORS: Readonly<Record<Actor["kind"], string>> = {
  state: "Country",
  person: "Person",
  group: "Organization",
  organisation: "Organization",
  alliance: "Organization",
  bloc: "Organization",
};

/** A label that others give it stays out: it would stand as a name of ours. */
export function actorNode({
  id,
  kind,
  name,
  names,
  description,
  portrait,
  roles,
  partOf,
  identifiers,
}: Actor): JsonLdNode {
  const person = kind === "person";
  return node(ACTORS[kind], id, {
    name,
    alternateName: names?.map((other) => languageText(other)),
    description,
    disambiguatingDescription: kind,
    image: portrait && imageNode(portrait),
    ...(person
      ? {
          jobTitle: roles?.map(({ title }) => title),
          affiliation: roles?.flatMap(({ at }) => (at === undefined ? [] : [ref(at)])),
        }
      : {}),
    [partTerm(kind)]: partOf && refs(partOf),
    identifier: identifiers?.map(({ scheme, value }) =>
      node("PropertyValue", undefined, { propertyID: scheme, value }),
    ),
  });
}

function imageNode({
  src,
  width,
  height,
  alt,
  credit,
  licence,
  licenceUrl,
}: NonNullable<Actor["portrait"]>): JsonLdNode {
  const license = node("CreativeWork", undefined, { name: licence, url: licenceUrl });
  return node("ImageObject", undefined, {
    contentUrl: src,
    width: `${width}px`,
    height: `${height}px`,
    caption: alt,
    creditText: credit,
    license,
  });
}

function partTerm(kind: Actor["kind"]): string {
  return kind === "state" ? "containedInPlace" : kind === "person" ? "memberOf" : "parentOrganization";
}

const PLACES: Readonly<Record<Place["kind"], string>> = {
  country: "Country",
  city: "City",
  site: "Place",
  region: "AdministrativeArea",
  border: "Place",
};

export function placeNode({ id, kind, name, names, within, coordinates }: Place): JsonLdNode {
  return node(PLACES[kind], id, {
    name,
    alternateName: names?.map((other) => languageText(other)),
    disambiguatingDescription: kind,
    containedInPlace: within === undefined ? undefined : ref(within),
    geo:
      coordinates &&
      node("GeoCoordinates", undefined, { latitude: coordinates.latitude, longitude: coordinates.longitude }),
  });
}

export function topicNode({ id, label, description }: Topic): JsonLdNode {
  return node("DefinedTerm", id, { name: label, description });
}

/** schema.org has no word for a hotline between armies: the kind stands in words. */
export function mechanismNode({ id, kind, label, description }: Mechanism): JsonLdNode {
  return node("Intangible", id, { name: label, description, disambiguatingDescription: kind });
}
