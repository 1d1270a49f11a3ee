const CONTROLS = String.raw`\s\u0000-\u001F\u007F-\u009F`;

/** Controls, signs that turn text round or show nothing, halves of letters: they hide what an address is. */
const HIDDEN = String.raw`${CONTROLS}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF`;

/** Letters and digits of any script, hyphen and underscore; no sign that parts an address. */
const HOST_SIGN = String.raw`[^${HIDDEN}\u0000-,./:-@\[-^${"`"}{-\u00A0]`;
const NAME = String.raw`${HOST_SIGN}+(?:\.${HOST_SIGN}+)*\.?`;

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const NUMBERS = String.raw`${OCTET}(?:\.${OCTET}){3}`;

/** A host whose last part is a number is read as an address in numbers, and must be one. */
const NO_NUMBER_LAST = String.raw`(?!(?:[^/?#:]*\.)?(?:\d+|0[xX][\dA-Fa-f]*)\.?(?:[:/?#]|$))`;

const PORT = String.raw`(?::(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?`;

/** What is not even in an IRI, and a per cent sign that begins no code, are refused (RFC 3987). */
const SIGN = String.raw`(?:[^${HIDDEN}"<>\\^${"`"}{}%]|%[\dA-Fa-f]{2})`;

const ORIGIN = `[Hh][Tt][Tt][Pp][Ss]?://(?:${NO_NUMBER_LAST}${NAME}|${NUMBERS})${PORT}`;

/**
 * The addresses that a page may link to: `http` or `https`, in letters of any case and of any script. One
 * pattern, which zod and every judge of JSON Schema read alike: `format: uri` and `new URL` accept and refuse
 * different ones. Nobody's name and password, no host in brackets.
 */
export const WEB_ADDRESS_PATTERN = new RegExp(`^${ORIGIN}(?:[/?#]${SIGN}*)?$`, "u");

/** One to which more can be added: behind a query or a fragment a path would be a part of these. */
export const BASE_ADDRESS_PATTERN = new RegExp(`^${ORIGIN}(?:/(?:(?![?#])${SIGN})*)?$`, "u");
