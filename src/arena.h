/* arena: memory that lives as long as one file's conversion.
 *
 * In: sizes.  Out: zeroed, suitably aligned memory that is freed all at once.
 * Nothing is ever freed alone.  arena_reset keeps the blocks for the next file. */
#ifndef PT2PD_ARENA_H
#define PT2PD_ARENA_H

#include "base.h"

typedef struct ArenaBlock ArenaBlock;

typedef struct {
	ArenaBlock *first, *cur;
	size_t used; /* bytes taken of `cur` */
} Arena;

void *arena_alloc(Arena *self, size_t size);
/* A copy of n bytes with a NUL behind them. */
char *arena_strndup(Arena *self, const char *s, size_t n);
char *arena_printf(Arena *self, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void arena_reset(Arena *self);
void arena_free(Arena *self);

/* A copy of `n` elements with room for twice as many; *cap is the new room. */
void *arena_grow(Arena *self, const void *old, size_t n, size_t *cap, size_t size);

/* vec_push for a VEC whose elements live in the arena; such a VEC is not freed. */
#define arena_push(self, a, x)                                                                                         \
	(((a)->n == (a)->cap ? (void)((a)->v = arena_grow(self, (a)->v, (a)->n, &(a)->cap, sizeof *(a)->v))            \
			     : (void)0),                                                                               \
	 (void)((a)->v[(a)->n++] = (x)))

#define arena_new(self, T) ((T *)arena_alloc(self, sizeof(T)))
#define arena_array(self, T, n) ((T *)arena_alloc(self, sizeof(T) * (n)))

#endif
