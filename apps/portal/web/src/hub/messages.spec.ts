import { messagesIn, type Message } from './messages';

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield Promise.resolve(text.slice(at, at + size));
}

const read = async (text: string, size: number): Promise<readonly Message[]> => {
  const messages: Message[] = [];
  for await (const message of messagesIn(cut(text, size))) messages.push(message);
  return messages;
};

const STREAM =
  ':\n\nid: 7\ndata: {"seq":7}\n\nevent: alive\ndata: {}\n\nid: 8\r\ndata: a\r\ndata: b\r\n\r\n';

describe('a live stream', () => {
  test.each([1, 3, 1000])('is read the same in pieces of %i characters', async (size) => {
    expect(await read(STREAM, size)).toEqual([
      { id: '7', kind: 'message', data: '{"seq":7}' },
      { kind: 'alive', data: '{}' },
      { id: '8', kind: 'message', data: 'a\nb' },
    ]);
  });

  test('a message that was cut off by a dropped line is not told', async () => {
    expect(await read('id: 7\ndata: {"se', 100)).toEqual([]);
  });
});
