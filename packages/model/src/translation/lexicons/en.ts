import type { Lexicon } from "../lexicon.js";
import { readLexicon } from "../read-lexicon.js";

/** What bears the words out, by the number at the end of their line. */
const SOURCES: readonly string[] = [
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/reportedly",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/reported",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/according%20to",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/allegedly",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/alleged",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/purportedly",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/supposedly",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/apparent",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/apparently",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/appear",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/seem",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/may",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/might",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/could",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/perhaps",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/possibly",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/say",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/write",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/report",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/tell",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/attribute",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/suggest",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/claim",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/consider",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/believe",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/interpret",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/doubt",
  "ICD 203 (2015), Analytic Standards, D.6.e(2)(a)",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/likely",
  "Merriam-Webster, https://www.merriam-webster.com/dictionary/certain",
];

/** English. */
export const en: Lexicon = /* @__PURE__ */ readLexicon(
  `
# hedges
reportedly | reportedly | reported | 1
reported | reported | reported | 2
widely | widely | reported | -
according to | according to | reported | 3
allegedly | allegedly | alleged | 4
alleged | alleged | alleged | 5
purportedly | purportedly | alleged | 6
supposedly | supposedly | alleged | 7
apparent | apparent | appearance | 8
apparently | apparently | appearance | 9
appears | appears | appearance | 10
appear | appear | appearance | 10
seems | seems | appearance | 11
may | may | estimate-possible | 12
might | might | estimate-possible | 13
could | could | estimate-possible | 14
perhaps | perhaps | estimate-possible | 15
possibly | possibly | estimate-possible | 16
# verbs
says | says | neutral | 17
said | said | neutral | 17
had said | had said | neutral | 17
wrote | wrote | neutral | 18
according to | according to | neutral | 3
reported on | reported on | neutral | 19
was told by | was told by | neutral | 20
what it calls | what it calls | neutral | -
attributed | attributed | neutral | 21
suggested | suggested | neutral | 22
claims | claims | claiming | 23
claimed | claimed | claiming | 23
considers | considers | believing | 24
believe | believe | believing | 25
believes | believes | believing | 25
interpreted | interpreted | believing | 26
conventional wisdom | conventional wisdom | believing | -
doubts | doubts | doubting | 27
# terms
likely | likely | estimate-likely | 28
most likely | most likely | estimate-likely | 29
will likely | will likely | estimate-likely | 28
would likely | would likely | estimate-likely | 28
probably | probably | estimate-likely | 28
probable | probable | estimate-likely | 28
unlikely | unlikely | estimate-unlikely | 28
improbable | improbable | estimate-unlikely | 28
could | could | estimate-possible | 14
may | may | estimate-possible | 12
may yet | may yet | estimate-possible | 12
might | might | estimate-possible | 13
may not be | may not be | estimate-possible | 12
perhaps even | perhaps even | estimate-possible | 15
will | will | certain | -
certain | certain | certain | 30
a question of when, not if | a question of when, not if | certain | -
# bounds
more than | more than | more-than | -
over # | over | more-than | -
upwards of # | upwards of | more-than | -
at least | at least | at-least | -
no less than | no less than | at-least | -
no fewer than | no fewer than | at-least | -
not less than # | not less than | at-least | -
at most | at most | at-most | -
no more than | no more than | at-most | -
not more than # | not more than | at-most | -
up to # | up to | at-most | -
less than # | less than | less-than | -
fewer than # | fewer than | less-than | -
under # | under | less-than | -
about # | about | about | -
around # | around | about | -
roughly # | roughly | about | -
some # | some | about | -
approximately | approximately | about | -
between … # and … # | between … and … | range | -
only | only | only | -
`,
  SOURCES,
);
