import { type Excerpt, fill } from "@redlines/model";
import { titleOf } from "../title.js";
import type { DeskSite } from "./desk-site.js";
import type { SpokenMessages } from "./messages.js";

interface CitedAt {
  readonly site: Pick<DeskSite, "dataset" | "provider" | "messages">;
  readonly language: string;
  readonly address: string;
}

/** A record as a footnote cites it: its name, its dataset and version, what it rests on, and where it is. */
export function citationOf(excerpt: Excerpt, { site, language, address }: CitedAt): string {
  const { dataset, provider, messages } = site;
  const { version, asOf, licence } = excerpt.about;
  const { citation } = messages;
  const parts = [
    filled(citation.record, { title: titleOf(excerpt, language) }),
    filled(citation.dataset, { dataset, version, asOf: asOf.text }),
    ...excerpt.cited.map((source) => filled(citation.source, { source: sourceOf(source, messages) })),
    provider,
    address,
    ...(licence?.name === undefined ? [] : [licence.name]),
  ];
  return `${parts.join(". ")}.`;
}

/** Who wrote, where and when, as the dataset calls it, and which paragraphs. */
function sourceOf(source: Excerpt["cited"][number], { citation, comma }: SpokenMessages): string {
  const { label, authors, publication, paragraphs } = source;
  const named = label ?? [...authors, publication].filter(Boolean).join(comma);
  const list = paragraphs.join(comma);
  return list ? `${named}${comma}${filled(citation.paragraphs, { list })}` : named;
}

function filled(message: string, values: Readonly<Record<string, string>>): string {
  return fill(message, values).join("");
}
