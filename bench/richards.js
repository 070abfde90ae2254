const IDLE = 0, WORKER = 1, HANDLER_A = 2, HANDLER_B = 3, DEVICE_A = 4, DEVICE_B = 5, KIND_DEVICE = 0, KIND_WORK = 1;
class Packet {
  constructor(link, ident, kind) { this.link = link; this.ident = ident; this.kind = kind; this.datum = 0; this.data = [0, 0, 0, 0]; }
  appendTo(queue) {
    this.link = null;
    if (queue === null) return this;
    let p = queue;
    while (p.link !== null) p = p.link;
    p.link = this;
    return queue;
  }
}
class Task {
  constructor(scheduler, ident, priority, queue) {
    this.scheduler = scheduler; this.ident = ident; this.priority = priority; this.queue = queue;
    this.pending = queue !== null; this.waiting = queue === null; this.holding = false;
    this.link = scheduler.tasks; scheduler.tasks = this; scheduler.table[ident] = this;
  }
  isBlocked() { return this.holding || (!this.pending && this.waiting); }
  addPacket(packet, old) {
    if (this.queue === null) { this.queue = packet; this.pending = true; if (this.priority > old.priority) return this; }
    else packet.appendTo(this.queue);
    return old;
  }
  runOnce() {
    let packet = null;
    if (this.waiting && this.pending) {
      packet = this.queue; this.queue = packet.link; this.waiting = false; this.pending = this.queue !== null;
    }
    return this.run(packet);
  }
}
class Scheduler {
  constructor() { this.tasks = null; this.table = [null, null, null, null, null, null]; this.current = null; this.queued = 0; this.held = 0; }
  schedule() {
    let task = this.tasks;
    while (task !== null) { if (task.isBlocked()) task = task.link; else { this.current = task; task = task.runOnce(); } }
  }
  release(ident) { const t = this.table[ident]; t.holding = false; return t.priority > this.current.priority ? t : this.current; }
  holdCurrent() { this.held++; this.current.holding = true; return this.current.link; }
  waitCurrent() { this.current.waiting = true; return this.current; }
  send(packet) {
    const t = this.table[packet.ident];
    this.queued++; packet.link = null; packet.ident = this.current.ident;
    return t.addPacket(packet, this.current);
  }
}
class IdleTask extends Task {
  constructor(s, count) { super(s, IDLE, 0, null); this.waiting = false; this.seed = 1; this.count = count; }
  run() {
    this.count--;
    if (this.count === 0) return this.scheduler.holdCurrent();
    if ((this.seed & 1) === 0) { this.seed >>= 1; return this.scheduler.release(DEVICE_A); }
    this.seed = (this.seed >> 1) ^ 0xD008;
    return this.scheduler.release(DEVICE_B);
  }
}
class WorkerTask extends Task {
  constructor(s, queue) { super(s, WORKER, 1000, queue); this.destination = HANDLER_A; this.letter = 0; }
  run(packet) {
    if (packet === null) return this.scheduler.waitCurrent();
    this.destination = this.destination === HANDLER_A ? HANDLER_B : HANDLER_A;
    packet.ident = this.destination; packet.datum = 0;
    for (let i = 0; i < 4; i++) { if (++this.letter > 26) this.letter = 1; packet.data[i] = 64 + this.letter; }
    return this.scheduler.send(packet);
  }
}
class HandlerTask extends Task {
  constructor(s, ident, priority, queue) { super(s, ident, priority, queue); this.work = null; this.device = null; }
  run(packet) {
    if (packet !== null) { if (packet.kind === KIND_WORK) this.work = packet.appendTo(this.work); else this.device = packet.appendTo(this.device); }
    const work = this.work;
    if (work === null) return this.scheduler.waitCurrent();
    const count = work.datum;
    if (count >= 4) { this.work = work.link; return this.scheduler.send(work); }
    const device = this.device;
    if (device === null) return this.scheduler.waitCurrent();
    this.device = device.link; device.datum = work.data[count]; work.datum = count + 1;
    return this.scheduler.send(device);
  }
}
class DeviceTask extends Task {
  constructor(s, ident, priority) { super(s, ident, priority, null); this.packet = null; }
  run(packet) {
    if (packet === null) {
      packet = this.packet;
      if (packet === null) return this.scheduler.waitCurrent();
      this.packet = null;
      return this.scheduler.send(packet);
    }
    this.packet = packet;
    return this.scheduler.holdCurrent();
  }
}
function simulate(count) {
  const s = new Scheduler();
  new IdleTask(s, count);
  new WorkerTask(s, new Packet(new Packet(null, WORKER, KIND_WORK), WORKER, KIND_WORK));
  for (const [ident, device, priority] of [[HANDLER_A, DEVICE_A, 2000], [HANDLER_B, DEVICE_B, 3000]]) {
    let queue = null;
    for (let i = 0; i < 3; i++) queue = new Packet(queue, device, KIND_DEVICE);
    new HandlerTask(s, ident, priority, queue);
  }
  new DeviceTask(s, DEVICE_A, 4000);
  new DeviceTask(s, DEVICE_B, 5000);
  s.schedule();
  return [s.queued, s.held];
}
let result;
for (let i = 0; i < 25; i++) result = simulate(10000);
console.log(result.join(" "));
