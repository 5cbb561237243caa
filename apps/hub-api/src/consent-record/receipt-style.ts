import { createHash } from 'node:crypto';

/** For paper first: black on white, no columns that a narrow screen breaks. */
export const RECEIPT_STYLE = `
body { font: 1rem/1.5 sans-serif; color: #000; background: #fff; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin: 1.5rem 0 .25rem; break-after: avoid; }
li { margin: .25rem 0; break-inside: avoid; } dt { font-weight: bold; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.status { border: 2px solid #000; padding: .5rem 1rem; } .exact { font-size: .8rem; border-top: 1px solid #000; margin-top: 2rem; }
@page { size: A4; margin: 2cm; } @media print { body { margin: 0; max-width: none; padding: 0; } }
`;

const digest = createHash('sha256').update(RECEIPT_STYLE).digest('base64');

/** Nothing is loaded and nothing runs; only this very style counts. */
export const RECEIPT_POLICY = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
