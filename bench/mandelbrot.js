const size = 600;
let inside = 0, checksum = 0;
for (let y = 0; y < size; y++) {
  const ci = 2.0 * y / size - 1.0;
  for (let x = 0; x < size; x++) {
    const cr = 2.0 * x / size - 1.5;
    let zr = 0, zi = 0, zr2 = 0, zi2 = 0, n = 0;
    while (n < 50 && zr2 + zi2 <= 4.0) {
      zi = 2.0 * zr * zi + ci; zr = zr2 - zi2 + cr; zr2 = zr * zr; zi2 = zi * zi; n++;
    }
    if (n === 50) inside++;
    checksum = (checksum * 31 + n) % 1000003;
  }
}
console.log(inside + " " + checksum);
