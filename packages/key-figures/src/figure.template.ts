import {
  chipTemplate,
  type Content,
  dateTemplate,
  DOT,
  hedgedWords,
  joinParts,
  noticesTemplate,
  passageLink,
  phraseTemplate,
} from "@redlines/element";
import {
  amountParts,
  brief,
  figureDetails,
  hedgeParts,
  markParts,
  natureParts,
  type PhrasePart,
  splitAt,
} from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { Figure, FiguresContext } from "./figures.js";

/** What a number is made to be by somebody: that it is counted, measured or reported needs no word. */
const MADE: ReadonlySet<string> = new Set([
  "estimated",
  "agreed",
  "demanded",
  "offered",
  "promised",
  "polled",
  "voted",
] satisfies Figure["nature"][]);

/** One number: large, with its bound and unit; and in a sentence what it is of, how sure it is, and whose. */
export function figureTemplate(figure: Figure, context: FiguresContext): TemplateResult {
  const amount = amountParts(figure, context).map((part) => amountPart(part, context));
  const words = hedgedWords(figure.statement, figure.certainty.hedge, context);
  return html`<li>
    <p class="amount" part="figure">${amount}</p>
    <p class="told">${passageLink(words, figure)} ${markTemplate(figure, context)}</p>
    ${noticesTemplate(figure, context)}
  </li>`;
}

/** The number itself is large, whatever else is said of it. */
function amountPart(part: PhrasePart, context: FiguresContext): Content {
  const words = phraseTemplate([part], context);
  return part.role === "number" ? html`<strong><bdi>${words}</bdi></strong>` : words;
}

/**
 * How sure it is, always: a number is taken along alone. Then when it was so, where that is not the article's
 * date, whose it is, and what it must be read with.
 */
function markTemplate(figure: Figure, context: FiguresContext): Content {
  const { certainty, time } = figure;
  const { hedge, status } = certainty;
  const isHedged = splitAt(figure.statement, hedge) !== undefined;
  const exact = hedge !== undefined && !isHedged && phraseTemplate(hedgeParts(hedge, context), context);
  const isOfArticle = time?.edtf === context.excerpt.about.asOf.edtf;
  const rest = [
    time && !isOfArticle && dateTemplate(time, context),
    ...[...ownParts(figure, context), ...voicesParts(figure, context)].map((parts) =>
      phraseTemplate(parts, context),
    ),
  ];
  const chip = joinParts([chipTemplate(status, context), exact], " ");
  return html`<span class="mark">${joinParts([chip, ...rest], DOT)}</span>`;
}

/** What kind of number it is and whose, where that is not said anyway, and what it must be read with. */
function ownParts({ by, ...figure }: Figure, context: FiguresContext): PhrasePart[][] {
  const voices = figure.voices.map(brief).map((voice) => ("name" in voice ? voice.name : ""));
  const unsaid = by?.filter((name) => !voices.some((voice) => splitAt(voice, name))) ?? [];
  const told = unsaid.length > 0 ? { ...figure, by: unsaid } : figure;
  const nature = MADE.has(figure.nature) ? [natureParts(told, context)] : [];
  return [...nature, ...figureDetails(told, context)];
}

/** Whose word it is, as far as the source line does not say it of all. */
function voicesParts({ voices }: Figure, context: FiguresContext): PhrasePart[][] {
  const stated = { certainty: { status: "asserted" }, voices } as const;
  return markParts(stated, { voices: [], ...context.common, status: "asserted" }, context);
}
