import { WIDGETS } from "@redlines/embed/server";
import type { ExcerptKind } from "@redlines/model";

/** A kind of excerpt that has a widget. */
export type Kind = ExcerptKind;

/** A widget as a page shows it: whole, or in a smaller form that it has. */
export interface Form {
  kind: Kind;
  tag: string;
  /** The tag, and where it is not whole, how it is told so. */
  name: string;
  /** Options for a server, each an attribute of the same name in a page. */
  told: Told;
}

/** What makes a widget show itself in a form; nothing for the whole one. */
export interface Told {
  form?: "compact";
}

/** Every widget, whole, each followed by its compact form where it has one. */
export const FORMS: readonly Form[] = WIDGETS.flatMap(({ kind, tag, options }) => [
  { kind, tag, name: tag, told: {} },
  ...("form" in options ? [{ kind, tag, name: `${tag}, compact`, told: { form: "compact" } } as const] : []),
]);

export function isWhole({ told }: Form): boolean {
  return told.form === undefined;
}

export const WHOLE_FORMS: readonly Form[] = FORMS.filter(isWhole);

/** The name of a form within the name of a file. */
export function slugOf({ name }: Form): string {
  return name.replaceAll(/\W+/g, "-");
}
