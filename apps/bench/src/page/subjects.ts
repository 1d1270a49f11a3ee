import type { Captured } from "./browser/capture.ts";
import type { Kind, Shown } from "./records.ts";
import type { Script } from "./scripts.ts";

/** Something that shows the records of one kind. */
export interface Subject {
  name: string;
  role: "words" | "static" | "bare" | "ours" | "peer";
  /** What a page must load for it. */
  script?: Script;
  /** One for each record. */
  markup?: readonly string[];
  /** Where elements are made by a script: which, and what each is given. */
  given?: { tag: string; property: string; values: readonly unknown[] };
}

const TAGS = { actor: "actor-card", quote: "quote-block", redline: "redline-gauge" } as const;

/** The widget of a kind. */
export function tagOf(kind: Kind): (typeof TAGS)[Kind] {
  return TAGS[kind];
}

/** Words without any element: the floor of all. */
export function words(shown: readonly Shown[]): Subject {
  return { name: "plain HTML, the words alone", role: "words", markup: shown.map(({ plain }) => plain) };
}

/** The widget drawn by a server, with no script. */
export function drawn(kind: Kind, shown: readonly Shown[]): Subject {
  return { name: `${tagOf(kind)}, static`, role: "static", markup: shown.map((one) => one.static) };
}

/** The widget and a bare Lit element with the same content, both given their data by a script. */
export function fromProperties(
  kind: Kind,
  shown: readonly Shown[],
  { drawings }: Captured,
): { bare: Subject; ours: Subject } {
  const tag = tagOf(kind);
  const excerpts = shown.map(({ excerpt }) => excerpt);
  return {
    bare: {
      name: "bare Lit, from properties",
      role: "bare",
      script: `bare-${kind}`,
      given: { tag: "bare-element", property: "drawing", values: drawings },
    },
    ours: {
      name: `${tag}, from properties`,
      role: "ours",
      script: tag,
      given: { tag, property: "excerpt", values: excerpts },
    },
  };
}

/** The same, with their data in the page. */
export function fromJson(
  kind: Kind,
  shown: readonly Shown[],
  { drawings }: Captured,
): { bare: Subject; ours: Subject } {
  const bare = shown.map(
    ({ plain }, index) => `<bare-element>${plain}${json(drawings[index])}</bare-element>`,
  );
  return {
    bare: { name: "bare Lit, from JSON", role: "bare", script: `bare-${kind}`, markup: bare },
    ours: {
      name: `${tagOf(kind)}, from JSON`,
      role: "ours",
      script: tagOf(kind),
      markup: shown.map(({ script }) => script),
    },
  };
}

function json(value: unknown): string {
  return `<script type="application/json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}

/** An image of one grey point, so that no facade asks another site for its own. */
const POSTER = "data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

/** Other people's elements, each holding the same words in the way that its own documentation shows. */
const PEERS: Readonly<
  Record<Kind, readonly [name: string, script: Script, around: (words: string, index: number) => string][]>
> = {
  actor: [
    ["Shoelace sl-card", "sl-card", (plain) => `<sl-card>${plain}</sl-card>`],
    [
      "Material md-elevated-card",
      "md-elevated-card",
      (plain) => `<md-elevated-card>${plain}</md-elevated-card>`,
    ],
    [
      "lite-youtube, poster inlined",
      "lite-youtube",
      (plain, index) =>
        `<lite-youtube videoid="record-${index}" title="A record" style='background-image:url("${POSTER}")'></lite-youtube>${plain}`,
    ],
  ],
  quote: [
    [
      "GitHub relative-time",
      "relative-time",
      (plain) =>
        `${plain}<p><relative-time datetime="2017-12-01T00:00:00Z">December 1, 2017</relative-time></p>`,
    ],
  ],
  redline: [
    [
      "Shoelace sl-progress-ring",
      "sl-progress-ring",
      (plain) => `<sl-progress-ring value="60" label="A reading"></sl-progress-ring>${plain}`,
    ],
    [
      "svg-gauge",
      "svg-gauge",
      (plain) => `<div class="svg-gauge" style="width:8rem;height:8rem"></div>${plain}`,
    ],
  ],
};

export function peers(kind: Kind, shown: readonly Shown[]): Subject[] {
  return PEERS[kind].map(([name, script, around]) => ({
    name,
    role: "peer",
    script,
    markup: shown.map(({ plain }, index) => around(plain, index)),
  }));
}
