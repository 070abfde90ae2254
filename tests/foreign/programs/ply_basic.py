"""The BASIC interpreter among PLY's examples, over its sample programs that need no input."""
import os
import sys

root = sys.argv[1]
folder = os.path.join(root, "example", "BASIC")
sys.path.insert(0, os.path.join(root, "src"))
sys.path.insert(0, folder)
import ply.lex
import ply.yacc
import basinterp
import basparse

for name in ("hello", "func", "gcd", "gosub", "linear", "maxsin", "powers", "sales", "sears", "sqrt1", "dim"):
    with open(os.path.join(folder, name + ".bas")) as file:
        text = file.read()
    print("==", name)
    if "INPUT" in text or "RND" in text:
        print("needs input or chance")
        continue
    program = basparse.parse(text)
    if not program:
        print("does not parse")
        continue
    interpreter = basinterp.BasicInterpreter(program)
    try:
        interpreter.run()
    except RuntimeError as error:
        print("runtime error", error)
    try:
        interpreter.list()
    except TypeError as error:
        print(error)
