import { html, LitElement, nothing, type TemplateResult } from 'lit';
import {
  deliveries,
  type DeadLetter,
  type Organisation,
  type QuarantinedMessage,
} from '../hub/deliveries';
import { NoAnswer, type Trouble, type Who } from '../hub/questions';
import { eventLabel } from '../story/label';
import { referenceOf } from '../story/reference';
import { momentsIn } from '../story/when';
import { deliveryTexts } from '../words/deliveries';
import { fill, words } from '../words/words';
import { deliveriesLooks } from './deliveries.looks';
import { looks } from './looks';
import { troubleNotice } from './notices';
import type { MessageSaid } from './quarantined.element';
import type { SkipSaid } from './skip.element';

const AGAIN_MS = 5_000;

const isOf =
  ({ organisation: { code } }: Who) =>
  ({ id, enterpriseNumber, ovoCode }: Organisation): boolean =>
    [id, enterpriseNumber, ovoCode].includes(code);

/** What stands still on the way to an organisation and which of its messages were not done, for whoever looks after that. */
export class DeliveriesElement extends LitElement {
  static override properties = {
    who: { attribute: false },
    organisations: { state: true },
    chosen: { state: true },
    letters: { state: true },
    messages: { state: true },
    trouble: { state: true },
    said: { state: true },
  };

  static override styles = [looks, deliveriesLooks];

  declare who: Who | undefined;
  declare private organisations: readonly Organisation[] | undefined;
  declare private chosen: string | undefined;
  declare private letters: readonly DeadLetter[] | undefined;
  declare private messages: readonly QuarantinedMessage[] | undefined;
  declare private trouble: Trouble | undefined;
  declare private said: string | undefined;

  private again: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
    this.again = setInterval(() => void this.look(), AGAIN_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.again);
  }

  override render(): TemplateResult {
    const texts = deliveryTexts();
    if (this.trouble === 'forbidden') return html`<p class="notice">${texts.notYours}</p>`;
    if (this.trouble && !this.letters) return troubleNotice(this.trouble);
    return html`${this.choice()}
      <p class="said" role="status">${this.said ?? nothing}</p>
      ${this.trouble ? troubleNotice(this.trouble) : nothing} ${this.lists()}`;
  }

  private lists(): TemplateResult {
    const { texts } = words();
    if (!this.letters || !this.messages) return html`<p role="status">${texts.loading} …</p>`;
    return html`<section aria-labelledby="standing">${this.standing(this.letters)}</section>
      <section aria-labelledby="quarantine">${this.quarantine(this.messages)}</section>`;
  }

  /** The operator of the hub looks after everybody; a coordinator after the own organisation. */
  private choice(): TemplateResult | typeof nothing {
    if (!this.who?.roles.includes('operator') || !this.organisations) return nothing;
    const choose = ({ target }: Event): void => {
      [this.letters, this.messages] = [undefined, undefined];
      this.chosen = (target as HTMLSelectElement).value;
      void this.look();
    };
    return html`<label class="choice"
      >${deliveryTexts().organisation}
      <select @change=${choose}>
        ${this.organisations.map(
          ({ id, name }) =>
            html`<option value=${id} ?selected=${id === this.chosen}>${name}</option>`,
        )}
      </select></label
    >`;
  }

  private standing(letters: readonly DeadLetter[]): TemplateResult {
    const texts = deliveryTexts();
    if (letters.length === 0)
      return html`<h2 id="standing">${texts.standing}</h2>
        <p class="notice">${texts.standingNone}</p>`;
    return html`<h2 id="standing">
        ${texts.standing} <span class="count">${letters.length}</span>
      </h2>
      ${this.all(() => deliveries.retryDeliveries(this.own, {}))}
      <ul>
        ${letters.map((letter) => html`<li>${this.letter(letter)}</li>`)}
      </ul>`;
  }

  private letter(letter: DeadLetter): TemplateResult {
    const texts = deliveryTexts();
    const { type, dossier, parkedAt, reason, behind, event, skip } = letter;
    const length = momentsIn(document.documentElement.lang).length(parkedAt, Date.now());
    const about = referenceOf(dossier);
    const retry = () => this.do(() => deliveries.retryDeliveries(this.own, { dossier }));
    return html`<article class="card">
      <h3>${eventLabel(type)}, ${words().texts.dossier} ${about}</h3>
      <p class="small soft">
        <time datetime=${parkedAt}>${fill(texts.standsSince, { length })}</time>.
        ${fill(texts.because, { reason })}. ${fill(texts.behind, { count: String(behind) })}.
      </p>
      ${triesOf(letter)}
      <div class="row">
        <button type="button" aria-label=${`${texts.retry}: ${about}`} @click=${retry}>
          ${texts.retry}
        </button>
        <wisselzone-skip
          .pending=${skip}
          about=${about}
          @said=${({ detail }: CustomEvent<SkipSaid>) =>
            this.skip(detail, (why) => deliveries.skipEvent(this.own, event, why))}
        ></wisselzone-skip>
      </div>
    </article>`;
  }

  private quarantine(messages: readonly QuarantinedMessage[]): TemplateResult {
    const texts = deliveryTexts();
    if (messages.length === 0)
      return html`<h2 id="quarantine">${texts.quarantine}</h2>
        <p class="notice">${texts.quarantineNone}</p>`;
    return html`<h2 id="quarantine">
        ${texts.quarantine} <span class="count">${messages.length}</span>
      </h2>
      ${this.all(() => deliveries.retryMessages(this.own, {}))}
      <ul>
        ${messages.map(
          (message) =>
            html`<li>
              <wisselzone-quarantined
                .message=${message}
                organisation=${this.own}
                ?own=${this.who?.roles.includes('coordinator')}
                @said=${({ detail }: CustomEvent<MessageSaid>) => this.message(message, detail)}
              ></wisselzone-quarantined>
            </li>`,
        )}
      </ul>`;
  }

  private all(retry: () => Promise<void>): TemplateResult {
    return html`<p>
      <button type="button" @click=${() => this.do(retry)}>${deliveryTexts().retryAll}</button>
    </p>`;
  }

  private message({ message }: QuarantinedMessage, said: MessageSaid): void {
    if ('retry' in said) this.do(() => deliveries.retryMessages(this.own, { message }));
    else if ('correct' in said) this.do(() => deliveries.correct(this.own, message, said.correct));
    else this.skip(said.skip, (why) => deliveries.skipMessage(this.own, message, why));
  }

  private skip(said: SkipSaid, ask: (why: string) => Promise<void>): void {
    this.do(() =>
      'ask' in said ? ask(said.ask) : deliveries.answerSkip(this.own, said.skip, said.answer),
    );
  }

  private get own(): string {
    return this.chosen ?? '';
  }

  private do(work: () => Promise<void>): void {
    const texts = deliveryTexts();
    work()
      .then(() => {
        this.said = texts.asked;
      })
      .catch((error: unknown) => {
        if (!(error instanceof NoAnswer)) throw error;
        this.said = texts.refused;
      })
      .finally(() => void this.look());
  }

  private async begin(): Promise<void> {
    await this.answered(async () => {
      this.organisations = await deliveries.organisations();
      const own = this.who && this.organisations.find(isOf(this.who));
      const first = this.who?.roles.includes('operator') ? this.organisations[0] : own;
      this.chosen = first?.id;
      if (!first) this.trouble = 'forbidden';
    });
    await this.look();
  }

  private async look(): Promise<void> {
    const { chosen } = this;
    if (chosen === undefined) return;
    await this.answered(async () => {
      const asked = [deliveries.deadLetters(chosen), deliveries.quarantine(chosen)] as const;
      const [letters, messages] = await Promise.all(asked);
      // Somebody may have chosen another meanwhile.
      if (chosen === this.chosen) [this.letters, this.messages] = [letters, messages];
      this.trouble = undefined;
    });
  }

  private async answered(ask: () => Promise<void>): Promise<void> {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.trouble = error.trouble;
    }
  }
}

const triesOf = ({ attempts }: DeadLetter): TemplateResult => {
  const moments = momentsIn(document.documentElement.lang);
  const said = ({ at, status, result, excerpt }: DeadLetter['attempts'][number]): string =>
    [moments.moment(at), status ?? result, excerpt].filter((one) => one !== undefined).join(' · ');
  return html`<details class="small">
    <summary>${deliveryTexts().tries} (${attempts.length})</summary>
    <ol>
      ${attempts.map((attempt) => html`<li>${said(attempt)}</li>`)}
    </ol>
  </details>`;
};
