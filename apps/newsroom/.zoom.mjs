import { launch } from "@redlines/browsers/playwright.mjs";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
const b = await launch(ONE_BROWSER);
const p = await b.newPage({ viewport: { width: 500, height: 120 }, deviceScaleFactor: 2 });
await p.setContent(`<p lang="he" dir="rtl">ממאגר הנתונים <bdi lang="en">@redlines/core</bdi>, כל אחת</p>`);
await p.screenshot({ path: "/tmp/s7/C-shots/zoom.png" });
await b.close();
