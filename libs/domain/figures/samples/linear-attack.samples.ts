/** Σ of the named unknowns is `sum`; unknowns are counts, so none is negative. */
export interface Known {
  readonly unknowns: readonly number[];
  readonly sum: number;
}

/** Between what and what an attacker can say that a sum of unknowns lies. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const NOTHING = 1e-7;

type Tableau = { readonly rows: number[][]; readonly basis: number[] };

const pivot = ({ rows, basis }: Tableau, row: number, column: number): void => {
  const at = rows[row] as number[];
  const by = at[column] as number;
  for (let index = 0; index < at.length; index += 1) at[index] = (at[index] as number) / by;
  for (const other of rows) {
    const factor = other === at ? 0 : (other[column] as number);
    if (Math.abs(factor) < NOTHING) continue;
    for (let index = 0; index < at.length; index += 1)
      other[index] = (other[index] as number) - factor * (at[index] as number);
  }
  basis[row] = column;
};

/** The row that lets a column grow least; of equals the one whose column is first, so that nothing goes round in a circle. */
const leaving = ({ rows, basis }: Tableau, column: number): number | undefined => {
  const steps = basis.flatMap((inBasis, row) => {
    const at = rows[row] as number[];
    const weight = at[column] as number;
    return weight > NOTHING ? [{ row, inBasis, step: (at.at(-1) as number) / weight }] : [];
  });
  const least = Math.min(...steps.map(({ step }) => step));
  const [first] = steps
    .filter(({ step }) => step < least + NOTHING)
    .sort((one, other) => one.inBasis - other.inBasis);
  return first?.row;
};

/** Bland's rule. The last row is the objective, to be made as small as possible. */
const minimise = (tableau: Tableau, columns: number): number => {
  const objective = tableau.rows.at(-1) as number[];
  for (;;) {
    const column = objective.findIndex((cost, index) => index < columns && cost < -NOTHING);
    if (column < 0) return -(objective.at(-1) as number);
    const row = leaving(tableau, column);
    if (row === undefined) return -Infinity;
    pivot(tableau, row, column);
  }
};

/**
 * What helped to find a solution may not stay in it: it would grow again, and what is known would bind no more.
 * A row in which nothing else is left says what the others say already.
 */
const withoutHelp = (tableau: Tableau, size: number): Tableau => {
  const { rows, basis } = tableau;
  for (let row = basis.length - 1; row >= 0; row -= 1) {
    if ((basis[row] as number) < size) continue;
    const at = rows[row] as number[];
    const column = at.findIndex((weight, index) => index < size && Math.abs(weight) > NOTHING);
    if (column >= 0) pivot(tableau, row, column);
    else {
      rows.splice(row, 1);
      basis.splice(row, 1);
    }
  }
  return tableau;
};

const feasible = (known: readonly Known[], size: number): Tableau => {
  const rows = known.map(({ unknowns, sum }, index) => {
    const row = new Array<number>(size + known.length + 1).fill(0);
    for (const unknown of unknowns) row[unknown] = 1;
    row[size + index] = 1;
    row[row.length - 1] = sum;
    return row;
  });
  const cost = new Array<number>(size + known.length + 1).fill(0);
  for (const row of rows)
    row.forEach((value, index) => {
      if (index < size || index === row.length - 1) cost[index] = (cost[index] as number) - value;
    });
  const tableau = { rows: [...rows, cost], basis: known.map((_, index) => size + index) };
  if (Math.abs(minimise(tableau, size)) > 1e-5) throw new Error('what is known contradicts itself');
  return withoutHelp(tableau, size);
};

const leastOf = ({ rows, basis }: Tableau, size: number, wanted: readonly number[]): number => {
  const copy = { rows: rows.slice(0, -1).map((row) => [...row]), basis: [...basis] };
  const cost = new Array<number>((rows[0] as number[]).length).fill(0);
  for (const [unknown, weight] of wanted.entries()) cost[unknown] = weight;
  copy.basis.forEach((column, index) => {
    const factor = cost[column] as number;
    if (factor !== 0)
      (copy.rows[index] as number[]).forEach((value, place) => {
        cost[place] = (cost[place] as number) - factor * value;
      });
  });
  copy.rows.push(cost);
  return minimise(copy, size);
};

/**
 * The best that anybody can do who knows these sums and that counts are not negative: the exact range of
 * a sum of unknowns, by linear programming.
 */
export const attack = (known: readonly Known[], size: number) => {
  const tableau = feasible(known, size);
  return (unknowns: readonly number[]): Range => {
    const wanted = (weight: number) =>
      Array.from({ length: size }, (_, index) => (unknowns.includes(index) ? weight : 0));
    return {
      least: leastOf(tableau, size, wanted(1)),
      most: -leastOf(tableau, size, wanted(-1)),
    };
  };
};
