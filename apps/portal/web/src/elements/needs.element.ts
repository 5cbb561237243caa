import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Names } from '../hub/names';
import { NoAnswer, questions, type Needs, type Trouble } from '../hub/questions';
import { inSentence, labelOf, together } from '../story/label';
import { needsByDomain, type NeedsOfDomain } from '../story/needs';
import { momentsIn } from '../story/when';
import { becameOf } from '../story/withheld';
import { fill, words } from '../words/words';
import { looks } from './looks';
import { troubleNotice } from './notices';

type Measurement = NeedsOfDomain['measurements'][number];

/**
 * What a person needs, by life domain: conditions with who sees to them, and how far she came. Nothing is
 * asked before somebody wants to see it, for every opening is written in the access log.
 */
export class NeedsElement extends LitElement {
  static override properties = {
    dossier: {},
    names: { attribute: false },
    /** Changes when a name has become known. */
    known: { type: Number },
    needs: { state: true },
    trouble: { state: true },
    busy: { state: true },
  };

  declare dossier: string;
  declare names: Names;
  declare known: number;
  declare private needs: Needs | undefined;
  declare private trouble: Trouble | undefined;
  declare private busy: boolean;

  static override styles = [
    looks,
    css`
      .title {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: baseline;
      }
      .domains {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
        gap: 1rem;
        margin: 1rem 0;
      }
      h3 {
        font-size: 1.1rem;
      }
      h4 {
        margin: 0.75rem 0 0.15rem;
        font-size: 0.9rem;
        color: var(--ink-soft, #55554f);
      }
      li + li {
        margin-top: 0.35rem;
      }
    `,
  ];

  override render(): TemplateResult {
    const { texts } = words();
    const says = this.needs ? texts.hideNeeds : texts.showNeeds;
    return html`<section aria-labelledby="needs">
      <div class="title">
        <h2 id="needs">${texts.needs}</h2>
        <button
          type="button"
          aria-expanded=${this.needs ? 'true' : 'false'}
          ?disabled=${this.busy}
          @click=${() => void this.toggle()}
        >
          ${says}
        </button>
      </div>
      <div aria-live="polite">
        ${this.trouble ? troubleNotice(this.trouble) : nothing}
        ${this.needs ? this.shown(this.needs) : nothing}
      </div>
    </section>`;
  }

  private shown(needs: Needs): TemplateResult {
    const catalogue = words();
    const { texts } = catalogue;
    const language = document.documentElement.lang;
    const { domains, silent, closed } = needsByDomain(needs);
    const names = silent.map((one) => inSentence(labelOf('lifeDomain', one)));
    return html`<ul class="domains">
        ${domains.map((one) => this.domain(one))}
      </ul>
      ${
        silent.length === 0
          ? nothing
          : html`<p>${fill(texts.needsSilent, { domains: together(names, language) })}</p>`
      }
      ${closed === 0 ? nothing : html`<p>${fill(texts.needsClosed, { count: String(closed) })}</p>`}
      ${needs.withheld.map(
        (held) =>
          html`<p class="small soft">
            ${labelOf('dataCategory', held.category)}: ${becameOf(held, catalogue, language)}
          </p>`,
      )}`;
  }

  private domain({
    lifeDomain,
    conditions,
    measurements,
    distance,
  }: NeedsOfDomain): TemplateResult {
    const { texts } = words();
    const moments = momentsIn(document.documentElement.lang);
    return html`<li class="card">
      <h3>${labelOf('lifeDomain', lifeDomain)}</h3>
      <h4>${texts.conditions}</h4>
      ${
        conditions.length === 0
          ? html`<p>${texts.conditionsNone}</p>`
          : html`<ul>
              ${conditions.map((one) => this.condition(one))}
            </ul>`
      }
      <h4>${texts.measurements}</h4>
      ${
        measurements.length === 0
          ? html`<p>${texts.measurementsNone}</p>`
          : html`<ul>
              ${measurements.map((one) => this.measurement(one))}
            </ul>`
      }
      ${
        distance
          ? html`<p>
              <strong
                >${fill(texts.distance, {
                  ...{ from: String(distance.from), to: String(distance.to) },
                  when: moments.date(distance.since),
                })}</strong
              >
            </p>`
          : nothing
      }
    </li>`;
  }

  private condition({
    state,
    owner,
    history,
  }: NeedsOfDomain['conditions'][number]): TemplateResult {
    const { texts } = words();
    const text = history.findLast((change) => change.text !== undefined)?.text;
    return html`<li>
      <strong>${state ? labelOf('conditionState', state) : texts.notShared}</strong>${
        text === undefined ? nothing : html`: ${text}`
      }
      <p class="small soft">
        ${owner ? fill(texts.ownedBy, { name: this.names.of(owner) }) : texts.ownedByNobody}
      </p>
    </li>`;
  }

  private measurement({
    measuredOn,
    measuredBy,
    level,
    missing,
    text,
  }: Measurement): TemplateResult {
    const { texts } = words();
    const { date } = momentsIn(document.documentElement.lang);
    const says =
      level === undefined
        ? labelOf('missingAnswer', missing ?? '')
        : fill(texts.level, { level: String(level) });
    const by = measuredBy ? inSentence(labelOf('measuredBy', measuredBy)) : '';
    return html`<li>
      <strong>${says}</strong>${text === undefined ? nothing : html`: ${text}`}
      <p class="small soft">${fill(texts.measured, { when: date(measuredOn), by })}</p>
    </li>`;
  }

  private async toggle(): Promise<void> {
    this.trouble = undefined;
    if (this.needs) {
      this.needs = undefined;
      return;
    }
    this.busy = true;
    try {
      this.needs = await questions.needs(this.dossier);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.trouble = error.trouble;
    } finally {
      this.busy = false;
    }
  }
}
