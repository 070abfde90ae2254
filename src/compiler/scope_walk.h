/* What the two halves of scope analysis (scope.c, scope_resolve.c) share with each other only. */
#ifndef TR_COMPILER_SCOPE_WALK_H
#define TR_COMPILER_SCOPE_WALK_H

#include "compiler/scope.h"

Symbol *tr_unit_symbol(Compiler *c, Unit *unit, Name *name, bool make);
Variable *tr_unit_new_variable(Compiler *c, Unit *unit, Name *name, VariableKind kind,
                               uint32_t flags, Span span);
void tr_scope_resolve(Compiler *c);

#endif
