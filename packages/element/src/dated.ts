import {
  articleDay,
  byTime,
  type Day,
  type Excerpt,
  FAR_FUTURE,
  hasEnded,
  knownDay,
  type Time,
} from "@redlines/model";

/** A widget that can be asked for a day. */
interface Asked {
  readonly excerpt: Pick<Excerpt, "about">;
  /** The day, `YYYY-MM-DD`, for which it is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
}

/** What a widget knows on a day. */
export interface Dated {
  /** The day that was asked for, where the article knows of it. */
  readonly asOf?: Day | undefined;
  /** The day for which the widget is told. */
  readonly day: Day;
  /** The day after which it knows nothing: what is planned is known on the article's date. */
  readonly until: Day;
}

/** The context of a widget as it stands on a day. */
export function datedContext<C extends Asked>(context: C): C & Dated {
  const { about } = context.excerpt;
  const asOf = knownDay(about, context.asOf);
  return { ...context, asOf, day: asOf ?? articleDay(about), until: asOf ?? FAR_FUTURE };
}

/** What has a time, or holds whenever. */
export interface Timed {
  readonly time?: Pick<Time, "earliest" | "latest" | "begunBy"> | undefined;
}

/** On an earlier day nothing is known of what came later. */
export function known<T extends Timed>(
  records: Readonly<Record<string, T>> | readonly T[],
  { until }: Pick<Dated, "until">,
): T[] {
  return Object.values(records).filter(({ time }) => !time || time.earliest <= until);
}

/** The newest first; what has no date comes last. */
export function newestFirst<T extends Timed>(records: readonly T[]): T[] {
  const dated = records.filter(({ time }) => time);
  return [...dated.toSorted((a, b) => byTime(b.time, a.time)), ...records.filter(({ time }) => !time)];
}

/** Whether something had ended by the day. */
export function isFormer({ time }: Timed, { day }: Pick<Dated, "day">): boolean {
  return hasEnded(time, day);
}
