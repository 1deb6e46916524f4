/* arena: a chain of blocks with a bump pointer. */
#include "arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 64 * 1024, ALIGN = 16 };

struct ArenaBlock {
	ArenaBlock *next;
	size_t size;
	_Alignas(16) char data[];
};

static ArenaBlock *block_new(size_t size)
{
	ArenaBlock *b = xmalloc(sizeof *b + size);
	b->next = NULL;
	b->size = size;
	return b;
}

/* The next block that holds `size`: one kept from before, or a new one. */
static void next_block(Arena *self, size_t size)
{
	ArenaBlock *next = self->cur ? self->cur->next : self->first;
	if (!next || next->size < size) {
		ArenaBlock *b = block_new(size > BLOCK ? size : BLOCK);
		b->next = next;
		if (self->cur)
			self->cur->next = b;
		else
			self->first = b;
		next = b;
	}
	self->cur = next;
	self->used = 0;
}

void *arena_alloc(Arena *self, size_t size)
{
	size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	if (!self->cur || self->cur->size - self->used < size)
		next_block(self, size);
	void *p = self->cur->data + self->used;
	self->used += size;
	return memset(p, 0, size);
}

char *arena_strndup(Arena *self, const char *s, size_t n)
{
	char *p = arena_alloc(self, n + 1);
	if (n)
		memcpy(p, s, n);
	return p;
}

char *arena_printf(Arena *self, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	int n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		BUG("format");
	char *p = arena_alloc(self, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

void *arena_grow(Arena *self, const void *old, size_t n, size_t *cap, size_t size)
{
	enum { FIRST = 4 };
	*cap = n ? 2 * n : FIRST;
	void *p = arena_alloc(self, *cap * size);
	if (n)
		memcpy(p, old, n * size);
	return p;
}

void arena_reset(Arena *self)
{
	self->cur = NULL;
	self->used = 0;
}

void arena_free(Arena *self)
{
	for (ArenaBlock *b = self->first, *next; b; b = next) {
		next = b->next;
		free(b);
	}
	*self = (Arena){0};
}
