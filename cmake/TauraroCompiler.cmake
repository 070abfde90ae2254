# Compiler flags in two interface targets: tauraro_flags for what is compiled from our sources, tauraro_link_flags for
# what is linked. Sanitizers, coverage and the stress modes are flags here and nowhere else.

add_library(tauraro_flags INTERFACE)
add_library(tauraro_link_flags INTERFACE)

if(NOT CMAKE_C_COMPILER_LAUNCHER)
  find_program(CCACHE_PROGRAM ccache)
  if(CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  endif()
endif()

# CMake's default for Release is -O3, which makes the interpreter larger and no faster.
if(CMAKE_C_FLAGS_RELEASE STREQUAL "-O3 -DNDEBUG")
  set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG" CACHE STRING "Flags for Release" FORCE)
endif()

target_compile_options(tauraro_flags INTERFACE
  -Wall -Wextra -Wshadow -Wconversion -Wmissing-prototypes -Wstrict-prototypes
  -fno-strict-aliasing -fno-common -fno-math-errno -ffp-contract=off)
if(TR_WERROR)
  target_compile_options(tauraro_flags INTERFACE -Werror)
endif()
if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
  # Each handler of the interpreter keeps its own indirect jump; merging them costs branch prediction.
  target_compile_options(tauraro_flags INTERFACE -fno-semantic-interposition)
elseif(CMAKE_C_COMPILER_ID MATCHES "Clang")
  target_compile_options(tauraro_flags INTERFACE -Wno-gnu)
  if(NOT WASI)
    target_compile_options(tauraro_flags INTERFACE -fno-semantic-interposition)
  endif()
endif()
if(NOT WASI)
  target_compile_definitions(tauraro_flags INTERFACE _GNU_SOURCE)
endif()

if(TR_GC_STRESS)
  target_compile_definitions(tauraro_flags INTERFACE TR_GC_STRESS=1)
endif()
if(TR_OOM)
  target_compile_definitions(tauraro_flags INTERFACE TR_OOM=1)
endif()

if(TR_SANITIZE)
  target_compile_options(tauraro_flags INTERFACE
    -fsanitize=${TR_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(tauraro_link_flags INTERFACE -fsanitize=${TR_SANITIZE})
endif()
if(TR_COVERAGE)
  target_compile_options(tauraro_flags INTERFACE --coverage)
  target_link_options(tauraro_link_flags INTERFACE --coverage)
endif()
if(TR_FUZZ)
  if(NOT CMAKE_C_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "The fuzzers need clang (preset fuzz)")
  endif()
  target_compile_options(tauraro_flags INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(tauraro_link_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(TR_LTO)
  include(CheckIPOSupported)
  check_ipo_supported(RESULT TR_LTO_SUPPORTED OUTPUT TR_LTO_REASON LANGUAGES C)
  if(TR_LTO_SUPPORTED)
    set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
  else()
    message(WARNING "TR_LTO is off: ${TR_LTO_REASON}")
  endif()
endif()
