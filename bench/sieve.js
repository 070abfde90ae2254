function sieve(n) {
  const flags = new Array(n + 1).fill(true);
  flags[0] = flags[1] = false;
  for (let i = 2; i * i <= n; i++) if (flags[i]) for (let j = i * i; j <= n; j += i) flags[j] = false;
  let count = 0, last = 0;
  for (let i = 0; i <= n; i++) if (flags[i]) { count++; last = i; }
  return [count, last];
}
console.log(sieve(5000000).join(" "));
