import type { Edition } from "../edition.ts";

export const french: Edition = {
  language: "fr",
  name: "L’Exemple quotidien",
  frame: {
    tag: "Un site de démonstration de Redlines",
    skip: "Aller à l’article",
    site: "Site",
    languages: "Langues",
    desk: "Intégrer",
    links: [
      ["explainer/", "Décryptage"],
      ["widget/", "Module"],
    ],
    footer:
      "Les faits viennent du jeu de données @redlines/core, chacun avec sa source et sa réserve. Les " +
      "mots de cette page sont de nous ; l’analyse est de son auteur. L’Exemple quotidien n’existe pas. " +
      "Aucune personne de langue maternelle française n’a encore relu cette page.",
  },
  front: {
    description:
      "Un petit site d’information en six langues, où les modules de Redlines parlent celle de leur page.",
    more: "À lire aussi",
    news: [
      {
        to: "explainer/#sides",
        kicker: "Les deux camps",
        headline: "Ce que veut Israël, ce que veut l’Iran",
        text: "Un second front pour l’un, une voie vers ses alliés pour l’autre. Et qui le dit.",
      },
      {
        to: "explainer/#tehran",
        kicker: "Téhéran",
        headline: "Pourquoi l’Iran reste-t-il en Syrie ?",
        text: "La lecture prudente d’un analyste, et des mots de Khamenei datant de 2015.",
      },
      {
        to: "explainer/#moscow",
        kicker: "Moscou",
        headline: "Le seuil que personne n’a déclaré",
        text: "La Russie laisse Israël frapper. Jusqu’où, selon un analyste.",
      },
    ],
    glance: "L’histoire en trois images",
    cast: "Qui est qui",
    technique: "Les mêmes faits, pour votre page",
    ways: [
      {
        to: "widget/",
        kicker: "À coller",
        headline: "Un module et son code",
        text: "Une citation pour votre propre page.",
      },
      {
        to: "feed.xml",
        kicker: "Flux",
        headline: "Les mots seuls",
        text: "Le décryptage dans un flux Atom, réserves comprises.",
      },
    ],
  },
  explainer: {
    kicker: "Décryptage",
    headline: "L’Iran est‑il près de la ligne d’Israël en Syrie ?",
    standfirst:
      "Israël dit qu’il ne laissera pas l’Iran s’installer militairement à sa porte. Ce qu’on savait fin " +
      "2017, ce qui n’était que rapporté, et ce qu’un analyste attendait de la suite.",
    byline: "D’après les faits d’une analyse : Meir Javedanfar dans Foreign Affairs, décembre 2017",
    strike:
      "Début décembre 2017, des missiles frappent un site militaire près de la capitale syrienne. Israël " +
      "est l’auteur de la frappe ; le site, selon certaines informations, abritait des forces " +
      "iraniennes. En quelques heures, le Premier ministre israélien fait passer le message en vidéo.",
    tested:
      "La ligne est donc explicite. Jusqu’où a-t-elle été mise à l’épreuve ? La jauge ci-dessous classe " +
      "les indices selon ce qu’ils montrent, de la voie d’approvisionnement à la présence durable. " +
      "Chacun garde sa réserve : faire état d’affirmations n’est pas établir un fait, et le dessin ne " +
      "prétend pas le contraire.",
    before: {
      heading: "Comment on en est arrivé là",
      text:
        "La guerre en Syrie est la scène. Téhéran a tôt soutenu son allié, Moscou est entré dans le " +
        "conflit à l’automne 2015 et, un an plus tard, les propos d’un commandant iranien laissaient " +
        "entrevoir une base navale. Quand une source ne donne qu’une saison ou un mois, cette liste n’en " +
        "dit pas plus.",
    },
    sides: {
      heading: "Des deux côtés de la ligne",
      text:
        "Israël redoute un second front : à sa frontière avec le Liban, il fait déjà face à des groupes " +
        "armés proches de Téhéran. Pour l’Iran, la Syrie est un vieux partenaire et une voie vers ses " +
        "alliés. Ce que veut chacun, et sur la parole de qui nous le disons :",
      numbers: "Peu de chiffres portent ce récit, et chacun a son auteur :",
      wants: "Sur quoi les intérêts se rejoignent, et où ils se séparent :",
    },
    where: {
      heading: "Où cela se passe",
      text:
        "La base dont il est question n’est connue que par des informations de presse, et personne n’en a " +
        "donné l’emplacement exact : au sud de la capitale, à quelque distance de la frontière. La carte " +
        "hachure ce que l’on ne sait pas.",
    },
    tehran: {
      heading: "Ce que cherche Téhéran",
      text:
        "Le pouvoir de Damas n’est plus en danger ; reste à savoir pourquoi l’Iran demeure. La lecture " +
        "de l’auteur est prudente, et mérite d’être citée telle qu’il l’a formulée.",
      khamenei:
        "Deux ans plus tôt, après l’accord nucléaire, le Guide suprême iranien avait parlé d’Israël en " +
        "d’autres termes.",
    },
    moscow: {
      heading: "Moscou, entre les deux",
      text:
        "La Russie combat du même côté que l’Iran et laisse pourtant Israël frapper. L’auteur voit ici " +
        "un second seuil, que personne n’a déclaré : si Israël et l’Iran en venaient à se combattre " +
        "directement sur le sol syrien, il s’attend à ce que le Kremlin intervienne.",
      sky:
        "Deux armées de l’air se partagent un ciel, et deux commandements un téléphone. Qui est aux côtés " +
        "de qui, et qui parle aux deux :",
    },
    next: {
      heading: "Ce qui peut suivre",
      text:
        "L’auteur s’attend à ce que Téhéran réponde à la frappe, et à ce que cette réponse en entraîne " +
        "d’autres : chaque étape nourrit la suivante. Ce qui pourrait freiner l’engrenage figure aussi " +
        "dans son récit.",
      forecasts:
        "Jusqu’où va sa certitude ? Ce à quoi il s’attend, selon ses propres termes, de la certitude à la " +
        "simple possibilité. Une fourchette n’apparaît que là où une échelle publiée en donne une.",
    },
  },
  widget: {
    kicker: "Pour votre page",
    headline: "Un module et son code",
    standfirst:
      "Une citation, avec qui l’a prononcée, quand, et où elle est imprimée. Personne n’a besoin de " +
      "script pour la lire.",
    byline: "Copiez l’un des deux codes ci-dessous. Ils disent la même chose.",
    frame: {
      heading: "Dans un cadre",
      text:
        "Une page à part dans la vôtre : vos styles n’y entrent pas, et rien n’en sort. Pour un CMS qui " +
        "accepte les cadres.",
    },
    script: {
      heading: "Comme élément",
      text:
        "Les mots d’abord, puis le module à leur place dès que le script est là. Il prend les caractères " +
        "et les couleurs de votre page.",
    },
    more: "Tous les codes de cette citation, dans chaque langue (page en anglais)",
  },
};
