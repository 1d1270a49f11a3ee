import type { RenderContext } from "@redlines/element";
import { commonOf, type Excerpt, find, type LoopEvidence } from "@redlines/model";
import type { EscalationLoopMessages } from "./messages/en.js";

/** All that the content of a loop depends on. */
export interface LoopContext extends RenderContext<EscalationLoopMessages, "dynamics"> {
  /** The id of the loop that is told and drawn first. */
  readonly loop?: string | undefined;
  /** The number of the step that stands open, from 1. */
  readonly step?: string | undefined;
  /** Whether a script opens that step; else the HTML does. */
  readonly isLive?: boolean | undefined;
}

type Dynamics = Excerpt<"dynamics">["record"];
export type Loop = Dynamics["loops"][number];
export type Node = Dynamics["nodes"][number];
export type Link = Dynamics["links"][number];

/** One node of a loop, and what it does to the next. */
export interface Step {
  /** From 1. */
  readonly place: number;
  readonly node: Node;
  readonly link: Link;
  readonly next: Node;
}

/** A loop with its steps; the last one leads back to the first. */
export interface Ring {
  readonly loop: Loop;
  readonly steps: readonly Step[];
}

/** The loop that is told, and the others, each in the order of the record. */
export interface Told {
  readonly context: LoopContext;
  readonly ring: Ring;
  readonly others: readonly Ring[];
}

/** Whichever loop is asked for is told; where none is, or it is not there, the first. */
export function toldOf(given: LoopContext): Told {
  const { record, records } = given.excerpt;
  const rings = record.loops.map((loop) => ({ loop, steps: stepsOf(loop, record) }));
  const ring = rings.find(({ loop }) => loop.id === given.loop) ?? rings[0];
  if (!ring) throw new TypeError("The excerpt has no loop");
  const common = commonOf([record, ...Object.values(records)]);
  return { context: { ...given, common }, ring, others: rings.filter((one) => one !== ring) };
}

/** Once round. Some write the first node again at the end, some do not. */
function stepsOf({ path }: Loop, record: Dynamics): Step[] {
  const ring = path.at(-1) === path[0] ? path.slice(0, -1) : path;
  return ring.map((from, index) => {
    const to = ring[(index + 1) % ring.length];
    return stepFrom(linkBetween(from, to, record), index + 1, record);
  });
}

/** A link as a step. */
export function stepFrom(link: Link, place: number, record: Dynamics): Step {
  return { place, link, node: nodeOf(link.from, record), next: nodeOf(link.to, record) };
}

function linkBetween(from: string, to: string | undefined, { links }: Dynamics): Link {
  return held(links.find((link) => link.from === from && link.to === to));
}

function nodeOf(id: string, { nodes }: Dynamics): Node {
  return held(nodes.find((node) => node.id === id));
}

/** A broken excerpt must not be shown as a shorter loop. */
function held<T>(found: T | undefined): T {
  if (found === undefined) throw new TypeError("The excerpt has not all of its loop");
  return found;
}

/** What shows a node or a link; a topic or a place that it names shows nothing by itself. */
export function evidenceOf({ records = [] }: Node | Link, { excerpt }: LoopContext): LoopEvidence[] {
  return records.flatMap((id) => find(excerpt.records, id) ?? []);
}
