/** A dialect, an orthography: from five letters or digits on, or four that begin with a digit. */
const VARIANT = "(-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))";

/**
 * BCP 47 (RFC 5646), in the case of its section 2.1.1: a language, a script, a region, variants of which none
 * stands twice. No extension and no private use: formatters take extensions for settings.
 */
export const LANGUAGE_PATTERN = new RegExp(
  `^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:${VARIANT}(?!(?:-[a-z0-9]+)*\\1(?:-|$)))*$`,
);
