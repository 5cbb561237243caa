export * from './no-cycles';
