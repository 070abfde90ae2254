function solve(row, n, columns, up, down) {
  if (row === n) return 1;
  let count = 0;
  for (let c = 0; c < n; c++) {
    if (!columns[c] && !up[row + c] && !down[row - c + n]) {
      columns[c] = up[row + c] = down[row - c + n] = true;
      count += solve(row + 1, n, columns, up, down);
      columns[c] = up[row + c] = down[row - c + n] = false;
    }
  }
  return count;
}
for (const n of [6, 8, 9, 10, 12])
  console.log(n + " " + solve(0, n, new Array(n).fill(false), new Array(2 * n).fill(false), new Array(2 * n + 1).fill(false)));
