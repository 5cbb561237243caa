export * from '../../hub-api/src/app.module';
