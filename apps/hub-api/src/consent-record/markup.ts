/** Text that is markup already; everything else is escaped. */
export interface Markup {
  readonly trusted: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Piece = string | Markup | readonly Markup[];

const pieceOf = (piece: Piece): string => {
  if (typeof piece === 'string')
    return piece.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  return 'trusted' in piece ? piece.trusted : piece.map(({ trusted }) => trusted).join('');
};

/** A template of HTML: what is put into it can say nothing but text, in an element or in a quoted attribute. */
export const markup = (template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  trusted: String.raw({ raw: template }, ...pieces.map(pieceOf)),
});
