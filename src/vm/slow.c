/* What instructions do when no fast path applies: arithmetic on heap values, names, unpacking, building. Raising and matching are in
 * slow_exception.c, imports and patterns in slow_module.c. */
#include "objects/bytes.h"
#include "objects/instance.h"
#include "objects/number.h"
#include "objects/str.h"
#include "vm/vm_internal.h"

#include "base/alloc.h"

Value tr_slow_binary(VM *vm, uint32_t op, bool inplace, ValueRef left, ValueRef right) {
    if (left.tag == TAG_STR && right.tag == TAG_STR && op == BIN_ADD) {
        return tr_str_value(tr_str_concat(vm, tr_as_str(left), tr_as_str(right)));
    }
    return inplace ? tr_inplace(vm, (BinaryOp)op, left, right) : tr_binary(vm, (BinaryOp)op, left, right);
}

/* `x = x + y` when x's register holds the only reference: strings and lists grow in place, which nobody can see. */
bool tr_slow_add_to(VM *vm, Value *left, ValueRef right, bool inplace, bool *done) {
    (void)inplace;
    *done = true;
    if (left->tag == TAG_STR && right.tag == TAG_STR && left->o != right.o) {
        StrObject *s = tr_as_str(*left);
        if (!(s->base.flags & STR_INTERNED)) {
            left->tag = TAG_UNDEF; /* if it moves, the register must not see the old address */
            bool ok = tr_str_append(vm, &s, tr_as_str(right));
            *left = tr_obj(s);
            return ok;
        }
    }
    if (left->tag == TAG_LIST && right.tag == TAG_LIST && left->o != right.o) {
        return tr_list_extend(vm, tr_as_list(*left), right);
    }
    *done = false;
    return true;
}

/* ---- names ---- */

static Value name_error(VM *vm, StrObject *name) {
    tr_raise_name_error(vm, name);
    return tr_undef();
}

Value tr_load_global(VM *vm, Frame *frame, Site *site) {
    StrObject *name = site->name;
    int32_t index = tr_dict_find_str(vm, frame->globals, name);
    if (index >= 0) {
        site->kind = SITE_GLOBAL;
        site->index = (uint32_t)index;
        return tr_retain(frame->globals->entries[index].value);
    }
    if (tr_error_pending(vm)) {
        return tr_undef();
    }
    index = tr_dict_find_str(vm, frame->builtins, name);
    if (index >= 0) {
        site->kind = SITE_BUILTIN;
        site->index = (uint32_t)index;
        site->version = frame->globals->version;
        return tr_retain(frame->builtins->entries[index].value);
    }
    return tr_error_pending(vm) ? tr_undef() : name_error(vm, name);
}

void tr_hint_bare_key(VM *vm, StrObject *name) {
    if (!tr_error_matches(vm, vm->exc.NameError)) {
        return;
    }
    Value exception = tr_error_take(vm);
    StrObject *note = tr_str_format(vm, "hint: a map key that is a word is a variable here; write {\"%U\": ...}", name);
    ListObject *notes = note ? tr_list_new(vm, 1) : NULL;
    bool ok = notes && tr_list_append(vm, notes, tr_obj(note)) &&
              tr_set_attr(vm, exception, vm->name.__notes__, tr_obj(notes));
    tr_object_release(vm, notes);
    tr_object_release(vm, note);
    if (!ok) { /* the hint is not worth another error */
        tr_error_clear(vm);
    }
    tr_error_restore(vm, exception);
}

bool tr_store_global(VM *vm, Frame *frame, Site *site, ValueRef value) {
    if (!tr_dict_set_str(vm, frame->globals, site->name, value)) {
        return false;
    }
    int32_t index = tr_dict_find_str(vm, frame->globals, site->name);
    if (index >= 0) {
        site->kind = SITE_GLOBAL;
        site->index = (uint32_t)index;
    }
    return true;
}

bool tr_delete_global(VM *vm, Frame *frame, StrObject *name) {
    int deleted = tr_dict_delete_str(vm, frame->globals, name);
    if (deleted == 0) {
        name_error(vm, name);
    }
    return deleted > 0;
}

static Value names_get(VM *vm, Frame *frame, StrObject *name) { /* UNDEF, nothing pending: absent */
    if (frame->names) {
        return tr_retain(tr_dict_get_str(vm, frame->names, name));
    }
    if (tr_is_undef(frame->names_object)) {
        return tr_undef();
    }
    Value v = tr_get_item(vm, frame->names_object, tr_obj(name));
    if (tr_is_error(v) && tr_error_matches(vm, vm->exc.KeyError)) {
        tr_error_clear(vm);
    }
    return v;
}

Value tr_load_name(VM *vm, Frame *frame, Site *site) {
    Value v = names_get(vm, frame, site->name);
    if (!tr_is_undef(v) || tr_error_pending(vm)) {
        return v;
    }
    return tr_load_global(vm, frame, site);
}

bool tr_store_name(VM *vm, Frame *frame, StrObject *name, ValueRef value) {
    if (frame->names) {
        return tr_dict_set_str(vm, frame->names, name, value);
    }
    if (tr_is_undef(frame->names_object)) {
        return tr_dict_set_str(vm, frame->globals, name, value);
    }
    return tr_set_item(vm, frame->names_object, tr_obj(name), value);
}

bool tr_delete_name(VM *vm, Frame *frame, StrObject *name) {
    if (!tr_is_undef(frame->names_object)) {
        if (tr_del_item(vm, frame->names_object, tr_obj(name))) {
            return true;
        }
        if (tr_error_matches(vm, vm->exc.KeyError)) {
            tr_error_clear(vm);
            name_error(vm, name);
        }
        return false;
    }
    int deleted = tr_dict_delete_str(vm, frame->names ? frame->names : frame->globals, name);
    if (deleted == 0) {
        name_error(vm, name);
    }
    return deleted > 0;
}

Value tr_load_class_free(VM *vm, Frame *frame, StrObject *name, ValueRef cell) {
    Value v = names_get(vm, frame, name);
    if (!tr_is_undef(v) || tr_error_pending(vm)) {
        return v;
    }
    v = ((CellObject *)(void *)cell.o)->value;
    if (tr_is_undef(v)) {
        return tr_raise_unbound(vm, tr_obj(name), true), tr_undef();
    }
    return tr_retain(v);
}

bool tr_raise_unbound(VM *vm, ValueRef name, bool is_free) {
    if (is_free) {
        tr_raise(vm, vm->exc.NameError,
                 "cannot access free variable '%S' where it is not associated with a value in enclosing scope", name);
    } else {
        tr_raise(vm, vm->exc.UnboundLocalError,
                 "cannot access local variable '%S' where it is not associated with a value", name);
    }
    return false;
}

bool tr_setup_annotations(VM *vm, Frame *frame) {
    Value found = frame->names || !tr_is_undef(frame->names_object)
                      ? names_get(vm, frame, vm->name.__annotations__)
                      : tr_retain(tr_dict_get_str(vm, frame->globals, vm->name.__annotations__));
    if (!tr_is_undef(found)) {
        tr_release(vm, found);
        return true;
    }
    if (tr_error_pending(vm)) {
        return false;
    }
    DictObject *dict = tr_dict_new(vm);
    bool ok = dict && tr_store_name(vm, frame, vm->name.__annotations__, tr_obj(dict));
    tr_object_release(vm, dict);
    return ok;
}

/* locals(): the namespace itself in class bodies and modules, a snapshot in functions. */
Value tr_frame_namespace(VM *vm, Frame *frame) {
    CodeObject *code = frame->code;
    if (!tr_is_undef(frame->names_object)) {
        return tr_retain(frame->names_object);
    }
    if (frame->names) {
        return tr_obj_retained(frame->names);
    }
    if (code->code_flags & (CODE_MODULE | CODE_EVAL)) {
        return tr_obj_retained(frame->globals);
    }
    DictObject *dict = tr_dict_new(vm);
    if (!dict) {
        return tr_undef();
    }
    bool ok = true;
    for (uint32_t i = 0; ok && i < code->local_count; i++) {
        Value v = frame->regs[i];
        if (code->local_names[i]->size == 0) {
            continue;
        }
        if ((code->local_kinds[i] & LOCAL_CELL) && v.tag == TAG_CELL) {
            v = ((CellObject *)(void *)v.o)->value;
        }
        if (!tr_is_undef(v)) {
            ok = tr_dict_set_str(vm, dict, code->local_names[i], v);
        }
    }
    for (uint32_t i = 0; ok && frame->function && i < code->free_count; i++) {
        CellObject *cell = frame->function->closure[i];
        if (cell && !tr_is_undef(cell->value) && code->free_names[i]->data[0]) {
            ok = tr_dict_set_str(vm, dict, code->free_names[i], cell->value);
        }
    }
    if (!ok) {
        tr_object_release(vm, dict);
        return tr_undef();
    }
    return tr_obj(dict);
}

Value tr_make_function(VM *vm, Frame *frame, CodeObject *code, Value *parts) {
    FunctionObject *f = tr_function_new(vm, code, frame->globals, frame->builtins);
    if (!f) {
        for (uint32_t i = 0; i < 3 + code->free_count; i++) {
            tr_store(vm, &parts[i], tr_undef());
        }
        return tr_undef();
    }
    f->defaults = parts[0];
    f->kwdefaults = parts[1];
    f->annotations = parts[2];
    for (uint32_t i = 0; i < code->free_count; i++) {
        f->closure[i] = (CellObject *)(void *)parts[3 + i].o;
    }
    for (uint32_t i = 0; i < 3 + code->free_count; i++) {
        parts[i].tag = TAG_UNDEF;
    }
    return tr_obj(f);
}

/* ---- unpacking ---- */

static bool not_enough(VM *vm, uint32_t wanted, uint32_t got, bool at_least) {
    tr_raise(vm, vm->exc.ValueError, "not enough values to unpack (expected %s%u, got %u)",
             at_least ? "at least " : "", wanted, got);
    return false;
}

static Value unpack_iter(VM *vm, ValueRef source) {
    Value iterator = tr_iter(vm, source);
    if (tr_is_error(iterator) && tr_error_matches(vm, vm->exc.TypeError) && !tr_type_of(vm, source)->slots.iter &&
        !tr_type_of(vm, source)->slots.get_item) {
        tr_error_clear(vm);
        tr_raise(vm, vm->exc.TypeError, "cannot unpack non-iterable %T object", source);
    }
    return iterator;
}

bool tr_unpack(VM *vm, ValueRef source, Value *target, uint32_t count) {
    if (source.tag == TAG_LIST) {
        ListObject *list = tr_as_list(source);
        if (list->size == count) {
            for (uint32_t i = 0; i < count; i++) {
                tr_store(vm, &target[i], tr_retain(tr_list_at(list, i)));
            }
            return true;
        }
    }
    Value iterator = unpack_iter(vm, source);
    if (tr_is_error(iterator)) {
        return false;
    }
    /* The targets may be variables: they change only when the count is known to be right. */
    Value few[8];
    Value *items = count <= TR_COUNT(few) ? few : tr_realloc_array(NULL, count, sizeof *items);
    uint32_t made = 0;
    bool ok = items != NULL;
    if (!ok) {
        tr_raise_no_memory(vm);
    }
    while (ok) {
        Value item = tr_next(vm, iterator);
        if (tr_is_undef(item)) {
            ok = !tr_error_pending(vm) && (made == count || not_enough(vm, count, made, false));
            break;
        }
        if (made == count) {
            tr_release(vm, item);
            tr_raise(vm, vm->exc.ValueError, "too many values to unpack (expected %u)", count);
            ok = false;
        } else {
            items[made++] = item;
        }
    }
    for (uint32_t i = 0; i < made; i++) {
        if (ok) {
            tr_store(vm, &target[i], items[i]);
        } else {
            tr_release(vm, items[i]);
        }
    }
    if (items != few) {
        tr_free(items);
    }
    tr_release(vm, iterator);
    return ok;
}

bool tr_unpack_ex(VM *vm, ValueRef source, Value *target, uint32_t before, uint32_t after) {
    Value iterator = unpack_iter(vm, source);
    if (tr_is_error(iterator)) {
        return false;
    }
    ListObject *list = tr_list_new(vm, 0);
    bool ok = list && tr_list_extend(vm, list, iterator);
    tr_release(vm, iterator);
    if (ok && list->size < before + after) {
        ok = not_enough(vm, before + after, (uint32_t)list->size, true);
    }
    if (ok) {
        size_t middle = list->size - before - after;
        for (uint32_t i = 0; i < before; i++) {
            tr_store(vm, &target[i], tr_retain(tr_list_at(list, i)));
        }
        for (uint32_t i = 0; i < after; i++) {
            tr_store(vm, &target[before + 1 + i], tr_retain(tr_list_at(list, before + middle + i)));
        }
        ListObject *rest = tr_list_slice(vm, list, before, before + middle);
        ok = rest != NULL;
        if (ok) {
            tr_store(vm, &target[before], tr_obj(rest));
        }
    }
    tr_object_release(vm, list);
    return ok;
}

/* ---- building ---- */

Value tr_build_string(VM *vm, Value *parts, uint32_t count) {
    size_t size = 0, length = 0;
    bool all_exact = true;
    for (uint32_t i = 0; i < count; i++) {
        all_exact &= parts[i].tag == TAG_STR;
        size += tr_as_str(parts[i])->size;
        length += tr_as_str(parts[i])->length;
    }
    if (!all_exact) {
        return tr_str_value(tr_str_join(vm, vm->name.empty, parts, count));
    }
    StrObject *s = tr_str_alloc(vm, size, length);
    if (!s) {
        return tr_undef();
    }
    char *out = s->data;
    for (uint32_t i = 0; i < count; i++) {
        StrObject *part = tr_as_str(parts[i]);
        memcpy(out, part->data, part->size);
        out += part->size;
    }
    return tr_obj(s);
}

static Value callee_name(VM *vm, ValueRef callee) {
    Value name = tr_get_attr_or_undef(vm, callee, vm->name.__qualname__);
    if (!tr_is_str(name)) {
        tr_release(vm, name);
        tr_error_clear(vm);
        return tr_str(vm, callee);
    }
    /* With its module, as CPython names a callee, unless that is builtins. */
    Value module = tr_get_attr_or_undef(vm, callee, vm->name.__module__);
    tr_error_clear(vm);
    bool named = tr_is_str(module) && !tr_str_equals_cstr(tr_as_str(module), "builtins");
    StrObject *text = named ? tr_str_format(vm, "%U.%U()", tr_as_str(module), tr_as_str(name))
                            : tr_str_format(vm, "%U()", tr_as_str(name));
    tr_release(vm, module);
    tr_release(vm, name);
    return tr_str_value(text);
}

static bool keyword_error(VM *vm, ValueRef callee, const char *format, ValueRef what) {
    Value name = callee_name(vm, callee);
    if (!tr_is_error(name)) {
        StrObject *text = tr_str_format(vm, format, what);
        if (text) {
            tr_raise(vm, vm->exc.TypeError, "%S %U", name, text);
            tr_object_release(vm, text);
        }
        tr_release(vm, name);
    }
    return false;
}

bool tr_dict_merge_keywords(VM *vm, DictObject *dict, ValueRef mapping, ValueRef callee) {
    Value source = mapping;
    bool own = false;
    if (!tr_is_dict(mapping)) {
        bool has_keys = !tr_is_undef(tr_type_lookup(vm, tr_type_of(vm, mapping), vm->name.keys));
        if (!has_keys) {
            return keyword_error(vm, callee, "argument after ** must be a mapping, not %T", mapping);
        }
        DictObject *copy = tr_dict_new(vm);
        if (!copy || !tr_dict_update(vm, copy, mapping)) {
            tr_object_release(vm, copy);
            return false;
        }
        source = tr_obj(copy);
        own = true;
    }
    uint32_t position = 0;
    ValueRef key, value;
    bool ok = true;
    while (ok && tr_dict_next(tr_as_dict(source), &position, &key, &value)) {
        if (!tr_is_str(key)) {
            tr_raise(vm, vm->exc.TypeError, "keywords must be strings");
            ok = false;
            break;
        }
        ValueRef there;
        int found = tr_dict_get(vm, dict, key, &there);
        if (found > 0) {
            ok = keyword_error(vm, callee, "got multiple values for keyword argument '%S'", key);
        } else {
            ok = found == 0 && tr_dict_set(vm, dict, key, value);
        }
    }
    if (own) {
        tr_release(vm, source);
    }
    return ok;
}

bool tr_dict_display_update(VM *vm, DictObject *dict, ValueRef mapping) {
    if (!tr_is_dict(mapping) && tr_is_undef(tr_type_lookup(vm, tr_type_of(vm, mapping), vm->name.keys))) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not a mapping", mapping), false;
    }
    return tr_dict_update(vm, dict, mapping);
}

bool tr_list_display_extend(VM *vm, ListObject *list, ValueRef iterable, bool call) {
    if (tr_list_extend(vm, list, iterable)) {
        return true;
    }
    const TypeSlots *slots = &tr_type_of(vm, iterable)->slots;
    if (tr_error_matches(vm, vm->exc.TypeError) && !slots->iter && !slots->get_item) {
        tr_error_clear(vm);
        tr_raise(vm, vm->exc.TypeError,
                 call ? "argument after * must be an iterable, not %T" : "Value after * must be an iterable, not %T",
                 iterable);
    }
    return false;
}

Value tr_call_ex(VM *vm, ValueRef callee, ValueRef args, ValueRef kwargs) {
    Value tuple = tr_tuple_from(vm, args);
    if (tr_is_error(tuple)) {
        const TypeSlots *slots = &tr_type_of(vm, args)->slots;
        if (!slots->iter && !slots->get_item && tr_error_matches(vm, vm->exc.TypeError)) {
            tr_error_clear(vm);
            keyword_error(vm, callee, "argument after * must be an iterable, not %T", args);
        }
        return tr_undef();
    }
    Value result = tr_call_dict(vm, callee, tuple, kwargs);
    tr_release(vm, tuple);
    return result;
}

KwNames *tr_kw_names_alloc(VM *vm, uint32_t count) {
    KwNames *names = tr_malloc(sizeof *names + count * sizeof(StrObject *));
    if (!names) {
        tr_raise_no_memory(vm);
    }
    return names;
}

void tr_kw_names_free(KwNames *names) {
    tr_free(names);
}
