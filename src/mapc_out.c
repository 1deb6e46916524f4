/* mapc_out: errors and pooled arrays of mapc. */
#include "mapc_out.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void mapc_error(Mapc *m, const Place *at, const char *fmt, ...)
{
	Buf text = {0};
	va_list ap;
	va_start(ap, fmt);
	int n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	text.p = xmalloc((size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(text.p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	MapcError e = {*at, m->errors.n, arena_strndup(&m->arena, text.p, (size_t)n)};
	vec_push(&m->errors, e);
	buf_free(&text);
}

static int compare_errors(const void *a, const void *b)
{
	const MapcError *x = a, *y = b;
	if (x->at.file != y->at.file)
		return x->at.file < y->at.file ? -1 : 1;
	if (x->at.line != y->at.line)
		return x->at.line < y->at.line ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

void mapc_print_errors(Mapc *m)
{
	if (m->errors.n)
		qsort(m->errors.v, m->errors.n, sizeof *m->errors.v, compare_errors);
	for (size_t i = 0; i < m->errors.n; i++) {
		const MapcError *e = &m->errors.v[i];
		/* A value that two cases inherit is checked for both. */
		if (i && e->at.file == e[-1].at.file && e->at.line == e[-1].at.line && strcmp(e->text, e[-1].text) == 0)
			continue;
		fprintf(stderr, "%s:%u: %s%s%s\n", m->paths.v[e->at.file], (unsigned)e->at.line,
			e->at.key ? e->at.key : "", e->at.key ? ": " : "", e->text);
	}
}

bool mapc_read(Mapc *m, size_t file, Str *text)
{
	Place at = {file, 1, NULL};
	FILE *f = fopen(m->paths.v[file], "rb");
	if (!f) {
		mapc_error(m, &at, "cannot read the file");
		return false;
	}
	Buf b = {0};
	char chunk[65536];
	size_t n;
	while ((n = fread(chunk, 1, sizeof chunk, f)) > 0)
		buf_add(&b, chunk, n);
	bool ok = !ferror(f);
	fclose(f);
	if (ok)
		*text = str_n(arena_strndup(&m->arena, b.p ? b.p : "", b.n), b.n);
	else
		mapc_error(m, &at, "cannot read the file");
	buf_free(&b);
	return ok;
}

const char *mapc_pool(Mapc *m, const char *ctype, Buf *body)
{
	const char *key = arena_printf(&m->arena, "%s=%s", ctype, body->n ? body->p : "");
	uint32_t number = map_get(&m->pool, str_c(key));
	if (number == MAP_NONE) {
		number = m->npool++;
		map_set(&m->pool, str_c(key), number);
		buf_printf(&m->arrays, "static const %s p%u[] = {", ctype, (unsigned)number);
		buf_adds(&m->arrays, buf_str(body));
		buf_addc(&m->arrays, "};\n");
	}
	buf_free(body);
	return arena_printf(&m->arena, "p%u", (unsigned)number);
}

void mapc_pool_clear(Mapc *m)
{
	map_clear(&m->pool);
	m->npool = 0;
	m->arrays.n = 0;
}

void mapc_literal(Buf *out, Str s)
{
	buf_byte(out, '"');
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c == '\n')
			buf_addc(out, i + 1 < s.n ? "\\n\"\n\"" : "\\n");
		else if (c == '"' || c == '\\' || c == '?') /* ? for trigraphs */
			buf_printf(out, "\\%c", c);
		else if (c < 32 || c > 126)
			buf_printf(out, "\\%03o", c);
		else
			buf_byte(out, (char)c);
	}
	buf_byte(out, '"');
}
