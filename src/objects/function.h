/* Callable objects: compiled functions, builtins, bound methods; code; cells; modules; generators. */
#ifndef TR_OBJECTS_FUNCTION_H
#define TR_OBJECTS_FUNCTION_H

#include "objects/dict.h"
#include "objects/list.h"

typedef struct CellObject {
    Object base;
    Value value; /* UNDEF = unbound */
} CellObject;

typedef struct FunctionObject {
    Object base;
    CodeObject *code;
    DictObject *globals;
    DictObject *builtins;
    StrObject *name, *qualname;
    Value defaults;    /* tuple or UNDEF: of the last positional parameters */
    Value kwdefaults;  /* dict or UNDEF */
    Value annotations; /* dict, code that computes it, or UNDEF */
    Value doc, module;
    DictObject *dict;  /* attributes, NULL until used */
    uint32_t closure_count;
    CellObject *closure[];
} FunctionObject;

typedef struct BuiltinObject { /* function, or method when bound (self not UNDEF) */
    Object base;
    const BuiltinDef *def;
    StrObject *name;
    TypeObject *owner; /* class it belongs to, or NULL; borrowed (builtin types are immortal) */
    Value self;        /* UNDEF = module function or unbound method descriptor */
    Value module;
    struct Signature *signature; /* parsed on first call; owned */
} BuiltinObject;

typedef struct MethodObject {
    Object base;
    Value function, self;
} MethodObject;

struct ModuleObject {
    Object base;
    DictObject *dict;
    StrObject *name;
};

static inline FunctionObject *tr_as_function(ValueRef v) {
    return (FunctionObject *)(void *)v.o;
}
static inline ModuleObject *tr_as_module(ValueRef v) {
    return (ModuleObject *)(void *)v.o;
}

/* closure to be filled */
FunctionObject *tr_function_new(VM *vm, CodeObject *code, DictObject *globals, DictObject *builtins) TR_MUST_CHECK;
Value tr_property_getter(ValueRef property); /* borrowed; UNDEF = none */
Value tr_super_new(VM *vm, TypeObject *type, ValueRef object);
/* Attribute after `type` on object_type's MRO; *found false: UNDEF without exception. */
Value tr_super_get_attr(VM *vm, TypeObject *type, ValueRef object, TypeObject *object_type, StrObject *name, bool *found);
CellObject *tr_cell_new(VM *vm, ValueRef value) TR_MUST_CHECK;
Value tr_method_new(VM *vm, ValueRef function, ValueRef self);
Value tr_builtin_new(VM *vm, const BuiltinDef *def, TypeObject *owner_or_null, ValueRef self_or_undef, ValueRef module_or_undef);
Value tr_staticmethod_new(VM *vm, ValueRef function);
BuiltinObject *tr_method_descriptor_builtin(ValueRef v); /* v is a method_descriptor or classmethod_descriptor */
Value tr_builtin_call(VM *vm, BuiltinObject *builtin, ValueRef self_or_undef, const Value *args, uint32_t n, const KwNames *kw);
Value tr_builtin_call_method(VM *vm, BuiltinObject *builtin, const Value *args, uint32_t n); /* unbound builtin, args[0] = self */
/* Binds arguments to a signature of `def`: fills slots[] (one per parameter, borrowed, UNDEF = missing). For C functions
 * that are slots (create, init, call) and take keywords. At most 16 parameters. */
bool tr_bind_arguments(VM *vm, const char *signature, const Value *args, uint32_t n, const KwNames *kw, Value *slots) TR_MUST_CHECK;

ModuleObject *tr_module_new(VM *vm, const char *name) TR_MUST_CHECK;
bool tr_module_add(VM *vm, ModuleObject *module, const char *name, Value taken) TR_MUST_CHECK; /* UNDEF: fails */
bool tr_module_add_functions(VM *vm, ModuleObject *module, const BuiltinDef *table) TR_MUST_CHECK;
bool tr_module_add_type(VM *vm, ModuleObject *module, TypeObject *type) TR_MUST_CHECK;

#endif
