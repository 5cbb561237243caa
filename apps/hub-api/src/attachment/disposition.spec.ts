import { dispositionOf } from './disposition';

describe('the name under which a file is saved', () => {
  it.each([
    ['brief.pdf', `attachment; filename="brief.pdf"; filename*=UTF-8''brief.pdf`],
    [
      'Café (mei).txt',
      `attachment; filename="Cafe (mei).txt"; filename*=UTF-8''Caf%C3%A9%20%28mei%29.txt`,
    ],
    ['x"\r\n.txt', `attachment; filename="x.txt"; filename*=UTF-8''x%22%0D%0A.txt`],
  ])('is whole and breaks no header: %s', (fileName, header) => {
    expect(dispositionOf(fileName)).toBe(header);
  });
});
