local function make(depth)
  if depth == 0 then return {left = nil, right = nil} end
  return {left = make(depth - 1), right = make(depth - 1)}
end
local function check(node)
  if node.left == nil then return 1 end
  return 1 + check(node.left) + check(node.right)
end
local n = 16
print("stretch " .. check(make(n + 1)))
local kept = make(n)
for depth = 4, n, 4 do
  local count = 2 ^ (n - depth + 4)
  local total = 0
  for _ = 1, count do total = total + check(make(depth)) end
  print(string.format("%d trees of depth %d check %d", count, depth, total))
end
print("kept " .. check(kept))
