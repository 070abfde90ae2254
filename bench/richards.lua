local IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = 0, 1, 2, 3, 4, 5
local KIND_DEVICE, KIND_WORK = 0, 1
local bit_and_xor = load [[return function(s) return (s >> 1) ~ 0xD008 end]]
local half_xor
if bit_and_xor then half_xor = bit_and_xor()
else local b = require("bit"); half_xor = function(s) return b.bxor(b.rshift(s, 1), 0xD008) end end

local function class(base)
  local c = {}
  c.__index = c
  if base then setmetatable(c, {__index = base}) end
  return c
end

local Packet = class()
function Packet.new(link, ident, kind)
  return setmetatable({link = link, ident = ident, kind = kind, datum = 0, data = {0, 0, 0, 0}}, Packet)
end
function Packet:append_to(queue)
  self.link = nil
  if queue == nil then return self end
  local p = queue
  while p.link ~= nil do p = p.link end
  p.link = self
  return queue
end

local Task = class()
function Task.init(self, scheduler, ident, priority, queue)
  self.scheduler, self.ident, self.priority, self.queue = scheduler, ident, priority, queue
  self.pending = queue ~= nil
  self.waiting = queue == nil
  self.holding = false
  self.link = scheduler.tasks
  scheduler.tasks = self
  scheduler.table[ident] = self
end
function Task:is_blocked() return self.holding or (not self.pending and self.waiting) end
function Task:add_packet(packet, old)
  if self.queue == nil then
    self.queue = packet
    self.pending = true
    if self.priority > old.priority then return self end
  else
    packet:append_to(self.queue)
  end
  return old
end
function Task:run_once()
  local packet = nil
  if self.waiting and self.pending then
    packet = self.queue
    self.queue = packet.link
    self.waiting = false
    self.pending = self.queue ~= nil
  end
  return self:run(packet)
end

local Scheduler = class()
function Scheduler.new()
  return setmetatable({tasks = nil, table = {}, current = nil, queued = 0, held = 0}, Scheduler)
end
function Scheduler:schedule()
  local task = self.tasks
  while task ~= nil do
    if task:is_blocked() then
      task = task.link
    else
      self.current = task
      task = task:run_once()
    end
  end
end
function Scheduler:release(ident)
  local task = self.table[ident]
  task.holding = false
  if task.priority > self.current.priority then return task end
  return self.current
end
function Scheduler:hold_current()
  self.held = self.held + 1
  self.current.holding = true
  return self.current.link
end
function Scheduler:wait_current()
  self.current.waiting = true
  return self.current
end
function Scheduler:send(packet)
  local task = self.table[packet.ident]
  self.queued = self.queued + 1
  packet.link = nil
  packet.ident = self.current.ident
  return task:add_packet(packet, self.current)
end

local IdleTask = class(Task)
function IdleTask.new(s, count)
  local self = setmetatable({}, IdleTask)
  Task.init(self, s, IDLE, 0, nil)
  self.waiting, self.seed, self.count = false, 1, count
  return self
end
function IdleTask:run()
  self.count = self.count - 1
  if self.count == 0 then return self.scheduler:hold_current() end
  if self.seed % 2 == 0 then
    self.seed = self.seed / 2
    return self.scheduler:release(DEVICE_A)
  end
  self.seed = half_xor(math.floor(self.seed))
  return self.scheduler:release(DEVICE_B)
end

local WorkerTask = class(Task)
function WorkerTask.new(s, queue)
  local self = setmetatable({}, WorkerTask)
  Task.init(self, s, WORKER, 1000, queue)
  self.destination, self.letter = HANDLER_A, 0
  return self
end
function WorkerTask:run(packet)
  if packet == nil then return self.scheduler:wait_current() end
  self.destination = self.destination == HANDLER_A and HANDLER_B or HANDLER_A
  packet.ident = self.destination
  packet.datum = 0
  local data = packet.data
  for i = 1, 4 do
    self.letter = self.letter + 1
    if self.letter > 26 then self.letter = 1 end
    data[i] = 64 + self.letter
  end
  return self.scheduler:send(packet)
end

local HandlerTask = class(Task)
function HandlerTask.new(s, ident, priority, queue)
  local self = setmetatable({}, HandlerTask)
  Task.init(self, s, ident, priority, queue)
  return self
end
function HandlerTask:run(packet)
  if packet ~= nil then
    if packet.kind == KIND_WORK then self.work = packet:append_to(self.work)
    else self.device = packet:append_to(self.device) end
  end
  local work = self.work
  if work == nil then return self.scheduler:wait_current() end
  local count = work.datum
  if count >= 4 then
    self.work = work.link
    return self.scheduler:send(work)
  end
  local device = self.device
  if device == nil then return self.scheduler:wait_current() end
  self.device = device.link
  device.datum = work.data[count + 1]
  work.datum = count + 1
  return self.scheduler:send(device)
end

local DeviceTask = class(Task)
function DeviceTask.new(s, ident, priority)
  local self = setmetatable({}, DeviceTask)
  Task.init(self, s, ident, priority, nil)
  return self
end
function DeviceTask:run(packet)
  if packet == nil then
    packet = self.packet
    if packet == nil then return self.scheduler:wait_current() end
    self.packet = nil
    return self.scheduler:send(packet)
  end
  self.packet = packet
  return self.scheduler:hold_current()
end

local function simulate(count)
  local s = Scheduler.new()
  IdleTask.new(s, count)
  WorkerTask.new(s, Packet.new(Packet.new(nil, WORKER, KIND_WORK), WORKER, KIND_WORK))
  for _, row in ipairs {{HANDLER_A, DEVICE_A, 2000}, {HANDLER_B, DEVICE_B, 3000}} do
    local queue = nil
    for _ = 1, 3 do queue = Packet.new(queue, row[2], KIND_DEVICE) end
    HandlerTask.new(s, row[1], row[3], queue)
  end
  DeviceTask.new(s, DEVICE_A, 4000)
  DeviceTask.new(s, DEVICE_B, 5000)
  s:schedule()
  return s.queued, s.held
end
local queued, held
for _ = 1, 25 do queued, held = simulate(10000) end
print(queued .. " " .. held)
