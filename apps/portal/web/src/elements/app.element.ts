import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { NoAnswer, questions, type Trouble, type Who } from '../hub/questions';
import { labelOf } from '../story/label';
import { referenceOf } from '../story/reference';
import type { Language } from '../words/catalogue';
import { chooseLanguage, chosenLanguage, languages, words } from '../words/words';
import { deliveryTexts } from '../words/deliveries';
import { appLooks } from './app.looks';
import { looks } from './looks';
import { signInNotice, troubleNotice } from './notices';

const DELIVERIES = '/leveringen';
/** Who looks after deliveries; the hub decides, this only shows the way. */
const CARING = ['coordinator', 'operator'];

const dossierIn = (path: string): string | undefined =>
  /^\/dossiers\/([0-9a-f-]{36})$/.exec(path)?.[1];

/** The portal: who is signed in, and the page of the address. */
export class AppElement extends LitElement {
  static override properties = {
    who: { state: true },
    asked: { state: true },
    trouble: { state: true },
    language: { state: true },
  };

  static override styles = [looks, appLooks];

  declare private who: Who | undefined;
  declare private asked: boolean;
  declare private trouble: Trouble | undefined;
  declare private language: Language;

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak(chosenLanguage());
    void this.look();
  }

  override render(): TemplateResult {
    const { texts } = words();
    return html`<a class="skip" href="#main" @click=${(event: Event) => this.skip(event)}
        >${texts.skip}</a
      >
      <header>
        <div class="bar">
          <a class="brand" href="/">
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <rect width="32" height="32" rx="7" />
              <path d="M5 11h14M13 21h14" />
            </svg>
            Wisselzone
          </a>
          ${this.who ? this.account(this.who) : nothing}
        </div>
      </header>
      <main id="main" tabindex="-1">${this.page()}</main>
      <footer class="small">
        <p class="soft">${texts.footer}</p>
        <nav aria-label=${texts.languages}>${languages.map((one) => this.choice(one))}</nav>
      </footer>`;
  }

  private page(): TemplateResult {
    const { texts } = words();
    if (this.trouble) return troubleNotice(this.trouble);
    if (!this.asked) return html`<p role="status">${texts.loading} …</p>`;
    if (!this.who) return this.welcome();
    if (location.pathname === DELIVERIES) return this.deliveries(this.who);
    const dossier = dossierIn(location.pathname);
    if (dossier === undefined)
      return html`<h1 class="unseen">Wisselzone</h1>
        <wisselzone-overview .who=${this.who}></wisselzone-overview>`;
    return html`<p><a href="/">‹ ${texts.back}</a></p>
      <h1>${texts.dossier} ${referenceOf(dossier)}</h1>
      <wisselzone-timeline dossier=${dossier} .who=${this.who}></wisselzone-timeline>`;
  }

  private deliveries(who: Who): TemplateResult {
    return html`<p><a href="/">‹ ${words().texts.back}</a></p>
      <h1>${deliveryTexts().title}</h1>
      <wisselzone-deliveries .who=${who}></wisselzone-deliveries>`;
  }

  private welcome(): TemplateResult {
    const { texts } = words();
    const here = location.pathname;
    return html`<div class="welcome">
      ${signInNotice(new URLSearchParams(location.search).get('melding'))}
      <svg viewBox="0 0 360 96" aria-hidden="true">
        <path class="lane" d="M8 32H232M128 68H352" />
        <path class="zone" d="M128 50H232" />
        <circle cx="232" cy="32" r="9" />
        <circle cx="128" cy="68" r="9" />
      </svg>
      <h1>${texts.welcome}</h1>
      <p class="why">${texts.welcomeWhy}</p>
      <a class="button strong" href="/aanmelden?naar=${here}">${texts.signIn}</a>
    </div>`;
  }

  private account({ name, organisation, roles }: Who): TemplateResult {
    const { texts } = words();
    const role = roles.map((code) => labelOf('role', code)).join(', ');
    return html`<div class="account">
      ${
        roles.some((one) => CARING.includes(one))
          ? html`<a class="small" href=${DELIVERIES}>${deliveryTexts().title}</a>`
          : nothing
      }
      <p class="small">
        <span class="unseen">${texts.signedInAs}</span>
        <strong>${name ?? role}</strong>
        <span>${name === undefined ? nothing : html`${role}, `}${organisation.name}</span>
      </p>
      <button type="button" @click=${() => void this.leave()}>${texts.signOut}</button>
    </div>`;
  }

  private choice(language: Language): TemplateResult {
    return html`<button
      type="button"
      lang=${language}
      aria-pressed=${language === this.language ? 'true' : 'false'}
      @click=${() => {
        chooseLanguage(language);
        // Every text of the page changes: beginning anew is the plainest way.
        location.reload();
      }}
    >
      ${language.toUpperCase()}
    </button>`;
  }

  private speak(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
  }

  /** A fragment does not reach into an element of ours. */
  private skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
  }

  private async look(): Promise<void> {
    try {
      this.who = await questions.who();
      this.asked = true;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.trouble = error.trouble;
    }
  }

  private async leave(): Promise<void> {
    try {
      await questions.signOut();
      location.assign('/?melding=afgemeld');
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.trouble = error.trouble;
    }
  }
}
