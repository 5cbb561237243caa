type Row = readonly [nl: string, en: string, fr: string];

/** What the fields of opened content are called on screen. */
const NAMES: Readonly<Record<string, Row>> = {
  text: ['Tekst', 'Text', 'Texte'],
  reason: ['Reden', 'Reason', 'Raison'],
  question: ['Vraag', 'Question', 'Question'],
  to: ['Naar', 'To', 'À'],
  kind: ['Soort', 'Kind', 'Type'],
  urgency: ['Urgentie', 'Urgency', 'Urgence'],
  purpose: ['Doel', 'Purpose', 'Finalité'],
  categories: ['Wat gedeeld wordt', 'What is shared', 'Ce qui est partagé'],
  takenOn: ['Op', 'On', 'Le'],
  desiredMoment: ['Gewenst moment', 'Desired moment', 'Moment souhaité'],
  addressedService: ['Gevraagde dienst', 'Service asked', 'Service demandé'],
  name: ['Naam', 'Name', 'Nom'],
  givenName: ['Voornaam', 'Given name', 'Prénom'],
  familyName: ['Familienaam', 'Family name', 'Nom de famille'],
  birthDate: ['Geboortedatum', 'Date of birth', 'Date de naissance'],
  ssin: ['Rijksregisternummer', 'National number', 'Numéro national'],
  telephone: ['Telefoon', 'Telephone', 'Téléphone'],
  email: ['E-mail', 'E-mail', 'E-mail'],
  address: ['Adres', 'Address', 'Adresse'],
  explanation: ['Toelichting', 'Explanation', 'Explication'],
  suggestion: ['Voorstel', 'Suggestion', 'Suggestion'],
  place: ['Plaats', 'Place', 'Lieu'],
  participants: ['Aanwezigen', 'Participants', 'Participants'],
  outcome: ['Resultaat', 'Outcome', 'Résultat'],
  reasonWithoutAftercare: ['Waarom zonder nazorg', 'Why without aftercare', 'Pourquoi sans suivi'],
  lifeDomain: ['Levensdomein', 'Life domain', 'Domaine de vie'],
  state: ['Toestand', 'State', 'État'],
  level: ['Niveau (1 tot 5)', 'Level (1 to 5)', 'Niveau (1 à 5)'],
  missing: ['Geen niveau', 'No level', 'Pas de niveau'],
  measuredBy: ['Gemeten door', 'Measured by', 'Mesuré par'],
  targetGroup: ['Doelgroep', 'Target group', 'Groupe cible'],
  phase: ['Fase', 'Phase', 'Phase'],
  livingWage: ['Categorie leefloon', 'Living wage category', 'Catégorie du revenu d’intégration'],
  category: ['Categorie van inschrijving', 'Registration category', 'Catégorie d’inscription'],
  status: ['Bemiddelingsstatus', 'Guidance status', 'Statut d’accompagnement'],
  since: ['Sinds', 'Since', 'Depuis'],
  explainedIn: ['Uitgelegd in', 'Explained in', 'Expliqué en'],
  evidenceReference: ['Verwijzing naar het bewijs', 'Reference of proof', 'Référence de la preuve'],
};

/** Fields in the order in which people expect them; unknown ones last. */
export const inReadingOrder = (fields: readonly string[]): readonly string[] => {
  const order = Object.keys(NAMES);
  const place = (field: string): number =>
    (order.indexOf(field) + order.length + 1) % (order.length + 1);
  return [...fields].sort((one, other) => place(one) - place(other));
};

const PLACE: Readonly<Record<string, number>> = { nl: 0, en: 1, fr: 2 };

/** The name of a field in a language; a field this page does not know yet keeps its own name. */
export const fieldName = (field: string, language: string): string =>
  NAMES[field]?.[PLACE[language] ?? 0] ?? field;
