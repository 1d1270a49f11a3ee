import type { Shown } from "./records.ts";
import type { Script } from "./scripts.ts";
import type { Subject } from "./subjects.ts";
import type { Kind } from "./widgets.ts";

/** Somebody else's element, and how its own documentation shows it around words. */
interface Peer {
  name: string;
  script: Script;
  around: (words: string, index: number) => string;
}

/** An image of one grey point, so that no facade asks another site for its own. */
const POSTER = "data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

const relativeTime = `<relative-time datetime="2017-12-01T00:00:00Z">December 1, 2017</relative-time>`;

function liteYoutube(index: number): string {
  const style = `background-image:url("${POSTER}")`;
  return `<lite-youtube videoid="record-${index}" title="A record" style='${style}'></lite-youtube>`;
}

/** A kind without an entry stands beside plain HTML and bare Lit alone. */
const PEERS: Readonly<Partial<Record<Kind, readonly Peer[]>>> = {
  actor: [
    { name: "Shoelace sl-card", script: "sl-card", around: (plain) => `<sl-card>${plain}</sl-card>` },
    {
      name: "Material md-elevated-card",
      script: "md-elevated-card",
      around: (plain) => `<md-elevated-card>${plain}</md-elevated-card>`,
    },
    {
      name: "lite-youtube, poster inlined",
      script: "lite-youtube",
      around: (plain, index) => liteYoutube(index) + plain,
    },
  ],
  quote: [
    {
      name: "GitHub relative-time",
      script: "relative-time",
      around: (plain) => `${plain}<p>${relativeTime}</p>`,
    },
  ],
  redline: [
    {
      name: "Shoelace sl-progress-ring",
      script: "sl-progress-ring",
      around: (plain) => `<sl-progress-ring value="60" label="A reading"></sl-progress-ring>${plain}`,
    },
    {
      name: "svg-gauge",
      script: "svg-gauge",
      around: (plain) => `<div class="svg-gauge" style="width:8rem;height:8rem"></div>${plain}`,
    },
  ],
};

/** Every script that a peer needs. */
export const PEER_SCRIPTS: readonly Script[] = Object.values(PEERS).flatMap((some) =>
  some.map(({ script }) => script),
);

/** Other people's elements, each holding the same words. */
export function peers(kind: Kind, shown: readonly Shown[]): Subject[] {
  return (PEERS[kind] ?? []).map(({ name, script, around }) => ({
    name,
    script,
    markup: shown.map(({ plain }, index) => around(plain, index)),
  }));
}
