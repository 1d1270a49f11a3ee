import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { inLanguage } from "@redlines/testing/in-language";
import { shown } from "@redlines/testing/page";
import { block, changed, folded, inSight, part, real, videoMessage } from "./fixtures/block.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

describe("the caption", () => {
  test("names the speaker in the role of that time, and no other", async () => {
    const id = "benjamin-netanyahu";
    const speaker = videoMessage.actors[id];
    if (!speaker) throw new Error("The excerpt lacks its speaker");
    const roles = [...(speaker.roles ?? []), { id: "elsewhere", title: "Something he was not then" }];
    const element = await block({
      ...videoMessage,
      actors: { ...videoMessage.actors, [id]: { ...speaker, roles } },
    });
    expect(part(element, "speaker")?.textContent).toBe("Benjamin Netanyahu");
    expect(part(element, "caption")?.textContent).toContain("Prime Minister of Israel");
    expect(shown(element)).not.toContain("Something he was not then");
  });

  test("says the source's exact verb for the speaking beside the name", async () => {
    expect(inSight(await block(states.Label.excerpt))).toContain("Russia (“what it calls”)");
  });

  test("says when in the source's words where the day is not known, and as a date where it is", async () => {
    const { occasion: _occasion, ...record } = videoMessage.record;
    const undated = { ...videoMessage, record };
    expect(part(await block(undated), "source")?.textContent).toBe(
      "a few hours after the strike, quoted in English in Foreign Affairs, December 2017",
    );
    const { time: before } = videoMessage.record;
    if (!before) throw new Error("The excerpt has no time");
    const time = { ...before, edtf: "2017-12-02" };
    const element = await block({ ...undated, record: { ...record, time } });
    expect(element.shadowRoot?.querySelector("time")).toMatchObject({
      dateTime: "2017-12-02",
      textContent: "December 2, 2017",
    });
    expect(part(element, "source")?.textContent).not.toContain("December 2017");
  });

  test("says occasion, date and place in one line, and nothing of it twice", async () => {
    expect(part(await block(videoMessage), "source")?.textContent).toBe(
      "Video message a few hours after the strike near Damascus of December 1, 2017, " +
        "quoted in English in Foreign Affairs",
    );
  });

  test("of the author's own words says where they stand, and whose inference it is", async () => {
    expect(inSight(await block(real("javedanfar-more-than-regime-survival")))).toBe(
      "“Now that Assad’s position has been stabilized, Tehran appears to be aiming for more than just " +
        "regime survival.” Meir Javedanfar, Foreign Affairs, December 2017 · the author’s inference " +
        "About this quotation",
    );
  });

  test.each([
    ["en", "the author’s inference"],
    ["fr", "déduction de l’article"],
    ["ar", "استنتاج المقال"],
    ["he", "מסקנת המאמר"],
    ["fa", "استنباط نویسنده"],
    ["ru", "вывод автора"],
  ])("in %s whose inference it is has no gender: %s", async (language, expected) => {
    const record = inLanguage(real("javedanfar-more-than-regime-survival"), language);
    expect(inSight(await block(record, language))).toContain(expected);
  });

  test("an inference that is not of the author's own words is only said to be one", async () => {
    const inferred = inSight(await block(changed({ certainty: { status: "inferred" } })));
    expect(inferred).toContain("Prime Minister of Israel · inferred");
  });

  test("a hedge that is not in the words stands beside whom they are of, and is never folded", async () => {
    const certainty = { status: "reported", hedge: "is said to have said" } as const;
    expect(inSight(await block(changed({ certainty })))).toContain(
      "Prime Minister of Israel · reported “is said to have said”",
    );
  });

  test("names every voice that stands between the source and the speaker, and no other twice", async () => {
    expect(inSight(await block(states.Contested.excerpt))).toContain(
      "disputed “is said to have said” · according to Ostrell Gazette, citing an official",
    );
    expect(inSight(await block(videoMessage))).not.toMatch(/stated|according|Javedanfar/);
  });

  test("tells of a correction in sight: what was wrong, and why", async () => {
    const history = [
      { was: "We shall not allow", now: "We will not allow", why: "Misread.", when: "2018-01-05" },
    ];
    expect(inSight(await block(changed({ history })))).toMatch(
      /Corrected January 5, 2018\. Before: We shall not allow Reason: Misread\./,
    );
  });
});

describe("the fold", () => {
  test("says to whom, and that this is the editors' reading", async () => {
    expect(folded(await block(videoMessage))).toContain("To Iran");
    expect(folded(await block(states.Coded.excerpt))).toContain("Editors’ coding (audience): ostrell");
  });

  test("says how sure it is, with the exact hedge, and whose word it is", async () => {
    expect(folded(await block(real("javedanfar-more-than-regime-survival")))).toContain(
      "inferred (appears): Meir Javedanfar",
    );
    expect(folded(await block(videoMessage))).toContain(
      "stated: Meir Javedanfar, citing Benjamin Netanyahu’s video message",
    );
  });

  test("has the sources with the paragraph, and which data it is", async () => {
    expect(folded(await block(videoMessage))).toMatch(
      /Source: Meir Javedanfar, Foreign Affairs, December 2017, paragraph 1.* · Data: version/s,
    );
  });

  test("is closed, and opens from the keyboard", async () => {
    const element = await block(videoMessage);
    const details = element.shadowRoot?.querySelector("details");
    expect(details?.open).toBe(false);
    details?.querySelector("summary")?.focus();
    await userEvent.keyboard("{Enter}");
    expect(details?.open).toBe(true);
  });
});
