import { elementsOf } from "./shape.mjs";
import { SECTIONS } from "./sections.mjs";

/**
 * @typedef {import("./shape.mjs").Declaration} Declaration
 * @typedef {import("./shape.mjs").Item} Item
 * @typedef {import("../source-facts.mjs").Facts} Facts
 */

/**
 * @param {import("./shape.mjs").Manifest} manifest
 * @param {Facts} facts
 * @throws with all that is missing or untrue, one line each
 */
export function checkManifest(manifest, facts) {
  const elements = elementsOf(manifest);
  const problems = [
    ...elements.flatMap((one) => [...gaps(one), ...attributeDrift(one, facts), ...tagDrift(one, facts)]),
    ...eventDrift(elements, facts),
  ];
  if (problems.length > 0)
    throw new Error(["The custom-elements manifest differs from the sources:", ...problems].join("\n  "));
}

/** What has a type: all else is a name. */
const TYPED = new Set(["attributes", "events"]);

/**
 * @param {Declaration} declaration
 * @returns {string[]}
 */
function gaps(declaration) {
  const items = SECTIONS.flatMap(([section, word]) =>
    (declaration[section] ?? []).filter(isPublic).map((item) => ({ section, word, item })),
  );
  const missing = items.flatMap(({ section, word, item }) => [
    ...(item.description
      ? []
      : [`${declaration.name}: the ${word} ${item.name || "(default)"} has no description`]),
    ...(TYPED.has(section) && !item.type
      ? [`${declaration.name}: the ${word} ${item.name} has no type`]
      : []),
  ]);
  return declaration.description ? missing : [`${declaration.name} has no description`, ...missing];
}

/** @param {Item} item */
const isPublic = ({ privacy }) => privacy === undefined || privacy === "public";

/** @param {Item} item */
const isOwn = ({ inheritedFrom }) => !inheritedFrom;

/**
 * @param {Declaration} declaration
 * @param {Facts} facts
 * @returns {string[]}
 */
function attributeDrift({ name, attributes = [] }, { strings }) {
  const unknown = attributes.filter((one) => isOwn(one) && !one.fieldName && !strings.has(one.name));
  return unknown.map((one) => `${name}: no code knows the attribute ${one.name} that an @attr describes`);
}

/**
 * @param {Declaration} declaration
 * @param {Facts} facts
 * @returns {string[]}
 */
function tagDrift({ name, tagName }, { tags }) {
  if (!tagName || tags.get(tagName) === name) return [];
  return [`${name}: HTMLElementTagNameMap says that <${tagName}> is ${tags.get(tagName) ?? "nothing"}`];
}

/**
 * @param {Declaration[]} elements
 * @param {Facts} facts
 * @returns {string[]}
 */
function eventDrift(elements, { events }) {
  const described = new Map(
    elements.flatMap((one) =>
      (one.events ?? []).filter(isOwn).map((event) => [event.name, event.type?.text ?? "of no type"]),
    ),
  );
  return [...new Set([...events.keys(), ...described.keys()])]
    .filter((name) => events.get(name) !== described.get(name))
    .map((name) => {
      const inJsDoc = described.get(name) ?? "not described";
      const inMap = events.get(name) ?? "nothing";
      return `the event ${name} is ${inJsDoc} in JSDoc, and ${inMap} in HTMLElementEventMap`;
    });
}
