/** Symmetric, positive definite, by rows. */
type Matrix = number[][];

/** Inverts in place by Gauss and Jordan; a positive definite matrix needs no pivoting. */
function invert(matrix: Matrix): Matrix {
  const inverse: Matrix = matrix.map((row, r) => row.map((_, c) => (r === c ? 1 : 0)));
  matrix.forEach((pivotRow, p) => {
    const pivot = pivotRow[p] as number;
    const pivotInverse = inverse[p] as number[];
    for (let c = 0; c < pivotRow.length; c++) {
      pivotRow[c] = (pivotRow[c] as number) / pivot;
      pivotInverse[c] = (pivotInverse[c] as number) / pivot;
    }
    matrix.forEach((row, r) => {
      const factor = row[p] as number;
      if (r === p || factor === 0) return;
      const rowInverse = inverse[r] as number[];
      for (let c = 0; c < row.length; c++) {
        row[c] = (row[c] as number) - factor * (pivotRow[c] as number);
        rowInverse[c] = (rowInverse[c] as number) - factor * (pivotInverse[c] as number);
      }
    });
  });
  return inverse;
}

/**
 * The Moore-Penrose inverse of the Laplacian of a connected graph. What a Laplacian L cannot tell is what all nodes share, so
 * with J nodes and the matrix K of 1/J throughout, L + K has an inverse and L⁺ = (L + K)⁻¹ - K. J³ steps.
 * @see R. Bapat, Graphs and Matrices, 2nd ed. (2014)
 */
export function laplacianPseudoInverse(laplacian: readonly (readonly number[])[]): number[][] {
  const share = 1 / laplacian.length;
  return invert(laplacian.map((row) => row.map((value) => value + share))).map((row) =>
    row.map((value) => value - share),
  );
}
