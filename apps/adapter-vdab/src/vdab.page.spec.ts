import { messagesIn } from './vdab.page';

it('keeps the bytes of each message as VDAB sent them, with their spaces, order and escapes', () => {
  const messages = [
    '{ "Nummer":7,  "Tekst":"een \\"}]{[\\\\" , "Café": [{"a":[1]}], "e":"\\u00e9" }',
    '{"Tekst":"é","Nummer":8}',
  ];
  const page = Buffer.from(`{"LaatsteNummer":8,\n "Berichten" : [ ${messages.join(' ,\n')} ] }`);
  const read = messagesIn(page);
  expect(read.map(({ number }) => number)).toEqual([7, 8]);
  expect(read.map(({ bytes }) => bytes.toString('utf8'))).toEqual(messages);
});

it('has nothing to keep of an empty page, and refuses what is not a page', () => {
  expect(messagesIn(Buffer.from('{"Berichten":[],"LaatsteNummer":0}'))).toEqual([]);
  expect(() => messagesIn(Buffer.from('{"Berichten":[1]}'))).toThrow(SyntaxError);
  expect(() => messagesIn(Buffer.from('<html>'))).toThrow(SyntaxError);
});
