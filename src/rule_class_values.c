/* rule_class_values: values of a class that its objects hide by Tensors.
 *
 * `class Detect(nn.Module): stride = None` and `m.stride = torch.tensor(…)`: Paddle's Layer keeps Tensors
 * out of the object's dict, so the value of the class is what one reads.  It becomes each object's own, in __init__. */
#include "rewrite.h"

#include "apply_pieces.h"

#include <stdlib.h>

/* The method's statement `super().__init__(…)`, or NODE_NONE. */
static Node super_init(const Syntax *s, Node body)
{
	for (Node st = node_first(s, body); st != NODE_NONE; st = node_next(s, st)) {
		Node call = node_kind(s, st) == N_EXPRESSION_STATEMENT ? node_first(s, st) : NODE_NONE;
		Node fn =
			call != NODE_NONE && node_kind(s, call) == N_CALL ? node_field(s, call, F_FUNCTION) : NODE_NONE;
		if (fn != NODE_NONE && str_ends(node_text(s, fn), STR(".__init__")))
			return st;
	}
	return NODE_NONE;
}

static uint32_t line_stop(const Rewrite *self, uint32_t at)
{
	Str t = self->source->text;
	while (at < t.n && t.p[at] != '\n' && t.p[at] != '\r')
		at++;
	return at;
}

/* Does nothing but a comment share the statement's lines? */
static bool stands_alone(const Rewrite *self, Node st)
{
	uint32_t start = self->syntax->nodes[st].start, at = self->syntax->nodes[st].end;
	Str t = self->source->text, indent = source_indent(self->source, start);
	while (at < t.n && (t.p[at] == ' ' || t.p[at] == '\t'))
		at++;
	return source_line_start(self->source, start) + indent.n == start &&
	       (line_stop(self, at) == at || t.p[at] == '#');
}

/* `Detect.stride`: the class is asked for it. */
static bool asked_by_class(const Syntax *s, Str cls, Str name)
{
	for (Node n = 1; n < s->n; n++) {
		if (node_kind(s, n) != N_ATTRIBUTE || !str_eq(node_text(s, node_field(s, n, F_ATTRIBUTE)), name))
			continue;
		Str object = node_text(s, node_first(s, n));
		if (str_eq(object, cls) || str_eqc(object, "cls") || str_ends(object, STR("__class__")))
			return true;
	}
	return false;
}

static bool is_hidden(const Rewrite *self, uint32_t cls, Node st)
{
	const Syntax *s = self->syntax;
	Node set = node_kind(s, st) == N_EXPRESSION_STATEMENT ? node_first(s, st) : NODE_NONE;
	if (set == NODE_NONE || node_kind(s, set) != N_ASSIGNMENT || node_field(s, set, F_RIGHT) == NODE_NONE ||
	    node_kind(s, node_first(s, set)) != N_IDENTIFIER || !stands_alone(self, st))
		return false;
	Str name = node_text(s, node_first(s, set));
	const Member *m = infer_own_member(self->infer, cls, name);
	const Type *t = m ? m->type : NULL;
	bool tensor = t && t->tag != TY_ANY && type_may_be_tensor(t) && !type_is_unknown(t);
	return tensor &&
	       !asked_by_class(s, node_text(s, node_field(s, self->infer->classes.v[cls].node, F_NAME)), name);
}

/* The statement goes behind `init`, with the comment of its line. */
static void move(Rewrite *self, Node cls, Node st, Node init, Str object)
{
	const Syntax *s = self->syntax;
	uint32_t end = s->nodes[st].end, stop = line_stop(self, end), at = line_stop(self, s->nodes[init].end);
	uint32_t start = source_line_start(self->source, s->nodes[st].start);
	Pieces pieces = {0};
	pieces_ctext(&pieces, self->source->eol);
	pieces_text(&pieces, source_indent(self->source, s->nodes[init].start));
	pieces_text(&pieces, object);
	pieces_ctext(&pieces, ".");
	pieces_node(&pieces, st);
	pieces_text(&pieces, str_n(self->source->bytes.p + end, stop - end));
	edit_insert_pieces(self->edits, cls, at, &pieces);
	Str t = self->source->text;
	stop += stop < t.n && t.p[stop] == '\r';
	stop += stop < t.n && t.p[stop] == '\n';
	edit_replace_text(self->edits, st, start, stop, STR(""));
	free(pieces.v);
}

void rule_class_values(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	uint32_t scope = self->collecting ? UINT32_MAX : scope_opened_by(self->scopes, n);
	uint32_t index = scope == UINT32_MAX ? UINT32_MAX : self->infer->owner.v[scope];
	const Member *m = index == UINT32_MAX ? NULL : infer_own_member(self->infer, index, STR("__init__"));
	if (!m || m->func == UINT32_MAX || !str_starts(rewrite_torch_base(self->infer, index, 0), STR("torch.nn.")))
		return;
	const Func *f = &self->infer->funcs.v[m->func];
	Node init = super_init(s, f->body), body = node_field(s, n, F_BODY);
	if (init == NODE_NONE || f->nparams == 0 || !stands_alone(self, init))
		return;
	for (Node st = node_first(s, body); st != NODE_NONE; st = node_next(s, st))
		if (is_hidden(self, index, st))
			move(self, n, st, init, f->params[0].name);
}
