export const hubApi = 1;
