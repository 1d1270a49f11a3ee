import { described } from "./described.js";

/** What somebody did in an event. */
export const participantRole = described({
  agent: "Did it, or is said to have done it",
  target: "At whom or what it was aimed",
  recipient: "To whom something was given, said or offered",
  host: "Where, or by whose leave, it took place",
  party: "One of several who did it together",
  beneficiary: "Whom it served",
  victim: "Who was hurt by it",
  instrument: "Through whom it was done",
  speaker: "Who said it",
  mediator: "Who brought the others together",
  observer: "Who was there and took no part",
  opponent: "Who spoke or acted against it",
});

/** What took place, in neutral words; each has its root in PLOVER where there is one (event-kinds.ts). */
export const eventKind = described({
  strike: "An attack with weapons from afar, such as from the air",
  attack: "Any other use of force",
  war: "Fighting that goes on, as a whole",
  intervention: "One side's forces enter a conflict of others",
  annexation: "Land is taken and declared one's own",
  deployment: "Forces or arms are moved to a place",
  construction: "Something is built",
  sanction: "A penalty is imposed, such as on trade",
  supply: "Goods or arms are delivered",
  support: "Help of another kind: money, advice, a vote",
  withdrawal: "Forces leave, or somebody leaves an agreement",
  return: "Somebody comes back to where they had left",
  restraint: "Something that could be done is left undone",
  meeting: "People meet; nothing is said of what about",
  talks: "A meeting, or several, over something to be settled",
  agreement: "Several bind themselves to something",
  offer: "Something is offered, perhaps on a condition",
  promise: "Somebody binds themselves to something",
  demand: "Something is asked for as due, or under pressure",
  request: "Something is asked for",
  refusal: "Something asked for or offered is turned down",
  threat: "Harm is announced, perhaps on a condition",
  warning: "Harm that may come is pointed out",
  accusation: "Somebody is said to have done wrong",
  statement: "Something is said in public; none of the kinds above",
  publication: "A text, figure or picture is made public by its owner",
  leak: "It is made public by somebody else",
  vote: "A body votes",
  election: "Voters choose who is to hold an office",
  appointment: "Somebody is given an office",
  resignation: "Somebody gives up an office",
  ruling: "A court or an arbiter decides",
  protest: "People show in public that they are against something",
  walkout: "Somebody leaves a meeting or talks in protest",
  other: "None of these",
});

export const modality = described({
  actual: "It took place, by the word of those to whom it is attributed",
  planned: "It is meant to take place",
  hypothetical: "It is thought of as a case: what if",
  negated: "It is said not to have taken place",
});
