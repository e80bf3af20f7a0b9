import { Fragment } from 'react';
import { Link } from 'react-router';

/**
 * The guidance's texts: paragraphs, headings, lists, quotations, bold, italics and links; anything else is shown as it is
 * written. React makes the elements, so no markup in a text reaches the page.
 */
export const Markdown = ({ children }: { children: string }) => (
  <>
    {blocksIn(children).map((block, index) => (
      <Block block={block} key={index} />
    ))}
  </>
);

type BlockOf = 'paragraph' | 'heading' | 'bullets' | 'numbers' | 'quotation';

interface BlockFound {
  readonly kind: BlockOf;
  /** The items of a list; one text otherwise. */
  readonly texts: readonly string[];
}

const blocksIn = (text: string): readonly BlockFound[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(blockOf);

function blockOf(text: string): BlockFound {
  const oneLine = (some: string) => some.replaceAll(/\s*\n\s*/g, ' ').trim();
  if (/^#{1,6} /.test(text)) return { kind: 'heading', texts: [oneLine(text.replace(/^#+ /, ''))] };
  if (text.startsWith('>')) return { kind: 'quotation', texts: [oneLine(text.replaceAll(/^> ?/gm, ''))] };
  const itemsBy = (mark: RegExp) =>
    text
      .split(mark)
      .map(oneLine)
      .filter((item) => item !== '');
  if (/^[-*] /.test(text)) return { kind: 'bullets', texts: itemsBy(/^[-*] /m) };
  if (/^\d+\. /.test(text)) return { kind: 'numbers', texts: itemsBy(/^\d+\. /m) };
  return { kind: 'paragraph', texts: [oneLine(text)] };
}

function Block({ block: { kind, texts } }: { block: BlockFound }) {
  const [text = ''] = texts;
  if (kind === 'heading') return <h3>{inline(text)}</h3>;
  if (kind === 'paragraph') return <p>{inline(text)}</p>;
  if (kind === 'quotation')
    return (
      <blockquote className="app-quotation">
        <p>{inline(text)}</p>
      </blockquote>
    );
  const List = kind === 'bullets' ? 'ul' : 'ol';
  return (
    <List className={`nhsuk-list nhsuk-list--${kind === 'bullets' ? 'bullet' : 'number'}`}>
      {texts.map((item, index) => (
        <li key={index}>{inline(item)}</li>
      ))}
    </List>
  );
}

const MARKS = /(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)\s]+\))/;

const inline = (text: string): React.ReactNode =>
  text.split(MARKS).map((part, index) => <Fragment key={index}>{marked(part)}</Fragment>);

function marked(part: string): React.ReactNode {
  if (/^\*\*.+\*\*$/.test(part)) return <strong>{part.slice(2, -2)}</strong>;
  if (/^\*[^*]+\*$/.test(part)) return <em>{part.slice(1, -1)}</em>;
  const [, label, target] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part) ?? [];
  if (!label || !target) return part;
  if (/^https?:\/\//.test(target)) return <a href={target}>{label}</a>;
  // A link to anything but a page, here or elsewhere, is only its words.
  return /^\/(?!\/)/.test(target) ? <Link to={target}>{label}</Link> : label;
}
