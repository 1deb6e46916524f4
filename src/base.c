/* base: checked allocation and the two ways our own code may end the process. */
#include "base.h"

#include <stdio.h>
#include <stdlib.h>

static _Noreturn void out_of_memory(void)
{
	fputs("pt2pd-src: out of memory\n", stderr);
	exit(2);
}

void *xmalloc(size_t size)
{
	void *p = malloc(size ? size : 1);
	if (!p)
		out_of_memory();
	return p;
}

void *xrealloc(void *old, size_t size)
{
	void *p = realloc(old, size ? size : 1);
	if (!p)
		out_of_memory();
	return p;
}

void *base_grow(void *old, size_t want, size_t *cap, size_t size)
{
	size_t room = *cap ? *cap : 16;
	while (room < want) {
		if (room > SIZE_MAX / 2)
			out_of_memory();
		room *= 2;
	}
	if (room > SIZE_MAX / size)
		out_of_memory();
	*cap = room;
	return xrealloc(old, room * size);
}

_Noreturn void base_bug(const char *file, int line, const char *what)
{
	fprintf(stderr, "pt2pd-src: internal error: %s:%d: %s\n", file, line, what);
	exit(2);
}
