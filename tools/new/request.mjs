import { parseArgs } from "node:util";
import { didYouMean, EXCERPT_KINDS, KINDS } from "./vocabulary.mjs";

/**
 * @typedef {import("@redlines/model").Kind} Kind
 *
 * @typedef {object} Request
 * @property {string} tag of the element, and the name of its package
 * @property {Kind} kind of the records that it shows
 *
 * @typedef {object} Taken what is there already
 * @property {ReadonlyMap<string, string>} tags names of packages and elements → what has the name
 * @property {ReadonlyMap<string, string>} kinds the kinds that have a widget → its tag
 */

/** A request that cannot be met: what is wrong, and what to do. */
export class RequestError extends Error {}

const USAGE = "Usage: pnpm new widget TAG --kind KIND, such as: pnpm new widget claim-list --kind claim";

/** The field that keeps what a record states, by kind: the first template of a widget shows it. */
export const STATED = /** @type {const} */ ({
  event: "description",
  claim: "proposition",
  interest: "statement",
  relation: "statement",
  forecast: "proposition",
  figure: "statement",
  dynamics: "label",
});

/** Names with a hyphen that are no names of custom elements (HTML standard, “valid custom element name”). */
const RESERVED = new Set([
  "annotation-xml",
  "color-profile",
  "font-face",
  "font-face-src",
  "font-face-uri",
  "font-face-format",
  "font-face-name",
  "missing-glyph",
]);

/**
 * What is asked for.
 * @param {string[]} args
 * @param {Taken} taken
 * @returns {Request}
 * @throws {RequestError} where it makes no sense, or there is one already
 */
export function readRequest(args, taken) {
  const { tag, kind } = parsed(args);
  mustBeTag(tag);
  const owner = taken.tags.get(tag);
  if (owner) throw new RequestError(`${tag} is taken: ${owner} has that name. Choose another one.`);
  return { tag, kind: knownKind(kind, taken) };
}

/** @param {string[]} args */
function parsed(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { kind: { type: "string" } },
      allowPositionals: true,
    });
    const [what, tag, ...more] = positionals;
    if (what === "widget" && tag && more.length === 0 && values.kind) return { tag, kind: values.kind };
  } catch (error) {
    throw new RequestError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  throw new RequestError(USAGE);
}

/** @param {string} tag */
function mustBeTag(tag) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag) || RESERVED.has(tag))
    throw new RequestError(
      `${tag} is not a valid name of a custom element here. ` +
        "Write lower-case words with a hyphen between them, such as claim-list.",
    );
}

/**
 * @param {string} kind
 * @param {Taken} taken
 * @returns {Kind}
 */
function knownKind(kind, { kinds }) {
  const known = KINDS.find((one) => one === kind);
  if (!known) throw new RequestError(`There is no kind ${kind}: ${suggestion(kind)}`);
  const shown = kinds.get(known) ?? (EXCERPT_KINDS.some((one) => one === known) ? "an excerpt" : undefined);
  if (shown) throw new RequestError(`Records of kind ${kind} have ${shown} already. Choose another kind.`);
  if (!(known in STATED))
    throw new RequestError(
      `A ${kind} states nothing, so there is nothing that a first template could show. ` +
        `This command makes widgets for: ${Object.keys(STATED).join(", ")}.`,
    );
  return known;
}

/** @param {string} kind */
function suggestion(kind) {
  return didYouMean(kind, KINDS) ?? `the kinds are ${KINDS.join(", ")}.`;
}
