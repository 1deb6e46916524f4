/* infer_narrow: what a condition proves of the names in it: isinstance, `is None`, comparisons of classes. */
#include "infer_internal.h"

#include "pyexpr.h"

/* `name.attribute`: the symbol of the name, or SYM_NONE. */
static Sym holder_of(const Infer *self, Node n, Str *attribute)
{
	Node object = node_kind(self->syntax, n) == N_ATTRIBUTE ? node_first(self->syntax, n) : NODE_NONE;
	Node attr = object == NODE_NONE ? object : node_field(self->syntax, n, F_ATTRIBUTE);
	if (attr == NODE_NONE || node_kind(self->syntax, object) != N_IDENTIFIER)
		return SYM_NONE;
	*attribute = node_text(self->syntax, attr);
	return self->scopes->sym_of[object];
}

const Type *infer_proved(const Infer *self, Node n)
{
	const Proved *p = infer_proofs(self);
	Str attribute;
	Sym object = p ? holder_of(self, n, &attribute) : SYM_NONE;
	while (p && object != SYM_NONE && !(p->object == object && str_eq(p->attribute, attribute)))
		p = p->before;
	return p && object != SYM_NONE ? p->type : NULL;
}

static void prove(Infer *self, Node n, const Type *t)
{
	Str attribute;
	Sym object = holder_of(self, n, &attribute);
	if (object == SYM_NONE || !self->frame)
		return;
	Proved *p = arena_new(self->arena, Proved);
	*p = (Proved){self->frame->proved, object, attribute, t};
	self->frame->proved = p;
}

void infer_disprove(Infer *self, Node n)
{
	if (infer_proved(self, n))
		prove(self, n, NULL);
}

void infer_set_name(Infer *self, Node n, const Type *t)
{
	if (node_kind(self->syntax, n) == N_ATTRIBUTE && t)
		prove(self, n, t);
	Sym id = node_kind(self->syntax, n) == N_IDENTIFIER ? self->scopes->sym_of[n] : SYM_NONE;
	if (id == SYM_NONE || !t)
		return;
	const Symbol *sym = &self->scopes->symbols.v[id];
	if (self->frame && sym->frame == self->frame->scope)
		self->frame->env[sym->slot] = t;
}

/* The type that isinstance(x, n) proves; NULL when n says nothing useful. */
static const Type *instance_type(Infer *self, Node n)
{
	NodeKind kind = node_kind(self->syntax, n);
	if (kind == N_TUPLE || kind == N_LIST || kind == N_SET) {
		const Type *out = NULL;
		for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
			const Type *t = instance_type(self, c);
			if (!t)
				return NULL;
			out = type_join(&self->table, out, t);
		}
		return out;
	}
	const Type *t = infer_annotation(self, n);
	return t && t->tag != TY_ANY ? t : NULL;
}

static const Type *subtract(Infer *self, const Type *t, const Type *proved)
{
	if (!t || t->tag != TY_UNION)
		return t;
	if (proved->tag == TY_UNION) {
		for (size_t i = 0; i < proved->n; i++)
			t = subtract(self, t, proved->args[i]);
		return t;
	}
	const Type *out = NULL;
	for (size_t i = 0; i < t->n; i++)
		if (t->args[i]->tag != proved->tag || proved->tag == TY_INSTANCE || proved->tag == TY_OBJECT)
			out = type_join(&self->table, out, t->args[i]);
	return out ? out : t;
}

/* A list or tuple where only its one or more elements, t, were thought of: it holds such. */
static const Type *several(Infer *self, const Type *proved, const Type *t)
{
	if (proved->tag == TY_UNION) {
		const Type *out = NULL;
		for (size_t i = 0; i < proved->n; i++)
			out = type_join(&self->table, out, several(self, proved->args[i], t));
		return out;
	}
	const Type *element = type_without_none(&self->table, t);
	if ((proved->tag != TY_LIST && proved->tag != TY_TUPLE_OF) || type_is_unknown(element) ||
	    !type_is_unknown(proved->args[0]))
		return proved;
	return type_of(&self->table, (TypeTag)proved->tag, type_flags(&self->table, element, TYPE_LIKELY, TYPE_FRESH));
}

/* The members of t that are of a tag that was proved; what was proved when there is none. */
static const Type *intersect(Infer *self, const Type *t, const Type *proved)
{
	const Type *const *members = t && t->tag == TY_UNION ? t->args : &t;
	size_t n = t && t->tag == TY_UNION ? t->n : 1, m = proved->tag == TY_UNION ? proved->n : 1;
	const Type *out = NULL;
	for (size_t i = 0; t && i < n; i++)
		for (size_t k = 0; k < m && members[i]->tag != TY_INSTANCE && members[i]->tag != TY_OBJECT; k++)
			if (members[i]->tag == (m > 1 ? proved->args[k] : proved)->tag)
				out = type_join(&self->table, out, members[i]);
	return type_is_unknown(t) ? proved : out ? out : several(self, proved, t);
}

/* `type(m) is nn.Conv2d`, `m.__class__ == nn.Conv2d`: m itself, or NODE_NONE. */
static Node class_of_what(const Infer *self, Node n)
{
	const Syntax *s = self->syntax;
	if (node_kind(s, n) == N_ATTRIBUTE && str_eqc(node_text(s, node_field(s, n, F_ATTRIBUTE)), "__class__"))
		return node_first(s, n);
	if (node_kind(s, n) != N_CALL || !str_eqc(node_text(s, node_field(s, n, F_FUNCTION)), "type"))
		return NODE_NONE;
	Node args = node_field(s, n, F_ARGUMENTS), x = node_first(s, args);
	return x != NODE_NONE && node_next(s, x) == NODE_NONE ? x : NODE_NONE;
}

/* `m.__class__.__name__`: m. */
static Node name_of_what(const Infer *self, Node n)
{
	const Syntax *s = self->syntax;
	bool named = node_kind(s, n) == N_ATTRIBUTE && str_eqc(node_text(s, node_field(s, n, F_ATTRIBUTE)), "__name__");
	return named ? class_of_what(self, node_first(s, n)) : NODE_NONE;
}

/* `kind` of `kind = type(m)`: m, when the name is given nothing else; NODE_NONE otherwise.  of_what: one of the two
 * above. */
static Node held_by_name(const Infer *self, Node name, Node (*of_what)(const Infer *self, Node n))
{
	const Syntax *s = self->syntax;
	Sym sym = node_kind(s, name) == N_IDENTIFIER ? self->scopes->sym_of[name] : SYM_NONE;
	Node of = NODE_NONE;
	for (Node n = 1; n < s->n && sym != SYM_NONE; n++) {
		Node left = node_kind(s, n) == N_ASSIGNMENT ? node_field(s, n, F_LEFT) : NODE_NONE;
		if (left == NODE_NONE || node_kind(s, left) != N_IDENTIFIER || self->scopes->sym_of[left] != sym)
			continue;
		Node right = node_field(s, n, F_RIGHT);
		if (of != NODE_NONE || right == NODE_NONE)
			return NODE_NONE;
		of = of_what(self, right);
	}
	return of;
}

/* ---- names of classes ---- */

/* How a class's name is compared with a part of it. */
typedef enum { NAME_IS, NAME_HAS, NAME_STARTS } NameTest;

static bool name_passes(Str name, NameTest test, Str part)
{
	return test == NAME_IS    ? str_eq(name, part)
	       : test == NAME_HAS ? str_find(name, part) < name.n
				  : str_starts(name, part);
}

/* The class furthest up of which `cls` is one, below Module. */
static Str family_of(Str cls)
{
	const MapEntry *e = mapping_find(cls);
	for (unsigned guard = 0; e && e->nbases && guard < 16; guard++) {
		Str base = str_c(e->bases[0]);
		if (str_eqc(base, "torch.nn.Module"))
			break;
		cls = base;
		e = mapping_find(base);
	}
	return cls;
}

/* Is this a class that no case converts? */
static bool is_unsupported(const MapEntry *e) { return e->ncases == 0 || (e->ncases == 1 && e->cases[0].unsupported); }

/* What a module is whose class's name passes the test: the layers of torch.nn of such names; NULL when there is none.
 */
static const Type *layers_named(Infer *self, NameTest test, Str part)
{
	const Str module = STR("torch.nn");
	const Type *out = NULL;
	size_t first, end = mapping_module_range(module, &first);
	for (size_t i = first; i < end; i++) {
		const MapEntry *e = &mapping_entries[i];
		Str key = str_c(e->key), last = str_n(key.p + module.n + 1, key.n - module.n - 1);
		if (e->kind != MK_CLASS || str_find(last, STR(".")) < last.n || !name_passes(last, test, part) ||
		    is_unsupported(e) || !mapping_is_subclass(key, STR("torch.nn.Module")))
			continue;
		Str cls = test == NAME_IS ? key : family_of(key);
		out = type_join(&self->table, out, type_instance(&self->table, cls, NULL));
	}
	return out;
}

/* A part of a class's name, as a string; empty for anything else, and for a letter, which many names hold. */
static Str part_of_name(const Infer *self, Node n)
{
	Str text = pyexpr_plain_string(self->syntax, n);
	return text.n > 1 ? text : (Str){0};
}

/* The module m when n is the name of its class, itself or by a variable; else NODE_NONE. */
static Node module_named_by(const Infer *self, Node n)
{
	const Type *t = n == NODE_NONE ? NULL : self->types[n];
	if (!t || t->tag != TY_STR || !str_eqc(t->name, "builtins.__name__"))
		return NODE_NONE;
	return node_kind(self->syntax, n) == N_IDENTIFIER ? held_by_name(self, n, name_of_what) : name_of_what(self, n);
}

static bool narrow_named(Infer *self, Node name, NameTest test, Node part)
{
	Str text = part_of_name(self, part);
	Node of = text.n && !self->cautious ? module_named_by(self, name) : NODE_NONE;
	const Type *proved = of == NODE_NONE ? NULL : layers_named(self, test, text);
	if (proved)
		infer_set_name(self, of, proved);
	return of != NODE_NONE;
}

/* `name.find(part)`, `name.startswith(part)`: the call's receiver, and the part; NODE_NONE for other methods. */
static Node receiver_of(const Infer *self, Node call, const char *method, Node *part)
{
	const Syntax *s = self->syntax;
	Node fn = node_kind(s, call) == N_CALL ? node_field(s, call, F_FUNCTION) : NODE_NONE;
	if (fn == NODE_NONE || node_kind(s, fn) != N_ATTRIBUTE ||
	    !str_eqc(node_text(s, node_field(s, fn, F_ATTRIBUTE)), method))
		return NODE_NONE;
	Node args = node_field(s, call, F_ARGUMENTS);
	*part = args == NODE_NONE ? args : node_first(s, args);
	return node_first(s, fn);
}

/* `x.__class__.__name__ == 'Conv2d'`, `'Conv' in name`, `name.find('Conv') != -1`.  True when n is about a class's
 * name. */
static bool narrow_class_name(Infer *self, Node x, NodeOp op, Node y, bool truth)
{
	if (op == OP_EQ || op == OP_NE) {
		bool left = part_of_name(self, y).n > 0;
		if (left || part_of_name(self, x).n)
			return (op == OP_EQ) == truth && narrow_named(self, left ? x : y, NAME_IS, left ? y : x);
	}
	if (op == OP_IN || op == OP_NOT_IN)
		return (op == OP_IN) == truth && narrow_named(self, y, NAME_HAS, x);
	Node part, name = receiver_of(self, x, "find", &part);
	if (name == NODE_NONE)
		return false;
	Str bound = node_text(self->syntax, y);
	bool none = str_eqc(bound, "-1"),
	     found = (none && (op == OP_NE || op == OP_GT)) || (str_eqc(bound, "0") && op == OP_GE);
	bool missing = (none && op == OP_EQ) || (str_eqc(bound, "0") && op == OP_LT);
	return ((found && truth) || (missing && !truth)) && narrow_named(self, name, NAME_HAS, part);
}

static void narrow_call(Infer *self, Node call, bool truth)
{
	Node fn = node_field(self->syntax, call, F_FUNCTION), args = node_field(self->syntax, call, F_ARGUMENTS);
	if (fn == NODE_NONE || args == NODE_NONE || node_kind(self->syntax, args) != N_ARGUMENT_LIST)
		return;
	const Type *f = self->types[fn];
	Node x = node_first(self->syntax, args), part, name = receiver_of(self, call, "startswith", &part);
	if (truth && name != NODE_NONE)
		narrow_named(self, name, NAME_STARTS, part);
	if (!f || f->tag != TY_REF || x == NODE_NONE)
		return;
	const Type *now = self->types[x], *proved = NULL;
	if (str_eqc(f->name, "torch.is_tensor"))
		proved = type_tensor(&self->table, KIND_ANY, 0);
	else if (str_eqc(f->name, "builtins.isinstance") && node_next(self->syntax, x) != NODE_NONE)
		proved = instance_type(self, node_next(self->syntax, x));
	if (!proved)
		return;
	if (!truth) {
		infer_set_name(self, x, subtract(self, now, proved));
	} else {
		/* what is known already may say more: its elements, its kind, a class of the file */
		bool same = now && now->tag == proved->tag && proved->tag != TY_INSTANCE && proved->tag != TY_OBJECT;
		bool subclass = now && now->tag == TY_OBJECT && proved->tag == TY_INSTANCE &&
				infer_class_is(self, now->index, proved->name);
		if (!same && !subclass)
			infer_set_name(self, x, intersect(self, now, proved));
	}
}

static void narrow_comparison(Infer *self, Node n, bool truth)
{
	Node x = node_first(self->syntax, n), none = x == NODE_NONE ? x : node_next(self->syntax, x);
	NodeOp how = (NodeOp)self->syntax->nodes[n].op;
	if (none != NODE_NONE && narrow_class_name(self, x, how, none, truth))
		return;
	Node of = none == NODE_NONE ? NODE_NONE : class_of_what(self, x);
	if (truth && none != NODE_NONE && (how == OP_IS || how == OP_EQ || how == OP_IN)) {
		const Type *proved = of != NODE_NONE || node_kind(self->syntax, x) == N_IDENTIFIER
					     ? instance_type(self, none)
					     : NULL;
		if (proved && of == NODE_NONE)
			of = held_by_name(self, x, class_of_what);
		if (proved && of != NODE_NONE) {
			infer_set_name(self, of, proved);
			return;
		}
	}
	if (of != NODE_NONE)
		return;
	if (none == NODE_NONE || node_kind(self->syntax, none) != N_NONE)
		return;
	bool is_none = (how == OP_IS || how == OP_EQ) == truth;
	if (how != OP_IS && how != OP_IS_NOT && how != OP_EQ && how != OP_NE)
		return;
	const Type *now = self->types[x];
	if (!is_none)
		infer_set_name(self, x, type_without_none(&self->table, now));
}

/* One of several conditions holds, of which `first` is the first: what all of them say of a name. */
static void narrow_either(Infer *self, Node first, bool truth)
{
	Frame *f = self->frame;
	const Proved *proofs = infer_proofs(self);
	const Type **before = infer_copy_env(self), **all = NULL;
	if (!before)
		return;
	for (Node c = first; c != NODE_NONE; c = node_next(self->syntax, c)) {
		infer_narrow(self, c, truth);
		infer_forget(self, proofs);
		if (!f->n || memcmp(before, f->env, f->n * sizeof *before) == 0)
			return; /* it tells nothing */
		for (uint32_t i = 0; i < f->n && all; i++)
			all[i] = type_join(&self->table, all[i], f->env[i]);
		if (!all)
			all = infer_copy_env(self);
		infer_load_env(self, before);
	}
	infer_load_env(self, all);
}

static void narrow(Infer *self, Node cond, bool truth)
{
	Node first = node_first(self->syntax, cond);
	switch (node_kind(self->syntax, cond)) {
	case N_PARENTHESIZED:
		if (first != NODE_NONE)
			infer_narrow(self, first, truth);
		return;
	case N_NOT:
		if (first != NODE_NONE)
			infer_narrow(self, first, !truth);
		return;
	case N_BOOLEAN:
		if ((self->syntax->nodes[cond].op == OP_AND) == truth)
			for (Node c = first; c != NODE_NONE; c = node_next(self->syntax, c))
				infer_narrow(self, c, truth);
		else
			narrow_either(self, first, truth);
		return;
	case N_CALL: narrow_call(self, cond, truth); return;
	case N_COMPARISON: narrow_comparison(self, cond, truth); return;
	case N_IDENTIFIER:
		if (truth)
			infer_set_name(self, cond, type_without_none(&self->table, self->types[cond]));
		return;
	default: return;
	}
}

void infer_narrow(Infer *self, Node cond, bool truth)
{
	if (self->deep || self->depth >= INFER_DEEP)
		return;
	self->depth++;
	narrow(self, cond, truth);
	self->depth--;
}
