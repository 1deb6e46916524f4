/* sites: one walk over the node table, beside the list of rows that fired. */
#include "sites.h"

#include <stdlib.h>

/* The last row that fired at n or at the call of n; UINT32_MAX when none did. */
static uint32_t fired_row(const Rewrite *rw, const uint32_t *row_of, Node n)
{
	const Syntax *s = rw->syntax;
	Node p = node_parent(s, n);
	if (row_of[n] != UINT32_MAX || p == NODE_NONE || node_kind(s, p) != N_CALL || s->nodes[n].field != F_FUNCTION)
		return row_of[n];
	return row_of[p];
}

static const MapCase *case_of_row(uint32_t row)
{
	const MapEntry *e = mapping_find(str_c(mapping_rows[row].key));
	return &e->cases[mapping_rows[row].case_index];
}

static SiteStatus status_of_row(uint32_t row)
{
	const MapCase *c = case_of_row(row);
	return c->unsupported ? SITE_TODO : c->keep ? SITE_KEPT : SITE_CONVERTED;
}

static bool has_todo(const Rewrite *rw, Node n)
{
	for (size_t i = 0; i < rw->todos.n; i++)
		if (rw->todos.v[i].node == n || rw->todos.v[i].node == node_parent(rw->syntax, n))
			return true;
	return false;
}

static bool in_import(const Syntax *s, Node n)
{
	NodeKind k = node_kind(s, s->nodes[n].statement);
	return k == N_IMPORT || k == N_IMPORT_FROM || k == N_FUTURE_IMPORT;
}

/* Is n the root or a part of a longer name that is torch's too? */
static bool is_part_of_name(const Rewrite *rw, Node n)
{
	Node p = node_parent(rw->syntax, n);
	return p != NODE_NONE && node_kind(rw->syntax, p) == N_ATTRIBUTE && node_first(rw->syntax, p) == n &&
	       names_is_torch(infer_spelled(rw->infer, p));
}

static bool is_called(const Syntax *s, Node n)
{
	return s->nodes[n].field == F_FUNCTION && node_kind(s, node_parent(s, n)) == N_CALL;
}

static void add_name(const Rewrite *rw, const uint32_t *row_of, Node n, Str name, SiteList *out)
{
	const MapEntry *entry = mapping_find(name);
	SiteInfo site = {.node = n,
			 .called = is_called(rw->syntax, n),
			 .name = name,
			 .entry = entry ? entry : mapping_unsupported_module(name),
			 .row = fired_row(rw, row_of, n)};
	if (site.row != UINT32_MAX)
		site.status = status_of_row(site.row);
	else if (has_todo(rw, n))
		site.status = site.entry ? SITE_TODO : SITE_UNKNOWN;
	else
		site.status = site.entry || mapping_is_module(name) ? SITE_PLAIN : SITE_UNKNOWN;
	vec_push(out, site);
}

/* Of what stands behind a dot on a value. */
static void add_member(const Rewrite *rw, const uint32_t *row_of, Node n, SiteList *out)
{
	const Syntax *s = rw->syntax;
	Node obj = node_first(s, n), attr = node_field(s, n, F_ATTRIBUTE);
	if (obj == NODE_NONE || attr == NODE_NONE)
		return;
	const Type *t = rw->infer->types[obj];
	Str name = node_text(s, attr);
	const Type *bare = t ? type_without_none(&rw->infer->table, t) : NULL;
	if (bare && bare->tag == TY_OBJECT && infer_user_member(rw->infer, bare->index, name))
		return; /* the user's own */
	const MapEntry *known = t && !type_is_unknown(t) ? infer_member(rw->infer, t, name) : NULL;
	bool torch = known && names_is_torch(str_c(known->key));
	SiteInfo site = {.node = n,
			 .member = true,
			 .called = is_called(s, n),
			 .name = name,
			 .receiver = t,
			 .entry = torch ? known : mapping_unknown_member(name),
			 .row = fired_row(rw, row_of, n)};
	if (!site.entry)
		return;
	if (site.row != UINT32_MAX)
		site.status = status_of_row(site.row);
	else if (has_todo(rw, n))
		site.status = SITE_TODO;
	else
		site.status = torch ? SITE_PLAIN : type_is_unknown(t) ? SITE_LEFT : SITE_FOREIGN;
	vec_push(out, site);
}

void sites_list(const Rewrite *rw, SiteList *out)
{
	const Syntax *s = rw->syntax;
	uint32_t *row_of = xmalloc(s->n * sizeof *row_of);
	for (Node n = 0; n < s->n; n++)
		row_of[n] = UINT32_MAX;
	for (size_t i = 0; i < rw->fired.n; i++)
		row_of[rw->fired.v[i].node] = rw->fired.v[i].row;
	for (Node n = 1; n < s->n; n++) {
		NodeKind k = node_kind(s, n);
		if ((k != N_IDENTIFIER && k != N_ATTRIBUTE) || in_import(s, n))
			continue;
		Str name = infer_spelled(rw->infer, n);
		if (names_is_torch(name)) {
			if (!is_part_of_name(rw, n))
				add_name(rw, row_of, n, name, out);
		} else if (k == N_ATTRIBUTE && !name.n) {
			add_member(rw, row_of, n, out);
		}
	}
	free(row_of);
}

const char *sites_status_name(SiteStatus status)
{
	static const char *const names[] = {"converted", "kept", "todo", "unknown", "left", "foreign", "plain"};
	return names[status];
}

void sites_print(const Rewrite *rw, const char *path, Buf *out)
{
	SiteList list = {0};
	sites_list(rw, &list);
	for (size_t i = 0; i < list.n; i++) {
		const SiteInfo *site = &list.v[i];
		/* of a member the place of its name, of a name that of its start */
		Node at = site->member ? node_field(rw->syntax, site->node, F_ATTRIBUTE) : site->node;
		LineCol place = source_linecol(rw->source, rw->syntax->nodes[at].start);
		buf_printf(out, "%s\t%u\t%u\t%s\t" STR_FMT "\t", path, place.line, place.col,
			   !site->member  ? "name"
			   : site->called ? "method"
					  : "attribute",
			   STR_ARG(site->name));
		if (site->member && type_is_unknown(site->receiver))
			buf_byte(out, '?');
		else if (site->member)
			type_print(site->receiver, out);
		buf_printf(out, "\t%s\t", sites_status_name(site->status));
		if (site->row != UINT32_MAX)
			buf_printf(out, "%s#%u", mapping_rows[site->row].key, mapping_rows[site->row].case_index);
		buf_byte(out, '\n');
	}
	free(list.v);
}
