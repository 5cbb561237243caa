// Generated from contracts/codes by contracts/generate.mjs. Never edited by hand.

/** The GDPR terms of vocab.belgif.be for our codes, as a register of processing asks them. */
export const gdprTerms = {
  dataCategory: {
    process: [
      {
        code: 'gdpr-category/Z',
        label: 'Andere categorie',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/Z#id',
      },
    ],
    identity: [
      {
        code: 'gdpr-category/A1',
        label: 'Persoonlijke identificatiegegevens',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/A1#id',
      },
      {
        code: 'gdpr-category/P',
        label: 'Rijksregisternummer',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/P#id',
      },
    ],
    contact: [
      {
        code: 'gdpr-category/A1',
        label: 'Persoonlijke identificatiegegevens',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/A1#id',
      },
    ],
    household: [
      {
        code: 'gdpr-category/G1',
        label: 'Huwelijk of huidige vorm van samenleven',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/G1#id',
      },
      {
        code: 'gdpr-category/G3',
        label: 'Bijzonderheden betreffende de andere familie– of gezinsleden',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/G3#id',
      },
    ],
    statusBenefit: [
      {
        code: 'gdpr-category/B06',
        label: 'Financiële hulp',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/B06#id',
      },
    ],
    incomeDebt: [
      {
        code: 'gdpr-category/B02',
        label: 'Financiële middelen',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/B02#id',
      },
      {
        code: 'gdpr-category/B03',
        label: 'Schulden, uitgaven',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/B03#id',
      },
    ],
    housing: [
      {
        code: 'gdpr-category/L1',
        label: 'Woningkenmerken',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/L1#id',
      },
      {
        code: 'gdpr-category/K1',
        label: 'Huurgegevens',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/K1#id',
      },
    ],
    educationSkills: [
      {
        code: 'gdpr-category/N1',
        label: 'Academische curriculum',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/N1#id',
      },
      {
        code: 'gdpr-category/N3',
        label: 'Beroepsbekwaamheid',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/N3#id',
      },
    ],
    language: [
      {
        code: 'gdpr-category/C1',
        label: 'Persoonlijke bijzonderheden',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/C1#id',
      },
    ],
    workHistory: [
      {
        code: 'gdpr-category/N4',
        label: 'Professionele ervaring',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/N4#id',
      },
      {
        code: 'gdpr-category/O04',
        label: 'Loopbaan',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/O04#id',
      },
    ],
    mobility: [
      {
        code: 'gdpr-category/E3',
        label: 'Bijzonderheden betreffende de reizen en verplaatsingen',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/E3#id',
      },
    ],
    childcare: [
      {
        code: 'gdpr-category/G3',
        label: 'Bijzonderheden betreffende de andere familie– of gezinsleden',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/G3#id',
      },
    ],
    health: [
      {
        code: 'gdpr-category/M1',
        label: 'Gegevens betreffende de lichamelijke gezondheid',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/M1#id',
      },
      {
        code: 'gdpr-category/M2',
        label: 'Gegevens betreffende de psychische gezondheid',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/M2#id',
      },
    ],
    justice: [
      {
        code: 'gdpr-category/J',
        label: 'Gerechtelijke gegevens betreffende…',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/J#id',
      },
    ],
    residence: [
      {
        code: 'gdpr-category/C3',
        label: 'Immigrantenstatuut',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/C3#id',
      },
    ],
    guidance: [
      {
        code: 'gdpr-category/Z',
        label: 'Andere categorie',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/Z#id',
      },
    ],
    notes: [
      {
        code: 'gdpr-category/Z',
        label: 'Andere categorie',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/Z#id',
      },
    ],
    outcome: [
      {
        code: 'gdpr-category/O01',
        label: 'Huidige betrekking',
        uri: 'http://vocab.belgif.be/auth/gdpr-category/O01#id',
      },
    ],
  },
  ground: {
    publicTask: [
      {
        code: 'gdpr-juridical/05',
        label: 'taak van algemeen belang of uitoefening van het openbaar gezag',
        uri: 'http://vocab.belgif.be/auth/gdpr-juridical/05#id',
      },
    ],
    legalDuty: [
      {
        code: 'gdpr-juridical/03',
        label: 'wettelijke verplichting',
        uri: 'http://vocab.belgif.be/auth/gdpr-juridical/03#id',
      },
    ],
    protocol: [
      {
        code: 'gdpr-juridical/05',
        label: 'taak van algemeen belang of uitoefening van het openbaar gezag',
        uri: 'http://vocab.belgif.be/auth/gdpr-juridical/05#id',
      },
    ],
    deliberation: [
      {
        code: 'gdpr-juridical/05',
        label: 'taak van algemeen belang of uitoefening van het openbaar gezag',
        uri: 'http://vocab.belgif.be/auth/gdpr-juridical/05#id',
      },
    ],
    vitalInterest: [
      {
        code: 'gdpr-juridical/04',
        label: 'beschermen van vitale belangen van de betrokkene',
        uri: 'http://vocab.belgif.be/auth/gdpr-juridical/04#id',
      },
    ],
    gdprConsent: [
      {
        code: 'gdpr-juridical/01',
        label: 'toestemming betrokkene',
        uri: 'http://vocab.belgif.be/auth/gdpr-juridical/01#id',
      },
    ],
    ownFile: [
      {
        code: 'gdpr-juridical/05',
        label: 'taak van algemeen belang of uitoefening van het openbaar gezag',
        uri: 'http://vocab.belgif.be/auth/gdpr-juridical/05#id',
      },
    ],
  },
  register: {
    personsConcerned: [
      {
        code: 'gdpr-involved/01',
        label: 'Burgers',
        uri: 'http://vocab.belgif.be/auth/gdpr-involved/01#id',
      },
      {
        code: 'gdpr-involved/02',
        label: 'Personeel van de overheidsinstelling',
        uri: 'http://vocab.belgif.be/auth/gdpr-involved/02#id',
      },
    ],
    measures: [
      {
        code: 'securitymeasure/07',
        label: 'Toegangscontrole (logisch)',
        uri: 'http://vocab.belgif.be/auth/securitymeasure/07#id',
      },
      {
        code: 'securitymeasure/08',
        label: 'Cryptografie',
        uri: 'http://vocab.belgif.be/auth/securitymeasure/08#id',
      },
      {
        code: 'securitymeasure/10',
        label: 'Operationele veiligheid',
        uri: 'http://vocab.belgif.be/auth/securitymeasure/10#id',
      },
      {
        code: 'securitymeasure/11',
        label: 'Communicatiebeveiliging',
        uri: 'http://vocab.belgif.be/auth/securitymeasure/11#id',
      },
      {
        code: 'securitymeasure/16',
        label: 'Compliance & Verantwoording',
        uri: 'http://vocab.belgif.be/auth/securitymeasure/16#id',
      },
    ],
  },
} as const;
