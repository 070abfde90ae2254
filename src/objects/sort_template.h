/* A stable, adaptive merge sort for one kind of element, in the manner of Tim Peters' list sort:
 * natural runs, short ones extended by binary insertion, a stack of pending runs with balanced
 * merges, and galloping while one side keeps winning.
 *
 * This file is included once per kind, with these macros defined (and undefined again at its end):
 *   SORT_NAME(x)          the name of function x for this kind
 *   SORT_ITEM             the element type; copied with memcpy
 *   SORT_LESS(vm, a, b)   is *a < *b: 1, 0, or -1 when an exception is pending (a constant 0/1
 * expression if it cannot fail) The one function to call is SORT_NAME(array)(vm, items, count,
 * scratch), scratch having room for count / 2 elements. It returns false when a comparison failed;
 * the array is then a permutation of what it was. */

enum { SORT_NAME(MIN_GALLOP) = 7, SORT_NAME(MAX_RUNS) = 90 };

typedef struct SORT_NAME(State) {
    VM *vm;
    SORT_ITEM *scratch;
    size_t min_gallop;
    size_t run_count;
    struct {
        SORT_ITEM *start;
        size_t size;
    } runs[SORT_NAME(MAX_RUNS)];
} SORT_NAME(State);

/* Inserts items[sorted..count) into the sorted beginning. */
static bool SORT_NAME(insert)(VM *vm, SORT_ITEM *items, size_t sorted, size_t count) {
    (void)vm;
    for (size_t next = sorted; next < count; next++) {
        SORT_ITEM pivot = items[next];
        size_t low = 0;
        size_t high = next;
        while (low < high) {
            size_t middle = (low + high) / 2;
            int less = SORT_LESS(vm, &pivot, &items[middle]);
            if (less < 0) {
                return false;
            }
            if (less) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        memmove(items + low + 1, items + low, (next - low) * sizeof(SORT_ITEM));
        items[low] = pivot;
    }
    return true;
}

static void SORT_NAME(reverse)(SORT_ITEM *items, size_t count) {
    for (size_t i = 0; i + 1 < count - i; i++) {
        SORT_ITEM item = items[i];
        items[i] = items[count - 1 - i];
        items[count - 1 - i] = item;
    }
}

/* Length of the run at the start, made ascending; 0 on failure. Only strictly descending runs are
 * reversed (stability). */
static size_t SORT_NAME(count_run)(VM *vm, SORT_ITEM *items, size_t count) {
    (void)vm;
    if (count < 2) {
        return count;
    }
    size_t size = 2;
    int descending = SORT_LESS(vm, &items[1], &items[0]);
    if (descending < 0) {
        return 0;
    }
    for (; size < count; size++) {
        int less = SORT_LESS(vm, &items[size], &items[size - 1]);
        if (less < 0) {
            return 0;
        }
        if (less != descending) {
            break;
        }
    }
    if (descending) {
        SORT_NAME(reverse)(items, size);
    }
    return size;
}

/* Does `item` belong before `key`? With `after`, items equal to the key do. */
static inline int SORT_NAME(precedes)(VM *vm, const SORT_ITEM *item, const SORT_ITEM *key,
                                      bool after) {
    (void)vm;
    if (after) {
        int less = SORT_LESS(vm, key, item);
        return less < 0 ? less : !less;
    }
    return SORT_LESS(vm, item, key);
}

/* How many of the sorted items belong before key, found by doubling steps from one end; SIZE_MAX on
 * failure. */
static size_t SORT_NAME(gallop)(VM *vm, const SORT_ITEM *key, const SORT_ITEM *items, size_t count,
                                bool after, bool from_end) {
    size_t low;
    size_t high;
    size_t step = 1;
    size_t last = 0;
    int before = SORT_NAME(precedes)(vm, from_end ? &items[count - 1] : items, key, after);
    if (before < 0) {
        return SIZE_MAX;
    }
    if (from_end) {
        if (before) {
            return count;
        }
        while (step < count) {
            before = SORT_NAME(precedes)(vm, &items[count - 1 - step], key, after);
            if (before < 0) {
                return SIZE_MAX;
            }
            if (before) {
                break;
            }
            last = step;
            step = step * 2 + 1;
        }
        low = step < count ? count - step : 0;
        high = count - 1 - last;
    } else {
        if (!before) {
            return 0;
        }
        while (step < count) {
            before = SORT_NAME(precedes)(vm, &items[step], key, after);
            if (before < 0) {
                return SIZE_MAX;
            }
            if (!before) {
                break;
            }
            last = step;
            step = step * 2 + 1;
        }
        low = last + 1;
        high = TR_MIN(step, count);
    }
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        before = SORT_NAME(precedes)(vm, &items[middle], key, after);
        if (before < 0) {
            return SIZE_MAX;
        }
        if (before) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Merges a[0..na) and the adjacent b[0..nb), na <= nb, by moving a out of the way. b[0] < a[0],
 * a[na - 1] is the largest. */
static bool SORT_NAME(merge_low)(SORT_NAME(State) * state, SORT_ITEM *a, size_t na, SORT_ITEM *b,
                                 size_t nb) {
    VM *vm = state->vm;
    SORT_ITEM *x = state->scratch;
    SORT_ITEM *x_end = x + na;
    SORT_ITEM *y = b;
    SORT_ITEM *y_end = b + nb;
    SORT_ITEM *to = a;
    size_t min_gallop = state->min_gallop;
    bool ok = true;
    memcpy(x, a, na * sizeof(SORT_ITEM));
    *to++ = *y++;
    while (y < y_end) {
        size_t x_wins = 0;
        size_t y_wins = 0;
        do {
            int less = SORT_LESS(vm, y, x);
            if (less < 0) {
                ok = false;
                goto done;
            }
            if (less) {
                *to++ = *y++;
                y_wins++;
                x_wins = 0;
                if (y == y_end) {
                    goto done;
                }
            } else {
                *to++ = *x++;
                x_wins++;
                y_wins = 0;
                if (x == x_end) {
                    goto done;
                }
            }
        } while ((x_wins | y_wins) < min_gallop);
        do {
            min_gallop -= min_gallop > 1;
            x_wins = SORT_NAME(gallop)(vm, y, x, (size_t)(x_end - x), true, false);
            if (x_wins == SIZE_MAX) {
                ok = false;
                goto done;
            }
            memcpy(to, x, x_wins * sizeof(SORT_ITEM));
            to += x_wins;
            x += x_wins;
            if (x == x_end) {
                goto done;
            }
            *to++ = *y++;
            if (y == y_end) {
                goto done;
            }
            y_wins = SORT_NAME(gallop)(vm, x, y, (size_t)(y_end - y), false, false);
            if (y_wins == SIZE_MAX) {
                ok = false;
                goto done;
            }
            memmove(to, y, y_wins * sizeof(SORT_ITEM));
            to += y_wins;
            y += y_wins;
            if (y == y_end) {
                goto done;
            }
            *to++ = *x++;
            if (x == x_end) {
                goto done;
            }
        } while (x_wins >= SORT_NAME(MIN_GALLOP) || y_wins >= SORT_NAME(MIN_GALLOP));
        min_gallop += 2;
    }
done:
    state->min_gallop = min_gallop;
    memcpy(to, x,
           (size_t)(x_end - x) * sizeof(SORT_ITEM)); /* what is left of b is in place already */
    return ok;
}

/* The same with nb <= na, from the right, moving b out of the way. */
static bool SORT_NAME(merge_high)(SORT_NAME(State) * state, SORT_ITEM *a, size_t na, SORT_ITEM *b,
                                  size_t nb) {
    VM *vm = state->vm;
    SORT_ITEM *scratch = state->scratch;
    SORT_ITEM *to = b + nb; /* one past the place that is filled next, like all positions here */
    size_t x = na;
    size_t y = nb;
    size_t min_gallop = state->min_gallop;
    bool ok = true;
    memcpy(scratch, b, nb * sizeof(SORT_ITEM));
    *--to = a[--x];
    while (x > 0) {
        size_t x_wins = 0;
        size_t y_wins = 0;
        do {
            int less = SORT_LESS(vm, &scratch[y - 1], &a[x - 1]);
            if (less < 0) {
                ok = false;
                goto done;
            }
            if (less) {
                *--to = a[--x];
                x_wins++;
                y_wins = 0;
                if (x == 0) {
                    goto done;
                }
            } else {
                *--to = scratch[--y];
                y_wins++;
                x_wins = 0;
                if (y == 0) {
                    goto done;
                }
            }
        } while ((x_wins | y_wins) < min_gallop);
        do {
            min_gallop -= min_gallop > 1;
            size_t keep = SORT_NAME(gallop)(vm, &scratch[y - 1], a, x, true, true);
            if (keep == SIZE_MAX) {
                ok = false;
                goto done;
            }
            x_wins = x - keep;
            to -= x_wins;
            x = keep;
            memmove(to, a + x, x_wins * sizeof(SORT_ITEM));
            if (x == 0) {
                goto done;
            }
            *--to = scratch[--y];
            if (y == 0) {
                goto done;
            }
            keep = SORT_NAME(gallop)(vm, &a[x - 1], scratch, y, false, true);
            if (keep == SIZE_MAX) {
                ok = false;
                goto done;
            }
            y_wins = y - keep;
            to -= y_wins;
            y = keep;
            memcpy(to, scratch + y, y_wins * sizeof(SORT_ITEM));
            if (y == 0) {
                goto done;
            }
            *--to = a[--x];
            if (x == 0) {
                goto done;
            }
        } while (x_wins >= SORT_NAME(MIN_GALLOP) || y_wins >= SORT_NAME(MIN_GALLOP));
        min_gallop += 2;
    }
done:
    state->min_gallop = min_gallop;
    memcpy(to - y, scratch, y * sizeof(SORT_ITEM));
    return ok;
}

/* Merges the runs i and i + 1 of the stack. */
static bool SORT_NAME(merge_at)(SORT_NAME(State) * state, size_t i) {
    SORT_ITEM *a = state->runs[i].start;
    size_t na = state->runs[i].size;
    SORT_ITEM *b = state->runs[i + 1].start;
    size_t nb = state->runs[i + 1].size;
    state->runs[i].size = na + nb;
    for (size_t j = i + 1; j + 1 < state->run_count; j++) {
        state->runs[j] = state->runs[j + 1];
    }
    state->run_count--;
    size_t skip = SORT_NAME(gallop)(state->vm, b, a, na, true, false);
    if (skip == SIZE_MAX) {
        return false;
    }
    a += skip;
    na -= skip;
    if (na == 0) {
        return true;
    }
    nb = SORT_NAME(gallop)(state->vm, &a[na - 1], b, nb, false, true);
    if (nb == SIZE_MAX) {
        return false;
    }
    if (nb == 0) {
        return true;
    }
    return na <= nb ? SORT_NAME(merge_low)(state, a, na, b, nb)
                    : SORT_NAME(merge_high)(state, a, na, b, nb);
}

/* Merges until each run is longer than the sum of the two above it, or, at the end, until one is
 * left. */
static bool SORT_NAME(collapse)(SORT_NAME(State) * state, bool all) {
    while (state->run_count > 1) {
        size_t top = state->run_count - 2;
        size_t above = state->runs[top + 1].size;
        size_t size = state->runs[top].size;
        bool merge_lower;
        if ((top > 0 && state->runs[top - 1].size <= size + above) ||
            (top > 1 && state->runs[top - 2].size <= state->runs[top - 1].size + size)) {
            merge_lower = state->runs[top - 1].size < above;
        } else if (size <= above || all) {
            merge_lower = all && top > 0 && state->runs[top - 1].size < above;
        } else {
            return true;
        }
        if (!SORT_NAME(merge_at)(state, merge_lower ? top - 1 : top)) {
            return false;
        }
    }
    return true;
}

static bool SORT_NAME(array)(VM *vm, SORT_ITEM *items, size_t count, SORT_ITEM *scratch) {
    if (count < 2) {
        return true;
    }
    SORT_NAME(State) state = {.vm = vm, .scratch = scratch, .min_gallop = SORT_NAME(MIN_GALLOP)};
    size_t min_run = count;
    size_t odd = 0;
    while (min_run >= 64) { /* so that count / min_run is just below a power of two */
        odd |= min_run & 1;
        min_run >>= 1;
    }
    min_run += odd;
    while (count > 0) {
        size_t size = SORT_NAME(count_run)(vm, items, count);
        if (size == 0) {
            return false;
        }
        if (size < min_run) {
            size_t wanted = TR_MIN(min_run, count);
            if (!SORT_NAME(insert)(vm, items, size, wanted)) {
                return false;
            }
            size = wanted;
        }
        state.runs[state.run_count].start = items;
        state.runs[state.run_count++].size = size;
        items += size;
        count -= size;
        if (!SORT_NAME(collapse)(&state, count == 0)) {
            return false;
        }
    }
    return true;
}

#undef SORT_NAME
#undef SORT_ITEM
#undef SORT_LESS
