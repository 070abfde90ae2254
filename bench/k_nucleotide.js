function makeDna(n) {
  let seed = 7; const parts = [];
  for (let i = 0; i < n; i++) { seed = (seed * 3877 + 29573) % 139968; parts.push("ACGT"[Math.floor(seed * 4 / 139968)]); }
  return parts.join("");
}
function count(text, k) {
  const counts = new Map();
  for (let i = 0; i + k <= text.length; i++) {
    const piece = text.substr(i, k), c = counts.get(piece);
    counts.set(piece, c === undefined ? 1 : c + 1);
  }
  return counts;
}
const text = makeDna(250000);
for (const k of [1, 2, 4, 6, 8, 12, 18]) {
  const counts = count(text, k);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  console.log(`${k} ${counts.size} ${rows[0][0]} ${rows[0][1]}`);
}
const longer = count(text, 10);
console.log("[" + ["GGTATTTTAA", "ACGTACGTAC", "TTTTTTTTTT"].map(w => longer.get(w) || 0).join(", ") + "]");
