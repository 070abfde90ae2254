# Toolchain file for wasm32-wasi with clang 19 and wasi-libc (Debian: clang-19 lld-19 wasi-libc
# libclang-rt-19-dev-wasm32). There are no threads, no dynamic loading and no signals there, so plug-ins, the shared
# library and the unit tests are left out; the signal and clock emulations of wasi-libc serve what remains.
set(CMAKE_SYSTEM_NAME WASI)
set(CMAKE_SYSTEM_VERSION 1)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(WASI 1)

find_program(TR_WASM_CC NAMES clang-19 clang-20 clang REQUIRED)
set(CMAKE_C_COMPILER ${TR_WASM_CC})
set(CMAKE_C_COMPILER_TARGET wasm32-wasi)
set(CMAKE_AR_NAMES llvm-ar-19 llvm-ar-20 llvm-ar)
find_program(CMAKE_AR NAMES llvm-ar-19 llvm-ar-20 llvm-ar REQUIRED)
find_program(CMAKE_RANLIB NAMES llvm-ranlib-19 llvm-ranlib-20 llvm-ranlib REQUIRED)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

set(CMAKE_C_FLAGS_INIT
    "-D_WASI_EMULATED_SIGNAL -D_WASI_EMULATED_PROCESS_CLOCKS -D_WASI_EMULATED_MMAN -D_GNU_SOURCE")
# The stack lies below the data, so that running over it traps instead of overwriting globals.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-Wl,--stack-first -Wl,-z,stack-size=4194304 -Wl,--strip-all")

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
