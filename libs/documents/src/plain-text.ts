/**
 * What XML 1.0 has no place for: control characters but tab and line ends, halves of surrogate pairs, and two that are no
 * characters. One of them would make a whole document unreadable.
 * @see https://www.w3.org/TR/xml/#charsets
 */
const NOT_TEXT =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What somebody typed as every renderer can hold it, with line ends as `\n`. Nothing that can be read is lost. */
export const plainText = (typed: string): string => typed.replace(/\r\n?/g, '\n').replace(NOT_TEXT, '');

/** The same on one line, for what has no room for two: a heading, a caption, a name. */
export const oneLine = (typed: string): string => plainText(typed).replace(/\s+/g, ' ').trim();
