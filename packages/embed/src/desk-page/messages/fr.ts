import { locale } from "@redlines/model";
import type { DeskMessages } from "../messages.js";

const BY_OEMBED =
  "Collez-le seul sur une ligne\u00a0: WordPress interroge ce site par oEmbed et affiche le widget.";
const AWAKE = "Un composant\u00a0: le texte tout de suite, le widget dès que son script est là.";
const WHOLE = "Un composant entier sans script, car le serveur écrit le widget.";

export const fr: DeskMessages = {
  lang: "fr",
  locale: locale("fr"),
  comma: ", ",
  title: "Intégrer un widget",
  intro:
    "Trouvez une fiche, voyez son widget, copiez son code. Jeu de données\u00a0: «\u00a0{dataset}\u00a0».",
  find: "Trouver une fiche",
  words: "Mots, dans toute écriture",
  kind: "Type",
  anyKind: "Tous les types",
  actor: "Avec",
  anyActor: "N’importe qui",
  count: "Fiches\u00a0: {shown} sur {all}",
  none: "Aucune fiche ne contient ces mots. Essayez-en moins, ou un autre type.",
  where: "Où le widget va-t-il\u00a0?",
  wherePlainly:
    "Chaque fiche ci-dessus mène à la page de tous ses codes. Le bon code dépend de l’endroit\u00a0:",
  take: "Prenez le code «\u00a0{way}\u00a0».",
  groups: {
    first: "Dans le doute",
    cms: "Un système de gestion de contenu",
    feed: "Courriel et applications",
    code: "Votre propre code",
  },
  places: {
    unknown: {
      name: "Je ne sais pas",
      ways: {
        frame:
          "Affiche le widget si les cadres sont permis\u00a0; sinon, il reste le texte ou un lien vers lui.",
        plain: "Le texte seul\u00a0: quoi qu’on enlève de la page, il se lit en entier, une seule fois.",
      },
    },
    "wordpress-block": {
      name: "WordPress, éditeur de blocs",
      ways: {
        link: BY_OEMBED,
        static:
          "Collez-le dans un bloc «\u00a0HTML personnalisé\u00a0»\u00a0: un lien ne porte pas vos choix.",
      },
    },
    "wordpress-classic": {
      name: "WordPress, éditeur classique",
      ways: {
        link: BY_OEMBED,
        static:
          "Collez-le dans l’onglet «\u00a0Texte\u00a0» (ou Code)\u00a0: un lien ne porte pas vos choix.",
      },
    },
    "wordpress-author": {
      name: "WordPress, comme auteur sans droit au HTML brut",
      ways: {
        link: "Collez-le seul sur une ligne\u00a0: un lien collé ne demande aucun droit de publier du HTML.",
        plain: "Le texte seul\u00a0: WordPress enlève tout autre HTML de ce que publie un auteur.",
      },
    },
    ghost: {
      name: "Ghost",
      ways: { static: "Collez-le dans une carte «\u00a0HTML\u00a0», qui le garde tel quel." },
    },
    drupal: {
      name: "Drupal",
      ways: {
        iframe: "Collez-le en source, format «\u00a0HTML complet\u00a0»\u00a0: un cadre se passe de script.",
        plain: "Le texte seul\u00a0: un cadre ne porte pas vos choix.",
      },
    },
    substack: {
      name: "Substack",
      ways: {
        link: "Collez-le seul sur une ligne\u00a0: Substack ne prend aucun HTML et en fait une carte.",
      },
    },
    newsletter: {
      name: "Une lettre d’information",
      ways: {
        plain: "Le texte seul\u00a0: les messageries n’exécutent aucun script et n’affichent aucun cadre.",
      },
    },
    amp: {
      name: "AMP",
      ways: { plain: "Le texte seul\u00a0: AMP refuse les scripts qui ne sont pas les siens." },
    },
    "apple-news": {
      name: "Apple News",
      ways: { "apple-news": "Mettez ceci dans les «\u00a0components\u00a0» de l’article." },
    },
    html: {
      name: "Un site statique, HTML ou Markdown",
      ways: {
        static: "Entier et mis en forme sans script\u00a0; le script n’éveille que ce qui sert au lecteur.",
      },
    },
    react: { name: "React", ways: { react: AWAKE } },
    vue: { name: "Vue", ways: { vue: AWAKE } },
    svelte: { name: "Svelte", ways: { svelte: AWAKE } },
    astro: { name: "Astro", ways: { astro: WHOLE } },
    next: { name: "Next", ways: { next: WHOLE } },
  },
  dropped: "Cet endroit ne prend pas\u00a0: {options}.",
  options: "Options",
  language: "Langue",
  follow: "Suivre les corrections des données",
  deck: "Un groupe, avec d’autres",
  asItIs: "par défaut",
  code: "Le code",
  copy: "Copier",
  copied: "Copié\u00a0: {name}",
  notCopied:
    "Pas copié\u00a0: le navigateur ne le permet pas ici. C’est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.",
  preview: "Aperçu",
  width: "Largeur",
  page: "Page",
  pages: { auto: "comme chez le lecteur", light: "claire", dark: "sombre" },
  rightToLeft: "De droite à gauche",
  stage: "Le code dans une page à lui",
  beside: "En complément",
  extras: {
    iframe: "Un cadre seul",
    words: "Le texte, en HTML simple",
    data: "L’adresse de ses données, JSON",
    citation: "Comment la citer",
  },
  images: "Une image fixe",
  image: { name: "{format}, {theme}, {size}", themes: { light: "clair", dark: "sombre" } },
  alt: "Son texte alternatif, qui va là où va l’image",
  allCodes: "Tous les codes de cette fiche",
  another: "Chercher une autre fiche",
  loading: "Chargement…",
  broken: "Chargement impossible. La page avec tous les codes de la fiche reste là.",
  citation: {
    record: "«\u00a0{title}\u00a0»",
    dataset: "Dans\u00a0: {dataset}, version {version}, état\u00a0: {asOf}",
    source: "D’après\u00a0: {source}",
    paragraphs: "¶ {list}",
  },
  widgets: {
    actor: "Profil d’acteur",
    quote: "Citation",
    redline: "Jauge de ligne rouge",
    figure: "Chiffres clés",
    forecast: "Liste de prévisions",
    event: "Chronologie",
    interest: "Tableau des intérêts",
    relation: "Carte des relations",
    dynamics: "Boucle d’escalade",
    place: "Carte des lieux",
  },
  kinds: {
    actor: "Acteurs",
    quote: "Citations",
    redline: "Lignes rouges",
    figure: "Chiffres",
    forecast: "Prévisions",
    event: "Événements",
    interest: "Intérêts",
    relation: "Relations",
    dynamics: "Dynamiques",
    place: "Lieux",
  },
  attributes: {
    "heading-level": "Niveau de titre",
    "as-of": "Au jour du",
    theme: "Thème",
    form: "Forme",
    flags: "Drapeaux",
    only: "Seulement",
    actor: "Acteur",
    actors: "Acteurs",
    topics: "Sujets",
    interest: "Intérêt",
    kinds: "Types",
    from: "Du",
    to: "Au",
    loop: "Boucle",
    step: "Étape",
    version: "Version",
    consent: "Consentement",
  },
  values: {
    auto: "automatique",
    light: "clair",
    dark: "sombre",
    none: "aucun",
    compact: "abrégée",
    full: "complète",
    off: "sans",
    ID: "identifiant",
    IDS: "identifiants",
    KINDS: "types",
    DATE: "AAAA-MM-JJ",
    N: "numéro",
    LANG: "langue",
  },
};
