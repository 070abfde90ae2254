def run(src, inp=""):
    jump, stack = {}, []
    for i, c in enumerate(src):
        if c == "[":
            stack.append(i)
        elif c == "]":
            if not stack:
                raise SyntaxError(f"] at {i}")
            j = stack.pop()
            jump[i], jump[j] = j, i
    if stack:
        raise SyntaxError(f"[ at {stack[-1]}")
    tape, p, pc, out, inp = [0] * 100, 0, 0, [], iter(inp)
    while pc < len(src):
        c = src[pc]
        if c == ">":
            p += 1
        elif c == "<":
            p -= 1
        elif c == "+":
            tape[p] = (tape[p] + 1) & 255
        elif c == "-":
            tape[p] = (tape[p] - 1) & 255
        elif c == ".":
            out.append(chr(tape[p]))
        elif c == ",":
            tape[p] = ord(next(inp, "\0"))
        elif c == "[" and not tape[p]:
            pc = jump[pc]
        elif c == "]" and tape[p]:
            pc = jump[pc]
        pc += 1
    return "".join(out)


HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(repr(run(HELLO)), run(",[.,]", "echo"), run("+++++[>+++++[>++>++<<-]<-]>>.>+."))
for bad in ("[", "]", "[[]", "+]["):
    try:
        run(bad)
    except SyntaxError as e:
        print(bad, e)
