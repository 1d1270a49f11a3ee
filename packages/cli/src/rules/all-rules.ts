import { rules } from "@redlines/model/check";
import { READING_RULES, type RuleDocs } from "./reading-rules.js";
import { TRANSLATION_RULES } from "./translation-rules.js";

/** Every rule that a problem can name, those of the tool first. */
export const ALL_RULES: readonly RuleDocs[] = [...READING_RULES, ...TRANSLATION_RULES, ...rules];
