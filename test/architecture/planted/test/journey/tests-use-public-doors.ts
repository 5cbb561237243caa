export * from '../../apps/hub-api/src/app.module';
