import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Names } from '../hub/names';
import type { Dossier, Who } from '../hub/questions';
import { fill, words } from '../words/words';
import { looks } from './looks';

/** How a dossier stands now: the baton, what waits to be confirmed, the referrals, the person and the needs. */
export class NowElement extends LitElement {
  static override properties = {
    dossier: { attribute: false },
    names: { attribute: false },
    who: { attribute: false },
    /** Changes when a name has become known. */
    known: { type: Number },
  };

  declare dossier: Dossier | undefined;
  declare names: Names | undefined;
  declare who: Who | undefined;
  declare known: number;

  static override styles = [
    looks,
    css`
      .person {
        display: flex;
        flex-wrap: wrap;
        column-gap: 1.25rem;
        align-items: center;
        justify-content: space-between;
        margin: 1.5rem 0 2.5rem;
      }
      .withdrawal {
        margin-top: 1rem;
      }
    `,
  ];

  override render(): TemplateResult | typeof nothing {
    const { dossier, names, who, known } = this;
    if (!dossier || !names) return nothing;
    const { texts } = words();
    return html`<wisselzone-baton
        .dossier=${dossier}
        .names=${names}
        .who=${who}
        .known=${known}
      ></wisselzone-baton>
      ${dossier.openWithdrawals.map(
        ({ organisation }) =>
          html`<p class="notice withdrawal">
            ${fill(texts.withdrawalOpen, { name: names.of(organisation) })}
          </p>`,
      )}
      <wisselzone-referrals
        .dossier=${dossier}
        .names=${names}
        .who=${who}
        .known=${known}
      ></wisselzone-referrals>
      <div class="person">
        <p class="small soft">${texts.contentLogged}</p>
        <wisselzone-content .dossier=${dossier.id} .about=${texts.person}></wisselzone-content>
      </div>
      <wisselzone-needs .dossier=${dossier.id} .names=${names} .known=${known}></wisselzone-needs>`;
  }
}
