/* infer_stmt: statements, branches, loops, functions and classes; the driver of the rounds. */
#include "infer_internal.h"

#include <stdlib.h>

/* ---- branches ---- */

static const Type **copy_env(Infer *self)
{
	Frame *f = self->frame;
	const Type **copy = arena_array(self->arena, const Type *, f->n + 1);
	if (f->n)
		memcpy(copy, f->env, f->n * sizeof *copy);
	return copy;
}

static void load_env(Infer *self, const Type *const *saved)
{
	if (self->frame->n)
		memcpy(self->frame->env, saved, self->frame->n * sizeof *saved);
}

/* Joins another path into the current one; a dead path adds nothing. */
static bool join_env(Infer *self, const Type *const *other, bool other_dead)
{
	Frame *f = self->frame;
	bool changed = false;
	if (other_dead)
		return false;
	for (uint32_t i = 0; i < f->n; i++) {
		const Type *t = f->dead ? other[i] : type_join(&self->table, f->env[i], other[i]);
		changed |= t != f->env[i];
		f->env[i] = t;
	}
	f->dead = false;
	return changed;
}

/* ---- narrowing ---- */

static void set_name(Infer *self, Node n, const Type *t)
{
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
	return out && !type_is_unknown(t) ? out : proved;
}

static void narrow_call(Infer *self, Node call, bool truth)
{
	Node fn = node_field(self->syntax, call, F_FUNCTION), args = node_field(self->syntax, call, F_ARGUMENTS);
	if (fn == NODE_NONE || args == NODE_NONE || node_kind(self->syntax, args) != N_ARGUMENT_LIST)
		return;
	const Type *f = self->types[fn];
	Node x = node_first(self->syntax, args);
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
		set_name(self, x, subtract(self, now, proved));
	} else {
		/* what is known already may say more: its elements, its kind, a class of the file */
		bool same = now && now->tag == proved->tag && proved->tag != TY_INSTANCE && proved->tag != TY_OBJECT;
		bool subclass = now && now->tag == TY_OBJECT && proved->tag == TY_INSTANCE &&
				infer_class_is(self, now->index, proved->name);
		if (!same && !subclass)
			set_name(self, x, intersect(self, now, proved));
	}
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

/* `kind` of `kind = type(m)`: m, when the name is given nothing else; NODE_NONE otherwise. */
static Node class_in_name(const Infer *self, Node name)
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
		of = class_of_what(self, right);
	}
	return of;
}

static void narrow_comparison(Infer *self, Node n, bool truth)
{
	Node x = node_first(self->syntax, n), none = x == NODE_NONE ? x : node_next(self->syntax, x);
	NodeOp how = (NodeOp)self->syntax->nodes[n].op;
	Node of = none == NODE_NONE ? NODE_NONE : class_of_what(self, x);
	if (truth && none != NODE_NONE && (how == OP_IS || how == OP_EQ || how == OP_IN)) {
		const Type *proved = of != NODE_NONE || node_kind(self->syntax, x) == N_IDENTIFIER
					     ? instance_type(self, none)
					     : NULL;
		if (proved && of == NODE_NONE)
			of = class_in_name(self, x);
		if (proved && of != NODE_NONE) {
			set_name(self, of, proved);
			return;
		}
	}
	if (of != NODE_NONE)
		return;
	if (none == NODE_NONE || node_kind(self->syntax, none) != N_NONE)
		return;
	NodeOp op = (NodeOp)self->syntax->nodes[n].op;
	bool is_none = (op == OP_IS || op == OP_EQ) == truth;
	if (op != OP_IS && op != OP_IS_NOT && op != OP_EQ && op != OP_NE)
		return;
	const Type *now = self->types[x];
	if (!is_none)
		set_name(self, x, type_without_none(&self->table, now));
}

void infer_narrow(Infer *self, Node cond, bool truth)
{
	if (self->deep)
		return;
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
		return;
	case N_CALL: narrow_call(self, cond, truth); return;
	case N_COMPARISON: narrow_comparison(self, cond, truth); return;
	case N_IDENTIFIER:
		if (truth)
			set_name(self, cond, type_without_none(&self->table, self->types[cond]));
		return;
	default: return;
	}
}

/* ---- annotations ---- */

static const Type *annotated_name(Infer *self, Str name, Node args)
{
	size_t dot = name.n;
	while (dot > 0 && name.p[dot - 1] != '.')
		dot--;
	Str last = str_n(name.p + dot, name.n - dot);
	const Type *elem = NULL;
	if (args != NODE_NONE) {
		Node c = node_first(self->syntax, args);
		if (node_kind(self->syntax, args) == N_SUBSCRIPT)
			c = node_next(self->syntax, node_first(self->syntax, args));
		for (; c != NODE_NONE; c = node_next(self->syntax, c)) {
			const Type *t = infer_annotation(self, c);
			bool joined = str_eqc(last, "Union") || str_eqc(last, "Tuple") || str_eqc(last, "tuple");
			elem = joined ? type_join(&self->table, elem, t) : t;
		}
	}
	static const struct {
		const char *name;
		TypeTag tag;
	} names[] = {
		{"int", TY_INT},           {"float", TY_FLOAT},     {"bool", TY_BOOL},        {"str", TY_STR},
		{"bytes", TY_OTHER},       {"None", TY_NONE},       {"list", TY_LIST},        {"List", TY_LIST},
		{"Sequence", TY_LIST},     {"set", TY_SET},         {"Set", TY_SET},          {"dict", TY_DICT},
		{"Dict", TY_DICT},         {"Mapping", TY_DICT},    {"OrderedDict", TY_DICT}, {"tuple", TY_TUPLE_OF},
		{"Tuple", TY_TUPLE_OF},    {"Iterable", TY_ITER},   {"Iterator", TY_ITER},    {"Generator", TY_ITER},
		{"Callable", TY_CALLABLE}, {"ndarray", TY_NDARRAY}, {"array", TY_NDARRAY},    {"NDArray", TY_NDARRAY},
	};
	if (str_eqc(last, "Optional"))
		return type_join(&self->table, elem, simple(self, TY_NONE));
	if (str_eqc(last, "Union") || str_eqc(last, "Final") || str_eqc(last, "ClassVar") || str_eqc(last, "Annotated"))
		return elem ? elem : any(self);
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (str_eqc(last, names[i].name) && !str_starts(name, STR("torch"))) {
			TypeTag tag = names[i].tag;
			bool container = tag == TY_LIST || tag == TY_SET || tag == TY_DICT || tag == TY_TUPLE_OF ||
					 tag == TY_ITER;
			return container ? type_of(&self->table, tag, elem) : simple(self, tag);
		}
	return NULL;
}

/* A class of torch's that no mapping describes (torch.distributed's DeviceMesh): its `size()` is not a Tensor's.  Not
 * those that derive from Tensor, type variables, and names of several types. */
static bool is_class_of_torch(Str name)
{
	size_t dot = name.n;
	while (dot > 0 && name.p[dot - 1] != '.')
		dot--;
	Str last = str_n(name.p + dot, name.n - dot);
	bool tensor = str_find(last, STR("Tensor")) < last.n || str_find(last, STR("Parameter")) < last.n ||
		      str_find(last, STR("Buffer")) < last.n;
	return str_starts(name, STR("torch.")) && !str_starts(name, STR("torch.types.")) && last.n > 1 &&
	       last.p[0] >= 'A' && last.p[0] <= 'Z' && str_find(last, STR("_")) == last.n && !tensor;
}

static const Type *annotated_torch(Infer *self, Str name)
{
	if (infer_is_project(name))
		return type_instance(&self->table, name, NULL);
	if (str_eqc(name, "torch.Tensor"))
		return type_tensor(&self->table, KIND_ANY, 0);
	if (str_eqc(name, "torch.device"))
		return simple(self, TY_DEVICE);
	if (str_eqc(name, "torch.dtype"))
		return simple(self, TY_DTYPE);
	if (str_eqc(name, "torch.Size"))
		return simple(self, TY_SIZE);
	const MapEntry *e = mapping_find(name);
	if ((!e || e->kind == MK_FUNCTION) && is_class_of_torch(name))
		return type_instance(&self->table, name, NULL);
	if (!e || e->kind != MK_CLASS)
		return any(self);
	if (mapping_is_subclass(name, STR("torch.nn.Parameter")))
		return type_tensor(&self->table, KIND_FLOAT, TYPE_PARAM);
	if (mapping_is_subclass(name, STR("torch.Tensor"))) {
		const MapType *r = e->ncases ? e->cases[0].returns : NULL;
		return type_tensor(&self->table, r && r->tag == MT_TENSOR ? r->kind : KIND_ANY, 0);
	}
	return type_instance(&self->table, name, NULL);
}

/* Takes `Optional[]` or `| None` off a type. */
static bool strip_optional(Str *text)
{
	bool generic = str_starts(*text, STR("Optional[")) && text->n > 10;
	bool joined = text->n > 7 && str_eqc(str_n(text->p + text->n - 7, 7), " | None");
	if (generic)
		*text = str_n(text->p + 9, text->n - 10);
	else if (joined)
		text->n -= 7;
	return generic || joined;
}

/* "Tensor", "torch.Tensor", "Net" written in quotes. */
static const Type *annotated_string(Infer *self, Str text)
{
	while (text.n && (text.p[0] == '"' || text.p[0] == '\''))
		text = str_n(text.p + 1, text.n - 1);
	while (text.n && (text.p[text.n - 1] == '"' || text.p[text.n - 1] == '\''))
		text.n--;
	bool optional = strip_optional(&text);
	if (str_find(text, STR(" ")) < text.n || str_find(text, STR("[")) < text.n)
		return any(self);
	size_t dot = str_find(text, STR("."));
	Sym sym = scope_lookup(self->scopes, 0, str_n(text.p, dot));
	const Type *t = sym == SYM_NONE ? NULL : self->scopes->symbols.v[sym].all;
	if (!t)
		return any(self);
	if (dot < text.n && t->tag == TY_REF)
		t = infer_ref(self, infer_dotted(self, t->name, str_n(text.p + dot + 1, text.n - dot - 1)));
	const Type *out = t->tag == TY_REF     ? annotated_torch(self, t->name)
			  : t->tag == TY_CLASS ? type_user(&self->table, TY_OBJECT, t->index)
					       : any(self);
	return optional && out->tag != TY_ANY ? type_join(&self->table, out, simple(self, TY_NONE)) : out;
}

const Type *infer_annotation(Infer *self, Node n)
{
	Node first = node_first(self->syntax, n);
	switch (node_kind(self->syntax, n)) {
	case N_TYPE: return first == NODE_NONE ? any(self) : infer_annotation(self, first);
	case N_STRING: return annotated_string(self, node_text(self->syntax, n));
	case N_NONE: return simple(self, TY_NONE);
	case N_GENERIC_TYPE:
	case N_SUBSCRIPT: {
		if (first == NODE_NONE)
			return any(self);
		Node args = node_kind(self->syntax, n) == N_SUBSCRIPT ? n : node_next(self->syntax, first);
		const Type *base = infer_expr(self, first);
		Str name = base && base->tag == TY_REF ? base->name : node_text(self->syntax, first);
		const Type *t = annotated_name(self, name, args);
		return t ? t : any(self);
	}
	case N_BINARY:
	case N_UNION_TYPE: {
		const Type *out = NULL;
		for (Node c = first; c != NODE_NONE; c = node_next(self->syntax, c))
			out = type_join(&self->table, out, infer_annotation(self, c));
		return out ? out : any(self);
	}
	case N_MEMBER_TYPE:
	case N_CONSTRAINED_TYPE:
	case N_SPLAT_TYPE: {
		for (Node c = first; c != NODE_NONE; c = node_next(self->syntax, c))
			infer_expr(self, c);
		return any(self);
	}
	case N_IDENTIFIER:
	case N_ATTRIBUTE: {
		const Type *t = infer_expr(self, n);
		if (t->tag == TY_CLASS)
			return type_user(&self->table, TY_OBJECT, t->index);
		if (t->tag != TY_REF)
			return any(self);
		if (str_starts(t->name, STR("torch")) || infer_is_project(t->name))
			return annotated_torch(self, t->name);
		const Type *named = annotated_name(self, t->name, NODE_NONE);
		return named ? named : infer_outside_instance(self, t->name, n);
	}
	default: infer_expr(self, n); return any(self);
	}
}

/* ---- functions ---- */

/* What is known of a parameter before any call is seen. */
/* A parameter that is annotated as a Tensor holds one later too, where nothing else is known of what it is assigned. */
static void declare_tensor(Infer *self, const FuncParam *p, const Type *t)
{
	const Type *some = type_without_none(&self->table, t);
	Symbol *symbol = &self->scopes->symbols.v[p->sym];
	if (type_is_tensor(some) && p->kind != PARAM_STAR && p->kind != PARAM_KWARGS && !symbol->declared)
		symbol->declared = type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
}

static const Type *seed(Infer *self, Func *f, uint32_t i)
{
	FuncParam *p = &f->params[i];
	if (p->annotation != NODE_NONE) {
		const Type *t = infer_annotation(self, p->annotation);
		declare_tensor(self, p, t);
		bool kind_told = type_is_tensor(t) && type_kind(t) == KIND_ANY && p->in && p->in->tag == TY_TENSOR;
		if (kind_told && p->kind != PARAM_STAR && p->kind != PARAM_KWARGS)
			return p->in; /* the callers tell more than `Tensor` */
		if (t && t->tag != TY_ANY)
			return p->kind == PARAM_STAR     ? type_of(&self->table, TY_TUPLE_OF, t)
			       : p->kind == PARAM_KWARGS ? type_of(&self->table, TY_DICT, t)
							 : t;
	}
	if (f->cls != UINT32_MAX && f->is_static && !p->in &&
	    infer_class_is(self, f->cls, STR("torch.autograd.Function"))) {
		bool backward = str_eqc(node_text(self->syntax, node_field(self->syntax, f->node, F_NAME)), "backward");
		if (i == 0)
			return type_instance(&self->table, STR("torch.autograd.function.FunctionCtx"), NULL);
		if (backward)
			return type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
	}
	if (i == 0 && f->cls != UINT32_MAX && !f->is_static)
		return type_user(&self->table, f->is_class ? TY_CLASS : TY_OBJECT, f->cls);
	if (p->kind == PARAM_STAR)
		return type_of(&self->table, TY_TUPLE_OF, p->in);
	if (p->kind == PARAM_KWARGS)
		return type_of(&self->table, TY_DICT, p->in);
	const Type *t = p->in;
	if (p->dflt != NODE_NONE) {
		const Type *d = self->types[p->dflt];
		if (d && d->tag != TY_NONE)
			t = type_join(&self->table, t, d);
		else if (t)
			t = type_join(&self->table, t, d);
	}
	bool forward = f->cls != UINT32_MAX &&
		       str_eqc(node_text(self->syntax, node_field(self->syntax, f->node, F_NAME)), "forward") &&
		       infer_class_is(self, f->cls, STR("torch.nn.Module"));
	if (t)
		return forward ? type_likely_tensor(&self->table, t) : t;
	const Symbol *sym = &self->scopes->symbols.v[p->sym];
	if (sym->evidence || !forward || p->dflt != NODE_NONE)
		return any(self);
	return type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
}

static void push_frame(Infer *self, Frame *f, uint32_t scope, Func *func)
{
	*f = (Frame){.up = self->frame, .scope = scope, .func = func};
	f->n = self->scopes->scopes.v[scope].nslots;
	f->env = arena_array(self->arena, const Type *, f->n + 1);
	self->frame = f;
}

static void run_body(Infer *self, Func *f)
{
	if (f->is_lambda)
		f->ret = type_join(&self->table, f->ret,
				   type_flags(&self->table, infer_expr(self, f->body), 0, TYPE_FRESH));
	else
		infer_block(self, f->body);
	if (self->frame->yields)
		f->ret = type_of(&self->table, TY_ITER, self->frame->yields);
	else if (!f->is_lambda && !self->frame->dead)
		f->ret = type_join(&self->table, f->ret, simple(self, TY_NONE));
}

void infer_function(Infer *self, uint32_t index)
{
	Func *f = &self->funcs.v[index];
	if (f->body == NODE_NONE)
		return;
	f->running = true;
	f->round = (uint8_t)self->round;
	unsigned depth = self->depth;
	Frame frame;
	push_frame(self, &frame, f->scope, f);
	for (uint32_t i = 0; i < f->nparams; i++)
		if (f->params[i].sym != SYM_NONE) {
			const Type *t = type_flags(&self->table, seed(self, f, i), 0, TYPE_FRESH);
			infer_write(self, f->params[i].sym, t);
			if (self->scopes->symbols.v[f->params[i].sym].first != NODE_NONE)
				self->types[self->scopes->symbols.v[f->params[i].sym].first] = t;
		}
	f->before = f->ret;
	f->ret = NULL;
	run_body(self, f);
	self->frame = frame.up;
	self->depth = depth;
	f->running = false;
}

/* ---- statements ---- */

static void each_child(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c))
		infer_expr(self, c);
}

static void import(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		bool aliased = node_kind(self->syntax, c) == N_ALIASED_IMPORT;
		Node name = aliased ? node_field(self->syntax, c, F_NAME) : c;
		Node target = aliased ? node_field(self->syntax, c, F_ALIAS) : node_first(self->syntax, name);
		if (name == NODE_NONE || target == NODE_NONE || self->scopes->sym_of[target] == SYM_NONE)
			continue;
		Str full = aliased ? node_text(self->syntax, name) : node_text(self->syntax, target);
		Str own = self->project ? self->project->module(self->project->context, full) : (Str){0};
		const Type *t = type_ref(&self->table, own.n ? own : full);
		infer_write(self, self->scopes->sym_of[target], t);
		self->types[target] = t;
	}
}

/* What `name` of the module "@K" is, which may be the file itself; NULL when nothing is known. */
static const Type *exported(Infer *self, Str module, Str name)
{
	const InferProject *project = self->project;
	if (!module.n)
		return NULL;
	if (!project->is_self(project->context, module))
		return project->export(project->context, &self->table, module, name);
	Sym own = scope_lookup(self->scopes, 0, name);
	return own == SYM_NONE ? NULL : infer_read(self, own);
}

static void import_from(Infer *self, Node n)
{
	Node module = node_field(self->syntax, n, F_MODULE_NAME);
	if (module == NODE_NONE)
		return;
	Str base = node_text(self->syntax, module);
	Str own = self->project ? self->project->module(self->project->context, base) : (Str){0};
	for (Node c = node_next(self->syntax, module); c != NODE_NONE; c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		if (k == N_WILDCARD_IMPORT) {
			if (self->round == 1 && (own.n || str_starts(base, STR("torch"))))
				vec_push(&self->stars, own.n ? own : base);
			continue;
		}
		Node name = k == N_ALIASED_IMPORT ? node_field(self->syntax, c, F_NAME) : c;
		Node target =
			k == N_ALIASED_IMPORT ? node_field(self->syntax, c, F_ALIAS) : node_first(self->syntax, name);
		if (name == NODE_NONE || target == NODE_NONE || self->scopes->sym_of[target] == SYM_NONE)
			continue;
		const Type *t = exported(self, own, node_text(self->syntax, name));
		if (!t)
			t = infer_ref(self, infer_dotted(self, base, node_text(self->syntax, name)));
		infer_write(self, self->scopes->sym_of[target], t);
		self->types[target] = t;
	}
}

static void assignment(Infer *self, Node n)
{
	Node left = node_first(self->syntax, n), right = node_field(self->syntax, n, F_RIGHT);
	Node type = node_field(self->syntax, n, F_TYPE);
	if (left == NODE_NONE)
		return;
	if (type != NODE_NONE) {
		const Type *t = infer_annotation(self, type);
		Sym sym = node_kind(self->syntax, left) == N_IDENTIFIER ? self->scopes->sym_of[left] : SYM_NONE;
		if (sym != SYM_NONE && t && t->tag != TY_ANY) {
			Symbol *symbol = &self->scopes->symbols.v[sym];
			self->stale |= symbol->lacked && symbol->declared != t;
			symbol->declared = t;
		}
		/* what a field may hold, whatever its default */
		if (sym != SYM_NONE && t && self->scopes->scopes.v[self->frame->scope].kind == SCOPE_CLASS)
			infer_write(self, sym, t);
	}
	if (right == NODE_NONE)
		return;
	/* a = b = v is an assignment in an assignment */
	if (node_kind(self->syntax, right) == N_ASSIGNMENT) {
		assignment(self, right);
		const Type *t = self->types[right];
		infer_assign(self, left, type_flags(&self->table, t ? t : any(self), 0, TYPE_FRESH));
		self->types[n] = t;
		return;
	}
	const Type *t = infer_expr(self, right);
	NodeKind k = node_kind(self->syntax, right);
	infer_escape(self, right);
	if (k == N_IDENTIFIER || k == N_ATTRIBUTE || k == N_PARENTHESIZED)
		t = type_flags(&self->table, t, 0, TYPE_FRESH);
	infer_assign(self, left, t);
	self->types[n] = t;
}

static void augmented(Infer *self, Node n)
{
	Node left = node_first(self->syntax, n), right = node_field(self->syntax, n, F_RIGHT);
	if (left == NODE_NONE || right == NODE_NONE)
		return;
	const Type *l = infer_expr(self, left), *r = infer_expr(self, right);
	if (type_is_tensor(l))
		return; /* in place: the type stays */
	const Type *t = any(self);
	bool list = l->tag == TY_LIST && r->tag != TY_ANY;
	if (list)
		t = type_join(&self->table, l, type_of(&self->table, TY_LIST, infer_iterate(self, r)));
	else if (type_is_tensor(r))
		t = l->tag == TY_ANY ? any(self) : type_flags(&self->table, r, TYPE_FRESH, TYPE_PARAM);
	else if (l->tag == TY_FLOAT || r->tag == TY_FLOAT)
		t = l->tag == TY_ANY || r->tag == TY_ANY ? any(self) : simple(self, TY_FLOAT);
	else if (l == r)
		t = l;
	else
		t = l;
	self->types[n] = t;
	if (node_kind(self->syntax, left) == N_IDENTIFIER && self->scopes->sym_of[left] != SYM_NONE)
		infer_write(self, self->scopes->sym_of[left], t);
}

static void if_statement(Infer *self, Node n)
{
	Node cond = node_field(self->syntax, n, F_CONDITION), body = node_field(self->syntax, n, F_CONSEQUENCE);
	if (cond != NODE_NONE)
		infer_expr(self, cond);
	const Type **out = NULL;
	bool out_dead = true, has_else = false;
	const Type **before = copy_env(self);
	bool dead = self->frame->dead;
	for (Node part = n; part != NODE_NONE;) {
		if (cond != NODE_NONE)
			infer_narrow(self, cond, true);
		if (body != NODE_NONE)
			infer_block(self, body);
		if (out)
			join_env(self, out, out_dead);
		out = copy_env(self);
		out_dead = self->frame->dead;
		load_env(self, before);
		self->frame->dead = dead;
		if (cond != NODE_NONE)
			infer_narrow(self, cond, false);
		part = part == n ? (body == NODE_NONE ? NODE_NONE : node_next(self->syntax, body))
				 : node_next(self->syntax, part);
		if (part == NODE_NONE)
			break;
		before = copy_env(self);
		cond = node_field(self->syntax, part, F_CONDITION);
		has_else = node_kind(self->syntax, part) == N_ELSE;
		body = node_field(self->syntax, part, has_else ? F_BODY : F_CONSEQUENCE);
		if (cond != NODE_NONE)
			infer_expr(self, cond);
		if (has_else) {
			if (body != NODE_NONE)
				infer_block(self, body);
			break;
		}
	}
	join_env(self, out, out_dead);
}

static void loop_body(Infer *self, Node n, Node left, const Type *elem, Node cond)
{
	if (left != NODE_NONE)
		infer_assign(self, left, elem);
	if (cond != NODE_NONE) {
		infer_expr(self, cond);
		infer_narrow(self, cond, true);
	}
	Node body = node_field(self->syntax, n, F_BODY);
	if (body != NODE_NONE)
		infer_block(self, body);
}

static void loop(Infer *self, Node n)
{
	bool is_for = node_kind(self->syntax, n) == N_FOR;
	Node left = is_for ? node_field(self->syntax, n, F_LEFT) : NODE_NONE;
	Node right = is_for ? node_field(self->syntax, n, F_RIGHT) : NODE_NONE;
	Node cond = is_for ? NODE_NONE : node_field(self->syntax, n, F_CONDITION);
	const Type *elem = right == NODE_NONE ? NULL : infer_iterate(self, infer_expr(self, right));
	if (right != NODE_NONE)
		infer_escape(self, right); /* its rows are views */
	const Type **before = copy_env(self);
	bool dead = self->frame->dead;
	bool once = self->depth >= 64; /* inside a first pass already: one is enough */
	unsigned depth = self->depth;
	self->depth = once ? depth : depth + 64;
	loop_body(self, n, left, elem, cond);
	self->depth = depth;
	self->frame->dead = dead;
	bool changed = join_env(self, before, dead);
	if (!once && changed) {
		loop_body(self, n, left, elem, cond);
		self->frame->dead = dead;
		join_env(self, before, dead);
	}
	Node other = node_field(self->syntax, n, F_ALTERNATIVE);
	if (other != NODE_NONE) {
		Node body = node_field(self->syntax, other, F_BODY);
		if (body != NODE_NONE)
			infer_block(self, body);
	}
}

static void except_clause(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_BLOCK) {
			infer_block(self, c);
		} else if (node_kind(self->syntax, c) == N_AS_PATTERN) {
			Node value = node_first(self->syntax, c),
			     target = value == NODE_NONE ? value : node_next(self->syntax, value);
			if (value != NODE_NONE)
				infer_expr(self, value);
			if (target != NODE_NONE)
				infer_assign(self, target, simple(self, TY_OTHER));
		} else {
			infer_expr(self, c);
		}
	}
}

static void try_statement(Infer *self, Node n)
{
	const Type **before = copy_env(self);
	bool dead = self->frame->dead;
	Node body = node_field(self->syntax, n, F_BODY);
	if (body != NODE_NONE)
		infer_block(self, body);
	const Type **out = copy_env(self);
	bool out_dead = self->frame->dead;
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		if (k == N_EXCEPT || k == N_EXCEPT_GROUP) {
			load_env(self, before);
			self->frame->dead = dead;
			join_env(self, out, false);
			except_clause(self, c);
		} else if (k == N_ELSE) {
			load_env(self, out);
			self->frame->dead = out_dead;
			Node b = node_field(self->syntax, c, F_BODY);
			if (b != NODE_NONE)
				infer_block(self, b);
		} else if (k == N_FINALLY) {
			load_env(self, out);
			self->frame->dead = out_dead;
			for (Node b = node_first(self->syntax, c); b != NODE_NONE; b = node_next(self->syntax, b))
				if (node_kind(self->syntax, b) == N_BLOCK)
					infer_block(self, b);
		} else {
			continue;
		}
		if (k != N_FINALLY && k != N_ELSE)
			join_env(self, out, out_dead);
		out = copy_env(self);
		out_dead = self->frame->dead;
	}
	load_env(self, out);
	self->frame->dead = out_dead;
}

static void with_item(Infer *self, Node item)
{
	Node value = node_first(self->syntax, item);
	if (value == NODE_NONE)
		return;
	if (node_kind(self->syntax, value) != N_AS_PATTERN) {
		self->types[item] = infer_expr(self, value);
		return;
	}
	Node v = node_first(self->syntax, value), target = v == NODE_NONE ? v : node_next(self->syntax, v);
	if (v == NODE_NONE)
		return;
	const Type *t = infer_expr(self, v);
	if (target != NODE_NONE)
		infer_assign(self, target, t);
}

static void with_statement(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_WITH_CLAUSE)
			for (Node i = node_first(self->syntax, c); i != NODE_NONE; i = node_next(self->syntax, i))
				with_item(self, i);
		else if (node_kind(self->syntax, c) == N_BLOCK)
			infer_block(self, c);
	}
}

static void function_statement(Infer *self, Node n)
{
	uint32_t scope = scope_opened_by(self->scopes, n);
	uint32_t index = scope == UINT32_MAX ? UINT32_MAX : self->owner.v[scope];
	if (index == UINT32_MAX)
		return;
	Func *f = &self->funcs.v[index];
	for (uint32_t i = 0; i < f->nparams; i++) {
		if (f->params[i].dflt != NODE_NONE) {
			infer_expr(self, f->params[i].dflt);
			infer_escape(self, f->params[i].dflt);
		}
		if (f->params[i].annotation != NODE_NONE)
			infer_annotation(self, f->params[i].annotation);
	}
	Node ret = node_field(self->syntax, n, F_RETURN_TYPE), name = node_field(self->syntax, n, F_NAME);
	if (ret != NODE_NONE)
		infer_annotation(self, ret);
	if (name != NODE_NONE && self->scopes->sym_of[name] != SYM_NONE)
		infer_write(self, self->scopes->sym_of[name], type_user(&self->table, TY_FUNCTION, index));
}

static void class_statement(Infer *self, Node n)
{
	uint32_t scope = scope_opened_by(self->scopes, n);
	uint32_t index = scope == UINT32_MAX ? UINT32_MAX : self->owner.v[scope];
	if (index == UINT32_MAX)
		return;
	Node bases = node_field(self->syntax, n, F_SUPERCLASSES), name = node_field(self->syntax, n, F_NAME);
	self->classes.v[index].bases.n = 0;
	for (Node c = bases == NODE_NONE ? bases : node_first(self->syntax, bases); c != NODE_NONE;
	     c = node_next(self->syntax, c)) {
		Node v = node_kind(self->syntax, c) == N_KEYWORD_ARGUMENT ? node_field(self->syntax, c, F_VALUE) : c;
		const Type *t = v == NODE_NONE ? NULL : infer_expr(self, v);
		if (t && v == c && (t->tag == TY_REF || (t->tag == TY_CLASS && t->index != index)))
			vec_push(&self->classes.v[index].bases, t);
	}
	const Type *cls = type_user(&self->table, TY_CLASS, index);
	if (name != NODE_NONE && self->scopes->sym_of[name] != SYM_NONE)
		infer_write(self, self->scopes->sym_of[name], cls);
	Frame frame;
	push_frame(self, &frame, scope, NULL);
	Node body = node_field(self->syntax, n, F_BODY);
	if (body != NODE_NONE)
		infer_block(self, body);
	self->frame = frame.up;
	for (size_t i = 0; i < self->scopes->symbols.n; i++) {
		const Symbol *sym = &self->scopes->symbols.v[i];
		if (sym->scope == scope && sym->all && sym->all->tag != TY_FUNCTION)
			infer_class_member(self, index, sym->name, sym->all);
	}
}

static void decorated(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_DECORATOR)
			each_child(self, c);
		else if (node_kind(self->syntax, c) == N_FUNCTION)
			function_statement(self, c);
		else if (node_kind(self->syntax, c) == N_CLASS)
			class_statement(self, c);
	}
}

static void return_statement(Infer *self, Node n)
{
	Node v = node_first(self->syntax, n);
	const Type *t = v == NODE_NONE ? simple(self, TY_NONE) : infer_expr(self, v);
	if (self->frame->func) {
		Func *f = self->frame->func;
		f->ret = type_join(&self->table, f->ret, t);
	}
	self->frame->dead = true;
}

/* case clauses and anything else with statements somewhere below */
static void generic(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_BLOCK)
			infer_block(self, c);
		else if (node_kind(self->syntax, c) == N_CASE || node_kind(self->syntax, c) == N_CASE_PATTERN)
			generic(self, c);
		else
			infer_expr(self, c);
	}
}

static void statement(Infer *self, Node n)
{
	switch (node_kind(self->syntax, n)) {
	case N_EXPRESSION_STATEMENT: {
		Node c = node_first(self->syntax, n);
		if (c == NODE_NONE)
			return;
		if (node_kind(self->syntax, c) == N_ASSIGNMENT)
			assignment(self, c);
		else if (node_kind(self->syntax, c) == N_AUGMENTED_ASSIGNMENT)
			augmented(self, c);
		else
			each_child(self, n);
		return;
	}
	case N_IMPORT: import(self, n); return;
	case N_IMPORT_FROM: import_from(self, n); return;
	case N_RETURN: return_statement(self, n); return;
	case N_RAISE:
		each_child(self, n);
		self->frame->dead = true;
		return;
	case N_BREAK:
	case N_CONTINUE: self->frame->dead = true; return;
	case N_IF: if_statement(self, n); return;
	case N_FOR:
	case N_WHILE: loop(self, n); return;
	case N_TRY: try_statement(self, n); return;
	case N_WITH: with_statement(self, n); return;
	case N_FUNCTION: function_statement(self, n); return;
	case N_CLASS: class_statement(self, n); return;
	case N_DECORATED: decorated(self, n); return;
	case N_ASSERT: {
		Node c = node_first(self->syntax, n);
		each_child(self, n);
		if (c != NODE_NONE)
			infer_narrow(self, c, true);
		return;
	}
	case N_GLOBAL:
	case N_NONLOCAL:
	case N_PASS: return;
	case N_MATCH: generic(self, n); return;
	default: each_child(self, n); return;
	}
}

void infer_block(Infer *self, Node block)
{
	for (Node c = node_first(self->syntax, block); c != NODE_NONE; c = node_next(self->syntax, c))
		statement(self, c);
}

/* ---- set-up and rounds ---- */

void infer_class_member(Infer *self, uint32_t cls, Str name, const Type *t)
{
	Class *c = &self->classes.v[cls];
	for (size_t i = 0; i < c->members.n; i++)
		if (str_eq(c->members.v[i].name, name)) {
			Member *m = &c->members.v[i];
			const Type *all = m->func == UINT32_MAX ? type_join(&self->table, m->type, t) : m->type;
			self->stale |= m->asked && all != m->type;
			m->type = all;
			return;
		}
	self->stale |= (c->missed & infer_name_bit(name)) != 0;
	Member added = {.name = name, .type = t, .func = UINT32_MAX};
	vec_push(&c->members, added);
}

static void note_params(Infer *self, Func *f, Node params)
{
	VEC(FuncParam) list = {0};
	bool kwonly = false;
	for (Node c = params == NODE_NONE ? params : node_first(self->syntax, params); c != NODE_NONE;
	     c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		FuncParam p = {.sym = SYM_NONE,
			       .dflt = NODE_NONE,
			       .annotation = NODE_NONE,
			       .kind = kwonly ? PARAM_KWONLY : PARAM_NORMAL};
		Node id = c;
		if (k == N_KEYWORD_SEPARATOR) {
			kwonly = true;
			continue;
		}
		if (k == N_DEFAULT_PARAMETER || k == N_TYPED_DEFAULT_PARAMETER) {
			id = node_field(self->syntax, c, F_NAME);
			p.dflt = node_field(self->syntax, c, F_VALUE);
			p.annotation = node_field(self->syntax, c, F_TYPE);
		} else if (k == N_TYPED_PARAMETER) {
			id = node_first(self->syntax, c);
			p.annotation = node_field(self->syntax, c, F_TYPE);
			k = node_kind(self->syntax, id);
		}
		if (k == N_LIST_SPLAT_PATTERN || k == N_DICTIONARY_SPLAT_PATTERN) {
			p.kind = k == N_LIST_SPLAT_PATTERN ? PARAM_STAR : PARAM_KWARGS;
			kwonly = true;
			id = node_first(self->syntax, id);
		}
		if (id == NODE_NONE || node_kind(self->syntax, id) != N_IDENTIFIER)
			continue;
		p.name = node_text(self->syntax, id);
		p.sym = self->scopes->sym_of[id];
		vec_push(&list, p);
	}
	f->nparams = (uint32_t)list.n;
	f->params = arena_array(self->arena, FuncParam, list.n + 1);
	if (list.n)
		memcpy(f->params, list.v, list.n * sizeof *list.v);
	free(list.v);
}

static void note_decorators(Infer *self, Func *f)
{
	Node p = node_parent(self->syntax, f->node);
	if (node_kind(self->syntax, p) != N_DECORATED)
		return;
	for (Node c = node_first(self->syntax, p); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) != N_DECORATOR || node_first(self->syntax, c) == NODE_NONE)
			continue;
		Str name = node_text(self->syntax, node_first(self->syntax, c));
		f->is_static |= str_eqc(name, "staticmethod");
		f->is_class |= str_eqc(name, "classmethod");
		f->is_property |= str_eqc(name, "property") || str_ends(name, STR("cached_property"));
	}
}

static uint32_t note_func(Infer *self, uint32_t scope)
{
	const Scope *sc = &self->scopes->scopes.v[scope];
	Func f = {.scope = scope, .cls = UINT32_MAX, .node = sc->node, .is_lambda = sc->kind == SCOPE_LAMBDA};
	f.body = node_field(self->syntax, sc->node, F_BODY);
	note_params(self, &f, node_field(self->syntax, sc->node, F_PARAMETERS));
	uint32_t index = (uint32_t)self->funcs.n;
	if (sc->kind == SCOPE_FUNCTION) {
		note_decorators(self, &f);
		if (self->scopes->scopes.v[sc->parent].kind == SCOPE_CLASS) {
			f.cls = self->owner.v[sc->parent];
			Class *c = &self->classes.v[f.cls];
			Node name = node_field(self->syntax, sc->node, F_NAME);
			Str text = name == NODE_NONE ? (Str){0} : node_text(self->syntax, name);
			if (str_eqc(text, "__new__"))
				f.is_class = true;
			Member m = {.name = text, .func = index};
			vec_push(&c->members, m);
		}
	}
	vec_push(&self->funcs, f);
	return index;
}

static void set_up(Infer *self)
{
	self->owner.n = 0;
	for (uint32_t i = 0; i < self->scopes->scopes.n; i++) {
		const Scope *sc = &self->scopes->scopes.v[i];
		uint32_t owner = UINT32_MAX;
		if (sc->kind == SCOPE_CLASS) {
			Class c = {.scope = i, .node = sc->node};
			owner = (uint32_t)self->classes.n;
			vec_push(&self->classes, c);
		}
		vec_push(&self->owner, owner);
		if (sc->kind == SCOPE_FUNCTION || sc->kind == SCOPE_LAMBDA) {
			uint32_t f = note_func(self, i);
			self->owner.v[i] = f;
		}
	}
}

/* Names on which a method is called that only Tensors have.  True when there is one with a weight. */
static bool find_evidence(Infer *self)
{
	const Syntax *s = self->syntax;
	bool weight = false;
	for (Node n = 1; n < s->n; n++) {
		if (s->nodes[n].kind != N_ATTRIBUTE || s->nodes[n + 1].kind != N_IDENTIFIER)
			continue;
		Sym id = self->scopes->sym_of[n + 1];
		if (id == SYM_NONE)
			continue;
		Symbol *sym = &self->scopes->symbols.v[id];
		if (sym->evidence || sym->imported || sym->nbind != 1)
			continue;
		Node attr = node_field(s, n, F_ATTRIBUTE);
		const MapEntry *e = attr == NODE_NONE ? NULL : mapping_tensor_member(node_text(s, attr));
		weight |= attr != NODE_NONE && str_eqc(node_text(s, attr), "weight");
		Node p = node_parent(s, n);
		bool called = node_kind(s, p) == N_CALL && s->nodes[n].field == F_FUNCTION;
		sym->evidence = e && e->torch_only && (e->kind == MK_PROPERTY || called);
	}
	return weight;
}

/* Does the class have all these members, three or more of them no methods? */
static bool has_members(Str cls, const Str *names, size_t n)
{
	size_t properties = 0;
	for (size_t i = 0; i < n; i++) {
		const MapEntry *e = mapping_find_member(cls, names[i]);
		if (!e)
			return false;
		properties += e->kind == MK_PROPERTY;
	}
	return properties > 2;
}

/* The one torch class with a weight that has all these members; an empty Str when there is none or several. */
static Str class_with(const Str *names, size_t n)
{
	Str found = {0};
	for (size_t i = 0; i < mapping_nentries; i++) {
		Str key = str_c(mapping_entries[i].key), weight = STR(".weight");
		Str cls = str_ends(key, weight) ? str_n(key.p, key.n - weight.n) : (Str){0};
		if (!cls.n || mapping_entries[i].kind != MK_PROPERTY || !has_members(cls, names, n))
			continue;
		if (found.n)
			return (Str){0};
		found = cls;
	}
	return found;
}

/* Names of the attributes that are read of a parameter, each once; how many. */
static size_t attributes_of(const Infer *self, Sym id, Str *names, size_t max)
{
	const Syntax *s = self->syntax;
	Node function = self->scopes->scopes.v[self->scopes->symbols.v[id].scope].node;
	size_t n = 0;
	for (Node a = function; a < s->nodes[function].after && n < max; a++) {
		bool read = s->nodes[a].kind == N_ATTRIBUTE && s->nodes[a + 1].kind == N_IDENTIFIER &&
			    self->scopes->sym_of[a + 1] == id;
		Node attr = read ? node_field(s, a, F_ATTRIBUTE) : NODE_NONE;
		size_t k = 0;
		while (attr != NODE_NONE && k < n && !str_eq(names[k], node_text(s, attr)))
			k++;
		if (attr != NODE_NONE && k == n)
			names[n++] = node_text(s, attr);
	}
	return n;
}

/* `def fuse(conv, bn)`: what reads conv.weight, conv.in_channels and conv.kernel_size was given a convolution. */
static void find_layers(Infer *self)
{
	enum { MOST = 16 };
	const Syntax *s = self->syntax;
	for (Node n = 1; n < s->n; n++) {
		if (s->nodes[n].kind != N_ATTRIBUTE || s->nodes[n + 1].kind != N_IDENTIFIER)
			continue;
		Sym id = self->scopes->sym_of[n + 1];
		Node attr = node_field(s, n, F_ATTRIBUTE);
		if (id == SYM_NONE || attr == NODE_NONE || !str_eqc(node_text(s, attr), "weight"))
			continue;
		Symbol *sym = &self->scopes->symbols.v[id];
		if (!sym->param || sym->nbind != 1 || sym->declared || sym->evidence || sym->weighed)
			continue;
		sym->weighed = true;
		Str names[MOST];
		size_t count = attributes_of(self, id, names, MOST);
		Str cls = count < MOST ? class_with(names, count) : (Str){0};
		if (cls.n)
			sym->declared = type_instance(&self->table, cls, NULL);
	}
}

static void clear(Infer *self)
{
	for (size_t i = 0; i < self->classes.n; i++) {
		free(self->classes.v[i].members.v);
		free(self->classes.v[i].bases.v);
	}
	self->classes.n = self->funcs.n = self->stars.n = self->ref_names.n = 0;
	map_clear(&self->refs);
	types_clear(&self->table);
}

/* Takes over what this round has seen of a function's parameters; false when it is what was known. */
static bool learn(Func *f)
{
	bool any = false;
	for (uint32_t i = 0; i < f->nparams; i++)
		if (f->params[i].next && f->params[i].next != f->params[i].in) {
			f->params[i].in = f->params[i].next;
			any = true;
		}
	return any;
}

/* Functions whose parameters are known better by now run again. */
static void run_learned(Infer *self)
{
	bool any = true;
	for (unsigned pass = 0; any && pass < 3; pass++) {
		any = false;
		for (uint32_t i = 0; i < self->funcs.n; i++)
			if (learn(&self->funcs.v[i])) {
				infer_function(self, i);
				any = true;
			}
	}
}

static void run_once(Infer *self, uint32_t func)
{
	if (self->funcs.v[func].round < self->round)
		infer_function(self, func);
}

/* What surrounds a function runs before it. */
static void run_around(Infer *self, uint32_t scope)
{
	if (scope == 0)
		return;
	run_around(self, self->scopes->scopes.v[scope].parent);
	ScopeKind kind = self->scopes->scopes.v[scope].kind;
	if (kind == SCOPE_FUNCTION || kind == SCOPE_LAMBDA)
		run_once(self, self->owner.v[scope]);
}

/* What the module's own statements have not called.  Callers mostly stand behind what they call, so the last comes
 * first: a function then runs with its arguments.  Methods come in their order: __init__ sets what others read. */
static void run_functions(Infer *self)
{
	for (uint32_t i = (uint32_t)self->funcs.n; i-- > 0;) {
		uint32_t cls = self->funcs.v[i].cls;
		bool waits = self->funcs.v[i].round < self->round;
		if (waits)
			run_around(self, self->scopes->scopes.v[self->funcs.v[i].scope].parent);
		for (size_t k = 0; waits && cls != UINT32_MAX && k < self->classes.v[cls].members.n; k++)
			if (self->classes.v[cls].members.v[k].func != UINT32_MAX)
				run_once(self, self->classes.v[cls].members.v[k].func);
		run_once(self, i);
	}
}

static Str first_name(Str dotted) { return str_n(dotted.p, str_find(dotted, STR("."))); }

/* Is the node the name of a module that an import statement names, or the name `torch` that nothing binds? */
static Str module_named(const Infer *self, Node n)
{
	const Syntax *s = self->syntax;
	NodeKind p = node_parent(s, n) == NODE_NONE ? N_MODULE : node_kind(s, node_parent(s, n));
	bool from = s->nodes[n].field == F_MODULE_NAME;
	bool dotted = node_kind(s, n) == N_DOTTED_NAME && (p == N_IMPORT || p == N_ALIASED_IMPORT || from);
	if (node_kind(s, n) == N_RELATIVE_IMPORT || dotted)
		return p == N_ALIASED_IMPORT && s->nodes[n].field != F_NAME ? (Str){0} : node_text(s, n);
	bool unbound = node_kind(s, n) == N_IDENTIFIER && self->scopes->sym_of[n] == SYM_NONE && p == N_ATTRIBUTE &&
		       s->nodes[n].field == F_OBJECT;
	return unbound ? node_text(s, n) : (Str){0};
}

static bool was_converted(const Syntax *s)
{
	for (uint32_t i = 0; i < s->ncomments; i++)
		if (str_starts(str_n(s->text.p + s->comments[i].start, s->comments[i].end - s->comments[i].start),
			       STR("# TODO(pt2pd):")))
			return true;
	return false;
}

/* Without torch in sight an unknown receiver is nobody's; beside Paddle, or in a file converted before, it may be
 * Paddle's. */
static bool is_cautious(Infer *self)
{
	bool torch = false;
	for (Node n = 1; n < self->syntax->n; n++) {
		NodeKind k = node_kind(self->syntax, n);
		if (k != N_DOTTED_NAME && k != N_RELATIVE_IMPORT && k != N_IDENTIFIER)
			continue;
		Str name = module_named(self, n), first = first_name(name);
		if (!name.n)
			continue;
		if (str_eqc(first, "paddle"))
			return true;
		torch |= str_eqc(first, "torch") || str_eqc(first, "torchvision") || str_eqc(first, "torchaudio");
		torch |= k != N_IDENTIFIER && self->project && self->project->reaches(self->project->context, name);
	}
	return !torch;
}

void infer_run(Infer *self, const Syntax *s, Scopes *scopes, Arena *arena, const MatchEnv *env,
	       const InferProject *project)
{
	clear(self);
	self->project = project;
	self->syntax = s;
	self->scopes = scopes;
	self->arena = arena;
	types_init(&self->table, arena);
	if (self->types_cap < s->n)
		self->types = base_grow(self->types, s->n, &self->types_cap, sizeof *self->types);
	memset(self->types, 0, s->n * sizeof *self->types);
	self->env = *env;
	self->env.syntax = s;
	self->env.table = &self->table;
	self->env.types = self->types;
	self->frame = NULL;
	self->depth = 0;
	self->deep = false;
	Sym paddle = scope_lookup(scopes, 0, STR("paddle"));
	self->has_paddle = paddle != SYM_NONE && scopes->symbols.v[paddle].imported;
	self->converted = was_converted(s);
	self->cautious = self->converted || is_cautious(self);
	set_up(self);
	if (find_evidence(self))
		find_layers(self);
	self->stale = false;
	for (self->round = 1; self->round <= 2 && (self->round == 1 || self->stale); self->round++) {
		Frame frame;
		push_frame(self, &frame, 0, NULL);
		infer_block(self, 0);
		run_functions(self);
		if (self->round == 2)
			run_learned(self);
		self->frame = NULL;
	}
}

void infer_free(Infer *self)
{
	clear(self);
	free(self->types);
	free(self->funcs.v);
	free(self->classes.v);
	free(self->owner.v);
	free(self->stars.v);
	free(self->ref_names.v);
	map_free(&self->refs);
	*self = (Infer){0};
}
