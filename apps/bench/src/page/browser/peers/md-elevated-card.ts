import "@material/web/labs/card/elevated-card.js";
