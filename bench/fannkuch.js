function fannkuch(n) {
  const perm1 = [], count = [];
  for (let i = 0; i < n; i++) { perm1.push(i); count.push(0); }
  let checksum = 0, maxFlips = 0, r = n, index = 0;
  for (;;) {
    while (r !== 1) { count[r - 1] = r; r--; }
    if (perm1[0] !== 0) {
      const perm = perm1.slice();
      let flips = 0, k = perm[0];
      while (k !== 0) {
        let i = 0, j = k;
        while (i < j) { const t = perm[i]; perm[i] = perm[j]; perm[j] = t; i++; j--; }
        flips++;
        k = perm[0];
      }
      if (flips > maxFlips) maxFlips = flips;
      checksum += index % 2 === 0 ? flips : -flips;
    }
    for (;;) {
      if (r === n) return [checksum, maxFlips];
      const first = perm1[0];
      for (let i = 0; i < r; i++) perm1[i] = perm1[i + 1];
      perm1[r] = first;
      if (--count[r] > 0) break;
      r++;
    }
    index++;
  }
}
console.log(fannkuch(9).join(" "));
