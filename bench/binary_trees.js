class Node { constructor(left, right) { this.left = left; this.right = right; } }
function make(depth) { return depth === 0 ? new Node(null, null) : new Node(make(depth - 1), make(depth - 1)); }
function check(node) { return node.left === null ? 1 : 1 + check(node.left) + check(node.right); }
const n = 16;
console.log("stretch " + check(make(n + 1)));
const kept = make(n);
for (let depth = 4; depth <= n; depth += 4) {
  const count = 1 << (n - depth + 4);
  let total = 0;
  for (let i = 0; i < count; i++) total += check(make(depth));
  console.log(`${count} trees of depth ${depth} check ${total}`);
}
console.log("kept " + check(kept));
