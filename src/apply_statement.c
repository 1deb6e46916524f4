/* apply_statement: a statement goes, or becomes one or more others. */
#include "apply_statement.h"

#include "apply_pieces.h"
#include "apply_template.h"

#include <stdlib.h>

/* Is the statement alone on its line (a comment may follow)?  *end is the end of that line. */
static bool alone_on_line(Rewrite *rw, Node st, uint32_t *end)
{
	Str t = rw->source->text;
	uint32_t start = rw->syntax->nodes[st].start, at = rw->syntax->nodes[st].end;
	Str indent = source_indent(rw->source, start);
	if (source_line_start(rw->source, start) + indent.n != start)
		return false;
	while (at < t.n && (t.p[at] == ' ' || t.p[at] == '\t'))
		at++;
	bool clean = at >= t.n || t.p[at] == '#' || t.p[at] == '\n' || t.p[at] == '\r';
	while (at < t.n && t.p[at] != '\n' && t.p[at] != '\r')
		at++;
	*end = at;
	return clean;
}

/* Are all other statements of its block gone?  The first one, mostly, is the last to go: the edits come from the back.
 */
static bool last_of_block(Rewrite *rw, Node st)
{
	const Syntax *s = rw->syntax;
	Node block = node_parent(s, st), other = node_first(s, block);
	while (other != NODE_NONE && (other == st || rw->done[other] & DONE_GONE))
		other = node_next(s, other);
	return other == NODE_NONE && node_kind(s, block) == N_BLOCK;
}

/* Behind the line end at `at`; `at` when none is there. */
static uint32_t line_end(Str t, uint32_t at)
{
	if (at < t.n && t.p[at] == '\r')
		at++;
	if (at < t.n && t.p[at] == '\n')
		at++;
	return at;
}

/* Is the line that ends before `start` blank? */
static bool is_blank_line(Rewrite *rw, uint32_t start)
{
	uint32_t line = start ? source_line_start(rw->source, start - 1) : 0;
	return start && line_end(rw->source->bytes, line) == start;
}

void apply_remove_statement(Rewrite *rw, Node st)
{
	uint32_t end, start = rw->syntax->nodes[st].start, stop = rw->syntax->nodes[st].end;
	Pieces none = {0};
	rw->done[st] |= DONE_GONE;
	pieces_save_comments(rw, st, start, stop, &none);
	if (!alone_on_line(rw, st, &end) || last_of_block(rw, st)) {
		edit_replace_node(rw->edits, st, STR("pass"));
		return;
	}
	Str t = rw->source->bytes;
	while (stop < end && (t.p[stop] == ' ' || t.p[stop] == '\t'))
		stop++;
	if (stop == end) { /* the whole line; a comment behind the statement would stay in its place */
		start = source_line_start(rw->source, start);
		stop = line_end(t, end);
		if (is_blank_line(rw, start) && line_end(t, stop) > stop)
			/* one of two gaps, by an edit of its own: lines may be added before and behind this one */
			edit_replace_text(rw->edits, st, source_line_start(rw->source, start - 1), start, STR(""));
	}
	edit_replace_text(rw->edits, st, start, stop, STR(""));
}

void apply_replace_statement(Rewrite *rw, Node st, Str text)
{
	Pieces pieces = {0};
	pieces_text(&pieces, text);
	pieces_replace(rw, st, &pieces);
	free(pieces.v);
}

void apply_statements(Rewrite *rw, const Application *a)
{
	Node st = pyexpr_statement(rw->syntax, a->site->node);
	if (a->cas->nstatements == 0) {
		apply_remove_statement(rw, st);
		return;
	}
	uint32_t end = 0;
	bool alone = alone_on_line(rw, st, &end);
	Str indent = source_indent(rw->source, rw->syntax->nodes[st].start);
	Pieces first = {0}, more = {0};
	Pieces *rest = alone ? &more : &first;
	template_add(rw, a, &a->cas->statements[0], &first);
	for (size_t i = 1; i < a->cas->nstatements; i++) {
		pieces_ctext(rest, alone ? rw->source->eol : "; ");
		if (alone)
			pieces_text(rest, indent);
		template_add(rw, a, &a->cas->statements[i], rest);
	}
	pieces_replace(rw, st, &first);
	if (more.n) /* quoted again behind the line: the nodes are rendered a second time, which `pure` allows */
		edit_insert_pieces(rw->edits, node_parent(rw->syntax, st), end, &more);
	free(first.v);
	free(more.v);
}
