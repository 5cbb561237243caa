import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LiveTimeline } from '../hub/live';
import { Names } from '../hub/names';
import {
  NoAnswer,
  questions,
  type Dossier,
  type TimelineItem,
  type Trouble,
  type Who,
} from '../hub/questions';
import { labelOf } from '../story/label';
import { byDay, merge, type DayOfStory } from '../story/order';
import { sentenceOf } from '../story/sentence';
import { dayOf, momentsIn } from '../story/when';
import { becameOf } from '../story/withheld';
import { fill, words } from '../words/words';
import { looks } from './looks';
import { troubleNotice } from './notices';
import { timelineLooks } from './timeline.looks';

/** The shared timeline of one dossier: who holds the baton, what happened, live. */
export class TimelineElement extends LitElement {
  static override properties = {
    dossier: {},
    who: { attribute: false },
    items: { state: true },
    view: { state: true },
    trouble: { state: true },
    live: { state: true },
    heard: { state: true },
    known: { state: true },
  };

  static override styles = [looks, timelineLooks];

  declare dossier: string;
  declare who: Who | undefined;
  declare private items: readonly TimelineItem[] | undefined;
  declare private view: Dossier | undefined;
  declare private trouble: Trouble | undefined;
  declare private live: boolean;
  declare private heard: string;
  declare private known: number;

  private names = new Names('', () => undefined);
  private following: LiveTimeline | undefined;
  private lastAtOpening = 0;

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('dossier') && this.dossier) void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.following?.stop();
  }

  override render(): TemplateResult {
    const { texts } = words();
    if (this.trouble) return troubleNotice(this.trouble);
    if (!this.items || !this.view) return html`<p role="status">${texts.loading} …</p>`;
    return html`<wisselzone-now
        .dossier=${this.view}
        .names=${this.names}
        .who=${this.who}
        .known=${this.known}
      ></wisselzone-now>
      <section aria-labelledby="story">
        <div class="title">
          <h2 id="story">${texts.timeline}</h2>
          <p class="live small ${this.live ? 'on' : ''}" role="status">
            ${this.live ? texts.live : texts.reconnecting}
          </p>
        </div>
        ${this.items.length === 0 ? html`<p class="notice">${texts.timelineNone}</p>` : nothing}
        ${repeat(
          byDay(this.items),
          ({ day }) => day,
          (day) => this.day(day),
        )}
      </section>
      <p class="unseen" role="log" aria-live="polite">${this.heard}</p>`;
  }

  private day({ day, items }: DayOfStory): TemplateResult {
    const { texts } = words();
    const moments = momentsIn(document.documentElement.lang);
    const now = Date.now();
    const name =
      day === dayOf(now)
        ? texts.today
        : day === dayOf(now - 86_400_000)
          ? texts.yesterday
          : moments.day(day);
    return html`<h3><time datetime=${day}>${name}</time></h3>
      <ol>
        ${repeat(
          items,
          ({ seq }) => seq,
          (item) => this.item(item),
        )}
      </ol>`;
  }

  private by({ by, association }: TimelineItem): string {
    const { of } = this.names;
    if (association === undefined) return of(by);
    return fill(words().texts.actedFor, { name: of(by), association: of(association) });
  }

  private item(item: TimelineItem): TemplateResult {
    const { texts } = words();
    const moments = momentsIn(document.documentElement.lang);
    const sentence = this.sentence(item);
    const isNew = item.seq > this.lastAtOpening;
    const movesBaton = item.type === 'HandoverTransferred' || item.type === 'BatonTakenBack';
    return html`<li class="${isNew ? 'new' : ''} ${movesBaton ? 'baton' : ''}" data-seq=${item.seq}>
      <p class="when small soft">
        <time datetime=${item.recordedAt}>${moments.time(item.recordedAt)}</time>
        <span class="by">${this.by(item)}</span>
        ${isNew ? html`<strong class="fresh">${texts.isNew}</strong>` : nothing}
      </p>
      <p class="sentence">${sentence}</p>
      ${
        dayOf(item.occurredAt) === dayOf(item.recordedAt)
          ? nothing
          : html`<p class="small soft">
              ${fill(texts.happenedOn, { when: moments.date(item.occurredAt) })}
            </p>`
      }
      <div class="row">
        ${this.categories(item)} ${this.attachments(item)}
        ${
          item.categories.length === 0
            ? nothing
            : html`<wisselzone-content
                .dossier=${this.dossier}
                .event=${item.id}
                .about=${sentence}
              ></wisselzone-content>`
        }
      </div>
    </li>`;
  }

  /** Saving one is a logged view, as opening the content is. */
  private attachments({ plain }: TimelineItem): readonly TemplateResult[] {
    const ids: unknown = plain['attachments'];
    return (Array.isArray(ids) ? ids : []).map((id, index) => {
      const path = `/api/dossiers/${this.dossier}/attachments/${String(id)}/content`;
      return html`<a class="attachment" href="${path}?purpose=guidance" download>
        ${fill(words().texts.saveAttachment, { number: String(index + 1) })}
      </a>`;
    });
  }

  private categories({ categories, withheld }: TimelineItem): TemplateResult | typeof nothing {
    if (categories.length + withheld.length === 0) return nothing;
    const catalogue = words();
    const language = document.documentElement.lang;
    return html`<ul class="categories" aria-label=${catalogue.texts.about}>
      ${categories.map((code) => html`<li>${labelOf('dataCategory', code)}</li>`)}
      ${withheld.map(
        (held) =>
          html`<li class="withheld">
            ${labelOf('dataCategory', held.category)}: ${becameOf(held, catalogue, language)}
          </li>`,
      )}
    </ul>`;
  }

  private sentence(item: TimelineItem): string {
    return sentenceOf(item, {
      catalogue: words(),
      language: document.documentElement.lang,
      nameOf: this.names.of,
    });
  }

  private async begin(): Promise<void> {
    this.following?.stop();
    this.live = true;
    this.heard = '';
    this.known = 0;
    this.names = new Names(words().texts.unknownOrganisation, () => (this.known += 1), this.who);
    try {
      const [view, items] = await Promise.all([
        questions.dossier(this.dossier),
        questions.timeline(this.dossier),
      ]);
      this.view = view;
      this.items = merge([], items);
      this.lastAtOpening = this.items.at(-1)?.seq ?? 0;
      this.following = this.listen(this.lastAtOpening);
      void this.following.follow();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.trouble = error.trouble;
    }
  }

  private listen(after: number): LiveTimeline {
    return new LiveTimeline(this.dossier, after, {
      onItem: (item) => void this.hear(item),
      onOpen: (open) => (this.live = open),
      onEnd: (trouble) => (this.trouble = trouble),
    });
  }

  /** The dossier is asked again with every event: who holds the baton is never guessed here. */
  private async hear(item: TimelineItem): Promise<void> {
    this.items = merge(this.items ?? [], [item]);
    this.heard = fill(words().texts.newEvent, { sentence: this.sentence(item) });
    try {
      this.view = await questions.dossier(this.dossier);
      // What was shared before may be withheld from now on, or the other way round.
      if (item.type.startsWith('Consent'))
        this.items = merge(this.items, await questions.timeline(this.dossier));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.live = false;
    }
  }
}
