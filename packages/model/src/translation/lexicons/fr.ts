import type { Lexicon } from "../lexicon.js";
import { readLexicon } from "../read-lexicon.js";

/** What bears the words out, by the number at the end of their line. */
const SOURCES: readonly string[] = [
  [
    "Yolaine Bodin, « Traduire “he is said to” », https://yolainebodin.com/fr/le-coin-langues/",
    "point-traduction/traduire-he-is-said-to-anglais-francais",
  ].join(""),
  [
    "KeepFrench, « L’expression de l’information incertaine : journalistique au conditionnel », ",
    "https://keepfrench.com/lexpression-de-linformation-incertaine-journalistique-au-conditionnel",
  ].join(""),
  [
    "MultiGram (ULB), « Rumeur », https://multigram.ulb.ac.be/fra/index.php?diff=6516&oldid=1814&",
    "title=Rumeur",
  ].join(""),
  [
    "Trésor de la langue française informatisé, « apparemment » (sens B), https://",
    "www.lalanguefrancaise.com/dictionnaire/definition/apparemment",
  ].join(""),
  [
    "Trésor de la langue française (CNRTL), « probablement », https://cnrtl.fr/definition/",
    "probablement",
  ].join(""),
  [
    "Trésor de la langue française (CNRTL), « vraisemblablement », https://cnrtl.fr/definition/",
    "vraisemblablement",
  ].join(""),
  [
    "Centre de la sécurité des télécommunications (Canada), Cybermenaces contre le processus ",
    "démocratique du Canada, https://www.cse-cst.gc.ca/fr/democratic-process-processus-",
    "democratique/page3",
  ].join(""),
  [
    "GIEC, cinquième Rapport d’évaluation, GT I, Résumé à l’intention des décideurs (version ",
    "française), cité par Médiaterre, http://mediaterre.org/eau/actu,20140130164844,1.html",
  ].join(""),
];

/** French. */
export const fr: Lexicon = /* @__PURE__ */ readLexicon(
  `
# hedges
selon certaines informations | reportedly | reported | -
affirme-t-on | allegedly | alleged | -
dit-on | is said to | reported | 1
disait-on | was said to | reported | -
aurait | reportedly | reported | 2
auraient | reportedly | reported | 2
serait | is said to be | reported | 3
il paraît que | is said to | reported | 3
largement | widely | reported | -
présumé | alleged | alleged | -
présumée | alleged | alleged | -
allégué | alleged | alleged | -
semble | appears | appearance | -
il semble que | it appears that | appearance | 3
semble-t-il | it seems | appearance | -
apparemment | apparently | appearance | 4
apparents | apparent | appearance | -
peut-être | may | estimate-possible | -
pourrait | could | estimate-possible | -
pourraient | may | estimate-possible | -
probablement | likely | estimate-likely | 5
vraisemblablement | likely | estimate-likely | 6
peu probable | unlikely | estimate-unlikely | -
de fait | in effect | appearance | -
sans doute | probably | estimate-likely | 5
# verbs
dit | says | neutral | -
a dit | said | neutral | -
selon | according to | neutral | -
d’après | according to | neutral | -
a fait état | reported on | neutral | -
fait état | reports on | neutral | -
rapporte | reports | neutral | -
a laissé entendre | suggested | neutral | -
ce qu’elle appelle | what it calls | neutral | -
ce qu’on appelle | so-called | doubting | -
prétend | claims | doubting | -
affirme | claims | claiming | -
affirmations | claims | claiming | -
soutient | argues | claiming | -
considère | considers | believing | -
pensent | believe | believing | -
estime | considers | believing | -
interprète | interprets | believing | -
reconnaît | recognizes | believing | -
attribué | attributed | neutral | -
opinion courante | conventional wisdom | believing | -
# terms
va probablement | will likely | estimate-likely | 5
seraient probablement | would likely | estimate-likely | 5
probable | likely | estimate-likely | 7
très probable | very likely | estimate-likely | 7
la plus probable | most likely | estimate-likely | -
extrêmement probable | extremely likely | estimate-likely | 8
peu probable | unlikely | estimate-unlikely | -
improbable | unlikely | estimate-unlikely | -
extrêmement improbable | extremely unlikely | estimate-unlikely | 8
possiblement | possibly | estimate-possible | 7
pourrait | could | estimate-possible | -
pourraient | may | estimate-possible | -
peut-être | may | estimate-possible | -
peut-être même | perhaps even | estimate-possible | -
exigera | will require | certain | -
sera poussé | will provoke | certain | -
n’investiront pas | will not | certain | -
ne pourra pas | will not be able | certain | -
la question n’est pas de savoir si, mais quand | a question of when, not if | certain | -
n’hésiterait pas | would not hesitate | certain | -
changerait | would change | certain | -
feraient obstacle | would stand in the way | certain | -
interviendrait | would step in | certain | -
ferait obstacle | would stand in the way | certain | -
ferait pression | would press | certain | -
alors seulement | only then | certain | -
presque certainement | almost certainly | certain | -
il est exclu que | it is ruled out that | certain | -
# bounds
plus de # | more than | more-than | -
plus que | more than | more-than | -
davantage que | more than | more-than | -
au-delà de # | beyond | more-than | -
au moins | at least | at-least | -
au minimum | at least | at-least | -
pas moins de | no less than | at-least | -
au plus | at most | at-most | -
au maximum | at most | at-most | -
pas plus de | no more than | at-most | -
jusqu’à # | up to | at-most | -
moins de # | less than | less-than | -
sous # | under | less-than | -
environ | about | about | -
à peu près # | about | about | -
quelque # | some | about | -
près de # | nearly | about | -
entre … # et … # | between … and … | range | -
seulement | only | only | -
seul | only | only | -
seule | only | only | -
seuls | only | only | -
seules | only | only | -
uniquement | only | only | -
pas de savoir si | not whether | only | -
ne … # que | not … but | only | -
n’# que | not … but | only | -
ne … # qu’# | not … but | only | -
`,
  SOURCES,
);
