import { labels } from '@wisselzone/contracts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { PendingSkip } from '../hub/deliveries';
import { deliveryTexts } from '../words/deliveries';
import { looks } from './looks';

/** What somebody decides about passing over: to ask it, or to answer a colleague. */
export type SkipSaid =
  | { readonly ask: string }
  | { readonly skip: string; readonly answer: 'confirmations' | 'refusals' };

/** Passing one thing over, which takes two people: the first gives a reason, the second agrees or not. */
export class SkipElement extends LitElement {
  static override properties = {
    pending: { attribute: false },
    /** Tells apart the many buttons of a page. */
    about: {},
    asking: { state: true },
  };

  static override styles = [
    looks,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
        align-items: center;
      }
      select {
        min-height: 2.5rem;
        font: inherit;
      }
    `,
  ];

  declare pending: PendingSkip | undefined;
  declare about: string;
  declare private asking: boolean;

  override render(): TemplateResult {
    const texts = deliveryTexts();
    if (this.pending) return this.answer(this.pending);
    if (!this.asking)
      return this.button(texts.skip, () => {
        this.asking = true;
      });
    return html`<label
        >${texts.skipWhy}
        <select>
          ${Object.entries(labels.skipReason).map(
            ([code, label]) => html`<option value=${code}>${label}</option>`,
          )}
        </select></label
      >
      ${this.button(texts.skipAsk, () => {
        const select = this.renderRoot.querySelector('select');
        this.asking = false;
        this.say({ ask: select?.value ?? '' });
      })}`;
  }

  private answer({ skip, mine }: PendingSkip): TemplateResult {
    const texts = deliveryTexts();
    const refuse = this.button(texts.skipRefuse, () => this.say({ skip, answer: 'refusals' }));
    if (mine) return html`<span>${texts.skipMine}</span> ${refuse}`;
    const agree = () => this.say({ skip, answer: 'confirmations' });
    return html`<span>${texts.skipOther}</span> ${this.button(texts.skipAgree, agree)} ${refuse}`;
  }

  private button(text: string, press: () => void): TemplateResult {
    return html`<button type="button" aria-label=${`${text}: ${this.about}`} @click=${press}>
      ${text}
    </button>`;
  }

  private say(said: SkipSaid): void {
    this.dispatchEvent(new CustomEvent<SkipSaid>('said', { detail: said }));
  }
}
