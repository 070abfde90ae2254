# CMake does not know the system WASI; this says what it would otherwise warn about.
set(WASI 1)
set(CMAKE_DL_LIBS "")
set(CMAKE_SHARED_LIBRARY_C_FLAGS "")
