export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';
export { invitationText, type Invitation } from './invitation';
