export const vault = 1;
