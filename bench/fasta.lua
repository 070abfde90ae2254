local IM, IA, IC = 139968, 3877, 29573
local chars = {"a", "c", "g", "t"}
local freq = {0.3029549426680, 0.1979883004921, 0.1975473066391, 0.3015094502008}
local probs, total = {}, 0.0
for i = 1, 4 do total = total + freq[i]; probs[i] = total end
probs[4] = 1.0
local function random_lines(count, seed)
  local lines, line, n = {}, {}, 0
  for _ = 1, count do
    seed = (seed * IA + IC) % IM
    local r, i = seed / IM, 1
    while probs[i] < r do i = i + 1 end
    n = n + 1
    line[n] = chars[i]
    if n == 60 then
      lines[#lines + 1] = table.concat(line)
      line, n = {}, 0
    end
  end
  if n > 0 then lines[#lines + 1] = table.concat(line) end
  return lines, seed
end
local lines, seed = random_lines(6000000, 42)
local sum = 0
for _, line in ipairs(lines) do
  local _, a = line:gsub("a", "")
  local _, t = line:gsub("t", "")
  sum = sum + a + 2 * t
end
print(#lines .. " " .. sum .. " " .. seed .. " " .. lines[1] .. " " .. lines[#lines])
