import type { Certainty, CertaintyStatus } from "../types.js";
import { brief, type VoiceName } from "./names.js";

/** What says how sure it is, and whose word. */
export interface Said {
  readonly certainty: Certainty;
  readonly voices: readonly VoiceName[];
}

/** What most statements of a widget have in common: it is said once, and exceptions alone are marked. */
export interface Common {
  /** The voices, from the article's inwards, with which most chains begin; empty where they share none. */
  readonly voices: readonly VoiceName[];
  /** How sure most of them are; absent where none prevails. */
  readonly status?: CertaintyStatus;
}

/** The share of statements from which on something is said once. Below it each says its own. */
export const COMMON_SHARE = 0.6;

/** The attribution and the status that most of these statements share. */
export function commonOf(statements: readonly Said[]): Common {
  const least = statements.length * COMMON_SHARE;
  const status = prevailing(
    statements.map(({ certainty }) => certainty.status),
    least,
  );
  const chains = statements.map(({ voices }) => voices);
  return { voices: commonVoices(chains, least), ...(status && { status }) };
}

/** The longest beginning that enough chains have, voice by voice. */
function commonVoices(chains: readonly (readonly VoiceName[])[], least: number): readonly VoiceName[] {
  let common: readonly VoiceName[] = [];
  for (;;) {
    const longer = chains.filter((voices) => voices.length > common.length && startsWith(voices, common));
    const next = prevailing(
      longer.map((voices) => spoken(voices[common.length])),
      least,
    );
    const found = longer.find((voices) => spoken(voices[common.length]) === next);
    if (next === undefined || !found) return common;
    common = found.slice(0, common.length + 1);
  }
}

/** The value that stands at least so often; of several the first. */
function prevailing<T>(values: readonly T[], least: number): T | undefined {
  return values.find((value) => values.filter((other) => other === value).length >= least);
}

/** The voices of a statement that what is common does not say: the rest of its chain, or all of it. */
export function exceptionalVoices({ voices }: Said, common: Common): ExceptionalVoices {
  return startsWith(voices, common.voices)
    ? { continues: true, voices: voices.slice(common.voices.length) }
    : { continues: false, voices };
}

export interface ExceptionalVoices {
  /** Whether these are cited by the common voices; else they stand in their place. */
  readonly continues: boolean;
  readonly voices: readonly VoiceName[];
}

function startsWith(voices: readonly VoiceName[], beginning: readonly VoiceName[]): boolean {
  return beginning.every((voice, index) => spoken(voice) === spoken(voices[index]));
}

/**
 * A voice as a reader is told of it: whether it says or passes on is not told, but whether it holds. An
 * author and what that author wrote are told alike.
 */
function spoken(voice: VoiceName | undefined): string | undefined {
  if (!voice) return undefined;
  const { word, role, ...who } = brief(voice);
  const named = "name" in who ? who.name : who.unnamed;
  return JSON.stringify([named, word, role === "holds"]);
}
