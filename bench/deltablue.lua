local REQUIRED, STRONG, MEDIUM, WEAK, WEAKEST = 0, 1, 2, 3, 4
local function class(base)
  local c = {}
  c.__index = c
  if base then setmetatable(c, {__index = base}) end
  return c
end
local function remove_value(list, value)
  for i = 1, #list do
    if list[i] == value then table.remove(list, i); return end
  end
end

local Variable = class()
function Variable.new(name, value)
  return setmetatable({name = name, value = value, constraints = {}, determined_by = nil, mark = 0,
                       walk_strength = WEAKEST, stay = true}, Variable)
end
function Variable:add(c) self.constraints[#self.constraints + 1] = c end
function Variable:remove(c)
  remove_value(self.constraints, c)
  if self.determined_by == c then self.determined_by = nil end
end

local Constraint = class()
function Constraint:is_input() return false end
function Constraint:attach(planner)
  self:add_to_graph()
  planner:incremental_add(self)
end
function Constraint:destroy(planner)
  if self:is_satisfied() then planner:incremental_remove(self) else self:remove_from_graph() end
end
function Constraint:satisfy(planner, mark)
  self:choose_method(mark)
  if not self:is_satisfied() then
    if self.strength == REQUIRED then error("cannot satisfy a required constraint") end
    return nil
  end
  self:mark_inputs(mark)
  local out = self:output()
  local overridden = out.determined_by
  if overridden ~= nil then overridden:mark_unsatisfied() end
  out.determined_by = self
  if not planner:add_propagate(self, mark) then error("cycle") end
  out.mark = mark
  return overridden
end

local Unary = class(Constraint)
function Unary.init(self, variable, strength, planner)
  self.strength, self.variable, self.satisfied = strength, variable, false
  self:attach(planner)
  return self
end
function Unary:add_to_graph() self.variable:add(self); self.satisfied = false end
function Unary:remove_from_graph() self.variable:remove(self); self.satisfied = false end
function Unary:choose_method(mark)
  self.satisfied = self.variable.mark ~= mark and self.strength < self.variable.walk_strength
end
function Unary:is_satisfied() return self.satisfied end
function Unary:mark_inputs() end
function Unary:output() return self.variable end
function Unary:mark_unsatisfied() self.satisfied = false end
function Unary:recalculate()
  local v = self.variable
  v.walk_strength = self.strength
  v.stay = not self:is_input()
  if v.stay then self:execute() end
end
function Unary:inputs_known() return true end

local Stay = class(Unary)
function Stay:execute() end
local Edit = class(Unary)
function Edit:is_input() return true end
function Edit:execute() end

local NONE, FORWARD, BACKWARD = 0, 1, 2
local Binary = class(Constraint)
function Binary.init(self, first, second, strength, planner)
  self.strength, self.first, self.second, self.direction = strength, first, second, NONE
  self:attach(planner)
  return self
end
function Binary:add_to_graph()
  self.first:add(self)
  self.second:add(self)
  self.direction = NONE
end
function Binary:remove_from_graph()
  self.first:remove(self)
  self.second:remove(self)
  self.direction = NONE
end
function Binary:choose_method(mark)
  local a, b = self.first, self.second
  if a.mark == mark then
    self.direction = (b.mark ~= mark and self.strength < b.walk_strength) and FORWARD or NONE
  elseif b.mark == mark then
    self.direction = self.strength < a.walk_strength and BACKWARD or NONE
  elseif a.walk_strength > b.walk_strength then
    self.direction = self.strength < a.walk_strength and BACKWARD or NONE
  else
    self.direction = self.strength < b.walk_strength and FORWARD or NONE
  end
end
function Binary:is_satisfied() return self.direction ~= NONE end
function Binary:input() if self.direction == FORWARD then return self.first end return self.second end
function Binary:output() if self.direction == FORWARD then return self.second end return self.first end
function Binary:mark_inputs(mark) self:input().mark = mark end
function Binary:mark_unsatisfied() self.direction = NONE end
function Binary:recalculate()
  local i, o = self:input(), self:output()
  o.walk_strength = self.strength > i.walk_strength and self.strength or i.walk_strength
  o.stay = i.stay
  if o.stay then self:execute() end
end
function Binary:inputs_known(mark)
  local i = self:input()
  return i.mark == mark or i.stay or i.determined_by == nil
end

local Equal = class(Binary)
function Equal:execute() self:output().value = self:input().value end

local Scale = class(Binary)
function Scale:add_to_graph()
  Binary.add_to_graph(self)
  self.scale:add(self)
  self.offset:add(self)
end
function Scale:remove_from_graph()
  Binary.remove_from_graph(self)
  self.scale:remove(self)
  self.offset:remove(self)
end
function Scale:mark_inputs(mark)
  Binary.mark_inputs(self, mark)
  self.scale.mark = mark
  self.offset.mark = mark
end
function Scale:execute()
  if self.direction == FORWARD then
    self.second.value = self.first.value * self.scale.value + self.offset.value
  else
    self.first.value = math.floor((self.second.value - self.offset.value) / self.scale.value)
  end
end
function Scale:recalculate()
  local i, o = self:input(), self:output()
  o.walk_strength = self.strength > i.walk_strength and self.strength or i.walk_strength
  o.stay = i.stay and self.scale.stay and self.offset.stay
  if o.stay then self:execute() end
end
function Scale:inputs_known(mark)
  for _, v in ipairs {self:input(), self.scale, self.offset} do
    if not (v.mark == mark or v.stay or v.determined_by == nil) then return false end
  end
  return true
end

local Planner = class()
function Planner.new() return setmetatable({mark = 0}, Planner) end
function Planner:new_mark() self.mark = self.mark + 1; return self.mark end
function Planner:incremental_add(c)
  local mark = self:new_mark()
  local overridden = c:satisfy(self, mark)
  while overridden ~= nil do overridden = overridden:satisfy(self, mark) end
end
function Planner:incremental_remove(c)
  local out = c:output()
  c:mark_unsatisfied()
  c:remove_from_graph()
  local unsatisfied = self:remove_propagate_from(out)
  for strength = REQUIRED, WEAKEST do
    for _, u in ipairs(unsatisfied) do
      if u.strength == strength then self:incremental_add(u) end
    end
  end
end
function Planner:make_plan(todo)
  local mark = self:new_mark()
  local plan = {}
  while #todo > 0 do
    local c = table.remove(todo)
    if c:output().mark ~= mark and c:inputs_known(mark) then
      plan[#plan + 1] = c
      c:output().mark = mark
      self:add_consuming(c:output(), todo)
    end
  end
  return plan
end
function Planner:extract_plan(list)
  local sources = {}
  for _, c in ipairs(list) do
    if c:is_input() and c:is_satisfied() then sources[#sources + 1] = c end
  end
  return self:make_plan(sources)
end
function Planner:add_propagate(c, mark)
  local todo = {c}
  while #todo > 0 do
    local d = table.remove(todo)
    if d:output().mark == mark then
      self:incremental_remove(c)
      return false
    end
    d:recalculate()
    self:add_consuming(d:output(), todo)
  end
  return true
end
function Planner:remove_propagate_from(out)
  out.determined_by = nil
  out.walk_strength = WEAKEST
  out.stay = true
  local unsatisfied, todo = {}, {out}
  while #todo > 0 do
    local v = table.remove(todo)
    for _, c in ipairs(v.constraints) do
      if not c:is_satisfied() then unsatisfied[#unsatisfied + 1] = c end
    end
    local determining = v.determined_by
    for _, c in ipairs(v.constraints) do
      if c ~= determining and c:is_satisfied() then
        c:recalculate()
        todo[#todo + 1] = c:output()
      end
    end
  end
  return unsatisfied
end
function Planner:add_consuming(v, todo)
  local determining = v.determined_by
  for _, c in ipairs(v.constraints) do
    if c ~= determining and c:is_satisfied() then todo[#todo + 1] = c end
  end
end

local function new(cls, ...) return cls.init(setmetatable({}, cls), ...) end
local function new_scale(source, scale, offset, destination, strength, planner)
  return Binary.init(setmetatable({scale = scale, offset = offset}, Scale), source, destination, strength, planner)
end
local function execute(plan) for i = 1, #plan do plan[i]:execute() end end
local function chain(n)
  local planner, vars = Planner.new(), {}
  for i = 0, n do vars[i] = Variable.new("v" .. i, 0) end
  for i = 0, n - 1 do new(Equal, vars[i], vars[i + 1], REQUIRED, planner) end
  new(Stay, vars[n], STRONG, planner)
  local edit = new(Edit, vars[0], REQUIRED, planner)
  local plan = planner:extract_plan {edit}
  local total = 0
  for i = 0, 99 do
    vars[0].value = i
    execute(plan)
    total = total + vars[n].value
  end
  edit:destroy(planner)
  return total
end
local function change(planner, variable, value)
  local edit = new(Edit, variable, STRONG, planner)
  local plan = planner:extract_plan {edit}
  for _ = 1, 10 do
    variable.value = value
    execute(plan)
  end
  edit:destroy(planner)
end
local function projection(n)
  local planner = Planner.new()
  local scale, offset = Variable.new("scale", 10), Variable.new("offset", 1000)
  new(Stay, scale, WEAK, planner)
  new(Stay, offset, WEAK, planner)
  local destinations, source, destination = {}, nil, nil
  for i = 0, n - 1 do
    source, destination = Variable.new("src" .. i, i), Variable.new("dst" .. i, i)
    destinations[#destinations + 1] = destination
    new(Stay, source, WEAK, planner)
    new_scale(source, scale, offset, destination, REQUIRED, planner)
  end
  change(planner, source, 17)
  local a = destination.value
  change(planner, destination, 1050)
  local b = source.value
  change(planner, scale, 5)
  local total = 0
  for i = 1, n - 1 do total = total + destinations[i].value end
  change(planner, offset, 2000)
  for i = 1, n - 1 do total = total + destinations[i].value end
  return a, b, total
end
local total, a, b, t = 0, nil, nil, nil
for _ = 1, 16 do
  total = total + chain(1500)
  a, b, t = projection(1500)
end
print(string.format("%d %d %d %d", total, a, b, t))
