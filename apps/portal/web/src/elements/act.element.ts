import { labels } from '@wisselzone/contracts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { command, Refused } from '../hub/commands';
import { NoAnswer, questions, type Organisation, type Trouble } from '../hub/questions';
import type { Act, ActField } from '../story/acts';
import { labelOf } from '../story/label';
import { dayOf } from '../story/when';
import { fieldName } from '../words/fields';
import { fill, words } from '../words/words';
import { looks } from './looks';
import { troubleNotice } from './notices';

/** `process` is always shared, so nobody chooses it. */
const NEVER_CHOSEN = ['process'];

/** A button that does something in a dossier; when the hub needs to know more, a form first. */
export class ActElement extends LitElement {
  static override properties = {
    act: { attribute: false },
    /** Tells apart the many buttons of a page. */
    about: {},
    open: { state: true },
    busy: { state: true },
    refused: { state: true },
    trouble: { state: true },
    organisations: { state: true },
  };

  declare act: Act;
  declare about: string;
  declare private open: boolean;
  declare private busy: boolean;
  declare private refused: Refused | undefined;
  declare private trouble: Trouble | undefined;
  declare private organisations: readonly Organisation[] | undefined;

  /** What was sent last, and its key: asking the same again is the same request. */
  private sent: { readonly body: string; readonly key: string } | undefined;

  static override styles = [
    looks,
    css`
      :host {
        display: contents;
      }
      form,
      .said {
        flex-basis: 100%;
      }
      form {
        display: grid;
        gap: 0.9rem;
        padding: 1.1rem 1.25rem;
        background: var(--accent-soft, #fff9c9);
        border-radius: 0.5rem;
      }
      label,
      legend {
        font-size: 0.9rem;
        font-weight: 600;
      }
      label.field {
        display: grid;
        gap: 0.25rem;
      }
      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: 0.25rem 1rem;
        margin: 0;
        padding: 0;
        border: 0;
      }
      fieldset label {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        min-height: 1.75rem;
        font-weight: 400;
      }
      textarea,
      select,
      input[type='date'] {
        width: 100%;
        padding: 0.5rem 0.7rem;
        font: inherit;
        color: var(--ink, #1d1d1b);
        background: var(--paper, #fff);
        border: 1px solid var(--ink-soft, #55554f);
        border-radius: 0.35rem;
      }
      textarea {
        min-height: 5.5rem;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
      }
      .strong {
        color: var(--paper, #fff);
        background: var(--ink, #1d1d1b);
        border-color: var(--ink, #1d1d1b);
      }
    `,
  ];

  override render(): TemplateResult {
    const { acts } = words();
    const says = acts[this.act.name];
    if (this.open) return this.form(says);
    return html`<button
        type="button"
        aria-label=${`${says}: ${this.about}`}
        ?disabled=${this.busy}
        @click=${() => void this.begin()}
      >
        ${says}
      </button>
      ${this.said()}`;
  }

  private form(says: string): TemplateResult {
    const { texts } = words();
    return html`<form
      aria-label=${`${says}: ${this.about}`}
      @submit=${(event: SubmitEvent) => void this.submit(event)}
    >
      ${this.act.fields.map((field) => this.field(field))}
      <p class="buttons">
        <button class="strong" ?disabled=${this.busy}>${says}</button>
        <button type="button" @click=${() => (this.open = false)}>${texts.cancel}</button>
      </p>
      ${this.said()}
    </form>`;
  }

  private field(field: ActField): TemplateResult {
    const { lang } = document.documentElement;
    const { texts } = words();
    const name = fieldName(field.name, lang);
    if (field.kind === 'several')
      return html`<fieldset>
        <legend>${name}</legend>
        ${this.codes(field).map(
          (code) =>
            html`<label
              ><input type="checkbox" name=${field.name} value=${code} />${this.label(
                field,
                code,
              )}</label
            >`,
        )}
      </fieldset>`;
    return html`<label class="field"
      >${field.optional ? fill(texts.optional, { name }) : name} ${this.input(field)}</label
    >`;
  }

  private input(field: ActField): TemplateResult {
    const { name } = field;
    const required = !field.optional;
    if (field.kind === 'text')
      return html`<textarea name=${name} maxlength="4000" ?required=${required}></textarea>`;
    if (field.kind === 'pastDay') {
      const today = dayOf(Date.now());
      return html`<input type="date" name=${name} max=${today} value=${today} required />`;
    }
    const choices =
      field.kind === 'organisation'
        ? (this.organisations ?? []).map(({ id, name: called }) => [id, called] as const)
        : this.codes(field).map((code) => [code, this.label(field, code)] as const);
    return html`<select name=${name} ?required=${required}>
      <option value="">${words().texts.choose}</option>
      ${choices.map(([value, says]) => html`<option value=${value}>${says}</option>`)}
    </select>`;
  }

  private codes({ list }: ActField): readonly string[] {
    return list ? Object.keys(labels[list]).filter((code) => !NEVER_CHOSEN.includes(code)) : [];
  }

  private label({ list }: ActField, code: string): string {
    return list ? labelOf(list, code) : code;
  }

  private said(): TemplateResult {
    const { texts, rules } = words();
    const { refused } = this;
    const why = refused && (rules[refused.rule] ?? refused.detail);
    return html`<div class="said" aria-live="assertive">
      ${this.trouble ? troubleNotice(this.trouble) : nothing}
      ${why === undefined ? nothing : html`<p class="notice alert">${texts.refused} ${why}</p>`}
    </div>`;
  }

  private async begin(): Promise<void> {
    if (this.act.fields.length === 0) {
      await this.send({});
      return;
    }
    await this.trying(async () => {
      if (this.act.fields.some(({ kind }) => kind === 'organisation'))
        this.organisations ??= await questions.organisations();
      this.open = true;
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('textarea, select, input')?.focus();
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const filled = new FormData(event.target as HTMLFormElement);
    const entries = this.act.fields.flatMap(({ name, kind }): [string, unknown][] => {
      if (kind === 'several') return [[name, filled.getAll(name)]];
      const value = filled.get(name);
      return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
    });
    await this.send(Object.fromEntries(entries));
  }

  private async send(body: object): Promise<void> {
    const text = JSON.stringify(body);
    if (this.sent?.body !== text) this.sent = { body: text, key: crypto.randomUUID() };
    const { key } = this.sent;
    await this.trying(async () => {
      await command(this.act.path, body, key);
      this.open = false;
      this.sent = undefined;
      this.dispatchEvent(new Event('acted', { bubbles: true, composed: true }));
    });
  }

  private async trying(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.refused = undefined;
    this.trouble = undefined;
    try {
      await work();
    } catch (error) {
      if (error instanceof Refused) this.refused = error;
      else if (error instanceof NoAnswer) this.trouble = error.trouble;
      else throw error;
    } finally {
      this.busy = false;
    }
  }
}
