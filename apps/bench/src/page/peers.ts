import { escapeHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import { AGAINST_PEER, type Comparison } from "./comparisons.ts";
import type { Shown } from "./records.ts";
import type { Script } from "./scripts.ts";
import type { Subject } from "./subjects.ts";
import type { Form } from "./widgets.ts";

/** Somebody else's element, and how its own documentation shows it around words. */
interface Peer {
  name: string;
  script: Script;
  around: (shown: Shown, index: number) => string;
  /** In what a widget must not be far above it; a peer that says something else has no such figure. */
  comparisons?: readonly Comparison[];
}

/** A peer that shows the records of one widget. */
export interface PeerSubject extends Subject {
  comparisons: readonly Comparison[];
}

/** An image of one grey point, so that no facade asks another site for its own. */
const POSTER = "data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

const relativeTime = `<relative-time datetime="2017-12-01T00:00:00Z">December 1, 2017</relative-time>`;

function liteYoutube(index: number): string {
  const style = `background-image:url("${POSTER}")`;
  return `<lite-youtube videoid="record-${index}" title="A record" style='${style}'></lite-youtube>`;
}

/**
 * As much as a compact card says, in the slots of a card as its documentation fills them: the name as the
 * head, with the role or the kind, and one line.
 */
function nameRoleAndLine({ excerpt }: Shown): string {
  const { name, role, line } = introduction(excerpt);
  const head = `<div slot="header"><strong>${name}</strong> <small>${role}</small></div>`;
  return `<sl-card>${head}${line}</sl-card>`;
}

function introduction(excerpt: Excerpt): Readonly<Record<"name" | "role" | "line", string>> {
  if (excerpt.kind !== "actor") throw new TypeError(`A ${excerpt.kind} has no name and role.`);
  const { name, kind, roles = [], description = "" } = excerpt.record;
  const role = roles.map(({ title }) => title).join(" · ") || kind;
  return { name: escapeHtml(name), role: escapeHtml(role), line: escapeHtml(description) };
}

/** By the names of forms. One without an entry stands beside plain HTML and bare Lit alone. */
const PEERS: Readonly<Partial<Record<string, readonly Peer[]>>> = {
  "actor-card": [
    { name: "Shoelace sl-card", script: "sl-card", around: ({ plain }) => `<sl-card>${plain}</sl-card>` },
    {
      name: "Material md-elevated-card",
      script: "md-elevated-card",
      around: ({ plain }) => `<md-elevated-card>${plain}</md-elevated-card>`,
    },
    {
      name: "lite-youtube, poster inlined",
      script: "lite-youtube",
      around: ({ plain }, index) => liteYoutube(index) + plain,
    },
  ],
  "actor-card, compact": [
    {
      name: "Shoelace sl-card with name, role and a line",
      script: "sl-card",
      around: nameRoleAndLine,
      comparisons: AGAINST_PEER,
    },
  ],
  "quote-block": [
    {
      name: "GitHub relative-time",
      script: "relative-time",
      around: ({ plain }) => `${plain}<p>${relativeTime}</p>`,
    },
  ],
  "redline-gauge": [
    {
      name: "Shoelace sl-progress-ring",
      script: "sl-progress-ring",
      around: ({ plain }) => `<sl-progress-ring value="60" label="A reading"></sl-progress-ring>${plain}`,
    },
    {
      name: "svg-gauge",
      script: "svg-gauge",
      around: ({ plain }) => `<div class="svg-gauge" style="width:8rem;height:8rem"></div>${plain}`,
    },
  ],
};

/** The forms that have a peer. */
export const FORMS_WITH_PEERS: readonly string[] = Object.keys(PEERS);

/** Every script that a peer needs, each once. */
export const PEER_SCRIPTS: ReadonlySet<Script> = new Set(
  Object.values(PEERS).flatMap((some = []) => some.map(({ script }) => script)),
);

/** Other people's elements, each holding the same words or saying as much. */
export function peers(form: Form, shown: readonly Shown[]): PeerSubject[] {
  return (PEERS[form.name] ?? []).map(({ name, script, around, comparisons = [] }) => ({
    name,
    script,
    markup: shown.map(around),
    comparisons,
  }));
}
