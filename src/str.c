/* str: comparisons of byte strings and the growing buffer. */
#include "str.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

bool str_starts(Str s, Str prefix) { return s.n >= prefix.n && memcmp(s.p, prefix.p, prefix.n) == 0; }

bool str_ends(Str s, Str suffix) { return s.n >= suffix.n && memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0; }

size_t str_find(Str s, Str what)
{
	if (what.n == 0)
		return 0;
	for (size_t i = 0; i + what.n <= s.n; i++) {
		const char *hit = memchr(s.p + i, what.p[0], s.n - what.n + 1 - i);
		if (!hit)
			break;
		i = (size_t)(hit - s.p);
		if (memcmp(hit, what.p, what.n) == 0)
			return i;
	}
	return s.n;
}

Str str_last_part(Str dotted)
{
	size_t i = dotted.n;
	while (i > 0 && dotted.p[i - 1] != '.')
		i--;
	return str_n(dotted.p + i, dotted.n - i);
}

Str str_parent_part(Str dotted)
{
	Str last = str_last_part(dotted);
	return last.n < dotted.n ? str_n(dotted.p, dotted.n - last.n - 1) : (Str){0};
}

static bool word_byte(unsigned char c, bool first)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c > 127 ||
	       (!first && c >= '0' && c <= '9');
}

bool str_is_identifier(Str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!word_byte((unsigned char)s.p[i], i == 0))
			return false;
	return s.n > 0;
}

int str_cmp(Str a, Str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int c = n ? memcmp(a.p, b.p, n) : 0;
	return c ? c : (a.n > b.n) - (a.n < b.n);
}

void buf_add(Buf *self, const char *p, size_t n)
{
	if (self->n + n + 1 > self->cap)
		self->p = base_grow(self->p, self->n + n + 1, &self->cap, 1);
	if (n)
		memcpy(self->p + self->n, p, n);
	self->n += n;
	self->p[self->n] = 0;
}

void buf_adds(Buf *self, Str s) { buf_add(self, s.p, s.n); }
void buf_addc(Buf *self, const char *s) { buf_add(self, s, strlen(s)); }
void buf_byte(Buf *self, char c) { buf_add(self, &c, 1); }

void buf_printf(Buf *self, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	int n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		BUG("format");
	self->p = base_grow(self->p, self->n + (size_t)n + 1, &self->cap, 1);
	va_start(ap, fmt);
	vsnprintf(self->p + self->n, (size_t)n + 1, fmt, ap);
	va_end(ap);
	self->n += (size_t)n;
}

void buf_free(Buf *self)
{
	free(self->p);
	*self = (Buf){0};
}
