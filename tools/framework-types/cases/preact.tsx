import type { Excerpt } from "@redlines/model";
import type {} from "@redlines/embed/preact";
import { createRef } from "preact";

declare const line: Excerpt<"redline">;
declare const quote: Excerpt<"quote">;

export const right = (): object[] => [
  <redline-gauge
    key="line"
    ref={createRef()}
    src="line.json"
    heading-level="2"
    as-of="2017-12-31"
    lang="fr"
    class="wide"
  />,
  <redline-gauge
    excerpt={line}
    onredlines-ready={(event) => event.detail.record.trim() + event.currentTarget.src}
  />,
  <quote-block
    excerpt={quote}
    heading-level="none"
    onredlines-error={(event: CustomEvent<{ reason: "load" | "excerpt" }>) => event.detail.reason}
  />,
  <actor-card src="iran.json" onClick={(event) => event.currentTarget.headingLevel}>
    <p>Iran</p>
  </actor-card>,
];

export const wrong = [
  <redline-gauge heading-level="7" />, // wrong: no such level
  <quote-block heading-level="7" />, // wrong: no such level
  <actor-card heading-level={2} />, // wrong: an attribute is text
  <redline-gauge excerpt={quote} />, // wrong: a quotation is no red line
  <quote-block excerpt={line} />, // wrong: a red line is no quotation
  <actor-card excerpt={line} />, // wrong: a red line is no actor
  <redline-gauge as-of={new Date()} />, // wrong: a day is written as text
  <quote-block as-of="2017-12-31" asOf="2017-12-31" />, // wrong: a quotation has no reading
  <redline-gauge onReady={() => undefined} />, // wrong: no such event
  <actor-card onredlines-ready={(event) => event.detail.reason} />, // wrong: of the other event
  <actor-card onredlines-error={(event: CustomEvent<{ code: 1 }>) => event.detail.code} />, // wrong: no code
  <redline-guage src="line.json" />, // wrong: no such element
];
