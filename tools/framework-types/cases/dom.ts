import type { ActorCard } from "@redlines/actor-card";
import type { QuoteBlock } from "@redlines/quote-block";
import type { RedlineGauge } from "@redlines/redline-gauge";
import type { Excerpt } from "@redlines/model";

declare const line: Excerpt<"redline">;

const gauge: RedlineGauge = document.createElement("redline-gauge");
const card: ActorCard | null = document.querySelector("actor-card");
gauge.excerpt = line;
gauge.addEventListener("redlines-ready", (event) => event.detail.record.trim());
card?.addEventListener("redlines-error", ({ detail }) => detail.reason);

export const block: QuoteBlock = document.createElement("actor-card"); // wrong: another element
block.excerpt = line; // wrong: a red line is no quotation
block.addEventListener("redlines-ready", (event) => event.detail.reason); // wrong: the other event tells it
gauge.addEventListener("redlines-error", (event) => event.detail.code); // wrong: no code
