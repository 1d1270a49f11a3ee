import type { Language } from "../phrase/locale.js";
import * as ar from "./ar.js";
import * as en from "./en.js";
import * as fa from "./fa.js";
import * as fr from "./fr.js";
import * as he from "./he.js";
import * as ru from "./ru.js";
import type {
  CitationMessages,
  ExplanationMessages,
  ModalityMessages,
  OutcomeMessages,
  PhraseMessages,
  QualifierMessages,
} from "./types.js";

/** All that is said in sentences of one language. */
export interface SentenceMessages extends QualifierMessages, PhraseMessages, CitationMessages {
  readonly modality: ModalityMessages;
  readonly explanation: ExplanationMessages;
  readonly outcome: OutcomeMessages;
}

export const MESSAGES: Readonly<Record<Language, SentenceMessages>> = {
  en: together(en),
  fr: together(fr),
  ar: together(ar),
  he: together(he),
  fa: together(fa),
  ru: together(ru),
};

interface LanguageFile {
  readonly qualifierMessages: QualifierMessages;
  readonly modalityMessages: ModalityMessages;
  readonly phraseMessages: PhraseMessages;
  readonly explanationMessages: ExplanationMessages;
  readonly citationMessages: CitationMessages;
  readonly outcomeMessages: OutcomeMessages;
}

/** A language's file has its messages apart, so that a widget's bundle takes only those that it says. */
function together(file: LanguageFile): SentenceMessages {
  return {
    ...file.qualifierMessages,
    ...file.phraseMessages,
    ...file.citationMessages,
    modality: file.modalityMessages,
    explanation: file.explanationMessages,
    outcome: file.outcomeMessages,
  };
}
