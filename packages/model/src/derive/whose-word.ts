import type { Voice, VoiceRole } from "../types.js";

type Attributed = { readonly attribution: readonly Voice[] };

/** What a voice of a chain does: the last one says it, those before pass it on, unless told otherwise. */
export function voiceRole({ attribution }: Attributed, index: number): VoiceRole {
  return attribution[index]?.role ?? (index === attribution.length - 1 ? "says" : "passes-on");
}

/** The innermost voice that says it or holds it; none where all only pass on what nobody is named for. */
export function whoseWord(record: Attributed): Voice | undefined {
  return record.attribution.findLast((_, index) => voiceRole(record, index) !== "passes-on");
}

/** Those who pass it on, outermost first. */
export function passedOnBy(record: Attributed): Voice[] {
  return record.attribution.filter((_, index) => voiceRole(record, index) === "passes-on");
}
