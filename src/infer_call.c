/* infer_call: what calls give: builtins, torch and other libraries, the file's own functions and classes. */
#include "infer_internal.h"
#include "pyexpr.h"

/* ---- helpers ---- */

static Node nth_arg(const Infer *self, Node args, size_t i)
{
	if (args == NODE_NONE)
		return NODE_NONE;
	if (node_kind(self->syntax, args) == N_GENERATOR_EXPRESSION)
		return i == 0 ? args : NODE_NONE;
	for (Node c = node_first(self->syntax, args); c != NODE_NONE; c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		if (k == N_KEYWORD_ARGUMENT || k == N_DICTIONARY_SPLAT)
			continue;
		if (i-- == 0)
			return k == N_LIST_SPLAT ? NODE_NONE : c;
	}
	return NODE_NONE;
}

static Node keyword_arg(const Infer *self, Node args, const char *name)
{
	if (args == NODE_NONE || node_kind(self->syntax, args) != N_ARGUMENT_LIST)
		return NODE_NONE;
	for (Node c = node_first(self->syntax, args); c != NODE_NONE; c = node_next(self->syntax, c))
		if (node_kind(self->syntax, c) == N_KEYWORD_ARGUMENT &&
		    str_eqc(node_text(self->syntax, node_first(self->syntax, c)), name))
			return node_field(self->syntax, c, F_VALUE);
	return NODE_NONE;
}

static const Type *arg_type(Infer *self, Node args, size_t i)
{
	Node n = nth_arg(self, args, i);
	return n == NODE_NONE ? NULL : self->types[n];
}

static void eval_args(Infer *self, Node args)
{
	if (args == NODE_NONE)
		return;
	if (node_kind(self->syntax, args) == N_GENERATOR_EXPRESSION) {
		infer_expr(self, args);
		return;
	}
	for (Node c = node_first(self->syntax, args); c != NODE_NONE; c = node_next(self->syntax, c)) {
		Node v = node_kind(self->syntax, c) == N_KEYWORD_ARGUMENT ? node_field(self->syntax, c, F_VALUE) : c;
		if (v != NODE_NONE)
			self->types[c] = infer_expr(self, v);
	}
}

static void escape_args(Infer *self, Node args)
{
	if (args == NODE_NONE || node_kind(self->syntax, args) != N_ARGUMENT_LIST)
		return;
	for (Node c = node_first(self->syntax, args); c != NODE_NONE; c = node_next(self->syntax, c)) {
		Node v = node_kind(self->syntax, c) == N_KEYWORD_ARGUMENT ? node_field(self->syntax, c, F_VALUE) : c;
		if (v != NODE_NONE)
			infer_escape(self, v);
	}
}

/* ---- iteration ---- */

static const Type *collated(Infer *self, const Type *item)
{
	if (!item)
		return type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
	switch (item->tag) {
	case TY_TENSOR: return type_ranked(&self->table, type_flags(&self->table, item, 0, TYPE_FRESH | TYPE_PARAM), 0);
	case TY_INT:
	case TY_BOOL: return type_tensor(&self->table, KIND_LONG, 0);
	case TY_FLOAT: return type_tensor(&self->table, KIND_FLOAT, 0);
	case TY_STR: return type_of(&self->table, TY_LIST, item);
	case TY_DICT: return type_of(&self->table, TY_DICT, collated(self, item->args[0]));
	case TY_TUPLE: {
		const Type *args[64];
		for (size_t i = 0; i < item->n; i++)
			args[i] = collated(self, item->args[i]);
		return type_tuple(&self->table, args, item->n);
	}
	case TY_LIST:
	case TY_TUPLE_OF: return type_of(&self->table, TY_LIST, collated(self, item->args[0]));
	case TY_UNION: {
		const Type *out = NULL;
		for (size_t i = 0; i < item->n; i++)
			out = type_join(&self->table, out, collated(self, item->args[i]));
		return out;
	}
	default: return type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
	}
}

/* One of each Tensor. */
static const Type *item_of_tensors(Infer *self, const Type *tensors)
{
	const Type *args[64];
	for (size_t i = 0; i < tensors->n; i++)
		args[i] = type_element(&self->table, tensors->args[i]);
	return type_tuple(&self->table, args, tensors->n);
}

static const Type *dataset_item(Infer *self, const Type *dataset)
{
	const Type *arg = dataset && dataset->tag == TY_INSTANCE && dataset->n ? dataset->args[0] : NULL;
	if (arg && arg->tag == TY_TUPLE && infer_subclass(self, dataset->name, STR("torch.utils.data.TensorDataset")))
		return item_of_tensors(self, arg);
	if (arg && infer_subclass(self, dataset->name, STR("torch.utils.data.Subset")))
		return dataset_item(self, arg);
	if (dataset && dataset->tag == TY_OBJECT) {
		const Member *m = infer_user_member(self, dataset->index, STR("__getitem__"));
		if (m && m->func != UINT32_MAX)
			return infer_call_func(self, m->func, NODE_NONE, dataset);
	}
	return NULL;
}

const Type *infer_iterate(Infer *self, const Type *t)
{
	if (!t)
		return any(self);
	if (t->tag == TY_INSTANCE) {
		if (infer_subclass(self, t->name, STR("torch.utils.data.DataLoader"))) {
			const Type *item = dataset_item(self, t->n ? t->args[0] : NULL);
			return item && !type_is_unknown(item) ? collated(self, item)
							      : type_of(&self->table, TY_LIST, collated(self, NULL));
		}
		const Type *item = dataset_item(self, t);
		if (item)
			return item;
		if (infer_subclass(self, t->name, STR("torch.nn.Module")))
			return t->n ? type_element(&self->table, t->args[0])
				    : type_instance(&self->table, STR("torch.nn.Module"), NULL);
		return any(self);
	}
	if (t->tag == TY_OBJECT) {
		const Member *m = infer_user_member(self, t->index, STR("__iter__"));
		if (m && m->func != UINT32_MAX)
			return type_element(&self->table, infer_call_func(self, m->func, NODE_NONE, t));
		if (infer_class_is(self, t->index, STR("torch.utils.data.Dataset"))) {
			const Type *item = dataset_item(self, t);
			return item ? item : any(self);
		}
		return any(self);
	}
	if (t->tag == TY_UNION) {
		const Type *out = NULL;
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag != TY_NONE)
				out = type_join(&self->table, out, infer_iterate(self, t->args[i]));
		return out ? out : any(self);
	}
	return type_element(&self->table, t);
}

/* ---- builtins ---- */

static const Type *builtin_zip(Infer *self, Node args)
{
	const Type *items[16];
	size_t n = 0;
	for (; n < ARRAY_LEN(items) && nth_arg(self, args, n) != NODE_NONE; n++)
		items[n] = infer_iterate(self, arg_type(self, args, n));
	return type_of(&self->table, TY_ITER, n ? type_tuple(&self->table, items, n) : NULL);
}

static const Type *builtin_enumerate(Infer *self, Node args)
{
	const Type *items[2] = {simple(self, TY_INT), infer_iterate(self, arg_type(self, args, 0))};
	return type_of(&self->table, TY_ITER, type_tuple(&self->table, items, 2));
}

static const Type *builtin_minmax(Infer *self, Node args)
{
	if (nth_arg(self, args, 1) == NODE_NONE)
		return infer_iterate(self, arg_type(self, args, 0));
	const Type *out = NULL;
	for (size_t i = 0; nth_arg(self, args, i) != NODE_NONE; i++)
		out = type_join(&self->table, out, arg_type(self, args, i));
	return out ? out : any(self);
}

static const Type *builtin_sum(Infer *self, Node args)
{
	const Type *t = infer_iterate(self, arg_type(self, args, 0));
	return type_is_tensor(t)   ? type_flags(&self->table, t, TYPE_FRESH, TYPE_PARAM)
	       : t->tag == TY_BOOL ? simple(self, TY_INT)
				   : t;
}

static const Type *builtin_super(Infer *self)
{
	/* the look-up of its members leaves the class itself out */
	for (Frame *f = self->frame; f; f = f->up)
		if (f->func && f->func->cls != UINT32_MAX)
			return type_own(&self->table, type_user(&self->table, TY_OBJECT, f->func->cls));
	return any(self);
}

static void flow_type(Infer *self, Func *f, uint32_t param, const Type *t)
{
	FuncParam *p = &f->params[param];
	if (p->kind == PARAM_STAR || p->kind == PARAM_KWARGS || !t || t->tag == TY_ANY || t->tag == TY_NONE)
		return;
	const Type **seen = self->round == 1 ? &p->in : &p->next; /* what the first round guesses spoils nothing */
	const Type *all = type_join(&self->table, *seen, type_flags(&self->table, t, 0, TYPE_FRESH));
	self->stale |= f->round > 0 && all != *seen;
	*seen = all;
}

/* The function f is called with an element of `from`. */
static const Type *call_with_element(Infer *self, const Type *f, const Type *from)
{
	if (!f || f->tag != TY_FUNCTION)
		return infer_call_value(self, f, NODE_NONE, NODE_NONE);
	const Type *element = type_flags(&self->table, infer_iterate(self, from), 0, TYPE_FRESH);
	Func *fn = &self->funcs.v[f->index];
	if (fn->nparams)
		flow_type(self, fn, 0, element);
	return infer_call_func(self, f->index, NODE_NONE, NULL);
}

static const Type *builtin_map(Infer *self, Node args)
{
	return type_of(&self->table, TY_ITER,
		       call_with_element(self, arg_type(self, args, 0), arg_type(self, args, 1)));
}

/* `sorted(xs, key=f)`, `xs.sort(key=f)` */
static void call_key(Infer *self, Node args, const Type *from)
{
	Node key = keyword_arg(self, args, "key");
	if (key != NODE_NONE)
		call_with_element(self, self->types[key], from);
}

static const Type *builtin_getattr(Infer *self, Node args)
{
	const Type *o = arg_type(self, args, 0);
	Node name = nth_arg(self, args, 1);
	if (!o || name == NODE_NONE || node_kind(self->syntax, name) != N_STRING)
		return any(self);
	Str text = node_text(self->syntax, name);
	if (text.n < 3 || (text.p[0] != '\'' && text.p[0] != '"'))
		return any(self);
	return infer_attribute(self, o, str_n(text.p + 1, text.n - 2), nth_arg(self, args, 0));
}

static const Type *copy_sequence(Infer *self, TypeTag tag, Node args)
{
	return type_of(&self->table, tag,
		       nth_arg(self, args, 0) == NODE_NONE ? type_nothing(&self->table)
							   : infer_iterate(self, arg_type(self, args, 0)));
}

/* `cast(torch.Tensor, x)`: what is said of x, or else what x is. */
static const Type *call_cast(Infer *self, Node args)
{
	Node said = nth_arg(self, args, 0);
	const Type *t = said == NODE_NONE ? NULL : infer_annotation(self, said);
	return t && !type_is_unknown(t) ? t : arg_type(self, args, 1);
}

static const Type *call_builtin(Infer *self, Str name, Node args)
{
	static const struct {
		const char *name;
		TypeTag tag;
	} simple_builtins[] = {
		{"len", TY_INT},      {"int", TY_INT},       {"float", TY_FLOAT},     {"bool", TY_BOOL},
		{"str", TY_STR},      {"repr", TY_STR},      {"isinstance", TY_BOOL}, {"issubclass", TY_BOOL},
		{"hasattr", TY_BOOL}, {"callable", TY_BOOL}, {"any", TY_BOOL},        {"all", TY_BOOL},
		{"ord", TY_INT},      {"id", TY_INT},        {"hash", TY_INT},        {"chr", TY_STR},
		{"input", TY_STR},    {"format", TY_STR},    {"print", TY_NONE},      {"setattr", TY_NONE},
		{"open", TY_OTHER},   {"bytes", TY_OTHER},   {"bytearray", TY_OTHER}, {"hex", TY_STR},
		{"bin", TY_STR},      {"vars", TY_OTHER},    {"dir", TY_OTHER},       {"complex", TY_OTHER},
		{"object", TY_OTHER}, {"slice", TY_OTHER},   {"divmod", TY_ANY},
	};
	for (size_t i = 0; i < ARRAY_LEN(simple_builtins); i++)
		if (str_eqc(name, simple_builtins[i].name))
			return simple(self, simple_builtins[i].tag);
	if (str_eqc(name, "range"))
		return type_of(&self->table, TY_ITER, simple(self, TY_INT));
	if (str_eqc(name, "enumerate"))
		return builtin_enumerate(self, args);
	if (str_eqc(name, "zip"))
		return builtin_zip(self, args);
	if (str_eqc(name, "sorted") || str_eqc(name, "min") || str_eqc(name, "max"))
		call_key(self, args, arg_type(self, args, 0));
	if (str_eqc(name, "list") || str_eqc(name, "sorted"))
		return copy_sequence(self, TY_LIST, args);
	if (str_eqc(name, "tuple")) {
		const Type *t = arg_type(self, args, 0);
		return t && t->tag == TY_TUPLE ? t : copy_sequence(self, TY_TUPLE_OF, args);
	}
	if (str_eqc(name, "set") || str_eqc(name, "frozenset"))
		return copy_sequence(self, TY_SET, args);
	if (str_eqc(name, "dict")) {
		const Type *t = arg_type(self, args, 0);
		return t && t->tag == TY_DICT ? t : type_of(&self->table, TY_DICT, NULL);
	}
	if (str_eqc(name, "reversed") || str_eqc(name, "iter"))
		return copy_sequence(self, TY_ITER, args);
	if (str_eqc(name, "filter")) {
		call_with_element(self, arg_type(self, args, 0), arg_type(self, args, 1));
		return type_of(&self->table, TY_ITER, infer_iterate(self, arg_type(self, args, 1)));
	}
	if (str_eqc(name, "next"))
		return infer_iterate(self, arg_type(self, args, 0));
	if (str_eqc(name, "min") || str_eqc(name, "max"))
		return builtin_minmax(self, args);
	if (str_eqc(name, "sum"))
		return builtin_sum(self, args);
	if (str_eqc(name, "abs") || str_eqc(name, "round")) {
		const Type *t = arg_type(self, args, 0);
		return t ? type_flags(&self->table, t, TYPE_FRESH, TYPE_PARAM) : any(self);
	}
	if (str_eqc(name, "super"))
		return builtin_super(self);
	if (str_eqc(name, "map"))
		return builtin_map(self, args);
	if (str_eqc(name, "getattr"))
		return builtin_getattr(self, args);
	return str_eqc(name, "type") ? type_class_of(&self->table, arg_type(self, args, 0)) : any(self);
}

/* ---- outside functions and classes ---- */

static const MapEntry *longest_module(Str name)
{
	for (size_t n = name.n; n > 0; n--)
		if (n == name.n || name.p[n] == '.') {
			const MapEntry *e = mapping_find(str_n(name.p, n));
			if (e && e->kind == MK_MODULE)
				return e;
		}
	return NULL;
}

/* What mappings/ says of anything in the module that this name is of. */
static const Type *of_module(Infer *self, Str name, Node call)
{
	const MapEntry *m = longest_module(name);
	Site site = match_site(call, 0);
	Binding b = {0};
	return m && m->ncases && m->cases[0].returns ? match_returns(&self->env, m->cases[0].returns, &site, &b)
						     : any(self);
}

const Type *infer_outside_instance(Infer *self, Str name, Node n)
{
	const MapEntry *e = mapping_find(name);
	if (e && e->kind == MK_CLASS && !(e->ncases && e->cases[0].returns))
		return type_instance(&self->table, name, NULL);
	const Type *t = of_module(self, name, n);
	return t->tag == TY_OTHER ? t : any(self);
}

static const Type *construct_outside(Infer *self, Str name, Node args)
{
	if (mapping_is_subclass(name, STR("torch.Tensor"))) {
		bool param = mapping_is_subclass(name, STR("torch.nn.Parameter"));
		const MapEntry *e = mapping_find(name);
		const MapType *r = e->ncases ? e->cases[0].returns : NULL;
		unsigned kind = param ? KIND_FLOAT : r && r->tag == MT_TENSOR ? r->kind : KIND_FLOAT;
		return type_tensor(&self->table, kind, param ? TYPE_PARAM : TYPE_FRESH);
	}
	const Type *first = arg_type(self, args, 0);
	if (!first) {
		Node kw = keyword_arg(self, args, "dataset");
		first = kw == NODE_NONE ? NULL : self->types[kw];
	}
	if (mapping_is_subclass(name, STR("torch.utils.data.TensorDataset")) && first) {
		const Type *all[64];
		size_t n = 0;
		for (; n < ARRAY_LEN(all) && nth_arg(self, args, n) != NODE_NONE; n++)
			all[n] = arg_type(self, args, n);
		first = type_tuple(&self->table, all, n);
	}
	if (mapping_is_subclass(name, STR("torch.nn.Sequential")) && first && first->tag != TY_DICT) {
		const Type *all = NULL, *each[64];
		bool known = true; /* one by one, in their order */
		size_t n = 0;
		for (Node c; (c = nth_arg(self, args, n)) != NODE_NONE; n++) {
			const Type *t = arg_type(self, args, n);
			known &= t && n < ARRAY_LEN(each) && node_kind(self->syntax, c) != N_LIST_SPLAT;
			if (known)
				each[n] = t;
			all = type_join(&self->table, all, t);
		}
		first = known ? type_tuple(&self->table, each, n) : type_of(&self->table, TY_LIST, all);
	}
	if (!first && mapping_is_subclass(name, STR("torch.nn.ModuleList")))
		first = type_of(&self->table, TY_LIST, type_nothing(&self->table));
	return type_instance(&self->table, name, first);
}

/* Is that call of a torch class left as it is, so that the instance is torch's in the output too? */
static bool construction_stays(Infer *self, const MapEntry *cls, Node call, Node args)
{
	if (call == NODE_NONE) /* by map(cls, items) */
		return false;
	Site site = match_site(call, CTX_CALL | match_context(self->syntax, call));
	site.args = args;
	Node fn = node_field(self->syntax, call, F_FUNCTION);
	if (!type_is(self->types[fn], TY_REF)) /* of a partial: that holds further arguments */
		return false;
	Binding b = {0};
	const MapCase *c = match_case(&self->env, &site, cls, &b);
	return !c || c->unsupported;
}

/* A leaf that collects gradients is the optimizer's or the caller's too. */
static bool needs_gradient(const Infer *self, Node args)
{
	Node v = keyword_arg(self, args, "requires_grad");
	return v != NODE_NONE && node_kind(self->syntax, v) != N_FALSE;
}

/* Is it an int, a float or a bool, or one or the other of these? */
static bool is_number(const Type *t)
{
	const Type *const *members = t && t->tag == TY_UNION ? t->args : &t;
	size_t n = t && t->tag == TY_UNION ? t->n : 1, numbers = 0;
	for (size_t i = 0; i < n && t; i++)
		numbers += members[i]->tag == TY_INT || members[i]->tag == TY_FLOAT || members[i]->tag == TY_BOOL;
	return numbers == n;
}

/* How deep numbers are nested in lists and tuples: 2 for [[1], (2, 3)]; -1 when that is not known. */
static int nesting(Infer *self, const Type *t, int guard)
{
	if (!t || guard == 0)
		return -1;
	if (is_number(t))
		return 0;
	if (t->tag == TY_UNION) {
		int depth = nesting(self, t->args[0], guard - 1);
		for (size_t i = 1; i < t->n; i++)
			if (nesting(self, t->args[i], guard - 1) != depth)
				return -1;
		return depth;
	}
	bool sequence = t->tag == TY_LIST || t->tag == TY_TUPLE || t->tag == TY_TUPLE_OF;
	int depth = sequence ? nesting(self, type_element(&self->table, t), guard - 1) : -1;
	return depth < 0 ? -1 : depth + 1;
}

/* `tensor([[1, 2], [3, 4]])`: the nesting of its numbers tells the number of axes. */
static const Type *ranked_by_nesting(Infer *self, const Type *t, const Binding *b)
{
	int data = t && t->tag == TY_TENSOR && !t->index && b->sig ? callargs_param(b->sig, STR("data")) : -1;
	int depth = data >= 0 && b->value[data] != NODE_NONE ? nesting(self, self->types[b->value[data]], 12) : -1;
	return depth < 0 ? t : type_ranked(&self->table, t, (unsigned)depth + 1);
}

/* `zeros(2, 3)`, `view(2, -1)`: the sizes tell the number of axes. */
static const Type *ranked_by_sizes(Infer *self, const Type *t, const Binding *b, Node args)
{
	if (!t || t->tag != TY_TENSOR || t->index || b->nstar == 0 || args == NODE_NONE)
		return t;
	int star = -1;
	for (int i = 0; b->sig && i < b->sig->n; i++)
		if (b->sig->params[i].kind == PARAM_STAR && b->sig->params[i].arg.op == ARG_PACK)
			star = i;
	if (star < 0)
		return t;
	const Type *first = self->types[b->value[star]];
	if (b->nstar == 1 && first && first->tag == TY_TUPLE)
		return type_ranked(&self->table, t, first->n + 1u);
	size_t n = 0;
	for (Node c = node_first(self->syntax, args); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_KEYWORD_ARGUMENT)
			continue;
		if (!type_is(self->types[c], TY_INT))
			return t;
		n++;
	}
	return n == b->nstar && n < 8 ? type_ranked(&self->table, t, (unsigned)n + 1) : t;
}

/* A parameter of that name takes its default, and this is it. */
static bool left_at(const Binding *b, const char *name, const char *dflt)
{
	int i = callargs_param(b->sig, str_c(name));
	const char *own = i >= 0 ? b->sig->params[i].dflt : NULL;
	return own && b->value[i] == NODE_NONE && strcmp(own, dflt) == 0;
}

/* `x.sum()`, `F.mse_loss(x, y)`: torch's reductions over all axes give a Tensor without axes. */
static const Type *ranked_by_reduction(Infer *self, const Type *t, const Binding *b)
{
	if (!t || t->tag != TY_TENSOR || t->index || !b->sig || b->splat || b->dsplat)
		return t;
	bool all = (left_at(b, "dim", "None") && left_at(b, "keepdim", "False")) || left_at(b, "reduction", "'mean'");
	return all ? type_ranked(&self->table, t, 1) : t;
}

static const Type *call_entry(Infer *self, const MapEntry *e, Node call, Node args)
{
	/* `map(torch.relu, xs)` calls what is not written as a call */
	Site site = match_site(call == NODE_NONE ? 0 : call, CTX_CALL);
	site.args = args;
	Binding b = {0};
	const MapCase *c = match_case(&self->env, &site, e, &b);
	if (c)
		infer_note_arguments(self, &b);
	if (self->converted && (!c || c->unsupported)) /* torch's, and its methods with it */
		return any(self);
	const Type *t = match_returns(&self->env, c ? c->returns : e->ncases ? e->cases[0].returns : NULL, &site, &b);
	t = ranked_by_reduction(self, ranked_by_sizes(self, t, &b, args), &b);
	t = ranked_by_nesting(self, t, &b);
	if (needs_gradient(self, args))
		t = type_flags(&self->table, t, 0, TYPE_FRESH);
	if (e->view) {
		Node first = nth_arg(self, args, 0);
		if (first != NODE_NONE)
			infer_escape(self, first);
		t = type_flags(&self->table, t, 0, TYPE_FRESH);
	}
	return t;
}

static const Type *chain(Infer *self, Node args)
{
	const Type *elem = NULL;
	for (size_t i = 0; nth_arg(self, args, i) != NODE_NONE; i++)
		elem = type_join(&self->table, elem, infer_iterate(self, arg_type(self, args, i)));
	return type_of(&self->table, TY_ITER, elem);
}

/* A class or function of another file of the project. */
static const Type *call_project(Infer *self, Str name, Node args)
{
	escape_args(self, args);
	const Type *t = self->project ? self->project->returns(self->project->context, &self->table, name) : NULL;
	return t ? t : any(self);
}

/* Does the builtin keep nothing of its arguments? */
static bool builtin_lets_go(Str name)
{
	static const char *const names[] = {"len",   "int",   "float", "bool",    "str",      "repr",   "isinstance",
					    "print", "range", "hash",  "id",      "type",     "format", "abs",
					    "round", "pow",   "sum",   "hasattr", "callable", "any",    "all"};
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (str_eqc(name, names[i]))
			return true;
	return false;
}

static const Type *call_ref(Infer *self, Str name, Node call, Node args)
{
	if (infer_is_project(name))
		return call_project(self, name, args);
	if (str_starts(name, STR("builtins."))) {
		Str builtin = str_n(name.p + 9, name.n - 9);
		if (!builtin_lets_go(builtin))
			escape_args(self, args);
		return call_builtin(self, builtin, args);
	}
	if (str_eqc(name, "typing.cast") || str_eqc(name, "typing_extensions.cast"))
		return call_cast(self, args);
	const MapEntry *e = mapping_find(name);
	if (!e || e->kind == MK_MODULE) {
		if (!str_starts(name, STR("torch")))
			escape_args(self, args);
		if (str_eqc(name, "itertools.chain"))
			return chain(self, args);
		if (str_eqc(name, "functools.partial"))
			return type_of(&self->table, TY_PARTIAL, arg_type(self, args, 0));
		return of_module(self, name, call);
	}
	if (e->kind == MK_CLASS) {
		escape_args(self, args);
		if (e->ncases && e->cases[0].returns && !mapping_is_subclass(name, STR("torch.nn.Parameter")))
			return call_entry(self, e, call, args);
		const Type *made = construct_outside(self, name, args);
		return made->tag == TY_INSTANCE && construction_stays(self, e, call, args)
			       ? type_kept(&self->table, made)
			       : made;
	}
	const Type *r = call_entry(self, e, call, args);
	Node dtype = r->tag == TY_NDARRAY ? keyword_arg(self, args, "dtype") : NODE_NONE;
	return dtype == NODE_NONE ? r : type_array(&self->table, infer_array_kind(self, dtype));
}

/* ---- methods ---- */

static const Type *list_method(Infer *self, Node obj, const Type *t, Str name, Node args)
{
	Node v = nth_arg(self, args, 0);
	if (str_eqc(name, "sort"))
		call_key(self, args, t);
	if (str_eqc(name, "insert"))
		v = nth_arg(self, args, 1);
	if (v != NODE_NONE &&
	    (str_eqc(name, "append") || str_eqc(name, "insert") || str_eqc(name, "add") || str_eqc(name, "extend"))) {
		infer_escape(self, v);
		const Type *elem = str_eqc(name, "extend") ? infer_iterate(self, self->types[v]) : self->types[v];
		elem = type_flags(&self->table, elem, 0, TYPE_FRESH);
		const Type *grown = type_join(&self->table, t, type_of(&self->table, (TypeTag)t->tag, elem));
		infer_assign(self, obj, grown);
		return simple(self, TY_NONE);
	}
	if (str_eqc(name, "pop") || str_eqc(name, "get") || str_eqc(name, "setdefault"))
		return t->args[0];
	if (str_eqc(name, "copy"))
		return t;
	if (t->tag == TY_DICT && str_eqc(name, "values"))
		return type_of(&self->table, TY_ITER, t->args[0]);
	if (t->tag == TY_DICT && str_eqc(name, "keys"))
		return type_of(&self->table, TY_ITER, simple(self, TY_STR));
	if (t->tag == TY_DICT && str_eqc(name, "items")) {
		const Type *pair[2] = {simple(self, TY_STR), t->args[0]};
		return type_of(&self->table, TY_ITER, type_tuple(&self->table, pair, 2));
	}
	return NULL;
}

/* `layers.append(nn.Linear(2, 3))` of a ModuleList: what it holds from then on. */
static void fill_module_list(Infer *self, Node obj, const Type *t, Str name, Node args)
{
	bool all = str_eqc(name, "extend"), one = str_eqc(name, "append");
	Node v = nth_arg(self, args, str_eqc(name, "insert") ? 1 : 0);
	if (!(all || one || str_eqc(name, "insert")) || v == NODE_NONE ||
	    !infer_subclass(self, t->name, STR("torch.nn.ModuleList")))
		return;
	const Type *held = t->n ? type_element(&self->table, t->args[0]) : NULL;
	held = type_join(&self->table, held, all ? infer_iterate(self, self->types[v]) : self->types[v]);
	infer_assign(self, obj, type_instance(&self->table, t->name, type_of(&self->table, TY_LIST, held)));
}

/* `x.astype(dtype)`, which arrays have; NULL for what is no such call. */
static const Type *call_astype(Infer *self, const Type *t, Str name, Node args)
{
	bool array = t->tag == TY_NDARRAY || (t->tag == TY_ANY && !self->cautious);
	if (!array || !str_eqc(name, "astype"))
		return NULL;
	Node dtype = nth_arg(self, args, 0);
	if (dtype == NODE_NONE)
		dtype = keyword_arg(self, args, "dtype");
	return dtype == NODE_NONE ? NULL : type_array(&self->table, infer_array_kind(self, dtype));
}

static const Type *call_member(Infer *self, const MapEntry *e, Node call, Node obj, const Type *t, Node args)
{
	Site site = match_site(call, CTX_CALL);
	site.self = obj;
	site.args = args;
	site.self_type = t;
	Binding b = {0};
	const MapCase *c = match_case(&self->env, &site, e, &b);
	if (c)
		infer_note_arguments(self, &b);
	if (self->converted && (!c || c->unsupported))
		return any(self);
	const Type *r = match_returns(&self->env, c ? c->returns : e->ncases ? e->cases[0].returns : NULL, &site, &b);
	r = ranked_by_reduction(self, ranked_by_sizes(self, r, &b, args), &b);
	bool grad = t->tag == TY_TENSOR && obj != NODE_NONE && str_ends(str_c(e->key), STR(".requires_grad_"));
	if (e->view || grad) {
		infer_escape(self, obj);
		r = type_flags(&self->table, r, 0, TYPE_FRESH);
	}
	if (type_has_flag(t, TYPE_LIKELY))
		r = type_flags(&self->table, r, TYPE_LIKELY, 0);
	return r;
}

/* register_buffer("name", tensor) makes self.name. */
static void note_registration(Infer *self, const Type *t, Str name, Node args)
{
	if (t->tag != TY_OBJECT ||
	    (!str_eqc(name, "register_buffer") && !str_eqc(name, "register_parameter") && !str_eqc(name, "add_module")))
		return;
	Node key = nth_arg(self, args, 0);
	Str text = key == NODE_NONE ? (Str){0} : node_text(self->syntax, key);
	if (text.n > 2 && node_kind(self->syntax, key) == N_STRING && (text.p[0] == '\'' || text.p[0] == '"'))
		infer_class_member(self, t->index, str_n(text.p + 1, text.n - 2),
				   type_flags(&self->table, arg_type(self, args, 1), 0, TYPE_FRESH));
}

static bool has_tensor_keyword(const Infer *self, Node args)
{
	return keyword_arg(self, args, "dim") != NODE_NONE || keyword_arg(self, args, "keepdim") != NODE_NONE;
}

/* Does an array of numpy have the method, and no builtin type? */
static bool is_array_method(Str name)
{
	static const char *const builtins[] = {"str", "list", "dict", "set"};
	bool found = mapping_find_member(STR("numpy.ndarray"), name) != NULL;
	for (size_t i = 0; i < ARRAY_LEN(builtins); i++)
		found = found && !mapping_find_member(str_c(builtins[i]), name);
	return found;
}

/* `x.reshape(2, 3).contiguous()`: an array's method gives an array, so what gives a Tensor was called on one. */
static bool gives_tensor(const Infer *self, Node call, Str name)
{
	const Syntax *s = self->syntax;
	while (is_array_method(name)) {
		Node attr = node_parent(s, call), next = attr == NODE_NONE ? attr : node_parent(s, attr);
		if (next == NODE_NONE || node_kind(s, attr) != N_ATTRIBUTE || node_kind(s, next) != N_CALL ||
		    s->nodes[attr].field != F_FUNCTION)
			return false;
		name = node_text(s, node_field(s, attr, F_ATTRIBUTE));
		const MapEntry *e = mapping_tensor_member(name);
		if (!e || e->torch_only)
			return e != NULL;
		call = next;
	}
	return false;
}

static const MapEntry *member_of_shape(Infer *self, Node obj, Str name)
{
	const MapEntry *e = infer_size_member(self, obj, name);
	if (e)
		self->types[obj] = simple(self, TY_SIZE);
	return e;
}

static const Type *call_unknown_method(Infer *self, Node call, Node obj, Str name, Node args)
{
	const MapEntry *e = mapping_unknown_member(name);
	if (!e || self->cautious)
		return any(self);
	const MapEntry *size = member_of_shape(self, obj, name);
	if (size)
		return call_member(self, size, call, obj, self->types[obj], args);
	if (e != mapping_tensor_member(name))
		return call_member(self, e, call, obj,
				   type_instance(&self->table, str_parent_part(str_c(e->key)), NULL), args);
	bool only = e->torch_only && !infer_is_namesake(self, node_field(self->syntax, call, F_FUNCTION));
	bool shared = !only && !has_tensor_keyword(self, args) && !gives_tensor(self, call, name);
	if (shared)
		return any(self);
	infer_note_tensor(self, obj);
	return call_member(self, e, call, obj, type_tensor(&self->table, KIND_ANY, TYPE_LIKELY), args);
}

/* `MyFunction.apply(x)` runs its forward with a context of its own in front. */
static const Type *apply_function(Infer *self, const Type *cls, Node args)
{
	const Member *m = infer_user_member(self, cls->index, STR("forward"));
	const Type *t = m && m->func != UINT32_MAX
				? infer_call_func(self, m->func, args, type_user(&self->table, TY_OBJECT, cls->index))
				: NULL;
	return type_is_unknown(t) ? type_tensor(&self->table, KIND_ANY, TYPE_FRESH | TYPE_LIKELY) : t;
}

/* What a method that stands in a class of the file, or an instance of a class of the project, gives when it is called
 * on t. */
static const Type *called_on(Infer *self, const Type *result, const Type *owner, const Type *t)
{
	return type_called_on(&self->table, result, owner, t->tag == TY_CLASS ? type_instance_of(&self->table, t) : t);
}

/* A method that the user's class of t or a class of the project that it derives from defines; NULL: neither does. */
static const Type *call_users_method(Infer *self, Node call, Node obj, const Type *t, Str name, Node args)
{
	const Member *m = pyexpr_is_super(self->syntax, obj) ? infer_base_member(self, t->index, name)
							     : infer_user_member(self, t->index, name);
	if (m && m->func != UINT32_MAX) {
		const Type *owner = type_user(&self->table, TY_OBJECT, self->funcs.v[m->func].cls);
		return called_on(self, infer_call_func(self, m->func, args, t->tag == TY_OBJECT ? t : NULL), owner, t);
	}
	if (m)
		return infer_call_value(self, m->type, call, args);
	bool method, found;
	const Type *r = infer_inherited_member(self, t->index, name, &method, &found);
	const Type *owner = type_user(&self->table, TY_OBJECT, t->index);
	return !found ? NULL : method ? called_on(self, r, owner, t) : infer_call_value(self, r, call, args);
}

/* A method of an instance of a class of the project, or of the class; NULL: it has none. */
static const Type *call_projects_method(Infer *self, Node call, const Type *t, Str name, Node args)
{
	bool method, found;
	const Type *r = infer_project_member(self, t->name, name, &method, &found);
	escape_args(self, args);
	if (!found)
		return NULL;
	const Type *owner = type_instance(&self->table, t->name, NULL);
	return method ? called_on(self, r, owner, t->tag == TY_REF ? owner : t) : infer_call_value(self, r, call, args);
}

/* The function `hook` is called with arguments of these types. */
static void call_hook(Infer *self, const Type *hook, const Type *const *given, uint32_t n)
{
	if (!hook || hook->tag != TY_FUNCTION)
		return;
	Func *f = &self->funcs.v[hook->index];
	uint32_t first = f->cls != UINT32_MAX && !f->is_static ? 1 : 0;
	for (uint32_t i = 0; i < n && first + i < f->nparams; i++)
		flow_type(self, f, first + i, given[i]);
	infer_call_func(self, hook->index, NODE_NONE, NULL);
}

static bool is_module(const Infer *self, const Type *t)
{
	Str module = STR("torch.nn.Module");
	return t->tag == TY_OBJECT     ? infer_class_is(self, t->index, module)
	       : t->tag == TY_INSTANCE ? infer_subclass(self, t->name, module)
				       : false;
}

/* `m.register_forward_hook(f)` calls f with m, the tuple of its inputs and its output, `m.apply(f)` with any module,
 * `x.register_hook(f)` with a gradient. */
static void note_hook(Infer *self, const Type *t, Str name, Node args)
{
	bool forward = str_starts(name, STR("register_forward_")), applied = str_eqc(name, "apply"),
	     gradient = str_eqc(name, "register_hook"), backward = str_ends(name, STR("_backward_hook"));
	if (self->cautious || !(forward || gradient || backward || (applied && is_module(self, t))))
		return;
	const Type *tensor = type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
	const Type *all = type_of(&self->table, TY_TUPLE_OF, tensor);
	const Type *some = type_instance(&self->table, STR("torch.nn.Module"), NULL);
	const Type *given[3] = {gradient ? tensor : applied || t->tag == TY_ANY ? some : t, all, all};
	call_hook(self, arg_type(self, args, 0), given, forward ? 2 : backward ? 3 : 1);
}

static const Type *call_method(Infer *self, Node call, Node obj, const Type *t, Str name, Node args)
{
	if (t->tag == TY_UNION) {
		const Type *out = NULL;
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag != TY_NONE)
				out = type_join(&self->table, out,
						call_method(self, call, obj, t->args[i], name, args));
		return out ? out : any(self);
	}
	note_hook(self, t, name, args);
	if (t->tag == TY_CLASS && str_eqc(name, "apply") &&
	    infer_class_is(self, t->index, STR("torch.autograd.Function")))
		return apply_function(self, t, args);
	if (t->tag == TY_OBJECT || t->tag == TY_CLASS) {
		note_registration(self, t, name, args);
		escape_args(self, args);
		const Type *r = call_users_method(self, call, obj, t, name, args);
		if (r)
			return r;
	}
	if (t->tag == TY_INSTANCE)
		fill_module_list(self, obj, t, name, args);
	if (t->tag == TY_INSTANCE && infer_is_project(t->name)) {
		const Type *r = call_projects_method(self, call, t, name, args);
		if (r)
			return r;
	}
	if (t->tag == TY_LIST || t->tag == TY_DICT || t->tag == TY_SET) {
		const Type *r = list_method(self, obj, t, name, args);
		if (r)
			return r;
	}
	const Type *cast = call_astype(self, t, name, args);
	if (cast)
		return cast;
	if (t->tag == TY_ANY)
		return call_unknown_method(self, call, obj, name, args);
	const MapEntry *e = infer_member(self, t, name);
	if (!e)
		return t->tag == TY_OTHER || t->tag == TY_NDARRAY ? t : any(self);
	if (t->tag != TY_TENSOR)
		escape_args(self, args);
	return call_member(self, e, call, obj, t, args);
}

/* ---- values that are called ---- */

static const Type *call_layers(Infer *self, const Type *layers, const Type *arg);

/* What a layer makes of a value of type `arg`. */
static const Type *call_layer(Infer *self, const Type *layer, const Type *arg)
{
	const Type *tensor = type_tensor(&self->table, KIND_FLOAT, TYPE_FRESH), *out = NULL;
	switch (layer ? layer->tag : TY_ANY) {
	case TY_UNION:
		for (size_t i = 0; i < layer->n; i++)
			if (layer->args[i]->tag != TY_NONE)
				out = type_join(&self->table, out, call_layer(self, layer->args[i], arg));
		return out ? out : tensor;
	case TY_OBJECT: {
		const Member *m = infer_user_member(self, layer->index, STR("forward"));
		if (!m || m->func == UINT32_MAX)
			return tensor;
		Func *f = &self->funcs.v[m->func];
		if (f->nparams > 1)
			flow_type(self, f, 1, arg);
		out = infer_call_func(self, m->func, NODE_NONE, layer);
		return type_is_unknown(out) ? tensor : type_flags(&self->table, out, TYPE_FRESH, 0);
	}
	case TY_INSTANCE: {
		if (layer->n && infer_subclass(self, layer->name, STR("torch.nn.Sequential")))
			return call_layers(self, layer->args[0], arg);
		const MapEntry *e = infer_find_member(self, layer->name, STR("forward"));
		const MapType *r = e && e->ncases ? e->cases[0].returns : NULL;
		if (r && r->tag == MT_SAME && arg && arg->tag == TY_TENSOR)
			return type_ranked(&self->table,
					   type_tensor(&self->table, r->kind ? r->kind : arg->kind, TYPE_FRESH),
					   arg->index);
		return tensor;
	}
	default: return tensor;
	}
}

/* The layers of a Sequential: a tuple in their order, or what they may be. */
static const Type *call_layers(Infer *self, const Type *layers, const Type *arg)
{
	if (layers->tag == TY_TUPLE) {
		for (size_t i = 0; i < layers->n; i++)
			arg = call_layer(self, layers->args[i], arg);
		return arg ? arg : any(self);
	}
	const Type *tensor = type_tensor(&self->table, KIND_FLOAT, TYPE_FRESH),
		   *element = type_element(&self->table, layers);
	call_layer(self, element, arg);
	call_layer(self, element, tensor);
	return tensor;
}

static const Type *call_instance(Infer *self, const Type *t, Node call, Node args)
{
	if (infer_is_project(t->name)) {
		bool method, found;
		const Type *r = infer_project_member(self, t->name, STR("__call__"), &method, &found);
		if (!found)
			r = infer_project_member(self, t->name, STR("forward"), &method, &found);
		bool module = infer_subclass(self, t->name, STR("torch.nn.Module"));
		if (found && method)
			return type_flags(&self->table, module ? type_likely_tensor(&self->table, r) : r, TYPE_FRESH,
					  0);
	}
	const MapEntry *e = infer_find_member(self, t->name, STR("forward"));
	if (e && e->ncases && e->cases[0].returns)
		return call_member(self, e, call, NODE_NONE, t, args);
	if (t->n && infer_subclass(self, t->name, STR("torch.nn.Sequential")))
		return call_layers(self, t->args[0], arg_type(self, args, 0));
	if (infer_subclass(self, t->name, STR("torch.nn.Module")))
		return str_eqc(t->name, "torch.nn.Module")
			       ? type_tensor(&self->table, KIND_ANY, TYPE_FRESH | TYPE_LIKELY)
			       : type_tensor(&self->table, KIND_FLOAT, TYPE_FRESH);
	return any(self);
}

static const Type *construct_user(Infer *self, const Type *cls, Node args)
{
	const Type *object = type_instance_of(&self->table, cls);
	escape_args(self, args);
	const Member *m = infer_user_member(self, cls->index, STR("__init__"));
	if (m && m->func != UINT32_MAX)
		infer_call_func(self, m->func, args, object);
	return object;
}

static const Type *call_object(Infer *self, const Type *t, Node call, Node args)
{
	const Member *m = infer_user_member(self, t->index, STR("__call__"));
	if (!m)
		m = infer_user_member(self, t->index, STR("forward"));
	escape_args(self, args);
	if (m && m->func != UINT32_MAX) {
		const Type *r = infer_call_func(self, m->func, args, t);
		bool module = infer_class_is(self, t->index, STR("torch.nn.Module"));
		return type_flags(&self->table, module ? type_likely_tensor(&self->table, r) : r, TYPE_FRESH, 0);
	}
	const Class *c = &self->classes.v[t->index];
	for (size_t i = 0; i < c->bases.n; i++)
		if (c->bases.v[i]->tag == TY_REF && infer_subclass(self, c->bases.v[i]->name, STR("torch.nn.Module")))
			return call_instance(self, type_instance(&self->table, c->bases.v[i]->name, NULL), call, args);
	return any(self);
}

const Type *infer_call_value(Infer *self, const Type *t, Node call, Node args)
{
	const Type *out = NULL;
	switch (t ? t->tag : TY_ANY) {
	case TY_REF: return call_ref(self, t->name, call, args);
	case TY_CLASS: return construct_user(self, t, args);
	case TY_FUNCTION: escape_args(self, args); return infer_call_func(self, t->index, args, NULL);
	case TY_OBJECT: return call_object(self, t, call, args);
	case TY_INSTANCE: return call_instance(self, t, call, args);
	case TY_PARTIAL: return infer_call_value(self, t->args[0], call, NODE_NONE);
	case TY_UNION:
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag != TY_NONE)
				out = type_join(&self->table, out, infer_call_value(self, t->args[i], call, args));
		return out ? out : any(self);
	default: escape_args(self, args); return any(self);
	}
}

/* ---- the file's own functions ---- */

static void flow_args(Infer *self, Func *f, Node args, bool bound)
{
	if (args == NODE_NONE || node_kind(self->syntax, args) != N_ARGUMENT_LIST)
		return;
	bool context =
		f->is_static && f->cls != UINT32_MAX && infer_class_is(self, f->cls, STR("torch.autograd.Function"));
	uint32_t next = bound && (!f->is_static || context) ? 1 : 0;
	for (Node c = node_first(self->syntax, args); c != NODE_NONE; c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		if (k == N_KEYWORD_ARGUMENT) {
			Str name = node_text(self->syntax, node_first(self->syntax, c));
			Node v = node_field(self->syntax, c, F_VALUE);
			for (uint32_t i = 0; i < f->nparams && v != NODE_NONE; i++)
				if (str_eq(f->params[i].name, name))
					flow_type(self, f, i, self->types[v]);
		} else if (k == N_LIST_SPLAT) {
			next = f->nparams;
		} else if (k != N_DICTIONARY_SPLAT && next < f->nparams) {
			if (f->params[next].kind != PARAM_STAR)
				flow_type(self, f, next++, self->types[c]);
		}
	}
}

const Type *infer_call_func(Infer *self, uint32_t func, Node args, const Type *self_type)
{
	Func *f = &self->funcs.v[func];
	flow_args(self, f, args, self_type != NULL || f->is_class);
	if (!self->deep && !f->running && f->round < self->round && self->depth < 200)
		infer_function(self, func);
	f = &self->funcs.v[func];
	self->stale |= f->running || f->round < self->round;
	const Type *t = f->ret ? f->ret : f->running ? f->before : NULL;
	return t ? t : f->running ? type_nothing(&self->table) : any(self);
}

/* `getattr(nn, name)`: a class of layers, whichever it is. */
static bool is_chosen_layer(const Infer *self, Node fn)
{
	Node name = node_kind(self->syntax, fn) == N_CALL ? node_field(self->syntax, fn, F_FUNCTION) : NODE_NONE;
	if (name == NODE_NONE || !str_eqc(node_text(self->syntax, name), "getattr"))
		return false;
	Node module = nth_arg(self, node_field(self->syntax, fn, F_ARGUMENTS), 0);
	const Type *t = module == NODE_NONE ? NULL : self->types[module];
	return t && t->tag == TY_REF && str_eqc(t->name, "torch.nn");
}

const Type *infer_call(Infer *self, Node n)
{
	Node fn = node_field(self->syntax, n, F_FUNCTION), args = node_field(self->syntax, n, F_ARGUMENTS);
	if (fn == NODE_NONE)
		return any(self);
	const Type *callee = infer_expr(self, fn);
	eval_args(self, args);
	if (node_kind(self->syntax, fn) == N_ATTRIBUTE && callee->tag != TY_REF && callee->tag != TY_CLASS) {
		Node obj = node_first(self->syntax, fn), attr = node_field(self->syntax, fn, F_ATTRIBUTE);
		const Type *t = self->types[obj];
		if (attr != NODE_NONE && t && t->tag != TY_REF)
			return call_method(self, n, obj, t, node_text(self->syntax, attr), args);
		bool class = t && t->tag == TY_REF && infer_is_project(t->name) && memchr(t->name.p, '.', t->name.n);
		const Type *r = class && attr != NODE_NONE
					? call_projects_method(self, n, t, node_text(self->syntax, attr), args)
					: NULL;
		if (r)
			return r;
	}
	if (type_is_unknown(callee) && is_chosen_layer(self, fn))
		return type_instance(&self->table, STR("torch.nn.Module"), NULL);
	return infer_call_value(self, callee, n, args);
}
