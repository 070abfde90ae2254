/* Interfaces between the files of src/vm. */
#ifndef TR_VM_INTERNAL_H
#define TR_VM_INTERNAL_H

#include "vm/frame.h"

/* ---- interp.c ---- */
/* Runs the innermost frame (kind FRAME_ENTRY) until it returns. Consumes the frame. */
Value tr_interpret(VM *vm, Frame *entry);
Value tr_function_call(VM *vm, ValueRef function, const Value *args, uint32_t n, const KwNames *kw);

/* ---- arguments.c ---- */
/* Puts arguments into parameter order in regs[0..]; consumes them. On failure they are released. */
bool tr_bind_parameters(VM *vm, FunctionObject *function, Value *regs, uint32_t n, const KwNames *kw) TR_MUST_CHECK;

/* ---- slow.c: what instructions do when no fast path applies. Results are owned; operands stay with the caller. ---- */
Value tr_slow_binary(VM *vm, uint32_t op, bool inplace, ValueRef left, ValueRef right);
bool tr_slow_add_to(VM *vm, Value *left, ValueRef right, bool inplace, bool *done); /* `x = x + y` in place when nobody else has x */
Value tr_load_global(VM *vm, Frame *frame, Site *site);
bool tr_store_global(VM *vm, Frame *frame, Site *site, ValueRef value) TR_MUST_CHECK;
bool tr_delete_global(VM *vm, Frame *frame, StrObject *name) TR_MUST_CHECK;
Value tr_load_name(VM *vm, Frame *frame, Site *site);
bool tr_store_name(VM *vm, Frame *frame, StrObject *name, ValueRef value) TR_MUST_CHECK;
bool tr_delete_name(VM *vm, Frame *frame, StrObject *name) TR_MUST_CHECK;
Value tr_load_class_free(VM *vm, Frame *frame, StrObject *name, ValueRef cell);
bool tr_setup_annotations(VM *vm, Frame *frame) TR_MUST_CHECK;
Value tr_frame_namespace(VM *vm, Frame *frame); /* locals() of the frame, owned */
Value tr_make_function(VM *vm, Frame *frame, CodeObject *code, Value *parts); /* parts consumed */
bool tr_unpack(VM *vm, ValueRef source, Value *target, uint32_t count) TR_MUST_CHECK;
bool tr_unpack_ex(VM *vm, ValueRef source, Value *target, uint32_t before, uint32_t after) TR_MUST_CHECK;
Value tr_build_string(VM *vm, Value *parts, uint32_t count);
bool tr_dict_merge_keywords(VM *vm, DictObject *dict, ValueRef mapping, ValueRef callee) TR_MUST_CHECK;
bool tr_dict_display_update(VM *vm, DictObject *dict, ValueRef mapping) TR_MUST_CHECK;
bool tr_list_display_extend(VM *vm, ListObject *list, ValueRef iterable, bool call) TR_MUST_CHECK;
Value tr_call_ex(VM *vm, ValueRef callee, ValueRef args, ValueRef kwargs);
bool tr_with_enter(VM *vm, ValueRef manager, Value *exit, Value *entered, bool is_async) TR_MUST_CHECK;
Value tr_with_exit(VM *vm, ValueRef exit, ValueRef exception);
bool tr_do_raise(VM *vm, ValueRef exception, ValueRef cause); /* always false */
void tr_hint_bare_key(VM *vm, StrObject *name); /* adds to the pending NameError that a map key may lack its quotes */
bool tr_raise_bare(VM *vm); /* true: an exception is pending again, with the traceback it has; false: RuntimeError */
int tr_match_exception(VM *vm, ValueRef exception, ValueRef type);
bool tr_match_exception_star(VM *vm, Value *rest, ValueRef type, Value *match) TR_MUST_CHECK;
Value tr_reraise_star(VM *vm, ValueRef original, ValueRef parts);
bool tr_defer_run(VM *vm, ValueRef list, ValueRef under_way) TR_MUST_CHECK;
Value tr_import_name(VM *vm, Frame *frame, StrObject *name, ValueRef fromlist, ValueRef level);
Value tr_import_from(VM *vm, ValueRef module, StrObject *name);
bool tr_import_star(VM *vm, Frame *frame, ValueRef module) TR_MUST_CHECK;
Value tr_match_keys(VM *vm, ValueRef subject, ValueRef keys);
Value tr_match_class(VM *vm, ValueRef subject, ValueRef cls, uint32_t positional, ValueRef names);
bool tr_raise_unbound(VM *vm, ValueRef name, bool is_free); /* always false */

KwNames *tr_kw_names_alloc(VM *vm, uint32_t count) TR_MUST_CHECK;
void tr_kw_names_free(KwNames *names);
/* ---- elsewhere ---- */
void tr_warn_never_awaited(VM *vm, const StrObject *qualname); /* unwind.c */
bool tr_interrupted(VM *vm) TR_MUST_CHECK; /* src/runtime: signal handlers; false = KeyboardInterrupt raised */
Value tr_frame_object(VM *vm, Frame *frame);
void tr_raise_name_error(VM *vm, StrObject *name);              /* with "Did you mean" (unwind.c) */

/* ---- cache.c: attribute access with inline caches ---- */
Value tr_site_get_attr(VM *vm, ValueRef object, Site *site);
bool tr_site_set_attr(VM *vm, ValueRef object, Site *site, ValueRef value) TR_MUST_CHECK;
bool tr_site_load_method(VM *vm, Value object /* taken on success */, Site *site, Value *function, Value *self) TR_MUST_CHECK;
void tr_flush_caches(VM *vm);
bool tr_map_delete_attr(VM *vm, ValueRef map, StrObject *name) TR_MUST_CHECK;
enum {
    SITE_EMPTY = 0,
    SITE_FIELD,         /* key shape: field `index` inline */
    SITE_OVERFLOW,      /* key shape: overflow[index] */
    SITE_PROPERTY,      /* key shape: value is the getter function */
    SITE_MODULE,        /* key dict: entry `index` */
    SITE_METHOD,        /* key shape: value is a function of the class */
    SITE_BUILTIN_METHOD, /* key type: value is the unbound builtin */
    SITE_ADD_FIELD,     /* key shape: value is the shape afterwards */
    SITE_CLASS_VALUE,   /* key shape, `version` of the class: value is a class's dict, entry `index` (plain data) */
    SITE_TYPE_VALUE,    /* key class, `version` of it: value is a class's dict, entry `index` (data or function) */
    SITE_GLOBAL,        /* entry `index` of the globals */
    SITE_BUILTIN,       /* entry `index` of the builtins while the globals have `version` */
};

/* ---- unwind.c: what builtins and class creation ask of the running frame; frame_object.c ---- */
StrObject *tr_frame_module_name(VM *vm);                             /* borrowed, may be NULL */
bool tr_frame_super_arguments(VM *vm, Value *type, Value *object);   /* borrowed; false = RuntimeError */
Value tr_frame_globals(VM *vm);
Value tr_frame_locals(VM *vm);
void tr_frame_detach_object(VM *vm, Frame *frame);
Value tr_traceback_new(VM *vm, Frame *frame, ValueRef next);
bool tr_traceback_init_type(VM *vm) TR_MUST_CHECK;

/* ---- unwind.c ---- */
void tr_traceback_add(VM *vm, Frame *frame);

/* ---- generator.c ---- */
typedef enum SendResult { SEND_YIELD, SEND_RETURN, SEND_ERROR } SendResult;
Value tr_generator_start(VM *vm, Frame *frame); /* moves the frame into a new generator object */
/* Resumes: `sent` is the value sent (borrowed), or UNDEF with a pending exception to throw. */
SendResult tr_generator_send(VM *vm, GeneratorObject *generator, ValueRef sent, Value *out);
/* One step of yield from / await: sends to any iterator. */
SendResult tr_send(VM *vm, ValueRef iterator, ValueRef sent, Value *out);
void tr_generator_finish(VM *vm, GeneratorObject *generator); /* releases the frame's contents */
Value tr_get_awaitable(VM *vm, ValueRef v);
Value tr_get_yield_from_iter(VM *vm, ValueRef v, const CodeObject *code);
Value tr_get_aiter(VM *vm, ValueRef v);
Value tr_get_anext(VM *vm, ValueRef v);
bool tr_generator_stop_iteration(VM *vm, const CodeObject *code); /* StopIteration leaking out becomes RuntimeError; always false */
/* The iterator a suspended generator delegates to (yield from, await), borrowed; UNDEF = none. */
ValueRef tr_generator_delegate(const GeneratorObject *generator);

/* ---- breaker ---- */
bool tr_serve_breaker(VM *vm) TR_MUST_CHECK; /* finalizers, interrupts, collections; false = exception */

#endif
