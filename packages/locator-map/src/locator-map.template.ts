import {
  assertString,
  checkedSources,
  codedTerms,
  type Content,
  datasetText,
  dateTemplate,
  DOT,
  foldTemplate,
  isolated,
  joinParts,
  listSource,
  markedStatement,
  markLine,
  nameTemplate,
  noticesTemplate,
  numberTemplate,
  passageLink,
  termTemplate,
  titleTemplate,
} from "@redlines/element";
import { fill, formatNumber, splitAt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { howTemplate } from "./how.js";
import { mapTemplate } from "./map.template.js";
import {
  type Arranged,
  arranged,
  type Distance,
  numberOf,
  type Place,
  type PlaceMap,
  type PlacesContext,
} from "./places.js";

/**
 * The content of a locator map in its three layers. At a glance: how far it is, the places and a map. To be
 * read: how exactly each is known, what the drawing means, and one source line. To be checked: all else.
 */
export function locatorMapTemplate(given: PlacesContext): TemplateResult {
  const places = arranged(given);
  const { context } = places;
  return html`<article aria-labelledby="title">
    ${headTemplate(places)}${distancesTemplate(context)}
    <div class="body">${listTemplate(places)}${mapTemplate(places)}</div>
    ${captionTemplate(places)}${listSource(context)}
    <div class="folds">${moreTemplate(places)}${checkTemplate(context)}</div>
  </article>`;
}

/** What it is, and as of when. */
function headTemplate({ context, inSight, folded }: Arranged): Content {
  const { messages, excerpt } = context;
  const title = inSight.length + folded.length > 1 ? messages.places : messages.place;
  const date = html`<p class="muted">${dateTemplate(excerpt.about.asOf, context)}</p>`;
  return html`<div class="head">${titleTemplate(title, context)}${date}</div>`;
}

/** How far one place is from another, in the words of the record; below that how sure, and whose word. */
function distancesTemplate(context: PlacesContext): Content {
  return context.excerpt.distances.map(
    (figure) =>
      html`<div part="distance">
        <p class="distance">${passageLink(statementTemplate(figure, context), figure)}</p>
        <p class="mark">${markLine(figure, context)}</p>
        ${noticesTemplate(figure, context)}
      </div>`,
  );
}

/** The statement, with the number in it set apart, and its unit where that stands beside it as it is. */
function statementTemplate(figure: Distance, context: PlacesContext): Content {
  const statement = assertString(figure.statement);
  if (!("value" in figure)) return datasetText(statement, context);
  const number = formatNumber(figure.value, context.language);
  const [before, found, after] =
    splitAt(statement, `${number} ${figure.unit}`) ?? splitAt(statement, number) ?? [];
  if (before === undefined || after === undefined) return datasetText(statement, context);
  return [before, html`<strong>${found}</strong>`, after];
}

/** Some screen readers take a list without bullets for none, unless it has the role. */
function listTemplate(places: Arranged): Content {
  const { inSight, context } = places;
  const items = inSight.map((place) => {
    if (!isAlone(places)) return html`<li>${placeTemplate(place, places)}</li>`;
    const facts = place.told.map((one) => html`<p>${markedStatement(one.text, one, context)}</p>`);
    const head = joinParts([placeTemplate(place, places), withinTemplate(place, context)], DOT);
    return html`<li>${head}${facts}</li>`;
  });
  return html`<ol role="list">${items}</ol>`;
}

/** So many things that happened in one place are taken in at a glance. */
const FEW = 3;

/** Of one place there is room to say what happened there, if that is little. */
function isAlone({ inSight, folded }: Arranged): boolean {
  const [only, ...others] = [...inSight, ...folded];
  return only !== undefined && others.length === 0 && only.told.length <= FEW;
}

function withinTemplate({ within }: Place, context: PlacesContext): Content {
  return within === undefined ? "" : html`<span class="muted">${nameTemplate(within, context)}</span>`;
}

/** The number that the place has on the map, its name, and how exactly it is known. */
function placeTemplate(place: Place, places: Arranged): Content {
  const { context } = places;
  const name = html`<b>${nameTemplate(place.name, context)}</b>`;
  return joinParts([[keyTemplate(place, places), name], howTemplate(place, context)], context.messages.colon);
}

function keyTemplate(place: Place, places: Arranged): Content {
  const number = numberOf(place.id, places);
  if (number === undefined) return "";
  return [
    html`<span class="number" aria-hidden="true">${numberTemplate(number, places.context)}</span>`,
    " ",
  ];
}

/** What the drawing means, or why there is none: that some have a position elsewhere stands with them. */
function captionTemplate(places: Arranged): Content {
  const { context, isUnmapped } = places;
  const { map } = context.excerpt;
  const shown = [...places.inSight, ...places.folded];
  if (map && !isUnmapped) return legendTemplate(joinParts(legend(map, shown, context), " "));
  return shown.every(({ metres }) => metres === undefined) ? legendTemplate(context.messages.noMap) : "";
}

function legendTemplate(words: Content): Content {
  return html`<p class="muted" part="legend">${words}</p>`;
}

function legend(map: PlaceMap, shown: readonly Place[], { messages }: PlacesContext): (Content | false)[] {
  const areas = new Set(map.marks.flatMap(({ kind, ids }) => (kind === "area" ? ids : [])));
  return [
    fill<Content>(messages.borders, { source: isolated({ lang: "en", text: map.credit }) }),
    map.shapes.some(({ disputed }) => disputed) && forEyes(messages.hatched),
    shown.some(({ id }) => areas.has(id)) && forEyes(messages.dashed),
  ];
}

/** Of lines that a listener is told nothing else of. */
function forEyes(words: string): TemplateResult {
  return html`<span aria-hidden="true">${words}</span>`;
}

/** The other places, and what is told of each. */
function moreTemplate(places: Arranged): Content {
  const { context, inSight, folded } = places;
  const more = inSight.filter(({ told: own, within }) => own.length > 0 || within !== undefined);
  const told = [...more, ...folded];
  if (told.length === 0 || isAlone(places)) return "";
  const terms = told.map((place) => placeTerm(place, places));
  const size = numberTemplate(told.length, context);
  const title = context.messages.placeByPlace;
  return foldTemplate({ name: "more", title, size, content: html`<dl>${terms}</dl>` }, context);
}

/** A place, that in which it lies, and what is told of it. */
function placeTerm(place: Place, places: Arranged): Content {
  const { context } = places;
  const isInSight = places.inSight.includes(place);
  const key = isInSight ? "" : keyTemplate(place, places);
  const how = isInSight ? "" : howTemplate(place, context);
  const where = joinParts([how, withinTemplate(place, context)], DOT);
  const told = place.told.map((one) => markedStatement(one.text, one, context));
  return termTemplate([key, nameTemplate(place.name, context)], where.length > 0 ? [where, ...told] : told);
}

/** What the editors decided, whose map it is, and the sources with their paragraphs. */
function checkTemplate(context: PlacesContext): Content {
  const { messages, excerpt } = context;
  const { map, distances } = excerpt;
  const content = [
    codedTerms(distances, ({ measure }) => measure, context),
    map ? creditTemplate(map, context) : "",
    checkedSources(context),
  ];
  return foldTemplate({ name: "sources", title: messages.sourcesAndCoding, content }, context);
}

/** Whose borders they are, and that how large a circle is was decided by us. */
function creditTemplate({ credit, licence }: PlaceMap, { messages }: PlacesContext): Content {
  const source = isolated({ lang: "en", text: `${assertString(credit)}, ${assertString(licence)}` });
  return html`<p class="muted">${messages.map}${messages.colon}${source}. ${messages.circles}</p>`;
}
