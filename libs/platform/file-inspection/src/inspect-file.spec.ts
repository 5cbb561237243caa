import { inspectFile } from './inspect-file';
import { DOCX, jpeg, ODT, odt, pdf, png, wordDocument, zipOf } from '../samples/file.samples';

const also = (bytes: Buffer, text: string | Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.from(text as string)]);

describe('looking into a file', () => {
  it.each([
    ['a PDF', pdf(), 'application/pdf'],
    ['a PNG', png(), 'image/png'],
    ['a JPEG', jpeg(), 'image/jpeg'],
    ['an ODT', odt(), ODT],
    ['a DOCX', wordDocument(), DOCX],
    ['a text', Buffer.from('Zij volgt een cursus.\n'), 'text/plain'],
    ['a text of an older program', Buffer.from('Andr\xe9;2026\r\n', 'latin1'), 'text/plain'],
  ])('sees %s by its bytes', async (_, bytes, mediaType) => {
    expect(await inspectFile(bytes)).toEqual({ mediaType });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text that is a ZIP as well', also(Buffer.from('hallo'), zipOf({}))],
    ['bytes without a meaning', Buffer.from([1, 2, 3, 0, 4, 5, 6, 7])],
  ])('knows no type for %s', async (_, bytes) => {
    expect(await inspectFile(bytes)).toEqual({});
  });

  it.each([
    ['a program of Windows', also(Buffer.from('MZ'), Buffer.alloc(200)), 'program'],
    ['a program of Linux', also(Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(200)), 'program'],
    ['a script', Buffer.from('#!/bin/sh\necho\n'), 'program'],
    ['a text with a script', Buffer.from('a;b\n<script>alert(1)</script>'), 'activeContent'],
    ['a PDF with a script', pdf('<< /S /JavaScript /JS (app.alert) >>'), 'activeContent'],
    ['a PDF that starts a program', pdf('<< /S /Launch /F (x) >>'), 'activeContent'],
    ['a PDF with a file in it', pdf('<< /Type /EmbeddedFile >>'), 'activeContent'],
    ['a PDF with something behind it', also(pdf(), '<html>'.repeat(20)), 'secondFile'],
    ['a PDF that is a ZIP as well', also(pdf(), zipOf({ x: 'y' })), 'secondFile'],
    [
      'a PDF that is a ZIP as well and hides it',
      also(pdf(), zipOf({ x: 'y' }, '%%EOF')),
      'secondFile',
    ],
    ['a PNG with something behind it', also(png(), 'MZ'), 'secondFile'],
    ['half a PNG', png().subarray(0, 20), 'unreadable'],
    ['a JPEG with something behind it', also(jpeg(), 'PK'), 'secondFile'],
    ['a DOCX with macros', wordDocument({ 'word/vbaProject.bin': 'x' }), 'macros'],
    ['an ODT with macros', odt({ 'Basic/Standard/Module1.xml': 'x' }), 'macros'],
    ['a DOCX with a program', wordDocument({ 'word/media/setup.exe': 'x' }), 'program'],
    ['a DOCX with another document', wordDocument({ 'word/embeddings/a.docx': 'x' }), 'secondFile'],
    ['a DOCX with something behind it', also(wordDocument(), 'MZ'), 'secondFile'],
  ])('warns of %s', async (_, bytes, danger) => {
    expect(await inspectFile(bytes)).toMatchObject({ danger });
  });
});
