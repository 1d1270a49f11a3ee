import "@shoelace-style/shoelace/dist/components/card/card.js";
