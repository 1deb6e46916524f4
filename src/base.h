/* base: what every other module stands on.
 *
 * In: nothing.  Out: checked allocation, the growable array VEC(T), ARRAY_LEN.
 * Running out of memory ends the process here and nowhere else; a broken
 * promise of our own code ends in BUG().  Bad input never comes here: it is a
 * diagnostic (diag.h). */
#ifndef PT2PD_BASE_H
#define PT2PD_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

/* Both never return NULL; `size` 0 is allowed. */
void *xmalloc(size_t size);
void *xrealloc(void *old, size_t size);

/* Ends the process with exit code 2; `what` says which promise was broken. */
_Noreturn void base_bug(const char *file, int line, const char *what);
#define BUG(what) base_bug(__FILE__, __LINE__, (what))

/* A growable array: VEC(int) v = {0}; vec_push(&v, 3); free(v.v). */
#define VEC(T)                                                                                                         \
	struct {                                                                                                       \
		T *v;                                                                                                  \
		size_t n, cap;                                                                                         \
	}

#define vec_reserve(a, more)                                                                                           \
	((a)->n + (more) > (a)->cap ? (void)((a)->v = base_grow((a)->v, (a)->n + (more), &(a)->cap, sizeof *(a)->v))   \
				    : (void)0)
#define vec_push(a, x) (vec_reserve(a, 1), (void)((a)->v[(a)->n++] = (x)))

/* Room for at least `want` elements of `size` bytes; *cap is the new room. */
void *base_grow(void *old, size_t want, size_t *cap, size_t size);

#endif
