export { discovery } from 'openid-client';
