/** Principal components of vectors: the directions in which they differ most, the first ones most of all. */

export interface Components {
    readonly mean: Float64Array;
    /** Each of length 1 and upright to the others. */
    readonly directions: readonly Float64Array[];
}

/** The first `count`: eigenvectors of the covariance. */
export function principalComponents(vectors: readonly Float64Array[], count: number): Components {
    const size = vectors[0]?.length ?? 0;
    const mean = new Float64Array(size);
    for (const vector of vectors) for (let i = 0; i < size; i++) mean[i] += vector[i] / vectors.length;
    const covariance = Array.from({ length: size }, () => new Float64Array(size));
    for (const vector of vectors)
        for (let i = 0; i < size; i++)
            for (let j = 0; j <= i; j++) covariance[i][j] += (vector[i] - mean[i]) * (vector[j] - mean[j]);
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) covariance[j][i] = covariance[i][j];
    const { values, columns } = eigenvectors(covariance);
    const order = [...values.keys()].sort((a, b) => values[b] - values[a]).slice(0, count);
    return { mean, directions: order.map(column => Float64Array.from(columns, row => row[column])) };
}

/** How far the vector lies from the mean in each direction but the first `dropped`. */
export function project(
    vector: Float64Array,
    { mean, directions }: Components,
    dropped: number,
): Float64Array {
    return Float64Array.from(directions.slice(dropped), direction =>
        direction.reduce((sum, value, i) => sum + value * (vector[i] - mean[i]), 0),
    );
}

/** So many times all pairs are turned; a matrix of a hundred rows is done after ten. */
const MOST_SWEEPS = 50;
const SMALL = 1e-12;

/** Of a symmetric matrix, which is changed: Jacobi's method of rotations (Golub and Van Loan 2013, 8.5). */
function eigenvectors(matrix: Float64Array[]): {
    readonly values: Float64Array;
    /** Row by row; an eigenvector is a column. */
    readonly columns: Float64Array[];
} {
    const size = matrix.length;
    const columns = matrix.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
    const whole = matrix.reduce((sum, row) => row.reduce((part, value) => part + value * value, sum), 0);
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
        let rest = 0;
        for (let p = 0; p < size; p++) for (let q = 0; q < p; q++) rest += matrix[p][q] ** 2;
        if (rest <= SMALL * SMALL * whole) break;
        for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, columns, p, q);
    }
    return { values: Float64Array.from(matrix, (row, i) => row[i]), columns };
}

/** Turns the matrix so that its element in row `p` and column `q` becomes 0. */
function rotate(matrix: Float64Array[], columns: Float64Array[], p: number, q: number): void {
    if (matrix[p][q] === 0) return;
    const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    const cosine = 1 / Math.sqrt(tangent * tangent + 1);
    const sine = tangent * cosine;
    for (const row of matrix) turn(row);
    const [upper, lower] = [matrix[p], matrix[q]];
    for (let i = 0; i < matrix.length; i++) {
        const [a, b] = [upper[i], lower[i]];
        upper[i] = cosine * a - sine * b;
        lower[i] = sine * a + cosine * b;
    }
    for (const row of columns) turn(row);

    function turn(row: Float64Array): void {
        const [a, b] = [row[p], row[q]];
        row[p] = cosine * a - sine * b;
        row[q] = sine * a + cosine * b;
    }
}
