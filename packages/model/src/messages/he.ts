import { estimateMessages } from "./estimates/he.js";
import { figureMessages } from "./figures/he.js";
import type {
  CitationMessages,
  ExplanationMessages,
  ModalityMessages,
  OutcomeMessages,
  PeriodMessages,
  PhraseMessages,
  QualifierMessages,
} from "./types.js";

export const qualifierMessages: QualifierMessages = {
  certainty: {
    asserted: "נאמר",
    reported: "דווח",
    alleged: "נטען",
    disputed: "שנוי במחלוקת",
    denied: "הוכחש",
    inferred: "מסקנה",
    unknown: "במידת ודאות לא ידועה",
  },
  comma: ", ",
  semicolon: "; ",
  citing: "בהסתמך על ",
  onViewOf: "בייחוס הדעה אל ",
  accordingTo: "לפי {voices}",
  unnamed: {
    one: "גורם ששמו לא צוין",
    several: "כמה גורמים ששמותיהם לא צוינו",
    many: "רבים ששמותיהם לא צוינו",
  },
  unnamedShort: { one: "מקור שלא צוין", several: "כמה מקורות שלא צוינו", many: "מקורות רבים שלא צוינו" },
  retracted: "רשומה זו בוטלה ב־{date}: {why}",
};

export const modalityMessages: ModalityMessages = {
  planned: "תוכנן בלבד",
  hypothetical: "היפותטי",
  negated: "לא התרחש",
};

export const periodMessages: PeriodMessages = {
  horizon: "לתקופה: {date}",
};

export const phraseMessages: PhraseMessages = {
  ...periodMessages,
  ...figureMessages,
  ...estimateMessages,
  sentence: "{body} ({details}).",
  leadsTo: " ← ",
  hedged: "{status}, ”{hedge}“",
  worded: "{voice} (”{word}“)",
  inferredDate: "{date}, כפי שהסיקו העורכים",
  corrected: "תוקן בתאריך {when} מ־”{was}“ ל־”{now}“ מן הסיבה: {why}",
  quote: "{speaker}: ”{text}“",
  quoteInRole: "{speaker}, {role}: ”{text}“",
  to: "נאמר אל {audience}",
  translated: { yes: "מתורגם", unknown: "ייתכן שתורגם" },
  translatedBy: "תרגום: {translator}",
  original: "בשפת המקור ({language}): ”{text}“",
  ours: { machine: "תרגום המכונה שלנו: ”{text}“", person: "התרגום שלנו: ”{text}“" },
  claim: {
    says: "טענה של {claimant}: {proposition}",
    holds: "דעה המיוחסת אל {claimant}: {proposition}",
    nobody: "טענה שלא צוין מי השמיע אותה: {proposition}",
  },
  redline: {
    actor: "קו אדום של {by} כלפי {against}: {limit}",
    author: "קו שמחבר המאמר מסיק, של {by} כלפי {against}: {limit}",
    editors: "קו שהעורכים מסיקים, של {by} כלפי {against}: {limit}",
  },
  demands: "נדרש: {demands}",
  since: "קיים מאז: {date}",
  until: "בוטל: {date}",
  expressed: { explicit: "הוכרז במפורש", implied: "משתמע" },
  position: {
    for: "עמדה בעניין ”{topic}“: בעד",
    against: "עמדה בעניין ”{topic}“: נגד",
    conditional: "עמדה בעניין ”{topic}“: מותנית",
    mixed: "עמדה בעניין ”{topic}“: חלוקה",
    unknown: "עמדה בעניין ”{topic}“: לא ידועה",
  },
  stance: {
    for: "בעד",
    against: "נגד",
    conditional: "עמדה מותנית",
    mixed: "עמדה חלוקה",
    unknown: "עמדה לא ידועה",
  },
  leaning: "נטייה בלבד",
  condition: "התנאי: {condition}",
  term: "”{term}“",
  termIf: "”{term}“, ובתנאי: {condition}",
  likelihood: "בין {low} ל־{high} בסולם {scale}, לפי קריאת העורכים",
  loop: {
    reinforcing: "{label}, לולאה המזינה את עצמה: {path}",
    balancing: "{label}, לולאה הבולמת את עצמה: {path}",
  },
  forecast: {
    says: "תחזית של {forecaster}: {proposition}",
    holds: "ציפייה המיוחסת אל {forecaster}: {proposition}",
    nobody: "תחזית שלא צוין מי חזה אותה: {proposition}",
  },
  state: { "in-force": "בתוקף, {date}", suspended: "מושעה, {date}", ended: "הסתיים, {date}" },
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: השאלה היא לגבי {day}.",
  "article-day": "תאריך המאמר נקבע כאן ל־{day}.",
  "no-line-yet": "הקו קיים מתאריך {from}: ביום הנשאל עדיין לא היה קו.",
  withdrawn: "הקו בוטל: מתאריך {from} אין עוד מה לבחון לפיו.",
  "before-the-line": "{records}: הדבר מובא בחשבון מתאריך {from}, אך אז עדיין לא היה קו, ואין בכך כדי להכריע.",
  "not-actual": "{records}: הדבר אינו מובא בחשבון ({modality}).",
  denied: "{records}: הדבר אינו מובא בחשבון, כי הוא הוכחש.",
  retracted: "{records}: הדבר אינו מובא בחשבון, כי הרשומה בוטלה ב־{from}.",
  "not-yet-sure": "{records}: הדבר אינו מובא בחשבון בתאריך {day}, כי הוא ודאי רק מתאריך {from}.",
  ended: "{records}: הדבר אינו מובא עוד בחשבון, כי הסתיים בתאריך {from} בעקבות: {by}.",
  "is-over": "{records}: הדבר אינו מובא עוד בחשבון, כי הסתיים עד {from}.",
  predates: "{records}: הדבר קודם לקו, ולכן הוא מובא בחשבון מיומו הראשון של הקו, {from}.",
  "reaches-rung": "{records}: הדבר מובא בחשבון מתאריך {from} ומגיע לשלב {rung} ({certainty}).",
  "no-evidence": "באותו יום אין ראיה שמובאת בחשבון: המצב אינו ידוע, ואין פירוש הדבר אפס.",
  "highest-rung": "השלב הגבוה ביותר שהושג הוא {rung} מתוך {rungs}, לפי {records}.",
  "line-crossed": "הקו עומד בשלב {line}; הושג שלב {rung}: הקו נחצה.",
  "line-not-crossed": "הקו עומד בשלב {line}; הושג רק שלב {rung}: הקו לא נחצה, לפי תיאור זה.",
  peak: "השלב הגבוה ביותר מאז שהקו קיים היה {rung} מתוך {rungs}, והושג עד {from}.",
  "crossed-before": "הקו נחצה בעבר.",
  "weakest-certainty": "החלשה שבראיות המכריעות: {certainty} ({records}).",
  "not-held-that-day":
    "בעניין ”{topic}“, {actor}: העמדה הבאה אינה מובאת בחשבון, כי לא הייתה בתוקף באותו יום: {records}.",
  "held-earlier": "בעניין ”{topic}“, {actor}: לא עוד {records}; במקום זאת, מאוחר יותר: {by}.",
  "position-held": "בעניין ”{topic}“, {actor}: {position} ({certainty}), לפי {records}.",
  verdict: "בעניין ”{topic}“: {verdict}.",
  "verdict-agree": "השניים מסכימים",
  "verdict-oppose": "השניים מתנגדים זה לזה",
  "verdict-conditional": "לפחות לאחד מהם יש תנאי",
  "verdict-mixed": "לפחות אחד מהם חלוק",
  "verdict-unknown": "עמדת אחד מהם לפחות אינה ידועה",
  "verdict-diverge": "השניים נוטים לכיוונים שונים",
  "verdict-not-stated": "המקור אינו מציין עמדה לאחד מהם לפחות",
  "no-position": "לאף אחד מהם אין עמדה באותו יום: {records}.",
};

export const citationMessages: CitationMessages = {
  knownThrough: "ידוע באמצעות: {source}.",
};

export const outcomeMessages: OutcomeMessages = {
  happened: "התרחש מאז, {date}, לפי {source}: {note}",
  partly: "התרחש מאז בחלקו, {date}, לפי {source}: {note}",
  "did-not-happen": "לא התרחש מאז, {date}, לפי {source}: {note}",
  undecidable: "אי אפשר להכריע, {date}, לפי {source}: {note}",
};
