export { addWorkingDays, isWorkingDay } from './working-days';
export { invitationText, type Invitation } from './invitation';
