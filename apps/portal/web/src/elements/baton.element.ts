import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Names } from '../hub/names';
import type { Dossier, Who } from '../hub/questions';
import { labelOf } from '../story/label';
import { momentsIn } from '../story/when';
import { fill, words } from '../words/words';
import { looks } from './looks';

type Handover = Dossier['handovers'][number];

const PATH = ['proposed', 'planned', 'overlap', 'transferred', 'aftercare', 'closed'] as const;

/** Who holds the baton, who leads there, and how far a handover has come. */
export class BatonElement extends LitElement {
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
      .card {
        position: relative;
        padding: 1.75rem 2rem 1.75rem 2.5rem;
        overflow: hidden;
      }
      .card::before {
        position: absolute;
        inset: 0 auto 0 0;
        width: 0.7rem;
        content: '';
        background: var(--accent, #ffe615);
      }
      .holder {
        font-size: clamp(2rem, 1.4rem + 3vw, 3.1rem);
        font-weight: 750;
        line-height: 1.1;
        letter-spacing: -0.025em;
        margin: 0.15rem 0 0.5rem;
        overflow-wrap: anywhere;
      }
      .holder mark {
        color: inherit;
        background: linear-gradient(
          transparent 62%,
          var(--accent, #ffe615) 62%,
          var(--accent, #ffe615) 92%,
          transparent 92%
        );
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 3rem;
        margin-top: 1.1rem;
      }
      dt {
        font-size: 0.9rem;
        color: var(--ink-soft, #55554f);
      }
      dd {
        font-weight: 600;
      }
      .track {
        margin-top: 1.5rem;
        padding-top: 1.25rem;
        border-top: 1px solid var(--line, #dcdad0);
      }
      .track p {
        font-weight: 600;
      }
      .steps {
        display: grid;
        grid-template-columns: repeat(6, 1fr);
        gap: 0.4rem;
        margin-top: 0.75rem;
      }
      .steps li {
        padding-top: 0.5rem;
        font-size: 0.9rem;
        color: var(--ink-soft, #55554f);
        border-top: 0.4rem solid var(--line, #dcdad0);
      }
      .steps .done {
        border-top-color: var(--ink, #1d1d1b);
      }
      .steps [aria-current] {
        font-weight: 700;
        color: var(--ink, #1d1d1b);
        border-top-color: var(--accent, #ffe615);
        box-shadow: inset 0 2px 0 var(--ink, #1d1d1b);
      }
      @media (max-width: 40rem) {
        .card {
          padding: 1.25rem 1.25rem 1.25rem 1.9rem;
        }
        .steps {
          grid-template-columns: 1fr;
          gap: 0.15rem;
        }
        .steps li {
          padding: 0.1rem 0 0.1rem 0.75rem;
          border-top: 0;
          border-left: 0.4rem solid var(--line, #dcdad0);
        }
        .steps .done {
          border-left-color: var(--ink, #1d1d1b);
        }
        .steps [aria-current] {
          border-left-color: var(--accent, #ffe615);
          box-shadow: none;
        }
      }
    `,
  ];

  override render(): TemplateResult | typeof nothing {
    const { dossier, names } = this;
    if (!dossier || !names) return nothing;
    const { texts } = words();
    const handover = dossier.handovers.findLast(({ status }) => status !== 'brokenOff');
    return html`<section class="card" aria-labelledby="baton">
      <h2 id="baton" class="small soft">${texts.holderIs}</h2>
      <p class="holder"><mark>${names.of(dossier.holder)}</mark></p>
      <p>${names.isOwn(dossier.holder) ? texts.holderYou : texts.holderOther}</p>
      <dl>
        <div>
          <dt>${texts.lead}</dt>
          <dd>${this.lead(dossier, names)}</dd>
        </div>
      </dl>
      ${this.pause(dossier)} ${handover ? this.track(handover, names) : nothing}
    </section>`;
  }

  private lead({ leads, holder }: Dossier, names: Names): string {
    const { texts } = words();
    const named = leads.find(({ organisation }) => organisation === holder);
    if (!named) return texts.leadNone;
    if (named.lead === this.who?.subject) return texts.leadYou;
    return fill(texts.leadNamed, { name: names.of(holder) });
  }

  private pause({ pauses = [] }: Dossier): TemplateResult | typeof nothing {
    const { texts } = words();
    const running = pauses.find(({ status }) => status === 'running');
    if (!running) return nothing;
    const when = momentsIn(document.documentElement.lang).date(running.until);
    return html`<p class="soft">${fill(texts.pausedUntil, { when })}</p>`;
  }

  private track(handover: Handover, names: Names): TemplateResult {
    const { texts } = words();
    const { from, to, status } = handover;
    const reached = PATH.findIndex((step) => step === status);
    const title = fill(texts.handoverFromTo, { from: names.of(from), to: names.of(to) });
    return html`<div class="track">
      <p>${title}</p>
      ${this.moment(handover)}
      ${
        reached < 0
          ? html`<p class="soft">${labelOf('handoverStatus', status)}</p>`
          : html`<ol class="steps" aria-label=${texts.handoverSteps}>
              ${PATH.map(
                (step, index) =>
                  html`<li
                    class=${index < reached ? 'done' : ''}
                    aria-current=${index === reached ? 'step' : nothing}
                  >
                    ${labelOf('handoverStatus', step)}
                  </li>`,
              )}
            </ol>`
      }
    </div>`;
  }

  private moment({ status, intakeAt, plannedEnd }: Handover): TemplateResult | typeof nothing {
    const { texts } = words();
    const moments = momentsIn(document.documentElement.lang);
    if (status === 'planned' && intakeAt)
      return html`<span class="soft"
        >${fill(texts.plannedIntake, { when: moments.moment(intakeAt) })}</span
      >`;
    if (status === 'overlap' && plannedEnd)
      return html`<span class="soft"
        >${fill(texts.overlapUntil, { when: moments.date(plannedEnd) })}</span
      >`;
    return nothing;
  }
}
