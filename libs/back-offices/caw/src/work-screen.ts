import type { BrokenRule, Columns } from './columns';
import type { CaseFile, Register, Status } from './register';

/** The CAW says no to its own worker: 404 not there, 409 not now, 400 against the column list. */
export class ScreenRefusal extends Error {
  constructor(
    readonly status: 400 | 404 | 409 | 503,
    readonly broken: BrokenRule,
  ) {
    super(broken.column);
  }
}

type Given = Readonly<Record<string, string>>;

interface Action {
  readonly kind: 'antwoorden' | 'stappen' | 'afstemming' | 'metingen';
  readonly fills: Given;
  readonly from: readonly Status[];
  readonly to?: Status;
  readonly needs?: readonly string[];
}

const unanswered = ['nieuw', 'wacht'] as const;

/** What a worker asks of the others or agrees with them. */
const subject = (soort: string, needs: readonly string[]): Action => ({
  kind: 'afstemming',
  fills: { soort },
  from: ['aanvaard'],
  needs,
});

/** By the name in `POST /werkscherm/dossiers/{caw_nr}/{handeling}`. */
const actions: Readonly<Record<string, Action>> = {
  vraagInfo: {
    kind: 'antwoorden',
    fills: { antwoord: 'info_gevraagd' },
    from: unanswered,
    to: 'wacht',
    needs: ['tekst'],
  },
  stelMomentVoor: {
    kind: 'antwoorden',
    fills: { antwoord: 'ander_moment' },
    from: unanswered,
    to: 'wacht',
    needs: ['moment'],
  },
  aanvaard: {
    kind: 'antwoorden',
    fills: { antwoord: 'aanvaard' },
    from: unanswered,
    to: 'aanvaard',
  },
  weiger: {
    kind: 'antwoorden',
    fills: { antwoord: 'geweigerd' },
    from: unanswered,
    to: 'geweigerd',
    needs: ['weigering'],
  },
  meldGesprek: { kind: 'stappen', fills: { soort: 'gesprek' }, from: ['aanvaard'] },
  schrijfVerslag: {
    kind: 'stappen',
    fills: { soort: 'verslag', rubriek: 'verslag' },
    from: ['aanvaard'],
  },
  meldStap: { kind: 'stappen', fills: { soort: 'stap' }, from: ['aanvaard'] },
  meldVoorwaarde: { kind: 'stappen', fills: { soort: 'voorwaarde' }, from: ['aanvaard'] },
  rondAf: {
    kind: 'stappen',
    fills: { soort: 'afgerond', rubriek: 'traject' },
    from: ['aanvaard'],
    to: 'afgerond',
  },
  meldNietGelukt: {
    kind: 'stappen',
    fills: { soort: 'niet_gelukt', rubriek: 'traject' },
    from: ['aanvaard'],
    to: 'niet_gelukt',
  },
  stelVraag: subject('vraag', ['onderwerp', 'tekst']),
  beantwoordVraag: subject('antwoord', ['onderwerp', 'tekst']),
  trekVraagIn: subject('vraag_ingetrokken', ['onderwerp']),
  planOverleg: subject('overleg_gepland', ['onderwerp', 'moment']),
  houdOverleg: subject('overleg_gehouden', ['onderwerp', 'aanwezig']),
  annuleerOverleg: subject('overleg_geannuleerd', ['onderwerp', 'tekst']),
  komAfspraakNa: subject('afspraak_nagekomen', ['onderwerp']),
  meet: { kind: 'metingen', fills: {}, from: ['aanvaard'], needs: ['thema', 'door'] },
};

const worker = { medewerker: 'Noor Claes', medewerker_telefoon: '+32 11 00 00 05' };

/** The worker of the CAW at her own screen: what she sees and what she does. */
export class WorkScreen {
  constructor(
    private readonly register: Register,
    private readonly columns: Columns,
  ) {}

  list() {
    const dossiers = this.register.state.files.map(
      ({ caw_nr, verwijzing_nr, status, verwijzing }) => {
        const naam = `${verwijzing['voornaam'] ?? ''} ${verwijzing['naam'] ?? ''}`;
        return { caw_nr, verwijzing_nr, status, naam };
      },
    );
    return { dossiers };
  }

  show(number: string): CaseFile {
    const file = this.register.byNumber(number);
    if (file) return file;
    throw new ScreenRefusal(404, { column: 'caw_nr', rule: 'een dossier van dit CAW' });
  }

  act(number: string, name: string, given: Given): object {
    const file = this.show(number);
    if (name === 'bevestigIntrekking') return this.confirm(file, given);
    const action = actions[name];
    if (!action) throw new ScreenRefusal(404, { column: name, rule: 'een handeling' });
    if (!action.from.includes(file.status)) {
      const rule = `kan vanuit ${action.from.join(', ')}; nu ${file.status}`;
      throw new ScreenRefusal(409, { column: 'status', rule });
    }
    const line = this.lineOf(action, file, given);
    file.status = action.to ?? file.status;
    return this.tell(file, action.kind, line);
  }

  private lineOf(action: Action, file: CaseFile, given: Given): Given {
    const { caw_nr, verwijzing_nr } = file;
    const datum = this.register.now().slice(0, 10);
    const line = { ...worker, datum, caw_nr, verwijzing_nr, ...given, ...action.fills };
    const needs = [...(action.needs ?? []), ...(given['weigering'] === 'andere' ? ['tekst'] : [])];
    const missing = needs.find((column) => !line[column as keyof typeof line]);
    if (missing) throw new ScreenRefusal(400, { column: missing, rule: 'verplicht' });
    return this.checked(action.kind, line);
  }

  private confirm(file: CaseFile, { intrekking_nr = '' }: Given): object {
    const withdrawal = file.intrekkingen.find((one) => one.intrekking_nr === intrekking_nr);
    if (!withdrawal) {
      throw new ScreenRefusal(404, { column: 'intrekking_nr', rule: 'een intrekking hiervan' });
    }
    if (withdrawal.bevestigd) {
      throw new ScreenRefusal(409, { column: 'intrekking_nr', rule: 'nog niet bevestigd' });
    }
    withdrawal.bevestigd = true;
    const line = { ...worker, caw_nr: file.caw_nr, intrekking_nr };
    return this.tell(file, 'bevestiging-intrekking', line);
  }

  private checked(kindName: string, line: Given): Given {
    const kind = this.columns.kind(kindName, 'uit');
    if (!kind) throw new Error(`The contract has no file ${kindName}.`);
    const numbered = { bericht_nr: '0', tijdstip: this.register.now(), ...line };
    const broken = this.columns.brokenIn(kind, numbered);
    if (broken) throw new ScreenRefusal(400, broken);
    return line;
  }

  private tell(file: CaseFile, kind: string, line: Given): object {
    file.eigen.push({ bestand: kind, tijdstip: this.register.now(), ...line });
    this.register.tell(kind, line);
    this.register.save();
    return { caw_nr: file.caw_nr, status: file.status };
  }
}
