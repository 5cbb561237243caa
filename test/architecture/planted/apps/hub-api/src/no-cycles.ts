export * from './no-cycles-back';
