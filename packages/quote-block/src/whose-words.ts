import type { Citation, VoiceName } from "@redlines/model";
import type { QuoteContext } from "./versions.js";

type Quoted = QuoteContext["excerpt"];

/** The source that the words are quoted in. */
export function quotedIn({ cited }: Quoted): Citation | undefined {
  return cited.find(({ role }) => role === "facts");
}

/** Who said it, where somebody is named for it. */
export function speakerName({ record, actors }: Quoted): string | undefined {
  return actors[record.speaker ?? ""]?.name;
}

/** Whether the source's own words are quoted: its author speaks, or the publication itself. */
export function isOwnWords(excerpt: Quoted): boolean {
  const speaker = speakerName(excerpt);
  const { authors = [], publication } = quotedIn(excerpt) ?? {};
  return speaker !== undefined && [...authors, publication].includes(speaker);
}

/** The voice that has the words: the speaker, or what the speaker said it in. */
export function speakingVoice(excerpt: Quoted): VoiceName | undefined {
  const { speaker, voices } = excerpt.record;
  const innermost = voices.findLast(({ role }) => role !== "passes-on");
  return speaker === undefined || (innermost && isSpeaker(innermost, excerpt)) ? innermost : undefined;
}

function isSpeaker(voice: VoiceName, excerpt: Quoted): boolean {
  if (!("name" in voice)) return false;
  return voice.name === speakerName(excerpt) || excerpt.record.occasion?.source !== undefined;
}

/**
 * The voices between the source and the speaker, which the caption has to name: all but those that it says
 * already, by the publication and by the speaker's name.
 */
export function unsaidVoices(excerpt: Quoted): VoiceName[] {
  const said = namesOf(excerpt);
  const speaking = speakingVoice(excerpt);
  const voices = excerpt.record.voices.filter((voice) => voice !== speaking);
  const from = voices.findIndex((voice) => voice.word || !("name" in voice && said.has(voice.name)));
  return from < 0 ? [] : voices.slice(from);
}

/** How a chain may name the source that the words are quoted in. */
function namesOf(excerpt: Quoted): Set<string | undefined> {
  const { authors = [], publication, title, label } = quotedIn(excerpt) ?? {};
  return new Set([...authors, publication, title?.text, label]);
}
