function make(n, seed) {
  const tmp = seed / n / n, out = [];
  for (let i = 0; i < n; i++) { const row = []; for (let j = 0; j < n; j++) row.push(tmp * (i - j) * (i + j)); out.push(row); }
  return out;
}
function multiply(a, b) {
  const n = a.length, m = b[0].length, p = b.length, bt = [], out = [];
  for (let j = 0; j < m; j++) { const col = []; for (let i = 0; i < p; i++) col.push(b[i][j]); bt.push(col); }
  for (let i = 0; i < n; i++) {
    const row = a[i], line = [];
    for (let j = 0; j < m; j++) { const col = bt[j]; let s = 0; for (let k = 0; k < p; k++) s += row[k] * col[k]; line.push(s); }
    out.push(line);
  }
  return out;
}
const n = 320, c = multiply(make(n, 1.0), make(n, 2.0));
console.log(c[n / 2][n / 2].toFixed(6), c[1][2].toFixed(6));
