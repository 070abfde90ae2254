/* The C measure for sum_ints.py: the same boxes-free loop over ten million 64-bit integers. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int64_t total(const volatile int64_t *numbers, size_t n) {
    int64_t s = 0;
    for (size_t i = 0; i < n; i++) {
        s += numbers[i];
    }
    return s;
}

int main(void) {
    size_t n = 10000000;
    int64_t *numbers = malloc(n * sizeof *numbers);
    if (!numbers) {
        return 1;
    }
    for (size_t i = 0; i < n; i++) {
        numbers[i] = (int64_t)i;
    }
    int64_t s = 0;
    for (int i = 0; i < 5; i++) {
        s = total(numbers, n);
    }
    printf("%lld\n", (long long)s);
    free(numbers);
    return 0;
}
