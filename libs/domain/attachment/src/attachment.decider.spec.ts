import { story } from '@wisselzone/testing';
import { attachmentDecider, carryingInTheWay } from './attachment.decider';
import { givenWith } from './attachment.state';
import { anAttachment, attachment, ocmw, other, vdab } from '../samples/attachment.samples';

const given = story(attachmentDecider);
const { add, added } = anAttachment();
const around = { involved: true };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('laying a file beside a dossier', () => {
  it('seals its name, type, size and hash under the category that was chosen', () => {
    given().when(add(), around).then(added);
    given(added).when(add(), around).thenFails({ code: 'attachmentAlreadyAdded' });
  });

  it('is for who is involved', () => {
    given().when(add(), { involved: false }).thenFails({ code: 'notInvolved' });
  });

  it.each([
    ['application/pdf', 'brief.PDF'],
    ['image/png', 'plan.png'],
    ['image/jpeg', 'kaart.jpeg'],
    ['image/jpeg', 'kaart.jpg'],
    ['application/vnd.oasis.opendocument.text', 'cv.odt'],
    [DOCX, 'Verslag gesprek, mei.docx'],
  ])('takes %s', (mediaType, fileName) => {
    const file = { fileName, mediaType, size: 1025, sha256: 'ab'.repeat(32) };
    given()
      .when(add({ mediaType, fileName }), around)
      .then({ ...added, sealed: { educationSkills: { file } } });
  });

  it.each([
    ['text/plain', 'nota.txt'],
    ['text/csv', 'uren.csv'],
  ])('takes %s, which has no signature, when it is text', (mediaType, fileName) => {
    const file = { fileName, mediaType, size: 1025, sha256: 'ab'.repeat(32) };
    given()
      .when(add({ mediaType, fileName, sniffed: { mediaType: 'text/plain' } }), around)
      .then({ ...added, sealed: { educationSkills: { file } } });
    given()
      .when(add({ mediaType, fileName, sniffed: { mediaType: 'image/png' } }), around)
      .thenFails({ code: 'attachmentUnlikeType', field: 'mediaType' });
  });

  it.each(['text/html', 'application/zip', 'image/svg+xml', 'toString'])(
    'takes nothing else, such as %s',
    (mediaType) => {
      expect(attachmentDecider.decide(add({ mediaType }), undefined, around)).toMatchObject({
        error: { code: 'attachmentTypeNotAllowed', field: 'mediaType' },
      });
    },
  );

  it('fails when the bytes are of another type than was said, or of none that is known', () => {
    for (const sniffed of [{ mediaType: 'image/png' }, {}])
      given()
        .when(add({ sniffed }), around)
        .thenFails({ code: 'attachmentUnlikeType', field: 'mediaType' });
  });

  it.each(['program', 'macros', 'activeContent', 'secondFile', 'unreadable'] as const)(
    'fails for what nobody should open: %s',
    (danger) => {
      given()
        .when(add({ sniffed: { mediaType: 'application/pdf', danger } }), around)
        .thenFails({ code: 'attachmentDangerous', field: 'content', danger });
    },
  );

  it('holds no more than the limit', () => {
    given()
      .when(add({ size: 2049 }), around)
      .thenFails({ code: 'attachmentTooLarge', field: 'content', limitBytes: 2048 });
    expect(attachmentDecider.decide(add({ size: 2048 }), undefined, around).ok).toBe(true);
  });

  it.each([
    ['a folder', '../../brief.pdf'],
    ['a folder of another system', 'map\\brief.pdf'],
    ['a hidden file', '.brief.pdf'],
    ['two endings that hide each other', 'brief..pdf'],
    ['the ending of another type', 'brief.exe'],
    ['no ending', 'brief'],
    ['a sign that turns the reading round', 'brief\u202Efdp.pdf'],
    ['a line of its own', 'brief\n.pdf'],
    ['a quote that ends a header', 'brief".pdf'],
    ['more than 120 signs', `${'a'.repeat(117)}.pdf`],
  ])('has a name that is safe on every system: not %s', (_, fileName) => {
    given()
      .when(add({ fileName }), around)
      .thenFails({ code: 'attachmentNameUnsafe', field: 'fileName' });
  });
});

describe('carrying attachments with a question or an answer', () => {
  const known = { [attachment]: { ...added.plain, given: false } };
  const carrying = { by: ocmw, attachments: [attachment], limitBytes: 2048 };

  it('is for whoever laid them there', () => {
    expect(carryingInTheWay(carrying, known)).toBeUndefined();
    for (const asked of [
      { ...carrying, by: vdab },
      { ...carrying, attachments: [other] },
    ])
      expect(carryingInTheWay(asked, known)).toMatchObject({ code: 'attachmentUnknown' });
  });

  it('goes no further than the categories that the question shares', () => {
    expect(
      carryingInTheWay({ ...carrying, categories: ['guidance', 'educationSkills'] }, known),
    ).toBeUndefined();
    expect(carryingInTheWay({ ...carrying, categories: ['guidance'] }, known)).toEqual({
      code: 'attachmentCategoryNotShared',
      field: 'attachments',
      category: 'educationSkills',
    });
  });

  it('has one limit for all of them together', () => {
    const two = { ...known, [other]: { ...added.plain, attachment: other, given: false } };
    const asked = { ...carrying, attachments: [attachment, other] };
    expect(carryingInTheWay({ ...asked, limitBytes: 4096 }, two)).toBeUndefined();
    expect(carryingInTheWay({ ...asked, limitBytes: 4095 }, two)).toEqual({
      code: 'attachmentsTooLarge',
      field: 'attachments',
      limitBytes: 4095,
    });
  });

  it('gives exactly those that it names', () => {
    const two = { ...known, [other]: { ...added.plain, attachment: other, given: false } };
    expect(givenWith(two, [other])).toMatchObject({
      [attachment]: { given: false },
      [other]: { given: true },
    });
  });
});
