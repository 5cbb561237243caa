import type { Language } from './catalogue';

/** Texts of the page for whoever looks after the deliveries. */
export interface DeliveryTexts {
  readonly title: string;
  readonly organisation: string;
  readonly notYours: string;
  readonly standing: string;
  readonly standingNone: string;
  readonly quarantine: string;
  readonly quarantineNone: string;
  readonly retry: string;
  readonly retryAll: string;
  readonly standsSince: string;
  readonly because: string;
  readonly behind: string;
  readonly tries: string;
  readonly received: string;
  readonly number: string;
  readonly mendedBySender: string;
  readonly mendedByHub: string;
  readonly read: string;
  readonly readLogged: string;
  readonly unread: string;
  readonly correction: string;
  readonly correct: string;
  readonly skip: string;
  readonly skipWhy: string;
  readonly skipAsk: string;
  readonly skipMine: string;
  readonly skipOther: string;
  readonly skipAgree: string;
  readonly skipRefuse: string;
  readonly asked: string;
  readonly refused: string;
}

const nl: DeliveryTexts = {
  title: 'Leveringen',
  organisation: 'Organisatie',
  notYours: 'Deze pagina is voor coördinatoren en voor de beheerder van de hub.',
  standing: 'Leveringen die stilstaan',
  standingNone: 'Er staat niets stil: alles wat bezorgd kan worden, is bezorgd of onderweg.',
  quarantine: 'Berichten in quarantaine',
  quarantineNone: 'Er is geen enkel bericht in quarantaine.',
  retry: 'Opnieuw proberen',
  retryAll: 'Alles opnieuw proberen',
  standsSince: 'Staat stil sinds {length}',
  because: 'Reden: {reason}',
  behind: 'Daarachter wachten {count} andere',
  tries: 'Pogingen',
  received: 'Ontvangen: {when}',
  number: 'Nummer {id} van {source}',
  mendedBySender: 'Te verhelpen door de organisatie zelf',
  mendedByHub: 'Te verhelpen door de hub',
  read: 'Toon inhoud',
  readLogged: 'Wie de inhoud bekijkt, wordt genoteerd.',
  unread: 'Verberg inhoud',
  correction: 'Verbeterde inhoud (JSON)',
  correct: 'Verbeterd opnieuw aanbieden',
  skip: 'Overslaan …',
  skipWhy: 'Waarom overslaan?',
  skipAsk: 'Vraag een collega om akkoord',
  skipMine: 'U vroeg om dit over te slaan. Een collega moet akkoord gaan.',
  skipOther: 'Een collega vraagt om dit over te slaan.',
  skipAgree: 'Akkoord, overslaan',
  skipRefuse: 'Niet overslaan',
  asked: 'Gevraagd. De lijst past zich vanzelf aan.',
  refused: 'Dat kan niet (meer): kijk de lijst na.',
};

const en: DeliveryTexts = {
  title: 'Deliveries',
  organisation: 'Organisation',
  notYours: 'This page is for coordinators and for the operator of the hub.',
  standing: 'Deliveries that stand still',
  standingNone: 'Nothing stands still: whatever can be delivered is delivered or on its way.',
  quarantine: 'Messages in quarantine',
  quarantineNone: 'No message is in quarantine.',
  retry: 'Try again',
  retryAll: 'Try all again',
  standsSince: 'Has stood still for {length}',
  because: 'Reason: {reason}',
  behind: '{count} others wait behind it',
  tries: 'Tries',
  received: 'Received: {when}',
  number: 'Number {id} of {source}',
  mendedBySender: 'To be mended by the organisation itself',
  mendedByHub: 'To be mended by the hub',
  read: 'Show content',
  readLogged: 'Whoever looks at the content is written down.',
  unread: 'Hide content',
  correction: 'Corrected content (JSON)',
  correct: 'Offer again as corrected',
  skip: 'Pass over …',
  skipWhy: 'Why pass it over?',
  skipAsk: 'Ask a colleague to agree',
  skipMine: 'You asked to pass this over. A colleague must agree.',
  skipOther: 'A colleague asks to pass this over.',
  skipAgree: 'Agree to pass over',
  skipRefuse: 'Do not pass over',
  asked: 'Asked. The list follows by itself.',
  refused: 'That cannot be done (any more): look at the list.',
};

const fr: DeliveryTexts = {
  title: 'Livraisons',
  organisation: 'Organisation',
  notYours: 'Cette page est destinée aux coordinateurs et au gestionnaire du hub.',
  standing: 'Livraisons à l’arrêt',
  standingNone: 'Rien n’est à l’arrêt : tout ce qui peut être livré l’est ou est en route.',
  quarantine: 'Messages en quarantaine',
  quarantineNone: 'Aucun message n’est en quarantaine.',
  retry: 'Réessayer',
  retryAll: 'Tout réessayer',
  standsSince: 'À l’arrêt depuis {length}',
  because: 'Raison : {reason}',
  behind: '{count} autres attendent derrière',
  tries: 'Tentatives',
  received: 'Reçu : {when}',
  number: 'Numéro {id} de {source}',
  mendedBySender: 'À corriger par l’organisation elle-même',
  mendedByHub: 'À corriger par le hub',
  read: 'Afficher le contenu',
  readLogged: 'Toute consultation du contenu est consignée.',
  unread: 'Masquer le contenu',
  correction: 'Contenu corrigé (JSON)',
  correct: 'Représenter corrigé',
  skip: 'Passer …',
  skipWhy: 'Pourquoi passer ?',
  skipAsk: 'Demander l’accord d’un collègue',
  skipMine: 'Vous avez demandé de passer ceci. Un collègue doit marquer son accord.',
  skipOther: 'Un collègue demande de passer ceci.',
  skipAgree: 'D’accord, passer',
  skipRefuse: 'Ne pas passer',
  asked: 'Demandé. La liste suit d’elle-même.',
  refused: 'Ce n’est pas (ou plus) possible : vérifiez la liste.',
};

const TEXTS: Readonly<Record<Language, DeliveryTexts>> = { nl, en, fr };

/** In the language of the page. */
export const deliveryTexts = (): DeliveryTexts => {
  const { lang } = document.documentElement;
  return lang === 'en' || lang === 'fr' ? TEXTS[lang] : TEXTS.nl;
};
