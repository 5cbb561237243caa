import type { Consent } from '@wisselzone/domain/consent';
import { NOT_RECORDED } from './consent-record';
import type { ConsentRecord, RecordBasis, RecordData, RecordParty } from './consent-record.types';
import { markup, type Markup } from './markup';
import { RECEIPT_STYLE } from './receipt-style';
import {
  countryText,
  dayText,
  durationText,
  languageText,
  lastDayText,
  PURPOSE,
  STATUS,
  stepText,
} from './receipt-words';

type About = Pick<Consent, 'status' | 'purpose' | 'from' | 'until'>;

/**
 * The receipt for the person: all that the record says, in Dutch of level B1, on paper as well. It never
 * names her: who hands it over writes her name on it.
 */
export const consentReceipt = (record: ConsentRecord, consent: About): string => {
  const body = [terms(record, consent), rights(record), history(record), exact(record)];
  return markup`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bewijs van uw toestemming</title>
<style>${{ trusted: RECEIPT_STYLE }}</style>
</head>
<body>
<main>
<h1>Bewijs van uw toestemming</h1>
<p>Naam: ______________________________</p>
<p>Dit papier is voor u. Bewaar het goed. We hebben het gemaakt op ${dayText(record.created)}.</p>
<p class="status">${STATUS[consent.status]}</p>
${body}
</main>
</body>
</html>
`.trusted;
};

const terms = (record: ConsentRecord, { purpose, from, until }: About): Markup => markup`
<h2>Waarom vragen we het?</h2>
<p>${PURPOSE[purpose]}</p>
<h2>Over welke gegevens gaat het?</h2>
<ul>${record.process.personalData.map(dataLine)}</ul>
<h2>Wie vraagt het?</h2>
<ul>${record.controllers.map(partyLine)}</ul>
<h2>Wie mag de gegevens krijgen?</h2>
<ul>${record.recipients.map(partyLine)}</ul>
<h2>Van wanneer tot wanneer?</h2>
<p>Van ${dayText(from)} tot en met ${lastDayText(until)}.</p>`;

const dataLine = ({ title, gdprArticle, withdrawnAt }: RecordData): Markup => {
  const special = gdprArticle ? ' (extra beschermd door de wet)' : '';
  const gone = withdrawnAt ? `: ingetrokken op ${dayText(withdrawnAt)}` : '';
  return markup`<li>${title}${special}${gone}</li>`;
};

const partyLine = ({ name, organisationType, contact, address }: RecordParty): Markup =>
  markup`<li>${name} (${organisationType}). Contact: ${contact.join(', ')}. Adres: ${address}.</li>`;

const rights = ({ process, notice, lawfulBases, recipients }: ConsentRecord): Markup => {
  const [where, howLong] = process.storage;
  const named = (id: string): string =>
    recipients.find((one) => one.id === id)?.name ?? NOT_RECORDED;
  return markup`
<h2>Wilt u stoppen?</h2>
<p>Dat mag altijd. U hoeft niet te zeggen waarom. Zeg het aan een organisatie die op dit papier staat: in een gesprek, met een telefoontje of met een bericht. U mag ook voor een deel stoppen. Wat al gebeurd is, blijft geldig.</p>
<h2>Waar en hoe lang bewaren we uw gegevens?</h2>
<p>In dit land of deze landen: ${where.location.map(countryText).join(', ')}. We bewaren ze ${durationText(howLong.duration)}.</p>
<h2>Welke regels gelden?</h2>
<p>De Belgische wet en de Europese privacywet (AVG). Dit is de reden in de wet waarom een organisatie uw gegevens mag krijgen:</p>
<ul>${lawfulBases.map((basis) => basisLine(basis, named(basis.recipient)))}</ul>
<p>Meer uitleg over uw privacy (in het ${languageText(notice.language)}) leest u hier: ${notice.id}</p>`;
};

const basisLine = ({ title }: RecordBasis, name: string): Markup =>
  markup`<li>${name}: ${title.toLowerCase()}</li>`;

const history = ({ events, withheld }: ConsentRecord): Markup => markup`
<h2>Wat is er gebeurd?</h2>
<ol>${events.map((event) => markup`<li>${dayText(event.time)}: ${stepText(event)}</li>`)}</ol>
${withheld.length > 0 ? 'De organisatie die dit papier maakte, mag niet alles zien. Daarom staat hier niet in welke taal u uitleg kreeg.' : ''}`;

/** What nobody needs to read, and whoever checks the receipt needs exactly. */
const exact = (record: ConsentRecord): Markup => markup`
<dl class="exact">
<dt>Nummer van dit bewijs</dt><dd>${record.identifier}.${String(record.events.length)}</dd>
<dt>Nummer van de toestemming</dt><dd>${record.identifier}</dd>
<dt>Uw nummer in dit systeem</dt><dd>${record.dataSubject.identifier}</dd>
<dt>Vorm van dit bewijs</dt><dd>${record.schemaVersion}</dd>
<dt>Gebied en wet</dt><dd>${record.jurisdiction}, ${record.applicableLaw}</dd>
<dt>Organisaties</dt><dd>${[...record.controllers, ...record.recipients].map(({ identifier, name }) => markup`${name}: ${identifier}<br>`)}</dd>
<dt>Stappen</dt><dd>${record.events.map(({ time, type, eventType, validity, entity, recordedBy }) => markup`${time} ${type} (${eventType}), geldig ${validity}, door ${entity}, genoteerd door ${recordedBy}<br>`)}</dd>
</dl>`;
