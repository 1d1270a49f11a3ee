import type { ExplanationMessages, ModalityMessages, PhraseMessages, QualifierMessages } from "./types.js";

export const qualifierMessages: QualifierMessages = {
  certainty: {
    asserted: "נאמר במקור",
    reported: "דווח",
    alleged: "נטען",
    disputed: "שנוי במחלוקת",
    denied: "הוכחש",
    inferred: "הוסק",
    unknown: "במידת ודאות לא ידועה",
  },
  comma: ", ",
  semicolon: "; ",
  citing: ", בהסתמך על ",
};

export const modalityMessages: ModalityMessages = {
  planned: "תוכנן בלבד",
  hypothetical: "היפותטי",
  negated: "לא התרחש",
};

export const phraseMessages: PhraseMessages = {
  sentence: "{body} ({details}).",
  leadsTo: " ← ",
  hedged: "{status}, ”{hedge}“",
  accordingTo: "לפי {voices}",
  inferredDate: "{date}, תאריך שהסיקו העורכים",
  corrected: "תוקן בתאריך {when} מ־”{was}“ ל־”{now}“ מן הסיבה: {why}",
  quote: "{speaker}: ”{text}“",
  quoteInRole: "{speaker}, {role}: ”{text}“",
  to: "נאמר אל {audience}",
  translated: { yes: "מתורגם", unknown: "ייתכן שתורגם" },
  translatedBy: "תרגום: {translator}",
  original: "בשפת המקור ({language}): ”{text}“",
  claim: "טענה של {claimant}: {proposition}",
  redline: "קו אדום של {by} כלפי {against}: {prohibits}",
  expressed: { explicit: "הוכרז במפורש", implied: "משתמע", inferred: "קו שהכותב מסיק" },
  position: {
    for: "בעד, בעניין ”{topic}“",
    against: "נגד, בעניין ”{topic}“",
    conditional: "בתנאי, בעניין ”{topic}“",
  },
  stance: { for: "בעד", against: "נגד", conditional: "בתנאי" },
  condition: "בתנאי הבא: {condition}",
  loop: {
    reinforcing: "{label}, לולאה המזינה את עצמה: {path}",
    balancing: "{label}, לולאה הבולמת את עצמה: {path}",
  },
  forecast: "תחזית של {forecaster}: {proposition}",
  sense: {
    absolute: "”{term}“, הערכת סבירות",
    ranking: "”{term}“, דירוג ולא הערכת סבירות",
    conditional: "”{term}“, רק בתנאי",
    "bare-modal": "”{term}“, אפשרי, בלי ציון סבירות",
  },
  horizon: "לתקופה: {date}",
  likelihood: "בין {low} ל־{high} בסולם {scale}, לפי קריאת העורכים",
  confidence: { low: "ביטחון נמוך", moderate: "ביטחון בינוני", high: "ביטחון גבוה" },
  outcome: {
    happened: "התרחש מאז, {date}, לפי {source}: {note}",
    "did-not-happen": "לא התרחש מאז, {date}, לפי {source}: {note}",
    undecidable: "אי אפשר להכריע, {date}, לפי {source}: {note}",
  },
  figure: "{measure}: {amount} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "לפחות {value}",
    "at-most": "לכל היותר {value}",
    about: "בערך {value}",
    "more-than": "יותר מ־{value}",
    range: "בין {low} ל־{high}",
  },
  estimateOf: "אומדן של {estimateOf}",
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: נשאל לגבי {day}.",
  "not-actual": "{records} אינו נחשב: {modality}.",
  denied: "{records} אינו נחשב: הוא הוכחש.",
  "not-yet-sure": "{records} אינו נחשב בתאריך {day}: הוא ודאי רק מתאריך {from}.",
  "reaches-rung": "{records} נחשב מתאריך {from} ומגיע לשלב {rung} ({certainty}).",
  "no-evidence": "שום דבר אינו נחשב ראיה באותו יום: הקריאה אינה ידועה, וזה אינו אפס.",
  "highest-rung": "השלב הגבוה ביותר שהושג הוא {rung} מתוך {rungs}, לפי {records}.",
  "line-crossed": "הקו עומד בשלב {line}; הושג שלב {rung}: הקו נחצה.",
  "line-not-crossed": "הקו עומד בשלב {line}; הושג רק שלב {rung}: הקו לא נחצה.",
  "weakest-certainty": "החלשה שבראיות המכריעות: {certainty} ({records}).",
  "not-held-that-day": "בעניין ”{topic}“, {records} של {actor} אינו נחשב: העמדה לא הייתה בתוקף באותו יום.",
  "held-earlier": "בעניין ”{topic}“, {records} של {actor} נדחה מפני {by}, המאוחר ממנו.",
  "position-held": "בעניין ”{topic}“, {actor}: {position} ({certainty}), לפי {records}.",
  verdict: "בעניין ”{topic}“: {verdict}.",
  "verdict-agree": "השניים מסכימים",
  "verdict-oppose": "השניים מתנגדים זה לזה",
  "verdict-conditional": "לפחות לאחד מהם יש תנאי",
  "verdict-one-sided": "רק לאחד מהם יש עמדה",
  "no-position": "לאף אחד מהם אין עמדה באותו יום: {records}.",
};
