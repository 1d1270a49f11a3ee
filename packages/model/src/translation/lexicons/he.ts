import type { Lexicon } from "../lexicon.js";
import { readLexicon } from "../read-lexicon.js";

/** What bears the words out, by the number at the end of their line. */
const SOURCES: readonly string[] = [
  [
    "usage in mako, September 2023, https://www.mako.co.il/pzm-soldiers/Article-",
    "363e54c8990ea81026.htm",
  ].join(""),
  [
    "Hebrew Wiktionary, לכאורה (glossed seemingly, allegedly, apparently; antonym בפועל), https:/",
    "/he.m.wiktionary.org/wiki/לכאורה",
  ].join(""),
  [
    "Hebrew Wikipedia, סבירות, on the probability phrases of Israeli intelligence (ככל הנראה, ",
    "ייתכן ש, סביר ש, לא מן הנמנע; high/medium/low likelihood), copy of 2006, https://",
    "wikipedia2006.classicistranieri.com/he/ס/ב/י/סבירות.html",
  ].join(""),
  [
    "Academy of the Hebrew Language, dictionary entry and note on עשוי/עלול, https://hebrew-",
    "academy.org.il/keyword/עָלוּל/",
  ].join(""),
];

/** Hebrew. */
export const he: Lexicon = /* @__PURE__ */ readLexicon(
  `
# hedges
לפי דיווחים | reportedly | reported | 1
על פי הדיווחים | reportedly | reported | -
נאמר ש | is said to | reported | -
רבים | widely | reported | -
לפי הטענה | allegedly | alleged | -
לטענתם | allegedly | alleged | -
לכאורה | allegedly | alleged | 2
נטען | alleged | alleged | -
הנטען | alleged | alleged | -
נראה | appears | appearance | -
כפי הנראה | apparently | appearance | -
מה שנראה כ | apparent | appearance | -
ככל הנראה | apparently, in all likelihood | estimate-likely | 3
ייתכן | may | estimate-possible | 3
אולי | perhaps | estimate-possible | -
יכול | could | estimate-possible | -
יכולה | could | estimate-possible | -
עשוי | may | estimate-possible | 4
עלול | may (of something unwanted) | estimate-possible | 4
סביר | likely | estimate-likely | 3
סביר להניח | likely | estimate-likely | -
הסבירה ביותר | most likely | estimate-likely | -
לא סביר | unlikely | estimate-unlikely | -
ספק אם | doubtful whether | estimate-unlikely | -
בפועל | in effect | appearance | -
ללא ספק | undoubtedly | certain | -
אולי אף | perhaps even | estimate-possible | -
לא מן הנמנע | cannot be ruled out | estimate-possible | 3
צפוי | is expected to | estimate-likely | -
צפויה | is expected to | estimate-likely | -
בסבירות גבוהה | with high likelihood | estimate-likely | 3
בסבירות נמוכה | with low likelihood | estimate-unlikely | 3
שאלה של מתי, לא של אם | a question of when, not if | certain | -
תחייב | will require | certain | -
יגרור | will provoke | certain | -
לא תוכל | will not be able | certain | -
לא ישקיעו | will (not invest) | certain | -
לא יהסס | would not hesitate | certain | -
ישתנה | would change (conditional; Hebrew has the future) | certain | -
ישתנו | would change (plural; conditional, Hebrew has the future) | certain | -
יעמדו | would (stand in the way; conditional, Hebrew has the future) | certain | -
תלחץ | would (press; conditional, Hebrew has the future) | certain | -
תתערב אם | would (step in if; conditional, Hebrew has the future) | certain | -
תעמוד | would (stand in the way; conditional, Hebrew has the future) | certain | -
# verbs
אמר | said | neutral | -
כותב | writes | neutral | -
לדברי | in the words of, according to | neutral | -
לפי | according to | neutral | -
דיווח על | reported on | neutral | -
רמז | suggested | neutral | -
מכנה | calls | neutral | -
מי שהיא מכנה | what it calls | neutral | -
מה שמכונה | so-called | doubting | -
טענות | claims (noun) | claiming | -
טוען | claims, argues | claiming | -
לטענת | as … claims | claiming | -
מייחסים | attribute, attributed | neutral | -
רואה | considers, sees as | believing | -
מאמינים | believe | believing | -
סבורים | hold, think | believing | -
מפרשת | interprets, interpreted | believing | -
מכיר בכך | recognizes | believing | -
הכרה בכך | recognizes (noun, of any voice) | believing | -
הדעה הרווחת | conventional wisdom | believing | -
מפקפק | doubts | doubting | -
# terms
יכולה | could | estimate-possible | -
אולי | perhaps | estimate-possible | -
אולי אף | perhaps even | estimate-possible | -
ייתכן | may; may not be | estimate-possible | 3
עשוי | may | estimate-possible | 4
עלול | may (of something unwanted) | estimate-possible | 4
לא מן הנמנע | cannot be ruled out | estimate-possible | 3
סביר להניח | will likely; would likely | estimate-likely | -
סביר | likely | estimate-likely | 3
הסבירה ביותר | most likely | estimate-likely | -
ככל הנראה | probably | estimate-likely | 3
צפוי | is expected to | estimate-likely | -
צפויה | is expected to | estimate-likely | -
בסבירות גבוהה | with high likelihood | estimate-likely | 3
לא סביר | unlikely | estimate-unlikely | -
בסבירות נמוכה | with low likelihood | estimate-unlikely | 3
ספק אם | doubtful whether | estimate-unlikely | -
שאלה של מתי, לא של אם | a question of when, not if | certain | -
תחייב | will require | certain | -
יגרור | will provoke | certain | -
לא תוכל | will not be able | certain | -
לא ישקיעו | will (not invest) | certain | -
לא יהסס | would not hesitate | certain | -
ישתנה | would change (conditional; Hebrew has the future) | certain | -
ישתנו | would change (plural; conditional, Hebrew has the future) | certain | -
יעמדו | would (stand in the way; conditional, Hebrew has the future) | certain | -
תלחץ | would (press; conditional, Hebrew has the future) | certain | -
רק אז | only then | certain | -
# bounds
יותר מ# | more than | more-than | -
למעלה מ# | more than | more-than | -
מעל # | over | more-than | -
לפחות | at least | at-least | -
לא פחות מ# | no less than | at-least | -
לכל הפחות | at least | at-least | -
לכל היותר | at most | at-most | -
לא יותר מ# | no more than | at-most | -
עד # | up to | at-most | -
פחות מ# | less than | less-than | -
מתחת ל# | under | less-than | -
בערך | about | about | -
כ־# | about | about | -
כ-# | about | about | -
בקירוב | approximately | about | -
בסביבות # | around | about | -
בין … # ל# | between … and … | range | -
רק | only | only | -
בלבד | only | only | -
אך ורק | only | only | -
היחיד | the only | only | -
היחידה | the only | only | -
אלא # | but | only | -
בלעדיה | not without it | only | -
לא של אם | not whether | only | -
`,
  SOURCES,
);
