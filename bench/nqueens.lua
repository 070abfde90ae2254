local function solve(row, n, columns, up, down)
  if row == n then return 1 end
  local count = 0
  for c = 0, n - 1 do
    if not columns[c] and not up[row + c] and not down[row - c + n] then
      columns[c], up[row + c], down[row - c + n] = true, true, true
      count = count + solve(row + 1, n, columns, up, down)
      columns[c], up[row + c], down[row - c + n] = false, false, false
    end
  end
  return count
end
local function fresh(n) local t = {}; for i = 0, n do t[i] = false end; return t end
for _, n in ipairs {6, 8, 9, 10, 12} do print(n .. " " .. solve(0, n, fresh(n), fresh(2 * n), fresh(2 * n))) end
