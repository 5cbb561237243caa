export const vdab = 1;
