import 'reflect-metadata';
import { handlers } from './slices';

describe('the command bus', () => {
  it('has one handler for each kind of stream: of two, the last would win silently', () => {
    const handled = handlers.map(
      (handler) => Reflect.getMetadata('__commandHandler__', handler) as { name: string },
    );
    expect(handled.map(({ name }) => name).sort()).toEqual([
      'HandleAgreement',
      'HandleDelivery',
      'HandleDossier',
      'HandleFlow',
      'HandleOrganisation',
      'HandlePartnership',
      'HandlePerson',
      'HandleService',
      'HandleSignal',
    ]);
  });
});
