/* str: byte strings that are not NUL-terminated, and a growing buffer.
 *
 * In: bytes.  Out: comparisons and concatenations.  Never looks at encodings. */
#ifndef PT2PD_STR_H
#define PT2PD_STR_H

#include "base.h"

typedef struct {
	const char *p;
	size_t n;
} Str;

#define STR(lit) ((Str){(lit), sizeof(lit) - 1})
#define STR_FMT "%.*s"
#define STR_ARG(s) (int)(s).n, (s).p

static inline Str str_c(const char *s) { return (Str){s, strlen(s)}; }
static inline Str str_n(const char *p, size_t n) { return (Str){p, n}; }
static inline bool str_eq(Str a, Str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }
/* Most that are compared differ in their first byte. */
static inline bool str_eqc(Str a, const char *b) { return a.n ? a.p[0] == *b && str_eq(a, str_c(b)) : !*b; }
bool str_starts(Str s, Str prefix);
bool str_ends(Str s, Str suffix);
/* Of a dotted name what stands behind the last dot, and what stands before it: all and nothing where there is none. */
Str str_last_part(Str dotted);
Str str_parent_part(Str dotted);
/* Offset of the first `what` in `s`, or s.n. */
size_t str_find(Str s, Str what);
/* Is this a whole Python identifier (ASCII letters, digits, _, bytes over 127)? */
bool str_is_identifier(Str s);
int str_cmp(Str a, Str b);

typedef struct {
	char *p; /* malloc'ed, NUL behind the last byte once anything was added */
	size_t n, cap;
} Buf;

void buf_add(Buf *self, const char *p, size_t n);
void buf_adds(Buf *self, Str s);
void buf_addc(Buf *self, const char *s);
void buf_byte(Buf *self, char c);
void buf_printf(Buf *self, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buf_free(Buf *self);
static inline Str buf_str(const Buf *self) { return (Str){self->p ? self->p : "", self->n}; }

#endif
