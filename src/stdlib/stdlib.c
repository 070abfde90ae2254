/* The table of modules written in C. Sorted by name; a new module adds one line here. */
#include "stdlib/stdlib.h"

#include "stdlib/array/array.h"
#include "stdlib/bisect/bisect.h"
#include "stdlib/codecs/codecs.h"
#include "stdlib/collections/collections.h"
#include "stdlib/functools/functools.h"
#include "stdlib/gc/gc.h"
#include "stdlib/heapq/heapq.h"
#include "objects/weakref.h"
#include "stdlib/itertools/itertools.h"
#include "stdlib/posix/posix.h"
#include "stdlib/operator/operator.h"
#include "stdlib/unicodedata/unicodedata.h"

const NativeModule tr_native_modules[] = {
    {"_bisect", tr__bisect_module_new},
    {"_codecs", tr_codecs_module_new},
    {"_collections", tr_collections_module_new},
    {"_functools", tr_functools_module_new},
    {"_hashes", tr_hashes_module_new},
    {"_heapq", tr__heapq_module_new},
    {"_operator", tr__operator_module_new},
    {"_random", tr_random_module_new},
    {"_weakref", tr_weakref_module_new},
    {"array", tr_array_module_new},
    {"_binascii", tr_binascii_module_new},
    {"cmath", tr_cmath_module_new},
    {"errno", tr_errno_module_new},
    {"gc", tr_gc_module_new},
    {"itertools", tr_itertools_module_new},
    {"math", tr_math_module_new},
    {"operator", tr_operator_module_new},
    {"posix", tr_posix_module_new},
    {"struct", tr_struct_module_new},
    {"time", tr_time_module_new},
    {"unicodedata", tr_unicodedata_module_new},
    {NULL, NULL},
};
