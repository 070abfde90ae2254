const IM = 139968, IA = 3877, IC = 29573, chars = ["a", "c", "g", "t"];
const probs = []; let sum0 = 0;
for (const p of [0.3029549426680, 0.1979883004921, 0.1975473066391, 0.3015094502008]) probs.push(sum0 += p);
probs[3] = 1.0;
let seed = 42, line = []; const lines = [];
for (let k = 0; k < 6000000; k++) {
  seed = (seed * IA + IC) % IM;
  const r = seed / IM; let i = 0;
  while (probs[i] < r) i++;
  line.push(chars[i]);
  if (line.length === 60) { lines.push(line.join("")); line = []; }
}
if (line.length) lines.push(line.join(""));
let total = 0;
for (const l of lines) total += l.split("a").length - 1 + 2 * (l.split("t").length - 1);
console.log(lines.length, total, seed, lines[0], lines[lines.length - 1]);
