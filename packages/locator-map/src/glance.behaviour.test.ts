import { dataset } from "@redlines/core";
import harbourLine from "@redlines/fixtures/harbour-line/dataset.json" with { type: "json" };
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import { everyExcerpt, glanceSuite } from "@redlines/testing/glance-suite";
import "./define.js";

const ALL = everyExcerpt("place", [dataset, harbourLine, lauvre]);

/** “Énoncé par La rédaction de la démonstration, Le Courrier de l’Aval, mai 2034, sauf mention contraire.” */
const LEAST = 18;

glanceSuite("locator-map", {
  all: ALL,
  heights: {
    of: ALL,
    most: [
      [320, 700],
      [640, 520],
    ],
  },
  apparatus: { of: ALL, parts: ".chip, [part=source], .head .muted", least: () => LEAST },
  once: {
    of: ALL,
    widths: [640],
    // A number on the map is meant to stand in the list, too.
    lines: ({ lines }) => lines.filter((line) => /\p{L}/u.test(line)),
  },
  sizes: 4,
});
