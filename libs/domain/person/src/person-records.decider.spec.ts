import type { PersonId } from '@wisselzone/kernel';
import { story, wrongInStored } from '@wisselzone/testing';
import {
  around,
  give,
  link,
  moveTo,
  now,
  ocmw,
  other,
  person,
  replace,
  testSsins,
  third,
  unlink,
  vdab,
} from '../samples/person.samples';
import { personDecider } from './person.decider';
import type { PersonEvent } from './person.events';
import { linksOf } from './person-links';

const given = story(personDecider);
const at = { by: ocmw, at: now };
const [first, second] = testSsins;

const given1st = (...sameAs: PersonId[]): PersonEvent => ({
  type: 'PersonIdentifierGiven',
  plain: { person, sameAs },
  sealed: { identity: { ssin: first } },
});
const linked: PersonEvent = { type: 'PersonsLinked', plain: { person, other } };
const unlinked: PersonEvent = {
  type: 'PersonsUnlinked',
  plain: { person, other },
  sealed: { notes: { reason: 'Twee personen met dezelfde naam.' } },
};

describe('the number of somebody registered without one', () => {
  it('is sealed beside what was known, and nothing is overwritten', () => {
    given().when(give(), around()).then(given1st());
    expect(wrongInStored(given1st())).toBe('');
  });

  it('is recorded by the same kind of event when it leads to another record', () => {
    given()
      .when(give(), around({ sameAs: [other] }))
      .then(given1st(other));
    expect(wrongInStored(given1st(other))).toBe('');
  });

  it('may be given again, by the same organisation or another: the statements stand side by side', () => {
    given({ ...given1st(), ...at })
      .when(give(second), around())
      .then({ ...given1st(), sealed: { identity: { ssin: second } } });
  });

  it('has a right check', () => {
    given().when(give('85610100148'), around()).thenFails({ code: 'ssinInvalid' });
  });
});

describe('a number that the register replaced', () => {
  const replaced: PersonEvent = {
    type: 'PersonIdentifierReplaced',
    plain: { person, sameAs: [other, third] },
    sealed: { identity: { ssin: first, replacedBy: second } },
  };

  it('stays hers beside the new one; every record that either leads to is hers', () => {
    given()
      .when(replace(first, second), around({ sameAs: [other, third] }))
      .then(replaced);
    expect(wrongInStored(replaced)).toBe('');
  });

  it('is replaced by another one, and both have a right check', () => {
    const itself = { code: 'identifierReplacedByItself' } as const;
    given().when(replace(first, first), around()).thenFails(itself);
    const wrong = { code: 'ssinInvalid' } as const;
    given().when(replace('85610100148', second), around()).thenFails(wrong);
    given().when(replace(first, '85610100148'), around()).thenFails(wrong);
  });
});

describe('two records of one person', () => {
  it('are linked, and unlinked when that was an error, with the reason sealed', () => {
    given().when(link(), around()).then(linked);
    given({ ...linked, ...at })
      .when(unlink(), around())
      .then(unlinked);
    expect(wrongInStored(linked)).toBe('');
    expect(wrongInStored(unlinked)).toBe('');
  });

  it('are linked again although this stream says so already: the other stream may have parted them', () => {
    given({ ...linked, by: vdab, at: now })
      .when(link(), around())
      .then(linked);
    given().when(unlink(), around()).then(unlinked);
  });

  it('are two records', () => {
    given().when(link(person), around()).thenFails({ code: 'personLinkedToItself' });
    given().when(unlink(person), around()).thenFails({ code: 'personLinkedToItself' });
  });

  it('are both of people whom the organisation has to do with; an unknown record and one of others look the same', () => {
    const refused = { code: 'otherPersonUnknown' } as const;
    given()
      .when(link(), around({ otherKnown: false }))
      .thenFails(refused);
    given()
      .when(unlink(), around({ otherKnown: false }))
      .thenFails(refused);
  });
});

describe('a person who moves', () => {
  it('lives elsewhere from a day on; where she lived stays what it was', () => {
    const moved: PersonEvent = {
      type: 'PersonMunicipalityChanged',
      plain: { person },
      sealed: { residence: { municipality: '71016', from: '2026-10-01' as never } },
    };
    given().when(moveTo('71016', '2026-10-01'), around()).then(moved);
    expect(wrongInStored(moved)).toBe('');
  });
});

it.each([give(), replace(first, second), link(), unlink(), moveTo('71016', '2026-10-01')])(
  '$type is asked of a person whom the organisation has to do with',
  (command) => {
    given()
      .when(command, around({ known: false }))
      .thenFails({ code: 'personNotFound' });
  },
);

describe('what an event says of pairs of records', () => {
  it.each([
    [linked, [{ person, other, linked: true }]],
    [unlinked, [{ person, other, linked: false }]],
    [given1st(), []],
    [given1st(other), [{ person, other, linked: true }]],
  ])('is read from $type', (event, links) => {
    expect(linksOf(event)).toEqual(links);
  });
});
