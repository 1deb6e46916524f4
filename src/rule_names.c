/* rule_names: names of torch that the program writes as strings.
 *
 * In: a call, a comparison, a quoted annotation.  Out: edits of the strings in `getattr(nn, "Conv2d")`,
 * `type(m).__name__ == "Conv2d"` and `x: "torch.Tensor"`; a TODO where a name is only known at run time. */
#include "rewrite.h"

#include "pyexpr.h"

/* Content of a string literal that may be a name; an empty Str for any other node. */
static Str literal_content(const Syntax *s, Node n)
{
	Str text = pyexpr_plain_string(s, n);
	return str_is_identifier(text) ? text : (Str){0};
}

static void set_content(Rewrite *self, Node n, Str text)
{
	const NodeRec *r = &self->syntax->nodes[n];
	if (!self->collecting && !str_eq(literal_content(self->syntax, n), text))
		edit_replace_text(self->edits, n, r->start + 1, r->end - 1, text);
}

/* ---- getattr(torch.nn, "Conv2d") ---- */

Str rewrite_builtin(const Rewrite *self, Node fn)
{
	const Type *t = fn != NODE_NONE && node_kind(self->syntax, fn) == N_IDENTIFIER ? self->infer->types[fn] : NULL;
	return t && t->tag == TY_REF && str_starts(t->name, STR("builtins.")) ? str_n(t->name.p + 9, t->name.n - 9)
									      : (Str){0};
}

static void known_name(Rewrite *self, Node call, Node name, Str module, bool value, bool dflt)
{
	Str full = infer_dotted(self->infer, module, literal_content(self->syntax, name));
	Str target = names_target(self->infer, full);
	if (target.n && str_eq(str_parent_part(target), names_module(module))) {
		set_content(self, name, str_last_part(target));
	} else if (value && !dflt) {
		if (!target.n)
			rewrite_todo(self, call, 2005, full, NULL);
		else if (!self->collecting)
			edit_replace_node(self->edits, call, names_spell(self->names, target, call, NULL));
	}
}

/* A name that is only known at run time: `torch.nn.__getattr__` says what serves any. */
static bool chosen_at_run_time(Rewrite *self, Node n, Str module, Node args)
{
	Str key = str_c(arena_printf(self->arena, STR_FMT ".__getattr__", STR_ARG(module)));
	const MapEntry *e = mapping_find(key);
	if (!e || node_next(self->syntax, node_next(self->syntax, node_first(self->syntax, args))) != NODE_NONE)
		return false;
	Site site = match_site(n, CTX_CALL);
	site.args = args;
	site.skipped = node_first(self->syntax, args);
	rewrite_entry(self, e, &site, NODE_NONE, key);
	return true;
}

/* `getattr(torch, args.dtype)`, `getattr(torch, options["dtype"])`: Paddle has torch's names of dtypes. */
static bool is_dtype_name(const Syntax *s, Str module, Node name)
{
	Node last = name;
	if (node_kind(s, name) == N_ATTRIBUTE || node_kind(s, name) == N_SUBSCRIPT)
		for (Node c = node_first(s, name); c != NODE_NONE; c = node_next(s, c))
			last = c;
	Str text = node_text(s, last);
	bool plain = last != name || node_kind(s, name) == N_IDENTIFIER;
	return plain && str_eqc(module, "torch") && str_find(text, STR("dtype")) < text.n;
}

/* `hasattr(m, "reset_parameters")`: a method that torch's objects have and Paddle's lack may say what to ask instead,
 * by a case for the context of classes. */
static bool asked_for(Rewrite *self, Node n, Node object, Str name)
{
	const MapEntry *e = name.n ? mapping_unknown_member(name) : NULL;
	bool asks = false;
	for (size_t i = 0; e && i < e->ncases; i++)
		asks |= e->kind == MK_METHOD && (e->cases[i].when.context & CTX_CLASS);
	if (!asks || self->infer->cautious)
		return false;
	Site site = match_site(n, CTX_CLASS);
	site.self = object;
	site.self_type = self->infer->types[object];
	return rewrite_entry(self, e, &site, NODE_NONE, str_c(e->key));
}

static bool name_of_module(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node args = node_field(s, n, F_ARGUMENTS);
	Str fn = rewrite_builtin(self, node_field(s, n, F_FUNCTION));
	bool value = str_eqc(fn, "getattr");
	if ((!value && !str_eqc(fn, "hasattr")) || args == NODE_NONE || node_kind(s, args) != N_ARGUMENT_LIST)
		return false;
	Node object = node_first(s, args), name = object == NODE_NONE ? object : node_next(s, object);
	Str module = object == NODE_NONE ? (Str){0} : infer_spelled(self->infer, object);
	if (name != NODE_NONE && !value && !module.n)
		return asked_for(self, n, object, literal_content(s, name));
	if (name == NODE_NONE || !names_is_torch(module) || !mapping_is_module(module))
		return false;
	if (literal_content(s, name).n)
		known_name(self, n, name, module, value, node_next(s, name) != NODE_NONE);
	else if (value && !chosen_at_run_time(self, n, module, args) && !is_dtype_name(s, module, name))
		rewrite_todo(self, n, 3003, module,
			     "a name that is only known at run time; map torch's names to Paddle's");
	return true;
}

/* ---- names of classes ---- */

static bool is_class_name(const Rewrite *self, Node n)
{
	const Type *t = self->infer->types[n];
	return t && t->tag == TY_STR && str_eqc(t->name, "builtins.__name__");
}

/* "Conv2d" as Paddle calls the class; of a tuple, list or set of names each. */
static void rename_class(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	NodeKind k = node_kind(s, n);
	if (k == N_TUPLE || k == N_LIST || k == N_SET || k == N_PARENTHESIZED) {
		for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
			if (node_kind(s, c) == N_STRING)
				rename_class(self, c);
		return;
	}
	Str content = literal_content(s, n);
	Str full = content.n ? infer_dotted(self->infer, STR("torch.nn"), content) : (Str){0};
	const MapEntry *e = full.n ? mapping_find(full) : NULL;
	Str target = e && e->kind == MK_CLASS ? names_target(self->infer, full) : (Str){0};
	if (target.n)
		set_content(self, n, str_last_part(target));
}

static void compared_names(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	NodeOp op = (NodeOp)s->nodes[n].op;
	bool asked = false;
	for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
		asked |= is_class_name(self, c);
	for (Node c = node_first(s, n); asked && c != NODE_NONE; c = node_next(s, c))
		if (op == OP_EQ || op == OP_NE || op == OP_IN || op == OP_NOT_IN)
			rename_class(self, c);
}

static void searched_names(Rewrite *self, Node n)
{
	static const char *const methods[] = {"find", "startswith", "endswith", "count", "index", "rfind"};
	const Syntax *s = self->syntax;
	Node fn = node_field(s, n, F_FUNCTION), args = node_field(s, n, F_ARGUMENTS);
	Node attr = fn != NODE_NONE && node_kind(s, fn) == N_ATTRIBUTE ? node_field(s, fn, F_ATTRIBUTE) : NODE_NONE;
	if (attr == NODE_NONE || args == NODE_NONE || !is_class_name(self, node_first(s, fn)))
		return;
	for (size_t i = 0; i < ARRAY_LEN(methods); i++)
		if (str_eqc(node_text(s, attr), methods[i]) && node_first(s, args) != NODE_NONE)
			rename_class(self, node_first(s, args));
}

bool rule_name_strings(Rewrite *self, Node n)
{
	if (node_kind(self->syntax, n) != N_CALL) {
		compared_names(self, n);
		return false;
	}
	searched_names(self, n);
	return name_of_module(self, n);
}

/* ---- quoted annotations ---- */

/* The dotted name that starts at `at` of `text`; *end is behind it. */
static Str dotted_at(Str text, size_t at, size_t *end)
{
	size_t i = at;
	for (;;) {
		size_t start = i;
		while (i < text.n && str_is_identifier(str_n(text.p + start, i + 1 - start)))
			i++;
		if (i == start) /* nothing behind the dot */
			i = start > at ? start - 1 : start;
		if (i == start || i >= text.n || text.p[i] != '.')
			break;
		i++;
	}
	*end = i;
	return str_n(text.p + at, i - at);
}

/* What the dotted name becomes; an empty Str when it is no name of torch. */
static Str annotated_name(Rewrite *self, Node n, Str dotted)
{
	size_t dot = str_find(dotted, STR("."));
	Sym sym = scope_lookup(self->scopes, self->scopes->scope_of[n], str_n(dotted.p, dot));
	uint32_t i = sym == SYM_NONE ? UINT32_MAX : self->names->of_symbol.v[sym];
	if (i == UINT32_MAX)
		return (Str){0};
	Alias *a = &self->names->aliases.v[i];
	Str full = dot < dotted.n ? infer_dotted(self->infer, a->torch, str_n(dotted.p + dot + 1, dotted.n - dot - 1))
				  : a->torch;
	Str target = mapping_is_module(full) ? (Str){0} : names_target(self->infer, full);
	return target.n ? names_spell(self->names, target, n, a) : (Str){0};
}

/* Literal["torch"], Annotated[int, "torch"]: words, not names. */
static bool is_word(const Syntax *s, Node n)
{
	for (Node p = node_parent(s, n); p != NODE_NONE && node_kind(s, p) != N_BLOCK; p = node_parent(s, p)) {
		if (node_kind(s, p) != N_GENERIC_TYPE && node_kind(s, p) != N_SUBSCRIPT)
			continue;
		Str name = node_text(s, node_first(s, p));
		if (str_ends(name, STR("Literal")) || str_ends(name, STR("Annotated")))
			return true;
	}
	return false;
}

void rule_quoted_annotation(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Str text = node_text(s, n);
	bool plain = text.n > 2 && (text.p[0] == '"' || text.p[0] == '\'') && text.p[1] != text.p[0] &&
		     node_first(s, n) == NODE_NONE;
	if (!plain || self->collecting || memchr(text.p, '\\', text.n) || is_word(s, n))
		return;
	for (size_t i = 1, end; i + 1 < text.n; i = end > i ? end : i + 1) {
		Str dotted = dotted_at(str_n(text.p, text.n - 1), i, &end);
		Str now = dotted.n ? annotated_name(self, n, dotted) : (Str){0};
		if (now.n && !str_eq(now, dotted)) {
			uint32_t at = s->nodes[n].start + (uint32_t)i;
			edit_replace_text(self->edits, n, at, at + (uint32_t)dotted.n, now);
		}
	}
}
