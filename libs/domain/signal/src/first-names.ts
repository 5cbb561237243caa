/** Common first names in Flanders that are no ordinary word at the beginning of a Dutch sentence. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'jan piet joris karel luc marc mark dirk johan patrick peter paul philippe michel geert bart wim ' +
    'tom kevin kris koen stijn steven sven thomas pieter jeroen bram jonas lucas liam noah arthur ' +
    'louis jules adam finn mathis milan senne robbe mohamed mohammed ahmed ali omar youssef hassan ' +
    'ibrahim mustafa mehmet marie maria anna an anne els lies lien sofie sophie eva emma louise olivia ' +
    'mila elise julie nora fatima aisha amina khadija zeynep ayse elif sara sarah laura lisa lotte ' +
    'hanne inge ilse ingrid katrien kathleen karin greet griet hilde nathalie nele nina noor rita ' +
    'tine veerle wendy yasmina leila anke tim jef jos jozef frans frank eddy erik eric rudi walter ' +
    'willy yves yannick olena oksana dmitri svetlana natalia andrei elena ana ion'
  ).split(' '),
);
