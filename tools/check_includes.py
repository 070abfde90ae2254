#!/usr/bin/env python3
"""Check that #include goes one way through the folders of src/.

base < objects < syntax/types/compiler < runtime < vm < {ffi, python, async, jit} < aot/js < stdlib < cli

`syntax` is stricter: it knows base alone, so that a tool can take the parser without the engine. Plug-ins are reached
through tables of function pointers; nothing but a plug-in includes a plug-in's header. The public header belongs to
runtime and what lies above. Includes are written relative to src/.

usage: tools/check_includes.py [ROOT]        exit status 1 when a rule is broken
"""
import pathlib
import re
import sys

CORE = ["base", "objects", "types", "compiler", "runtime", "vm"]
MAY_INCLUDE = {
    "base": {"base"},
    "objects": {"base", "objects"},
    "syntax": {"base", "syntax"},
    "types": {"base", "objects", "syntax", "types"},
    "compiler": {"base", "objects", "syntax", "types", "compiler"},
    "runtime": {"base", "objects", "syntax", "types", "compiler", "runtime", "tauraro"},
    "vm": {*CORE, "syntax", "tauraro"},
}
for _name in ("ffi", "python", "async", "jit"):
    MAY_INCLUDE[_name] = {*CORE, "syntax", "tauraro", _name}
for _name in ("aot", "js"):
    MAY_INCLUDE[_name] = {*CORE, "syntax", "tauraro", "ffi", "python", "async", "jit", _name}
MAY_INCLUDE["stdlib"] = {*CORE, "syntax", "tauraro", "ffi", "python", "async", "jit", "aot", "js", "stdlib"}
MAY_INCLUDE["cli"] = MAY_INCLUDE["stdlib"] | {"cli"}
MAY_INCLUDE["plugins"] = MAY_INCLUDE["stdlib"] | {"plugins"}

# Where two layers know each other on purpose; everything else goes one way.
EXCEPTIONS = {
    ("objects", "compiler/code.h"): "a function object owns a code object and reads its fields",
    ("objects", "compiler/typeref.h"): "struct fields keep the type references that the compiler wrote",
    ("runtime", "vm/vm_internal.h"): "the runtime starts the VM and pushes frames for modules and class bodies",
    ("runtime", "stdlib/stdlib.h"): "the import system reads the table of native modules",
    ("runtime", "stdlib/io/streams.h"): "start-up installs the standard streams",
}

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')


def check(root):
    source_root = root / "src"
    errors, count = [], 0
    for path in sorted(source_root.rglob("*")):
        if path.suffix not in (".c", ".h", ".def", ".inc"):
            continue
        count += 1
        layer = path.relative_to(source_root).parts[0]
        allowed = MAY_INCLUDE.get(layer)
        if allowed is None:
            errors.append(f"{path}: no rule for the folder src/{layer}; add it to {__file__}")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            target = found.group(1)
            head = target.split("/")[0]
            if "/" not in target or head in (".", ".."):
                errors.append(f'{path}:{number}: write "{target}" relative to src/')
            elif head not in allowed and (layer, target) not in EXCEPTIONS:
                errors.append(f"{path}:{number}: src/{layer} must not include {target}")
            elif head != "tauraro" and not (source_root / target).exists():
                errors.append(f"{path}:{number}: {target} does not exist")
    return errors, count


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    errors, count = check(root)
    for error in errors:
        print(error)
    print(f"include direction: {count - len({e.split(':')[0] for e in errors})} passed, {len(errors)} failed")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
