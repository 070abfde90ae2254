function piDigits(n) {
  let k = 2n, a = 4n, b = 1n, a1 = 12n, b1 = 4n;
  const out = [];
  while (out.length < n) {
    const p = k * k, q = 2n * k + 1n;
    k += 1n;
    [a, b, a1, b1] = [a1, b1, p * a + q * a1, p * b + q * b1];
    let d = a / b, d1 = a1 / b1;
    while (d === d1 && out.length < n) {
      out.push(d.toString());
      a = 10n * (a % b); a1 = 10n * (a1 % b1);
      d = a / b; d1 = a1 / b1;
    }
  }
  return out.join("");
}
function powmod(b, e, m) {
  let r = 1n;
  b %= m;
  while (e > 0n) { if (e & 1n) r = r * b % m; b = b * b % m; e >>= 1n; }
  return r;
}
let f = 1n;
for (let i = 1n; i <= 5000n; i++) f *= i;
const text = (f / 10n ** 12200n).toString();
console.log(text.length, text.slice(0, 20));
let a = 0n, b = 1n;
for (let i = 0; i < 122000; i++) [a, b] = [b, a + b];
console.log((a % 10n ** 20n).toString());
console.log(piDigits(2500).slice(-20));
console.log(powmod(3n, 10n ** 200n, 10n ** 40n + 7n).toString());
const x = 3n ** 20000n;
console.log(((x * x + 1n) % (2n ** 521n - 1n) % 10n ** 15n).toString() + " " + ((x >> 500n) & 0xFFFFn).toString());
let s = 0n;
for (let i = 0n; i < 800000n; i++) s += (i << 70n) / (i + 1n);
console.log(s.toString());
