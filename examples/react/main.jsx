import "@redlines/quote-block/define.js";
import "@redlines/redline-gauge/define.js";
import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const line = excerpt(dataset, "redline", "iranian-presence-in-syria");
const quote = excerpt(dataset, "quote", "netanyahu-we-will-not-allow");

/** React 19 gives a custom element its properties as properties, and everything else as attributes. */
function Page() {
  const [asOf, setAsOf] = useState("2016-12-31");
  return (
    <main>
      <h1>Redlines in React</h1>
      <quote-block excerpt={quote} heading-level="2" />
      <button type="button" onClick={() => setAsOf("2017-12-31")}>
        At the end of 2017
      </button>
      <redline-gauge excerpt={line} as-of={asOf} heading-level="2" />
    </main>
  );
}

createRoot(document.querySelector("#root")).render(<Page />);
