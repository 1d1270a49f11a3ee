import { Wake } from "./wake.jsx";
import { Widget } from "./widget.jsx";

export default function Page() {
  return (
    <main>
      <h1>Redlines in Next</h1>
      <Widget kind="quote" id="netanyahu-we-will-not-allow" />
      <Widget kind="redline" id="iranian-presence-in-syria" />
      <Wake />
    </main>
  );
}
