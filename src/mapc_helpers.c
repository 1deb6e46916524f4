/* mapc_helpers: helper functions. */
#include "mapc_helpers.h"

#include <stdlib.h>

const char *path_stem(Mapc *m, const char *path, const char *ext)
{
	const char *slash = strrchr(path, '/');
	Str s = str_c(slash ? slash + 1 : path);
	return str_ends(s, str_c(ext)) ? arena_strndup(&m->arena, s.p, s.n - strlen(ext)) : NULL;
}

static uint32_t line_of(Str s, uint32_t offset)
{
	uint32_t line = 1;
	for (uint32_t i = 0; i < offset; i++)
		line += s.p[i] == '\n';
	return line;
}

/* The function's first statement is a string of one line. */
static bool has_docstring(const Syntax *s, Node function)
{
	Node body = node_field(s, function, F_BODY);
	Node stmt = body == NODE_NONE ? NODE_NONE : node_first(s, body);
	Node doc = stmt != NODE_NONE && node_kind(s, stmt) == N_EXPRESSION_STATEMENT ? node_first(s, stmt) : NODE_NONE;
	if (doc == NODE_NONE || node_kind(s, doc) != N_STRING)
		return false;
	return !memchr(node_text(s, doc).p, '\n', node_text(s, doc).n);
}

static void check_helper(Mapc *m, const HelperFile *h)
{
	Syntax s = syntax_parse(m->parser, h->text);
	Place at = {h->file, s.has_error ? line_of(h->text, s.error_at) : 1, NULL};
	if (s.has_error) {
		mapc_error(m, &at, "syntax error");
		return;
	}
	if (!h->text.n || h->text.p[h->text.n - 1] != '\n')
		mapc_error(m, &at, "no line end at the end");
	Node function = NODE_NONE; /* or class */
	for (Node n = node_first(&s, 0); n != NODE_NONE; n = node_next(&s, n)) {
		at.line = line_of(h->text, s.nodes[n].start);
		if (function == NODE_NONE && (node_kind(&s, n) == N_FUNCTION || node_kind(&s, n) == N_CLASS))
			function = n;
		else
			mapc_error(m, &at, "more than one function or class");
	}
	if (function == NODE_NONE) {
		mapc_error(m, &at, "no function or class");
		return;
	}
	at.line = line_of(h->text, s.nodes[function].start);
	Node name = node_field(&s, function, F_NAME);
	if (name == NODE_NONE || !str_eqc(node_text(&s, name), h->name))
		mapc_error(m, &at, "the definition is not called %s", h->name);
	if (!has_docstring(&s, function))
		mapc_error(m, &at, "no docstring of one line");
}

void helpers_load(Mapc *m, size_t first, HelperList *out)
{
	for (size_t i = first; i < m->paths.n; i++) {
		HelperFile h = {path_stem(m, m->paths.v[i], ".py"), i, {NULL, 0}};
		Place at = {i, 1, NULL};
		if (!h.name || !str_is_identifier(str_c(h.name))) {
			mapc_error(m, &at, "not named NAME.py");
			continue;
		}
		if (!mapc_read(m, i, &h.text))
			continue;
		if (map_get(&m->helpers, str_c(h.name)) != MAP_NONE)
			mapc_error(m, &at, "second helper %s", h.name);
		map_set(&m->helpers, str_c(h.name), 1);
		check_helper(m, &h);
		vec_push(out, h);
	}
}

static int compare_helpers(const void *a, const void *b)
{
	return strcmp(((const HelperFile *)a)->name, ((const HelperFile *)b)->name);
}

/* Does the text name this helper, other than as an attribute? */
static bool names_helper(const Syntax *s, const char *helper)
{
	for (Node n = 1; n < s->n; n++)
		if (node_kind(s, n) == N_IDENTIFIER && s->nodes[n].field != F_ATTRIBUTE &&
		    str_eqc(node_text(s, n), helper))
			return true;
	return false;
}

void helpers_compile(Mapc *m, HelperList *list, Buf *out)
{
	Buf body = {0};
	if (list->n)
		qsort(list->v, list->n, sizeof *list->v, compare_helpers);
	for (size_t i = 0; i < list->n; i++) {
		Syntax s = syntax_parse(m->parser, list->v[i].text);
		Buf needs = {0};
		size_t n = 0;
		for (size_t k = 0; k < list->n; k++)
			if (k != i && names_helper(&s, list->v[k].name)) {
				buf_printf(&needs, "\"%s\", ", list->v[k].name);
				n++;
			}
		buf_printf(&body, "\t{.name = \"%s\", .nneeds = %zu, .needs = %s, .text =\n", list->v[i].name, n,
			   n ? mapc_pool(m, "char *const", &needs) : "NULL");
		mapc_literal(&body, list->v[i].text);
		buf_addc(&body, "},\n");
		buf_free(&needs);
	}
	if (!list->n)
		buf_addc(&body, "\t{0},\n");
	buf_printf(out, "const MapHelper mapping_helpers[] = {\n%s};\nconst size_t mapping_nhelpers = %zu;\n", body.p,
		   list->n);
	buf_free(&body);
}
