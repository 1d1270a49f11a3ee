import type { Rule } from "./rule.js";
import { conditionsGiven } from "./rules/conditions-given.js";
import { datesInOrder } from "./rules/dates-in-order.js";
import { declaredBy } from "./rules/declared-by.js";
import { drawnBy } from "./rules/drawn-by.js";
import { endsDiffer } from "./rules/ends-differ.js";
import { figureFits } from "./rules/figure-fits.js";
import { flagOfState } from "./rules/flag-of-state.js";
import { flagsInOrder } from "./rules/flags-in-order.js";
import { hedgeFitsStatus } from "./rules/hedge-fits-status.js";
import { hedgeIsNoVerb } from "./rules/hedge-is-no-verb.js";
import { issuedPlain } from "./rules/issued-plain.js";
import { labelHedged } from "./rules/label-hedged.js";
import { ladder } from "./rules/ladder.js";
import { likelihoodRange } from "./rules/likelihood-range.js";
import { limitGiven } from "./rules/limit-given.js";
import { loopsClose } from "./rules/loops-close.js";
import { namesByRegister } from "./rules/names-by-register.js";
import { noCycle } from "./rules/no-cycle.js";
import { noUnusedRecord } from "./rules/no-unused-record.js";
import { personInState } from "./rules/person-in-state.js";
import { quoteBrackets } from "./rules/quote-brackets.js";
import { quoteRole } from "./rules/quote-role.js";
import { quoteVersions } from "./rules/quote-versions.js";
import { redirects } from "./rules/redirects.js";
import { referencesResolve } from "./rules/references-resolve.js";
import { senseFitsTerm } from "./rules/sense-fits-term.js";
import { signalEnds } from "./rules/signal-ends.js";
import { signalsFit } from "./rules/signals-fit.js";
import { sourceFindable } from "./rules/source-findable.js";
import { sourceRole } from "./rules/source-role.js";
import { uniqueIds } from "./rules/unique-ids.js";
import { voiceAgrees } from "./rules/voice-agrees.js";

/** Every rule, in the order in which problems are reported. */
export const rules: readonly Rule[] = [
  uniqueIds,
  redirects,
  referencesResolve,
  noUnusedRecord,
  hedgeFitsStatus,
  datesInOrder,
  quoteRole,
  quoteBrackets,
  quoteVersions,
  ladder,
  signalsFit,
  declaredBy,
  noCycle,
  likelihoodRange,
  conditionsGiven,
  loopsClose,
  endsDiffer,
  hedgeIsNoVerb,
  senseFitsTerm,
  drawnBy,
  limitGiven,
  signalEnds,
  figureFits,
  sourceRole,
  namesByRegister,
  sourceFindable,
  issuedPlain,
  personInState,
  flagOfState,
  flagsInOrder,
  voiceAgrees,
  labelHedged,
];
