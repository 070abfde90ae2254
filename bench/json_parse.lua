local Parser = {}
Parser.__index = Parser
local sub = string.sub
local blank = {[" "] = true, ["\n"] = true, ["\t"] = true, ["\r"] = true}
local digit = {}
for c in ("0123456789+-.eE"):gmatch(".") do digit[c] = true end
local NULL = {}
function Parser:skip()
  local text, pos = self.text, self.pos
  while blank[sub(text, pos, pos)] do pos = pos + 1 end
  self.pos = pos
end
function Parser:value()
  self:skip()
  local ch = sub(self.text, self.pos, self.pos)
  if ch == "{" then return self:object() end
  if ch == "[" then return self:array() end
  if ch == '"' then return self:string() end
  if ch == "t" then self.pos = self.pos + 4; return true end
  if ch == "f" then self.pos = self.pos + 5; return false end
  if ch == "n" then self.pos = self.pos + 4; return NULL end
  return self:number()
end
function Parser:object()
  local keys, result = {}, {}
  self.pos = self.pos + 1
  self:skip()
  if sub(self.text, self.pos, self.pos) == "}" then self.pos = self.pos + 1; return {keys = keys, map = result} end
  while true do
    self:skip()
    local key = self:string()
    self:skip()
    self.pos = self.pos + 1
    keys[#keys + 1] = key
    result[key] = self:value()
    self:skip()
    local ch = sub(self.text, self.pos, self.pos)
    self.pos = self.pos + 1
    if ch == "}" then return {keys = keys, map = result} end
  end
end
function Parser:array()
  local result = {}
  self.pos = self.pos + 1
  self:skip()
  if sub(self.text, self.pos, self.pos) == "]" then self.pos = self.pos + 1; return result end
  while true do
    result[#result + 1] = self:value()
    self:skip()
    local ch = sub(self.text, self.pos, self.pos)
    self.pos = self.pos + 1
    if ch == "]" then return result end
  end
end
function Parser:string()
  local text, start = self.text, self.pos + 1
  local pos = start
  while sub(text, pos, pos) ~= '"' do pos = pos + 1 end
  self.pos = pos + 1
  return sub(text, start, pos - 1)
end
function Parser:number()
  local text, start = self.text, self.pos
  local pos = start
  while digit[sub(text, pos, pos)] do pos = pos + 1 end
  self.pos = pos
  return tonumber(sub(text, start, pos - 1))
end
local function write(value, out)
  local t = type(value)
  if value == NULL then out[#out + 1] = "null"
  elseif t == "table" and value.keys then
    out[#out + 1] = "{"
    for i, key in ipairs(value.keys) do
      if i > 1 then out[#out + 1] = "," end
      out[#out + 1] = '"'
      out[#out + 1] = key
      out[#out + 1] = '":'
      write(value.map[key], out)
    end
    out[#out + 1] = "}"
  elseif t == "table" then
    out[#out + 1] = "["
    for i, item in ipairs(value) do
      if i > 1 then out[#out + 1] = "," end
      write(item, out)
    end
    out[#out + 1] = "]"
  elseif t == "string" then
    out[#out + 1] = '"'
    out[#out + 1] = value
    out[#out + 1] = '"'
  else
    out[#out + 1] = tostring(value)
  end
end
local rows = {}
for i = 0, 699 do
  rows[#rows + 1] = string.format('{"id": %d, "name": "item %d", "tags": ["a", "bb", "ccc"], "price": %d.25, "on": %s, "none": null}',
    i, i, i, i % 2 == 1 and "true" or "false")
end
local text = "[" .. table.concat(rows, ", ") .. "]"
local size, data = 0, nil
for _ = 1, 60 do
  data = setmetatable({text = text, pos = 1}, Parser):value()
  local out = {}
  write(data, out)
  size = size + #table.concat(out)
end
print(#data .. " " .. size .. " " .. data[6].map.name .. " " .. data[7].map.price)
