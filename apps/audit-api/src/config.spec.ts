import { readConfig } from './config';

const address = 'postgres://wz_audit@localhost/wisselzone';
const env = {
  EVENT_STORE: address,
  READ_STORE: address,
  ACCESS_LOG: address,
  ACCESS_LOG_READER: address,
  DOOR_STORE: address,
  PUBLIC_URL: 'https://hub.example',
  OIDC_ISSUER: 'https://id.example',
  OIDC_AUDIENCE: 'urn:wisselzone:hub',
};

describe('what the privacy officer’s door must be told', () => {
  it('is enough with eight variables', () => {
    expect(readConfig(env)).toMatchObject({ port: 8080, thresholds: { denialsPerDay: 5 } });
  });

  it.each(Object.keys(env))('is not enough without %s', (name) => {
    expect(() => readConfig({ ...env, [name]: undefined })).toThrow(name);
  });

  it('takes other thresholds for anomalies', () => {
    const { thresholds } = readConfig({ ...env, DENIALS_PER_DAY: '2', DAY_ENDS: '18' });
    expect(thresholds).toMatchObject({ denialsPerDay: 2, dayEnds: 18, dayBegins: 7 });
  });

  it.each(['many', '-1', '25', '1.5'])('refuses a day that ends at "%s"', (hour) => {
    expect(() => readConfig({ ...env, DAY_ENDS: hour })).toThrow('DAY_ENDS');
  });
});
