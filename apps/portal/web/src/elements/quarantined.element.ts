import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { deliveries, type QuarantinedMessage, type QuarantinedOriginal } from '../hub/deliveries';
import { NoAnswer, type Trouble } from '../hub/questions';
import { labelOf } from '../story/label';
import { momentsIn } from '../story/when';
import { deliveryTexts } from '../words/deliveries';
import { fill } from '../words/words';
import { looks } from './looks';
import { troubleNotice } from './notices';
import type { SkipSaid } from './skip.element';

/** What is to be done with a message. */
export type MessageSaid =
  { readonly retry: true } | { readonly correct: string } | { readonly skip: SkipSaid };

/** One message in quarantine; what it said is asked only when somebody wants to see it. */
export class QuarantinedElement extends LitElement {
  static override properties = {
    message: { attribute: false },
    organisation: {},
    /** Whether it is their own: only then may its content be seen. */
    own: { type: Boolean },
    opened: { state: true },
    trouble: { state: true },
  };

  static override styles = [
    looks,
    css`
      .card {
        display: grid;
        gap: 0.5rem;
        border-left: 0.4rem solid var(--alert, #a3211b);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
        align-items: center;
      }
      pre,
      textarea {
        width: 100%;
        padding: 0.8rem;
        font:
          0.9rem/1.4 ui-monospace,
          monospace;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        border: 1px solid var(--ink-soft, #55554f);
        border-radius: 0.4rem;
      }
      pre {
        margin: 0;
      }
      label {
        display: grid;
        gap: 0.3rem;
      }
    `,
  ];

  declare message: QuarantinedMessage;
  declare organisation: string;
  declare own: boolean;
  declare private opened: QuarantinedOriginal | undefined;
  declare private trouble: Trouble | undefined;

  override render(): TemplateResult {
    const texts = deliveryTexts();
    const { reason, id, source, receivedAt, owner, skip, problem } = this.message;
    const moments = momentsIn(document.documentElement.lang);
    const when = moments.relative(receivedAt, Date.now());
    return html`<article class="card">
      <h3>${labelOf('quarantineReason', reason)}</h3>
      <p class="small soft">
        ${fill(texts.number, { id, source })}.
        <time datetime=${receivedAt}>${fill(texts.received, { when })}</time>.
        ${owner === 'hub' ? texts.mendedByHub : texts.mendedBySender}.
      </p>
      <ul class="small">
        ${issuesIn(problem).map((issue) => html`<li>${issue}</li>`)}
      </ul>
      <div class="row">
        ${this.button(texts.retry, () => this.say({ retry: true }))}
        ${
          this.own
            ? this.button(this.opened ? texts.unread : texts.read, () => void this.toggle())
            : nothing
        }
        <wisselzone-skip
          .pending=${skip}
          about=${id}
          @said=${({ detail }: CustomEvent<SkipSaid>) => this.say({ skip: detail })}
        ></wisselzone-skip>
      </div>
      <div aria-live="polite">
        ${this.trouble ? troubleNotice(this.trouble) : nothing}
        ${this.opened ? this.shown(this.opened) : nothing}
      </div>
    </article>`;
  }

  private shown({ headers, text }: QuarantinedOriginal): TemplateResult {
    const texts = deliveryTexts();
    const said = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    return html`<p class="small soft">${texts.readLogged}</p>
      <pre role="group" tabindex="0" aria-label=${texts.read}>${said.join('\n')}</pre>
      <label
        >${texts.correction}
        <textarea rows="6" spellcheck="false" .value=${text}></textarea>
      </label>
      <p>
        ${this.button(texts.correct, () => {
          const typed = this.renderRoot.querySelector('textarea')?.value ?? '';
          this.opened = undefined;
          this.say({ correct: typed });
        })}
      </p>`;
  }

  private button(text: string, press: () => void): TemplateResult {
    const about = `${text}: ${this.message.id}`;
    return html`<button type="button" aria-label=${about} @click=${press}>${text}</button>`;
  }

  private async toggle(): Promise<void> {
    this.trouble = undefined;
    if (this.opened) {
      this.opened = undefined;
      return;
    }
    try {
      this.opened = await deliveries.original(this.organisation, this.message.message);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.trouble = error.trouble;
    }
  }

  private say(said: MessageSaid): void {
    this.dispatchEvent(new CustomEvent<MessageSaid>('said', { detail: said }));
  }
}

/** Field and rule of each thing that is wrong; the title of the problem when it names none. */
const issuesIn = (problem: QuarantinedMessage['problem']): readonly string[] => {
  const { title, issues } = problem as {
    readonly title?: string;
    readonly issues?: readonly { readonly name?: string; readonly detail?: string }[];
  };
  if (!issues || issues.length === 0) return [title ?? ''];
  return issues.map(({ name, detail }) => `${name ?? ''}: ${detail ?? ''}`);
};
