import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { NoAnswer, questions, type Trouble, type Withheld } from '../hub/questions';
import { labelOf } from '../story/label';
import { sectionsOf, type Section } from '../story/sections';
import { momentsIn } from '../story/when';
import { becameOf } from '../story/withheld';
import { words } from '../words/words';
import { looks } from './looks';
import { troubleNotice } from './notices';

interface Opened {
  readonly sections: Readonly<Record<string, unknown>>;
  readonly withheld: readonly Withheld[];
}

/**
 * What an event (or the person's card) says. Nothing is asked before somebody wants to see it, for every
 * opening is written in the access log; closing it forgets it.
 */
export class ContentElement extends LitElement {
  static override properties = {
    dossier: {},
    /** Left out: the card of the person. */
    event: {},
    /** Tells apart the many buttons of a page. */
    about: {},
    opened: { state: true },
    trouble: { state: true },
    busy: { state: true },
  };

  declare dossier: string;
  declare event: string | undefined;
  declare about: string;
  declare private opened: Opened | undefined;
  declare private trouble: Trouble | undefined;
  declare private busy: boolean;

  static override styles = [
    looks,
    css`
      /* Button and panel take their places in the row of the host. */
      :host {
        display: contents;
      }
      .panel {
        flex-basis: 100%;
      }
      button {
        gap: 0;
        min-height: 2rem;
        padding: 0.15rem 0.8rem;
        font-size: 0.9rem;
        border-width: 1px;
      }
      .opened {
        margin-top: 0.75rem;
        padding: 0.9rem 1.1rem;
        background: var(--accent-soft, #fff9c9);
        border-radius: 0.5rem;
      }
      h4 {
        margin: 0 0 0.25rem;
        font-size: 0.9rem;
      }
      section + section {
        margin-top: 0.9rem;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(7rem, auto) 1fr;
        gap: 0.15rem 1rem;
      }
      dt {
        color: var(--ink-soft, #55554f);
      }
      @media (max-width: 40rem) {
        dl {
          grid-template-columns: 1fr;
        }
        dd {
          margin-bottom: 0.4rem;
        }
      }
      dd {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
    `,
  ];

  override render(): TemplateResult {
    const { texts } = words();
    const show = this.event === undefined ? texts.showPerson : texts.showContent;
    const says = this.opened ? texts.hideContent : show;
    return html`<button
        type="button"
        aria-label=${`${says}: ${this.about}`}
        aria-expanded=${this.opened ? 'true' : 'false'}
        ?disabled=${this.busy}
        @click=${() => void this.toggle()}
      >
        ${says}
      </button>
      <div class="panel" aria-live="polite">
        ${this.trouble ? troubleNotice(this.trouble) : nothing}
        ${this.opened ? this.shown(this.opened) : nothing}
      </div>`;
  }

  private shown({ sections, withheld }: Opened): TemplateResult {
    const catalogue = words();
    const language = document.documentElement.lang;
    const readable = sectionsOf(sections, { catalogue, language });
    return html`<div class="opened">
      ${readable.length === 0 ? html`<p>${catalogue.texts.contentNone}</p>` : nothing}
      ${readable.map((section) => this.section(section, language))}
      ${withheld.map(
        (held) =>
          html`<p class="small soft">
            ${labelOf('dataCategory', held.category)}: ${becameOf(held, catalogue, language)}
          </p>`,
      )}
    </div>`;
  }

  private section({ category, erasedAt, says }: Section, language: string): TemplateResult {
    const when = erasedAt ? ` (${momentsIn(language).date(erasedAt)})` : '';
    return html`<section>
      <h4>${category}</h4>
      ${
        erasedAt === undefined
          ? html`<dl>
              ${says.map(
                ({ name, value }) =>
                  html`<dt>${name}</dt>
                    <dd>${value}</dd>`,
              )}
            </dl>`
          : html`<p class="soft">${words().texts.erased}${when}</p>`
      }
    </section>`;
  }

  private async toggle(): Promise<void> {
    this.trouble = undefined;
    if (this.opened) {
      this.opened = undefined;
      return;
    }
    this.busy = true;
    try {
      this.opened = await this.open();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.trouble = error.trouble;
    } finally {
      this.busy = false;
    }
  }

  private async open(): Promise<Opened> {
    if (this.event !== undefined) return questions.content(this.dossier, this.event);
    const { identity, contact, erasedAt, withheld } = await questions.person(this.dossier);
    if (erasedAt !== undefined)
      return { sections: { identity: { erased: true, at: erasedAt } }, withheld };
    return {
      sections: { ...(identity ? { identity } : {}), ...(contact ? { contact } : {}) },
      withheld,
    };
  }
}
