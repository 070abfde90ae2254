local function total(numbers)
  local s = 0
  for i = 1, #numbers do s = s + numbers[i] end
  return s
end
local numbers = {}
for i = 0, 9999999 do numbers[i + 1] = i end
local s
for _ = 1, 5 do s = total(numbers) end
print(string.format("%d", s))
