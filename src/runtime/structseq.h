/* Tuples with named fields made by C code: time.struct_time, os.stat_result, sys.version_info ...
 *
 * A struct sequence is a subclass of tuple. The first `visible` fields are the items of the tuple;
 * the rest can be read by name only. Instances hold all of them in one block. */
#ifndef TR_RUNTIME_STRUCTSEQ_H
#define TR_RUNTIME_STRUCTSEQ_H

#include "objects/list.h"

typedef struct StructSeqDef { /* static data */
    const char *name;         /* "time.struct_time" */
    const char *doc;
    const char *const *fields; /* names; `total` of them, then NULL */
    uint32_t visible, total;
} StructSeqDef;

/* A new type for this definition, which must live as long as the VM. */
TypeObject *tr_structseq_type_new(VM *vm, const StructSeqDef *def) TR_MUST_CHECK;
/* At most 255 fields may be hidden. */
/* An instance whose fields are all None; the caller stores owned values in items[0 .. total - 1].
 */
TupleObject *tr_structseq_new(VM *vm, TypeObject *type) TR_MUST_CHECK;

#endif
