import { type ArticleDate, articleDay, type Day, isCalendarDay } from "./day.js";

/**
 * A day that was asked for, if it is one, `YYYY-MM-DD`, and the article knows of it: of later days the
 * records say nothing.
 */
export function knownDay(about: ArticleDate, day = ""): Day | undefined {
  return isCalendarDay(day) && day <= articleDay(about) ? day : undefined;
}
