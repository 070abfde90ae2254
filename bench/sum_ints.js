function total(numbers) { let s = 0; for (const n of numbers) s += n; return s; }
const numbers = [];
for (let i = 0; i < 10000000; i++) numbers.push(i);
let s;
for (let i = 0; i < 5; i++) s = total(numbers);
console.log(String(s));
