import { html, nothing, type TemplateResult } from 'lit';
import type { Trouble } from '../hub/questions';
import { words } from '../words/words';

/** Says what is wrong and gives the one thing to do about it. */
export const troubleNotice = (trouble: Trouble): TemplateResult => {
  const { texts } = words();
  const says: Readonly<Record<Trouble, string>> = {
    signedOut: texts.problemSignedOut,
    notFound: texts.problemNotFound,
    forbidden: texts.problemForbidden,
    away: texts.problemAway,
  };
  return html`<div class="notice alert" role="alert">
    <p>${says[trouble]}</p>
    ${todo(trouble)}
  </div>`;
};

const todo = (trouble: Trouble): TemplateResult | typeof nothing => {
  const { texts } = words();
  const here = location.pathname;
  if (trouble === 'signedOut')
    return html`<p><a href="/aanmelden?naar=${here}">${texts.signIn}</a></p>`;
  if (trouble === 'away') return html`<p><a href=${here}>${texts.retry}</a></p>`;
  return nothing;
};

/** What the sign-in has to say after it sent the browser back (`?melding=…`). */
export const signInNotice = (notice: string | null): TemplateResult | typeof nothing => {
  const { texts } = words();
  const says: Readonly<Record<string, string>> = {
    aanmeldenKanNiet: texts.noticeCannot,
    aanmeldenTeVaak: texts.noticeTooOften,
    aanmeldingVerlopen: texts.noticeExpired,
    aanmeldenMislukt: texts.noticeFailed,
    afgemeld: texts.noticeSignedOut,
  };
  const text = notice === null ? undefined : says[notice];
  return text === undefined ? nothing : html`<p class="notice" role="status">${text}</p>`;
};
