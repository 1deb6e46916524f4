/* annotate: comments and the list of diagnostics. */
#include "annotate.h"

#include <stdlib.h>

/* The first statement on the line where the logical line of n begins. */
static Node line_owner(const Rewrite *rw, Node n)
{
	const Syntax *s = rw->syntax;
	for (;;) {
		uint32_t start = s->nodes[n].start, line = source_line_start(rw->source, start);
		if (line + source_indent(rw->source, start).n == start || node_parent(s, n) == NODE_NONE)
			return n;
		Node before = NODE_NONE;
		for (Node c = node_first(s, node_parent(s, n)); c != NODE_NONE && c < n; c = node_next(s, c))
			before = c;
		bool sibling =
			before != NODE_NONE && node_kind(s, node_parent(s, n)) != N_IF && s->nodes[before].end > line;
		n = sibling ? before : node_parent(s, n);
	}
}

/* Is the line in front of `line` a TODO of an earlier run?  *start is its first byte. */
static bool has_old_todo(const Rewrite *rw, uint32_t line, uint32_t *start)
{
	if (line == 0)
		return false;
	*start = source_line_start(rw->source, line - 1);
	Str text = str_n(rw->source->text.p + *start, line - *start);
	while (text.n && (text.p[0] == ' ' || text.p[0] == '\t' || text.p[0] == '\f'))
		text = str_n(text.p + 1, text.n - 1);
	return str_starts(text, STR("# TODO(pt2pd):"));
}

/* Does the comment of an earlier run speak of that name? */
static bool is_about(Str old, Str subject)
{
	size_t at = str_find(old, subject);
	return subject.n && at < old.n && at + subject.n < old.n && old.p[at + subject.n] == ':';
}

static void replace_old(Rewrite *rw, uint32_t start, uint32_t end, Str text)
{
	if (!str_eq(str_n(rw->source->bytes.p + start, end - start), text))
		edit_replace_text(rw->edits, 0, start, end, text);
}

/* The start of the line that joined lines begin with. */
static uint32_t logical_line(const Rewrite *rw, uint32_t at)
{
	uint32_t line = source_line_start(rw->source, at);
	while (line >= 2 && rw->source->text.p[line - 1] == '\n') {
		uint32_t end = line - 1 - (rw->source->text.p[line - 2] == '\r');
		if (end == 0 || rw->source->text.p[end - 1] != '\\')
			break;
		line = source_line_start(rw->source, line - 1);
	}
	return line;
}

bool annotate_was_left(Rewrite *rw, Node n, Str subject)
{
	Node owner = line_owner(rw, pyexpr_statement(rw->syntax, n));
	uint32_t line = logical_line(rw, rw->syntax->nodes[owner].start), start;
	if (!has_old_todo(rw, line, &start))
		return false;
	Str old = str_n(rw->source->text.p + start, line - start);
	while (old.n && (old.p[old.n - 1] == '\n' || old.p[old.n - 1] == '\r'))
		old.n--;
	size_t id = str_find(old, STR("TPD")) + 3, text = str_find(old, subject) + subject.n + 2;
	if (!is_about(old, subject) || text > old.n || id + 4 > old.n)
		return false;
	unsigned number = (unsigned)strtoul(old.p + id, NULL, 10);
	if (!diag_info(number))
		return false;
	rewrite_todo(rw, n, number, subject, arena_strndup(rw->arena, old.p + text, old.n - text));
	return true;
}

static void comment(Rewrite *rw, const Todo *t, const Diag *d)
{
	Node owner = line_owner(rw, t->statement);
	uint32_t line = logical_line(rw, rw->syntax->nodes[owner].start), old;
	Str indent = source_indent(rw->source, line);
	Buf message = {0};
	diag_message(d, &message);
	char *text = arena_printf(rw->arena, STR_FMT "# TODO(pt2pd): TPD%04u " STR_FMT "%s", STR_ARG(indent), d->id,
				  STR_ARG(buf_str(&message)), rw->source->eol);
	buf_free(&message);
	if (!has_old_todo(rw, line, &old))
		edit_insert_before(rw->edits, 0, line, str_c(text));
	else if (is_about(str_n(rw->source->bytes.p + old, line - old), str_c(d->subject ? d->subject : "")) ||
		 !rw->infer->cautious)
		replace_old(rw, old, line, str_c(text));
}

static int by_statement(const void *pa, const void *pb)
{
	const Todo *a = pa, *b = pb;
	if (a->statement != b->statement)
		return a->statement < b->statement ? -1 : 1;
	return a->node < b->node ? -1 : a->node > b->node;
}

static int by_offset(const void *pa, const void *pb)
{
	const Diag *a = pa, *b = pb;
	return a->offset != b->offset ? (a->offset < b->offset ? -1 : 1) : a->id < b->id ? -1 : a->id > b->id;
}

static int by_start(const void *pa, const void *pb)
{
	const SavedComment *a = pa, *b = pb;
	return a->comment.start < b->comment.start ? -1 : a->comment.start > b->comment.start;
}

/* The comments of replaced code, in their order, each once. */
static void put_saved_comments(Rewrite *rw)
{
	if (rw->saved.n)
		qsort(rw->saved.v, rw->saved.n, sizeof *rw->saved.v, by_start);
	for (size_t i = 0; i < rw->saved.n; i++) {
		const SavedComment *c = &rw->saved.v[i];
		if (i && c->comment.start == rw->saved.v[i - 1].comment.start)
			continue;
		Str indent = source_indent(rw->source, c->line);
		Str text = str_n(rw->source->bytes.p + c->comment.start, c->comment.end - c->comment.start);
		edit_insert_before(rw->edits, 0, c->line,
				   str_c(arena_printf(rw->arena, STR_FMT STR_FMT "%s", STR_ARG(indent), STR_ARG(text),
						      rw->source->eol)));
	}
}

void annotate(Rewrite *rw, DiagList *out)
{
	put_saved_comments(rw);
	if (rw->todos.n)
		qsort(rw->todos.v, rw->todos.n, sizeof *rw->todos.v, by_statement);
	uint32_t last_line = UINT32_MAX;
	for (size_t i = 0; i < rw->todos.n; i++) {
		const Todo *t = &rw->todos.v[i];
		Diag d = {.id = t->id, .offset = rw->syntax->nodes[t->node].start, .text = t->text};
		d.subject = t->subject.n ? arena_strndup(rw->arena, t->subject.p, t->subject.n) : NULL;
		uint32_t line = source_line_start(rw->source, rw->syntax->nodes[line_owner(rw, t->statement)].start);
		if (line != last_line)
			comment(rw, t, &d);
		last_line = line;
		vec_push(out, d);
	}
	for (size_t i = 0; i < rw->notes.n; i++)
		vec_push(out, rw->notes.v[i]);
	if (out->n)
		qsort(out->v, out->n, sizeof *out->v, by_offset);
}
