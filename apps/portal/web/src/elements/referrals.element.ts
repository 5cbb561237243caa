import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { command, Refused } from '../hub/commands';
import type { Names } from '../hub/names';
import { NoAnswer, type Dossier, type Who } from '../hub/questions';
import { actsInDossier, actsOnReferral, isOpenedByLooking, type Act } from '../story/acts';
import { labelOf } from '../story/label';
import { momentsIn } from '../story/when';
import { fill, words } from '../words/words';
import { looks } from './looks';

type Referral = Dossier['referrals'][number];

/** Roles that guide somebody; the others look. */
const ACTING = ['counsellor', 'coordinator'];

/** The referrals of a dossier, newest first, and what who is signed in can do about them and beside them. */
export class ReferralsElement extends LitElement {
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

  /** Referrals that this page has said were opened. */
  private readonly opened = new Set<string>();

  static override styles = [
    looks,
    css`
      section {
        margin-top: 1.5rem;
      }
      ul {
        display: grid;
        gap: 0.75rem;
        margin: 0.75rem 0;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        margin-top: 0.75rem;
      }
      .status {
        font-weight: 700;
      }
    `,
  ];

  override updated(changed: PropertyValues): void {
    if (changed.has('dossier') || changed.has('known')) void this.openWhatIsSeen();
  }

  override render(): TemplateResult | typeof nothing {
    const { dossier } = this;
    if (!dossier || !this.names) return nothing;
    const { texts } = words();
    const acting = this.who?.roles.some((role) => ACTING.includes(role)) ?? false;
    const referrals = [...dossier.referrals].reverse();
    return html`<section aria-labelledby="referrals">
      <h2 id="referrals">${texts.referrals}</h2>
      ${
        referrals.length === 0
          ? html`<p class="soft">${texts.referralsNone}</p>`
          : html`<ul>
              ${referrals.map((referral) => this.referral(dossier.id, referral, acting))}
            </ul>`
      }
      ${acting ? this.acts(actsInDossier(dossier.id), texts.dossier) : nothing}
    </section>`;
  }

  private referral(dossier: string, referral: Referral, acting: boolean): TemplateResult {
    const { texts } = words();
    const { from, to, kind, status, decideBy } = referral;
    const nameOf = (organisation: string): string => this.names?.of(organisation) ?? '…';
    const moments = momentsIn(document.documentElement.lang);
    const about = fill(texts.referralFromTo, { from: nameOf(from), to: nameOf(to) });
    const acts = acting ? actsOnReferral(dossier, referral, (one) => this.isOwn(one)) : [];
    const waits = ['requested', 'received', 'onHold'].includes(status);
    return html`<li class="card">
      <p><strong>${about}</strong> <span class="soft">${labelOf('referralKind', kind)}</span></p>
      <p class="small">
        <span class="status">${labelOf('referralStatus', status)}</span>
        ${
          waits
            ? html`<time class="soft" datetime=${decideBy}
                >${fill(texts.dueOn, { when: moments.date(decideBy) })}</time
              >`
            : nothing
        }
      </p>
      ${this.acts(acts, about)}
    </li>`;
  }

  private acts(acts: readonly Act[], about: string): TemplateResult | typeof nothing {
    if (acts.length === 0) return nothing;
    return html`<div class="acts">
      ${acts.map((act) => html`<wisselzone-act .act=${act} .about=${about}></wisselzone-act>`)}
    </div>`;
  }

  private isOwn(organisation: string): boolean {
    return this.names?.isOwn(organisation) ?? false;
  }

  /** Somebody of the organisation that was asked looks at it: the sender hears that it was opened. */
  private async openWhatIsSeen(): Promise<void> {
    const { dossier } = this;
    if (!dossier || !this.who?.roles.some((role) => ACTING.includes(role))) return;
    const seen = dossier.referrals.filter(
      (one) => !this.opened.has(one.id) && isOpenedByLooking(one, (own) => this.isOwn(own)),
    );
    for (const { id } of seen) {
      this.opened.add(id);
      try {
        await command(`/dossiers/${dossier.id}/referrals/${id}/openings`, {}, crypto.randomUUID());
      } catch (error) {
        // Nothing is lost: whoever looks next opens it.
        if (error instanceof NoAnswer) this.opened.delete(id);
        else if (!(error instanceof Refused)) throw error;
      }
    }
  }
}
