import { readConfig } from './config';

const address = 'postgres://wz_figures@localhost/wisselzone';
const env = {
  EVENT_STORE: address,
  FIGURES_STORE: address,
  KEY_STORE: address,
  ROOT_KEY_FILE: '/run/secrets/root_key',
  ACCESS_LOG: address,
  DOOR_STORE: address,
  PUBLIC_URL: 'https://hub.example',
  HUB_ORGANISATION: '00000000-0000-4000-8000-00000000f00d',
  OIDC_ISSUER: 'https://id.example',
  OIDC_AUDIENCE: 'urn:wisselzone:hub',
};

describe('what the policy figures must be told', () => {
  it('is enough with ten variables', () => {
    expect(readConfig(env)).toMatchObject({ port: 8080, hub: env.HUB_ORGANISATION });
  });

  it.each(Object.keys(env))('is not enough without %s', (name) => {
    expect(() => readConfig({ ...env, [name]: undefined })).toThrow(name);
  });

  it('refuses a hub that is no organisation, and a port that is none', () => {
    expect(() => readConfig({ ...env, HUB_ORGANISATION: 'hub' })).toThrow('HUB_ORGANISATION');
    expect(() => readConfig({ ...env, PORT: '70000' })).toThrow('PORT');
  });
});
