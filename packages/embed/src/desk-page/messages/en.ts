import { locale } from "@redlines/model";
import type { DeskMessages } from "../messages.js";

/** Why several places take the code that they do. */
const BY_OEMBED = "Paste it on a line of its own: WordPress asks this site by oEmbed and shows the widget.";
const AWAKE = "A component: the words at once, the widget as soon as its script is there.";
const WHOLE = "A component that is whole without script, for the server writes the widget.";

/** The words of the desk in English. */
export const en: DeskMessages = {
  lang: "en",
  locale: locale("en"),
  comma: ", ",
  title: "Embed a widget",
  intro: "Find a record, see its widget, copy its code. From the dataset “{dataset}”.",
  find: "Find a record",
  words: "Words, in any script",
  kind: "Kind",
  anyKind: "All kinds",
  actor: "With",
  anyActor: "Anybody",
  count: "{shown} of {all} records",
  none: "No record has these words. Try fewer of them, or another kind.",
  where: "Where does it go?",
  wherePlainly:
    "Each record above leads to a page with all of its codes. Which one to take depends on where it goes:",
  take: "Take the code “{way}”.",
  groups: {
    first: "If in doubt",
    cms: "A system for articles",
    feed: "Mail and apps",
    code: "Your own code",
  },
  places: {
    unknown: {
      name: "I do not know",
      ways: {
        frame:
          "Shows the widget where frames are allowed; where they are not, the words or a link to them stay.",
        plain: "The words alone: whatever cleans the page, they read whole, once.",
      },
    },
    "wordpress-block": {
      name: "WordPress, block editor",
      ways: {
        link: BY_OEMBED,
        static: "Paste it into a block “Custom HTML”: a pasted link does not carry what you chose.",
      },
    },
    "wordpress-classic": {
      name: "WordPress, classic editor",
      ways: {
        link: BY_OEMBED,
        static: "Paste it in the tab “Text” or “Code”: a pasted link does not carry what you chose.",
      },
    },
    "wordpress-author": {
      name: "WordPress, as an author without raw HTML",
      ways: {
        link: "Paste it on a line of its own: a pasted link needs no right to post HTML.",
        plain: "The words alone: WordPress takes all other HTML out of what an author posts.",
      },
    },
    ghost: {
      name: "Ghost",
      ways: { static: "Paste it into a card “HTML”, which keeps it as it is." },
    },
    drupal: {
      name: "Drupal",
      ways: {
        iframe: "Paste it as source, in the format “Full HTML”: a frame alone needs no script to be kept.",
        plain: "The words alone: a frame does not carry what you chose.",
      },
    },
    substack: {
      name: "Substack",
      ways: {
        link: "Paste it on a line of its own: Substack takes no HTML, and makes a card of the address.",
      },
    },
    newsletter: {
      name: "A newsletter",
      ways: { plain: "The words alone: programs for mail run no script and show no frame." },
    },
    amp: {
      name: "AMP",
      ways: { plain: "The words alone: AMP refuses scripts that are not its own." },
    },
    "apple-news": {
      name: "Apple News",
      ways: { "apple-news": "Put these into the “components” of the article." },
    },
    html: {
      name: "A static site, HTML or Markdown",
      ways: { static: "Whole and styled without script; the script only wakes what a reader can use." },
    },
    react: { name: "React", ways: { react: AWAKE } },
    vue: { name: "Vue", ways: { vue: AWAKE } },
    svelte: { name: "Svelte", ways: { svelte: AWAKE } },
    astro: { name: "Astro", ways: { astro: WHOLE } },
    next: { name: "Next", ways: { next: WHOLE } },
  },
  dropped: "This place does not take: {options}.",
  options: "Options",
  language: "Language",
  follow: "Follow corrections of the data",
  deck: "A deck, with others",
  asItIs: "as it is",
  code: "The code",
  copy: "Copy",
  copied: "Copied: {name}",
  notCopied: "Not copied: the browser does not allow it here. It is selected: press Ctrl+C or ⌘C.",
  preview: "Preview",
  width: "Width",
  page: "Page",
  pages: { auto: "as the reader’s", light: "light", dark: "dark" },
  rightToLeft: "Right to left",
  stage: "The code on a page of its own",
  beside: "Beside it",
  extras: {
    iframe: "A bare frame",
    words: "The words, as plain HTML",
    data: "The address of its data, JSON",
    citation: "How to cite it",
  },
  images: "A static image",
  image: { name: "{format}, {theme}, {size}", themes: { light: "light", dark: "dark" } },
  alt: "Its alternative text, which goes where the image goes",
  allCodes: "All codes of this record",
  another: "Find another",
  loading: "Loading…",
  broken: "This could not be loaded. The page with all codes of the record is still there.",
  citation: {
    record: "“{title}”",
    dataset: "In: {dataset}, version {version}, as of {asOf}",
    source: "After: {source}",
    paragraphs: "¶ {list}",
  },
  // In English, descriptors and attributes say all of it themselves.
  widgets: {},
  kinds: {},
  attributes: {},
  values: {},
};
