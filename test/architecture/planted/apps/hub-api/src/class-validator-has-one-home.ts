export { IsUUID } from 'class-validator';
