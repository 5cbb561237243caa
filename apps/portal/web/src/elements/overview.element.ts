import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Names } from '../hub/names';
import {
  NoAnswer,
  questions,
  type DossierItem,
  type Trouble,
  type Who,
  type WorklistItem,
} from '../hub/questions';
import { eventLabel } from '../story/label';
import { referenceOf } from '../story/reference';
import { momentsIn } from '../story/when';
import { fill, words } from '../words/words';
import { looks } from './looks';
import { troubleNotice } from './notices';

const AGAIN_MS = 15_000;

/** What waits for the organisation and for how long, and the dossiers of who is signed in. */
export class OverviewElement extends LitElement {
  static override properties = {
    who: { attribute: false },
    dossiers: { state: true },
    tasks: { state: true },
    trouble: { state: true },
    known: { state: true },
  };

  declare who: Who | undefined;
  declare private dossiers: readonly DossierItem[] | undefined;
  declare private tasks: readonly WorklistItem[] | undefined;
  declare private trouble: Trouble | undefined;
  declare private known: number;

  private names = new Names('', () => undefined);
  private again: ReturnType<typeof setInterval> | undefined;

  static override styles = [
    looks,
    css`
      section + section {
        margin-top: 2.75rem;
      }
      h2 {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        margin-bottom: 1rem;
      }
      .count {
        min-width: 1.9rem;
        padding: 0.1rem 0.5rem;
        font-size: 1rem;
        text-align: center;
        background: var(--accent, #ffe615);
        border-radius: 1rem;
      }
      ul {
        display: grid;
        gap: 0.75rem;
      }
      .dossiers {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
        gap: 1rem;
      }
      li {
        position: relative;
        display: grid;
        gap: 0.15rem;
      }
      li:hover {
        background: var(--accent-soft, #fff9c9);
      }
      /* The whole card is the link. */
      li a::after {
        position: absolute;
        inset: 0;
        content: '';
      }
      .task {
        grid-template-columns: 1fr auto;
        gap: 0.1rem 1.5rem;
        align-items: center;
        border-left: 0.4rem solid var(--accent, #ffe615);
      }
      .task.overdue {
        border-left-color: var(--alert, #a3211b);
      }
      .task a {
        font-weight: 650;
        color: inherit;
      }
      .due {
        text-align: right;
      }
      .late {
        font-weight: 700;
        color: var(--alert, #a3211b);
      }
      .holder {
        margin: 0.1rem 0 0.4rem;
        font-size: 1.35rem;
        font-weight: 700;
        line-height: 1.25;
        letter-spacing: -0.01em;
      }
      @media (max-width: 40rem) {
        .task {
          grid-template-columns: 1fr;
        }
        .due {
          text-align: left;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.known = 0;
    this.names = new Names(words().texts.unknownOrganisation, () => (this.known += 1), this.who);
    void this.look();
    this.again = setInterval(() => void this.look(), AGAIN_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.again);
  }

  override render(): TemplateResult {
    const { texts } = words();
    if (this.trouble && !this.dossiers) return troubleNotice(this.trouble);
    if (!this.dossiers || !this.tasks) return html`<p role="status">${texts.loading} …</p>`;
    return html`${this.trouble ? troubleNotice(this.trouble) : nothing}
      <section aria-labelledby="tasks">${this.waiting(this.tasks)}</section>
      <section aria-labelledby="dossiers">${this.mine(this.dossiers)}</section>`;
  }

  private waiting(tasks: readonly WorklistItem[]): TemplateResult {
    const { texts } = words();
    if (tasks.length === 0)
      return html`<h2 id="tasks">${texts.waiting}</h2>
        <p class="notice">${texts.waitingNone}</p>`;
    return html`<h2 id="tasks">${texts.waiting} <span class="count">${tasks.length}</span></h2>
      <ul>
        ${tasks.map((task) => this.task(task))}
      </ul>`;
  }

  private mine(dossiers: readonly DossierItem[]): TemplateResult {
    const { texts } = words();
    const title = html`<h2 id="dossiers">${texts.dossiers}</h2>`;
    if (dossiers.length === 0)
      return html`${title}
        <p class="notice">${texts.dossiersNone}</p>`;
    return html`${title}
      <ul class="dossiers">
        ${dossiers.map((dossier) => this.dossier(dossier))}
      </ul>`;
  }

  private task(item: WorklistItem): TemplateResult {
    const { kind, dossier, offer, since, overdue, from } = item;
    const { texts, tasks } = words();
    const moments = momentsIn(document.documentElement.lang);
    const waits = fill(texts.waitingFor, { length: moments.length(since, Date.now()) });
    return html`<li class="card task ${overdue ? 'overdue' : ''}">
      ${
        // A candidate has no dossier to open: it answers in its own tool.
        offer
          ? html`<strong>${tasks[kind]}</strong>`
          : html`<a href="/dossiers/${dossier}">${tasks[kind]}</a>`
      }
      <span class="due small"> ${this.due(item)} </span>
      <span class="soft small">
        ${texts.dossier}
        ${referenceOf(dossier)}${
          from ? html`, ${fill(texts.from, { name: this.names.of(from) })}` : nothing
        },
        <time datetime=${since}>${waits}</time>
      </span>
    </li>`;
  }

  private due({
    dueAt,
    pausedSince,
    overdue,
  }: Pick<WorklistItem, 'dueAt' | 'pausedSince' | 'overdue'>):
    TemplateResult | string | typeof nothing {
    const { texts } = words();
    if (pausedSince) return texts.paused;
    if (overdue) return html`<span class="late">${texts.overdue}</span>`;
    if (!dueAt) return nothing;
    const when = momentsIn(document.documentElement.lang).date(dueAt);
    return html`<time datetime=${dueAt}>${fill(texts.dueOn, { when })}</time>`;
  }

  private dossier({ id, holder, lastEventAt, lastType }: DossierItem): TemplateResult {
    const { texts } = words();
    const moments = momentsIn(document.documentElement.lang);
    const reference = referenceOf(id);
    return html`<li class="card">
      <a href="/dossiers/${id}" aria-label=${fill(texts.openDossier, { reference })}
        >${texts.dossier} ${reference}</a
      >
      <span class="soft small">${texts.holderIs}</span>
      <span class="holder">${this.names.of(holder)}</span>
      <span class="soft small">
        ${eventLabel(lastType)},
        <time datetime=${lastEventAt}>${moments.relative(lastEventAt, Date.now())}</time>
      </span>
    </li>`;
  }

  private async look(): Promise<void> {
    try {
      [this.dossiers, this.tasks] = await Promise.all([questions.dossiers(), questions.worklist()]);
      this.trouble = undefined;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.trouble = error.trouble;
    }
  }
}
