/* The table of modules written in C. Sorted by name; a new module adds one line here. */
#include "stdlib/stdlib.h"

#include "stdlib/itertools/itertools.h"

const NativeModule tr_native_modules[] = {
    {"_hashes", tr_hashes_module_new},
    {"_random", tr_random_module_new},
    {"binascii", tr_binascii_module_new},
    {"cmath", tr_cmath_module_new},
    {"errno", tr_errno_module_new},
    {"itertools", tr_itertools_module_new},
    {"math", tr_math_module_new},
    {"struct", tr_struct_module_new},
    {"time", tr_time_module_new},
    {NULL, NULL},
};
