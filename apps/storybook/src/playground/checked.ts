import { checkText } from "@redlines/cli/internal/check-text";
import { dataset } from "@redlines/core";
import { excerpt, type Excerpt, type ExcerptKind, type Flag } from "@redlines/model";

/** A record that the playground is about. */
export interface Subject {
  readonly kind: ExcerptKind;
  readonly id: string;
}

export type Finding = ReturnType<typeof checkText>["problems"][number];

/** What comes of a text: what is wrong with it, and its picture where its schema accepts it. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly excerpt: Excerpt | undefined;
}

/** Checks the text of a record among the others of the article, and cuts out what its widget shows. */
export function outcomeOf(text: string, { kind, id }: Subject): Outcome {
  const { problems, dataset: changed } = checkText(text, { kind, id, dataset, flags: FLAGS });
  return {
    findings: problems,
    excerpt: problems.length === 0 && changed ? excerpt(changed, kind, id) : undefined,
  };
}

/** The flags of the article's states: the files of all others stay with the command. */
const DRAWN: ReadonlyMap<string, Flag["drawing"]> = new Map(
  Object.values(dataset.actors).flatMap(({ flags = [] }) =>
    flags.map(({ code, drawing }) => [code, drawing] as const),
  ),
);

const FLAGS = { codes: () => new Set(DRAWN.keys()), draw: (code: string) => DRAWN.get(code) };
