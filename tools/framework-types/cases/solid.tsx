import type { Excerpt } from "@redlines/model";
import type {} from "@redlines/embed/solid";

declare const line: Excerpt<"redline">;
declare const quote: Excerpt<"quote">;

export const right = () => [
  <redline-gauge
    src="line.json"
    heading-level="2"
    as-of="2017-12-31"
    lang="fr"
    class="wide"
    ref={(element) => element.asOf}
  />,
  <redline-gauge
    prop:excerpt={line}
    on:redlines-ready={(event) => event.detail.record.trim() + event.currentTarget.src}
  />,
  <redline-gauge excerpt={line} attr:as-of="2017-12-31" />,
  <quote-block
    excerpt={quote}
    heading-level="none"
    on:redlines-error={{ handleEvent: (event) => event.detail.reason, once: true }}
  />,
  <actor-card src="iran.json" onClick={(event) => event.currentTarget.headingLevel}>
    <p>Iran</p>
  </actor-card>,
];

export const wrong = () => [
  <redline-gauge heading-level="7" />, // wrong: no such level
  <quote-block heading-level="7" />, // wrong: no such level
  <actor-card attr:heading-level="7" />, // wrong: no such level
  <redline-gauge excerpt={quote} />, // wrong: a quotation is no red line
  <quote-block prop:excerpt={line} />, // wrong: a red line is no quotation
  <actor-card excerpt={line} />, // wrong: a red line is no actor
  <redline-gauge as-of={new Date()} />, // wrong: a day is written as text
  <quote-block prop:asOf="2017-12-31" />, // wrong: a quotation has no reading
  <redline-gauge onReady={() => undefined} />, // wrong: no such event
  <actor-card on:redlines-ready={(event) => event.detail.reason} />, // wrong: of the other event
  <actor-card on:redlines-error={(event: CustomEvent<{ code: 1 }>) => event.detail.code} />, // wrong: no code
  <redline-guage src="line.json" />, // wrong: no such element
];
