import "svg-gauge/dist/gauge.js";

interface Drawing {
  Gauge: (place: Element, options: { max: number; value: number }) => void;
  drawGauges?: () => void;
}

/** It is a function to be called for each place, where the others are elements. */
const drawing = globalThis as unknown as Drawing;

function drawGauges(): void {
  for (const place of document.querySelectorAll(".svg-gauge:empty"))
    drawing.Gauge(place, { max: 5, value: 3 });
}

drawing.drawGauges = drawGauges;
drawGauges();
