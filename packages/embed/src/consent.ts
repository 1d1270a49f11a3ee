import type { WidgetOption } from "@redlines/element/widget-descriptor.js";
import { OptionError } from "./widget-options.js";

/** What a page asks its readers for before a script of ours may run, as its consent manager calls it. */
export const consentOption: WidgetOption = {
  attribute: "consent",
  about:
    "what the page's consent manager asks its readers for before a script may run, such as functional; " +
    "the script runs at once if left out",
  placeholder: "functional",
  expected: "the name of a purpose or service, such as functional",
  framed: "a frame asks its site for a page before anybody is asked",
  fits: (value) => /^[a-z][a-z0-9_-]*$/i.test(value),
};

/**
 * @throws {OptionError} when it is no name, or the way to embed asks the site for something before anybody is
 *   asked
 */
export function checkConsent(consent: string | undefined, as: string): void {
  if (consent === undefined) return;
  const { expected, framed = "" } = consentOption;
  if (!consentOption.fits(consent))
    throw new OptionError(`consent cannot be ${consent}`, `Expected ${expected}; mend it, or leave it out.`);
  if (as === "frame") throw new OptionError(`consent: ${framed}`, "Embed as static, script or plain.");
}

/**
 * That nothing in a snippet is loaded by the browser itself.
 * @throws {OptionError} when there is a picture
 */
export function checkAsksNothing(html: string, consent: string | undefined): void {
  if (consent === undefined || !/<img\b/.test(html)) return;
  throw new OptionError(
    "consent: a picture in this widget would be asked for before anybody is asked",
    "Embed as script: its words have no picture.",
  );
}
