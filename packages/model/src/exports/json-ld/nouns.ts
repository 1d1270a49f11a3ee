import { sourceLabel } from "../../derive/names.js";
import type { Actor, Dataset, Place, Source, Topic, Translated } from "../../types.js";
import { uriOf } from "../uri.js";
import { isoCoverage, isoDate } from "./dates.js";
import {
  type JsonLdNode,
  languageText,
  licenceNode,
  makerNode,
  nameTerms,
  node,
  ref,
  refs,
  type Terms,
} from "./node.js";

/** What the dataset says of itself. */
export function aboutNode({ about }: Dataset): JsonLdNode {
  return node("Dataset", about.id, {
    name: about.title,
    identifier: about.id,
    version: about.version,
    inLanguage: about.language,
    ...(about.translation && translatedTerms(about.translation)),
    license: licenceNode(about.licence),
    creator: about.editors.map((name) => node("Organization", undefined, { name })),
    isBasedOn: ref(about.article),
    temporalCoverage: isoCoverage(about.asOf),
  });
}

/** Of what a dataset is a translation, and who has read it. */
function translatedTerms({ of, by, status }: Translated): Terms {
  return {
    translationOfWork: node("Dataset", undefined, { inLanguage: of }),
    translator: by.map((name) => makerNode({ name })),
    creativeWorkStatus: status,
  };
}

const WORKS: Readonly<Record<Source["kind"], string>> = {
  article: "AnalysisNewsArticle",
  report: "Report",
  book: "Book",
  document: "DigitalDocument",
  statement: "CreativeWork",
  speech: "CreativeWork",
  interview: "CreativeWork",
  broadcast: "CreativeWork",
  post: "SocialMediaPosting",
  leak: "DigitalDocument",
  reference: "WebPage",
  dataset: "Dataset",
};

/** Its label is a name by which we call it; a title is a headline only where the source shows one. */
export function sourceNode(source: Source, { actors }: Pick<Dataset, "actors">): JsonLdNode {
  const { id, kind, title, author, publisher, container, issued, language } = source;
  const { licence, note, knownThrough } = source;
  const label = sourceLabel(source, actors);
  return node(WORKS[kind], id, {
    ...(title
      ? { [kind === "article" ? "headline" : "name"]: languageText(title), alternateName: label }
      : { name: label }),
    genre: kind,
    author: author?.map(makerNode),
    publisher: publisher && makerNode(publisher),
    ...(container && containerTerms(container, kind)),
    datePublished: issued && isoDate(issued),
    inLanguage: language,
    ...addressTerms(source),
    license: licence && licenceNode(licence),
    description: note,
    citation: knownThrough && [...new Set(knownThrough.map((pointer) => pointer.source))].map(ref),
  });
}

/** The volume and the issue in which it appeared, inside out, and the whole of which they are part. */
function containerTerms(container: Container, kind: Source["kind"]): Terms {
  const pages = WITH_PAGES.has(kind) ? "pagination" : "position";
  return { isPartOf: containerNode(container), [pages]: container.pages };
}

/** The kinds that go out as an Article of some sort: no other work has pages of a whole. */
const WITH_PAGES: ReadonlySet<Source["kind"]> = new Set(["article", "report", "post"]);

function addressTerms({ url, archivedUrl }: Source): Terms {
  return { url: url && uriOf(url), archivedAt: archivedUrl && uriOf(archivedUrl) };
}

type Container = NonNullable<Source["container"]>;

function containerNode({ title, volume, issue }: Container): JsonLdNode {
  const whole = node("CreativeWork", undefined, { name: title });
  const within =
    volume === undefined
      ? whole
      : node("PublicationVolume", undefined, { volumeNumber: volume, isPartOf: whole });
  if (issue === undefined) return within;
  return node("PublicationIssue", undefined, { issueNumber: issue, isPartOf: within });
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
  personName,
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
    ...(person && personName && nameTerms(personName)),
    ...identifierTerms(identifiers),
  });
}

type Identifier = NonNullable<Actor["identifiers"]>[number];

/** Where each scheme has an address for the thing itself. */
const ADDRESSES: Readonly<Partial<Record<Identifier["scheme"], string>>> = {
  wikidata: "https://www.wikidata.org/entity/",
  geonames: "https://sws.geonames.org/",
};

/** The identifiers, and the addresses that name the same thing elsewhere. */
function identifierTerms(identifiers: readonly Identifier[] = []): Terms {
  return {
    identifier: identifiers.map(({ scheme, value }) =>
      node("PropertyValue", undefined, { propertyID: scheme, value }),
    ),
    sameAs: identifiers.flatMap(({ scheme, value }) => {
      const at = ADDRESSES[scheme];
      return at === undefined ? [] : [at + encodeURIComponent(value)];
    }),
  };
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
  const license = licenceNode({ name: licence, url: licenceUrl });
  return node("ImageObject", undefined, {
    contentUrl: uriOf(src),
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
  airspace: "Place",
};

export function placeNode({ id, kind, name, names, within, coordinates, identifiers }: Place): JsonLdNode {
  return node(PLACES[kind], id, {
    name,
    alternateName: names?.map((other) => languageText(other)),
    disambiguatingDescription: kind,
    containedInPlace: within === undefined ? undefined : ref(within),
    ...identifierTerms(identifiers),
    geo:
      coordinates &&
      node("GeoCoordinates", undefined, { latitude: coordinates.latitude, longitude: coordinates.longitude }),
  });
}

export function topicNode({ id, label, description, about }: Topic): JsonLdNode {
  return node("DefinedTerm", id, { name: label, description, subjectOf: about && refs(about) });
}
