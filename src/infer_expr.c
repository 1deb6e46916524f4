/* infer_expr: types of expressions, and assignment to targets. */
#include "infer_internal.h"

#include "pyexpr.h"

/* ---- names ---- */

Str infer_dotted(Infer *self, Str a, Str b)
{
	char small[256];
	size_t n = a.n + 1 + b.n;
	char *p = n < sizeof small ? small : arena_alloc(self->arena, n);
	memcpy(p, a.p, a.n);
	p[a.n] = '.';
	memcpy(p + a.n + 1, b.p, b.n);
	Str key = str_n(p, n);
	uint32_t id = map_get(&self->refs, key);
	if (id == MAP_NONE) {
		if (p == small)
			key.p = arena_strndup(self->arena, p, n);
		id = (uint32_t)self->ref_names.n;
		vec_push(&self->ref_names, key);
		map_set(&self->refs, key, id);
	}
	return self->ref_names.v[id];
}

/* What kind of number a dtype of this name holds (torch's names; bit 0 of the mask is bool). */
/* The kind of the dtype that a module calls so. */
static unsigned kind_called(Str name)
{
	static const struct {
		const char *name;
		unsigned kind;
	} kinds[] = {
		{"float", KIND_FLOAT},    {"float32", KIND_FLOAT},     {"float64", KIND_FLOAT},
		{"double", KIND_FLOAT},   {"half", KIND_FLOAT},        {"float16", KIND_FLOAT},
		{"bfloat16", KIND_FLOAT}, {"long", KIND_LONG},         {"int64", KIND_LONG},
		{"int", KIND_SMALL},      {"int32", KIND_SMALL},       {"int16", KIND_SMALL},
		{"short", KIND_SMALL},    {"int8", KIND_SMALL},        {"uint8", KIND_SMALL},
		{"bool", KIND_BOOL},      {"complex64", KIND_COMPLEX}, {"complex128", KIND_COMPLEX},
		{"cfloat", KIND_COMPLEX}, {"cdouble", KIND_COMPLEX},
	};
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (str_eqc(name, kinds[i].name))
			return kinds[i].kind;
	return 0;
}

static Str last_part(Str name)
{
	size_t at = name.n;
	while (at && name.p[at - 1] != '.')
		at--;
	return str_n(name.p + at, name.n - at);
}

static unsigned dtype_kind(Str name) { return kind_called(last_part(name)); }

unsigned infer_array_kind(const Infer *self, Node dtype)
{
	const Type *t = self->types[dtype];
	Str text = node_text(self->syntax, dtype);
	Str name = t && t->tag == TY_REF                                      ? last_part(t->name)
		   : node_kind(self->syntax, dtype) == N_STRING && text.n > 2 ? str_n(text.p + 1, text.n - 2)
									      : last_part(text);
	if (str_eqc(name, "bool_"))
		return KIND_BOOL;
	return str_eqc(name, "int") || str_eqc(name, "int_") ? KIND_LONG : kind_called(name);
}

const Type *infer_ref(Infer *self, Str name)
{
	const MapEntry *e = mapping_find(name);
	if (e && e->kind == MK_CONSTANT && e->ncases && e->cases[0].returns) {
		switch (e->cases[0].returns->tag) {
		case MT_DTYPE: return type_constant(&self->table, TY_DTYPE, dtype_kind(name), name);
		case MT_FLOAT: return type_constant(&self->table, TY_FLOAT, 0, name);
		case MT_INT: return type_constant(&self->table, TY_INT, 0, name);
		case MT_STR: return type_constant(&self->table, TY_STR, 0, name);
		case MT_BOOL: return type_constant(&self->table, TY_BOOL, 0, name);
		case MT_NONE: return type_constant(&self->table, TY_NONE, 0, name);
		case MT_LIST:
		case MT_DICT:
		case MT_ITER:
		case MT_TUPLE_OF:
		case MT_OTHER:
		case MT_NDARRAY:
			if (!str_starts(name, STR("torch"))) {
				Site site = match_site(0, 0);
				Binding b = {0};
				return match_returns(&self->env, e->cases[0].returns, &site, &b);
			}
			break;
		default: break;
		}
	}
	return type_ref(&self->table, name);
}

static bool here(const Infer *self, const Symbol *sym) { return self->frame && sym->frame == self->frame->scope; }

const Type *infer_read(Infer *self, Sym id)
{
	Symbol *sym = &self->scopes->symbols.v[id];
	const Type *t = here(self, sym) ? self->frame->env[sym->slot] : NULL;
	if (!t) {
		t = sym->all;
		sym->asked = true;
	}
	sym->lacked |= type_is_unknown(t);
	if (sym->declared && type_is_unknown(t))
		t = sym->declared;
	if (type_is_unknown(t) && sym->evidence && !self->cautious) {
		const Type *tensor = type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
		t = !t || t->tag == TY_ANY ? tensor : type_likely_tensor(&self->table, t);
	}
	return t ? t : any(self);
}

void infer_write(Infer *self, Sym id, const Type *t)
{
	Symbol *sym = &self->scopes->symbols.v[id];
	if (sym->declared && type_is_unknown(t))
		t = sym->declared;
	if (here(self, sym))
		self->frame->env[sym->slot] = t;
	const Type *all = type_join(&self->table, sym->all, t);
	self->stale |= sym->asked && all != sym->all;
	sym->all = all;
}

/* The value of n may from here on be seen under another name. */
void infer_escape(Infer *self, Node n)
{
	while (node_kind(self->syntax, n) == N_PARENTHESIZED && node_first(self->syntax, n) != NODE_NONE)
		n = node_first(self->syntax, n);
	if (node_kind(self->syntax, n) != N_IDENTIFIER)
		return;
	Sym id = self->scopes->sym_of[n];
	if (id == SYM_NONE || !here(self, &self->scopes->symbols.v[id]))
		return;
	const Type **slot = &self->frame->env[self->scopes->symbols.v[id].slot];
	if (*slot && type_has_flag(*slot, TYPE_FRESH))
		*slot = type_flags(&self->table, *slot, 0, TYPE_FRESH);
}

static const Type *identifier(Infer *self, Node n)
{
	Sym id = self->scopes->sym_of[n];
	if (id != SYM_NONE)
		return infer_read(self, id);
	Str name = node_text(self->syntax, n);
	for (size_t i = 0; i < self->stars.n; i++) {
		if (infer_is_project(self->stars.v[i])) {
			const Type *t = name.p[0] == '_' ? NULL
							 : self->project->export(self->project->context, &self->table,
										 self->stars.v[i], name);
			if (t)
				return t;
			continue;
		}
		Str full = infer_dotted(self, self->stars.v[i], name);
		if (mapping_find(full))
			return infer_ref(self, full);
	}
	if (str_eqc(name, "torch") || str_eqc(name, "torchvision")) /* unbound here, by a star import or in a snippet */
		return infer_ref(self, name);
	return type_ref(&self->table, infer_dotted(self, STR("builtins"), name));
}

Str infer_spelled(const Infer *self, Node n)
{
	const Type *t = self->types[n];
	if (!t || !t->name.n || t->tag == TY_INSTANCE)
		t = type_without_none((TypeTable *)&self->table, t);
	if (!t || !t->name.n || t->tag == TY_INSTANCE)
		return (Str){0};
	Node root = n;
	while (node_kind(self->syntax, root) == N_ATTRIBUTE || node_kind(self->syntax, root) == N_DOTTED_NAME)
		root = node_first(self->syntax, root);
	if (node_kind(self->syntax, root) != N_IDENTIFIER || str_starts(t->name, STR("builtins.")))
		return (Str){0};
	Sym id = self->scopes->sym_of[root];
	if (id == SYM_NONE)
		return t->name;
	Symbol *sym = &self->scopes->symbols.v[id];
	sym->asked = true;
	const Type *all = type_without_none((TypeTable *)&self->table, sym->all);
	if (!all || all->tag == TY_UNION || !all->name.n)
		return (Str){0};
	if (sym->imported)
		return t->name;
	bool module_alias = sym->nbind == 1 && !sym->param && all->tag == TY_REF && mapping_is_module(all->name);
	return module_alias ? t->name : (Str){0};
}

/* ---- attributes ---- */

const Member *infer_own_member(const Infer *self, uint32_t cls, Str name)
{
	Class *c = &self->classes.v[cls];
	for (size_t i = 0; i < c->members.n; i++)
		if (str_eq(c->members.v[i].name, name)) {
			c->members.v[i].asked = true;
			return &c->members.v[i];
		}
	c->missed |= infer_name_bit(name);
	return NULL;
}

static const Member *user_member(const Infer *self, uint32_t cls, Str name, unsigned guard)
{
	const Class *c = &self->classes.v[cls];
	const Member *own = infer_own_member(self, cls, name);
	if (own)
		return own;
	for (size_t i = 0; i < c->bases.n && guard < 16; i++) {
		const Member *m = c->bases.v[i]->tag == TY_CLASS
					  ? user_member(self, c->bases.v[i]->index, name, guard + 1)
					  : NULL;
		if (m)
			return m;
	}
	return NULL;
}

const Member *infer_user_member(const Infer *self, uint32_t cls, Str name) { return user_member(self, cls, name, 0); }

const Member *infer_base_member(const Infer *self, uint32_t cls, Str name)
{
	const Class *c = &self->classes.v[cls];
	const Member *m = NULL;
	for (size_t i = 0; i < c->bases.n && !m; i++)
		if (c->bases.v[i]->tag == TY_CLASS)
			m = user_member(self, c->bases.v[i]->index, name, 0);
	return m;
}

bool infer_class_is(const Infer *self, uint32_t cls, Str base)
{
	uint32_t stack[16], n = 0, seen = 0;
	stack[n++] = cls;
	while (n && seen++ < 64) {
		const Class *c = &self->classes.v[stack[--n]];
		for (size_t i = 0; i < c->bases.n; i++) {
			const Type *b = c->bases.v[i];
			if (b->tag == TY_REF && infer_subclass(self, b->name, base))
				return true;
			if (b->tag == TY_CLASS && n < ARRAY_LEN(stack))
				stack[n++] = b->index;
		}
	}
	return false;
}

bool infer_subclass(const Infer *self, Str cls, Str base)
{
	if (!infer_is_project(cls))
		return mapping_is_subclass(cls, base);
	if (str_eq(cls, base))
		return true;
	Str outside;
	for (size_t i = 0; self->project && (outside = self->project->base(self->project->context, cls, i)).n; i++)
		if (mapping_is_subclass(outside, base))
			return true;
	return false;
}

const MapEntry *infer_find_member(const Infer *self, Str cls, Str name)
{
	if (!infer_is_project(cls))
		return mapping_find_member(cls, name);
	if (!self->project)
		return NULL;
	bool method, found;
	self->project->member(self->project->context, (TypeTable *)&self->table, cls, name, &method, &found);
	Str outside;
	for (size_t i = 0; !found && (outside = self->project->base(self->project->context, cls, i)).n; i++) {
		const MapEntry *e = mapping_find_member(outside, name);
		if (e)
			return e;
	}
	return NULL;
}

static const MapEntry *class_member(const Infer *self, uint32_t cls, Str name, unsigned guard)
{
	const Class *c = &self->classes.v[cls];
	for (size_t i = 0; i < c->bases.n && guard < 16; i++) {
		const Type *b = c->bases.v[i];
		const MapEntry *e = b->tag == TY_REF     ? infer_find_member(self, b->name, name)
				    : b->tag == TY_CLASS ? class_member(self, b->index, name, guard + 1)
							 : NULL;
		if (e)
			return e;
	}
	return NULL;
}

const MapEntry *infer_member(const Infer *self, const Type *t, Str name)
{
	if (!t)
		return NULL;
	switch (t->tag) {
	case TY_TENSOR: return mapping_tensor_member(name);
	case TY_INSTANCE: {
		const MapEntry *e = infer_find_member(self, t->name, name);
		const MapEntry *other = e || !str_eqc(t->name, "torch.nn.Module") ? NULL : mapping_unknown_member(name);
		return other && other->kind == MK_PROPERTY && other->torch_only && other != mapping_tensor_member(name)
			       ? other
			       : e; /* some module: the name tells which */
	}
	case TY_OBJECT: return class_member(self, t->index, name, 0);
	case TY_DEVICE: return mapping_find_member(STR("torch.device"), name);
	case TY_DTYPE: return mapping_find_member(STR("torch.dtype"), name);
	case TY_SIZE: return mapping_find_member(STR("torch.Size"), name);
	case TY_STR: return mapping_find_member(STR("str"), name);
	case TY_LIST: return mapping_find_member(STR("list"), name);
	case TY_DICT: return mapping_find_member(STR("dict"), name);
	case TY_SET: return mapping_find_member(STR("set"), name);
	case TY_NDARRAY: return mapping_find_member(STR("numpy.ndarray"), name);
	default: return NULL;
	}
}

/* The type of a torch property; methods have none of their own. */
static const Type *member_type(Infer *self, const Type *object, Str name, Node obj_node)
{
	const MapEntry *e = infer_member(self, object, name);
	if (!e || !e->ncases)
		return any(self);
	if (e->kind == MK_METHOD || e->kind == MK_FUNCTION)
		return simple(self, TY_CALLABLE);
	Site site = match_site(obj_node, CTX_VALUE);
	site.self = obj_node;
	site.self_type = object;
	Binding b = {0};
	const MapCase *c = match_case(&self->env, &site, e, &b);
	const Type *t = match_returns(&self->env, (c ? c : &e->cases[0])->returns, &site, &b);
	if (type_is_tensor(t) && object->tag == TY_TENSOR && (object->flags & TYPE_LIKELY))
		t = type_flags(&self->table, t, TYPE_LIKELY, 0);
	return type_flags(&self->table, t, 0, TYPE_FRESH);
}

static const Type *inherited_member(Infer *self, uint32_t cls, Str name, bool *method, bool *found, unsigned guard)
{
	const Type *t = NULL;
	*method = *found = false;
	for (size_t i = 0; i < self->classes.v[cls].bases.n && !*found && guard < 16; i++) {
		const Type *b = self->classes.v[cls].bases.v[i];
		if (b->tag == TY_CLASS)
			t = inherited_member(self, b->index, name, method, found, guard + 1);
		else if (b->tag == TY_REF && infer_is_project(b->name))
			t = infer_project_member(self, b->name, name, method, found);
		const Type *owner = b->tag == TY_CLASS ? type_user(&self->table, TY_OBJECT, b->index)
						       : type_instance(&self->table, b->name, NULL);
		t = type_called_on(&self->table, t, owner,
				   type_own(&self->table, type_user(&self->table, TY_OBJECT, cls)));
	}
	return t;
}

const Type *infer_inherited_member(Infer *self, uint32_t cls, Str name, bool *method, bool *found)
{
	return inherited_member(self, cls, name, method, found, 0);
}

static const Type *object_attribute(Infer *self, const Type *object, Str name, Node obj_node)
{
	const Member *m = infer_user_member(self, object->index, name);
	if (m) {
		if (m->func == UINT32_MAX)
			return m->type ? m->type : any(self);
		if (self->funcs.v[m->func].is_property)
			return infer_call_func(self, m->func, NODE_NONE, object);
		return type_user(&self->table, TY_FUNCTION, m->func);
	}
	bool method, found;
	const Type *t = infer_inherited_member(self, object->index, name, &method, &found);
	if (found)
		return method ? simple(self, TY_CALLABLE) : t;
	return object->tag == TY_OBJECT ? member_type(self, object, name, obj_node) : any(self);
}

int infer_field(Str name, size_t n)
{
	static const struct {
		const char *name;
		int place;
		size_t n;
	} fields[] = {
		/* torch.return_types */
		{"values", 0, 2},      {"indices", 1, 2},
		{"hist", 0, 2},        {"bin_edges", 1, 2},
		{"Q", 0, 2},           {"R", 1, 2},
		{"U", 0, 3},           {"S", 1, 3},
		{"Vh", 2, 3},          {"V", 2, 3},
		{"sign", 0, 2},        {"logabsdet", 1, 2},
		{"eigenvalues", 0, 2}, {"eigenvectors", 1, 2},
		{"LU", 0, 2},          {"pivots", 1, 2},
		{"mantissa", 0, 2},    {"exponent", 1, 2},
		{"min", 0, 2},         {"max", 1, 2},
		{"solution", 0, 4},    {"residuals", 1, 4},
		{"rank", 2, 4},        {"singular_values", 3, 4},
	};
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (fields[i].n == n && str_eqc(name, fields[i].name))
			return fields[i].place;
	return -1;
}

const Type *infer_project_member(Infer *self, Str cls, Str name, bool *method, bool *found)
{
	*method = *found = false;
	const Type *t = self->project
				? self->project->member(self->project->context, &self->table, cls, name, method, found)
				: NULL;
	return t ? t : any(self);
}

/* The member `name` of a module or of a class of the project. */
static const Type *project_attribute(Infer *self, Str of, Str name)
{
	if (memchr(of.p, '.', of.n)) {
		bool method, found;
		const Type *t = infer_project_member(self, of, name, &method, &found);
		return found && !method ? t : any(self);
	}
	const Type *t = self->project ? self->project->export(self->project->context, &self->table, of, name) : NULL;
	return t ? t : any(self);
}

const Type *infer_attribute(Infer *self, const Type *object, Str name, Node obj_node)
{
	const Type *out = NULL;
	if (str_eqc(name, "__name__") && !(object && object->tag == TY_REF && mapping_is_module(object->name)))
		return type_constant(&self->table, TY_STR, 0, STR("builtins.__name__"));
	if (str_eqc(name, "__class__"))
		return type_class_of(&self->table, object);
	switch (object ? object->tag : TY_ANY) {
	case TY_REF:
		if (infer_is_project(object->name))
			return project_attribute(self, object->name, name);
		return infer_ref(self, infer_dotted(self, object->name, name));
	case TY_INSTANCE:
		if (infer_is_project(object->name)) {
			bool method, found;
			const Type *t = infer_project_member(self, object->name, name, &method, &found);
			if (found)
				return method ? simple(self, TY_CALLABLE) : t;
		}
		/* no layer, whichever it is, calls anything else so */
		if (str_eqc(object->name, "torch.nn.Module") && str_eqc(name, "weight"))
			return type_tensor(&self->table, KIND_FLOAT, TYPE_PARAM | TYPE_LIKELY);
		return member_type(self, object, name, obj_node);
	case TY_CLASS:
	case TY_OBJECT: return object_attribute(self, object, name, obj_node);
	case TY_TUPLE: {
		int i = infer_field(name, object->n);
		return i >= 0 ? object->args[i] : any(self);
	}
	case TY_UNION:
		for (size_t i = 0; i < object->n; i++)
			if (object->args[i]->tag != TY_NONE)
				out = type_join(&self->table, out,
						infer_attribute(self, object->args[i], name, obj_node));
		return out ? out : any(self);
	case TY_ANY: {
		const MapEntry *e = mapping_tensor_member(name);
		if (e && e->kind == MK_PROPERTY && e->torch_only && !self->cautious &&
		    !infer_is_namesake(self, node_parent(self->syntax, obj_node)))
			return member_type(self, type_tensor(&self->table, KIND_ANY, TYPE_LIKELY), name, obj_node);
		return any(self);
	}
	default: return member_type(self, object, name, obj_node);
	}
}

/* ---- operators ---- */

static unsigned kind_with_number(unsigned kind, const Type *number, NodeOp op)
{
	if (kind == KIND_ANY)
		return kind;
	if (op == OP_DIV && (kind & ~(unsigned)(KIND_INT | KIND_BOOL)) == 0)
		return KIND_FLOAT;
	if (number->tag == TY_FLOAT && (kind & (KIND_INT | KIND_BOOL)))
		return KIND_FLOAT;
	if (number->tag == TY_INT && kind == KIND_BOOL)
		return KIND_LONG;
	return kind;
}

static bool is_number(const Type *t) { return t && (t->tag == TY_INT || t->tag == TY_FLOAT || t->tag == TY_BOOL); }

/* `1j`: no kind of number that has a type here. */
static bool is_imaginary(Str text) { return (text.p[text.n - 1] | 32) == 'j'; }

/* The kinds that the higher of one of a and one of b may be. */
static unsigned promoted(unsigned a, unsigned b)
{
	unsigned low_a = a & -a, low_b = b & -b, low = low_a > low_b ? low_a : low_b;
	return (a | b) & ~(low - 1);
}

static const Type *tensor_binary(Infer *self, const Type *l, const Type *r, NodeOp op)
{
	unsigned flags = TYPE_FRESH;
	if (type_has_flag(l, TYPE_LIKELY) || type_has_flag(r, TYPE_LIKELY))
		flags |= TYPE_LIKELY;
	unsigned kl = type_is_tensor(l) ? type_kind(l) : 0, kr = type_is_tensor(r) ? type_kind(r) : 0, kind;
	if (kl && kr)
		kind = kl == KIND_ANY || kr == KIND_ANY ? (kl == KIND_FLOAT || kr == KIND_FLOAT ? KIND_FLOAT : KIND_ANY)
							: promoted(kl, kr);
	else if (is_number(kl ? r : l))
		kind = kind_with_number(kl | kr, kl ? r : l, op);
	else
		/* a quotient is no integer, whatever the other operand is */
		kind = (kl | kr) == KIND_FLOAT || (op == OP_DIV && (kl | kr) < KIND_FLOAT) ? KIND_FLOAT : KIND_ANY;
	if (kl && kr && op == OP_DIV && (kind & ~(unsigned)(KIND_BOOL | KIND_INT)) == 0)
		kind = KIND_FLOAT;
	const Type *t = type_tensor(&self->table, kind, flags);
	bool same =
		kl && kr ? l->tag == TY_TENSOR && r->tag == TY_TENSOR && l->index == r->index : is_number(kl ? r : l);
	const Type *ranked = kl ? l : r;
	return same && ranked->tag == TY_TENSOR ? type_ranked(&self->table, t, ranked->index) : t;
}

/* The kind of an operand beside an array; 0: unknown. */
static unsigned kind_beside_array(const Type *t)
{
	switch (t->tag) {
	case TY_NDARRAY: return t->kind;
	case TY_FLOAT: return KIND_FLOAT;
	case TY_INT: return KIND_INT;
	default: return 0;
	}
}

/* The kind of `l op r`, one of which is an array; 0: unknown. */
static unsigned kind_of_arrays(const Type *l, const Type *r, NodeOp op)
{
	unsigned kl = kind_beside_array(l), kr = kind_beside_array(r);
	if (!kl || !kr)
		return 0;
	bool bits = op == OP_BITAND || op == OP_BITOR || op == OP_BITXOR;
	if (bits && kl == KIND_BOOL && kr == KIND_BOOL)
		return KIND_BOOL;
	return kl == KIND_FLOAT || kr == KIND_FLOAT || op == OP_DIV ? KIND_FLOAT : 0;
}

static const Type *binary(Infer *self, const Type *l, const Type *r, NodeOp op)
{
	if (type_is_tensor(l) || type_is_tensor(r))
		return tensor_binary(self, l, r, op);
	if (is_number(l) && is_number(r)) {
		if (op == OP_DIV || l->tag == TY_FLOAT || r->tag == TY_FLOAT)
			return simple(self, TY_FLOAT);
		return simple(self, TY_INT);
	}
	if (!l || !r)
		return any(self);
	if (l->tag == TY_STR && (op == OP_MOD || op == OP_ADD || op == OP_MUL))
		return simple(self, TY_STR);
	if (r->tag == TY_STR && op == OP_ADD)
		return simple(self, TY_STR);
	if (l->tag == TY_NDARRAY || r->tag == TY_NDARRAY)
		return type_may_be_tensor(l) || type_may_be_tensor(r)
			       ? any(self)
			       : type_array(&self->table, kind_of_arrays(l, r, op));
	if (l->tag == TY_SIZE || r->tag == TY_SIZE)
		return op == OP_ADD ? simple(self, TY_SIZE) : any(self);
	if ((l->tag == TY_LIST || l->tag == TY_TUPLE_OF) && op == OP_ADD)
		return l->tag == r->tag ? type_join(&self->table, l, r) : l;
	if (op == OP_MUL && (l->tag == TY_LIST || r->tag == TY_LIST))
		return l->tag == TY_LIST ? l : r;
	if (l->tag == TY_TUPLE && r->tag == TY_TUPLE && op == OP_ADD && l->n + r->n <= 64) {
		const Type *args[64];
		memcpy(args, l->args, l->n * sizeof *args);
		memcpy(args + l->n, r->args, r->n * sizeof *args);
		return type_tuple(&self->table, args, (size_t)l->n + r->n);
	}
	if (l->tag == TY_OTHER && r->tag == TY_OTHER)
		return l;
	return any(self);
}

static const Type *comparison(Infer *self, Node n)
{
	bool tensor = false, unknown = false, array = false, likely = false;
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		const Type *t = infer_expr(self, c);
		tensor |= type_is_tensor(t);
		likely |= type_has_flag(t, TYPE_LIKELY);
		unknown |= type_is_unknown(t);
		array |= type_array_in(t) != NULL;
	}
	switch (self->syntax->nodes[n].op) {
	case OP_IN:
	case OP_NOT_IN:
	case OP_IS:
	case OP_IS_NOT: return simple(self, TY_BOOL);
	default:
		if (tensor)
			return type_tensor(&self->table, KIND_BOOL, TYPE_FRESH | (likely ? TYPE_LIKELY : 0));
		return array ? type_array(&self->table, KIND_BOOL) : unknown ? any(self) : simple(self, TY_BOOL);
	}
}

static const Type *unary(Infer *self, Node n)
{
	Node c = node_first(self->syntax, n);
	const Type *t = c == NODE_NONE ? any(self) : infer_expr(self, c);
	if (type_is_tensor(t))
		return type_flags(&self->table, t, TYPE_FRESH, TYPE_PARAM);
	return t->tag == TY_BOOL ? simple(self, TY_INT) : t;
}

/* ---- subscripts ---- */

static bool is_basic_index(const Infer *self, Node n)
{
	switch (node_kind(self->syntax, n)) {
	case N_SLICE:
	case N_INTEGER:
	case N_NONE:
	case N_ELLIPSIS:
	case N_UNARY: return true;
	default: return type_is(self->types[n], TY_INT);
	}
}

static const Type *tensor_item(Infer *self, Node n, const Type *t, Node base)
{
	bool view = true, sliced = false, gaps = false; /* only t[i, j:k] is one piece of memory */
	for (Node c = node_next(self->syntax, base); c != NODE_NONE; c = node_next(self->syntax, c)) {
		view &= is_basic_index(self, c);
		bool slice = node_kind(self->syntax, c) == N_SLICE;
		gaps |= (sliced && !str_eqc(node_text(self->syntax, c), ":")) ||
			node_kind(self->syntax, c) == N_ELLIPSIS;
		sliced |= slice;
	}
	if (view)
		infer_escape(self, base);
	(void)n;
	t = type_flags(&self->table, t, view ? (gaps ? TYPE_GAPS : 0) : TYPE_FRESH,
		       TYPE_PARAM | (view ? TYPE_FRESH : TYPE_GAPS));
	return type_ranked(&self->table, t, 0);
}

static const Type *item(Infer *self, Node n, const Type *t, Node base, Node index)
{
	const Type *out = NULL;
	bool slice = node_kind(self->syntax, index) == N_SLICE;
	switch (t ? t->tag : TY_ANY) {
	case TY_TENSOR: return tensor_item(self, n, t, base);
	case TY_LIST:
	case TY_TUPLE_OF: return slice ? t : t->args[0];
	case TY_DICT: return t->args[0];
	case TY_STR:
	case TY_NDARRAY: return t;
	case TY_SIZE: return slice ? t : simple(self, TY_INT);
	case TY_TUPLE: {
		Str text = node_text(self->syntax, index);
		bool neg = text.n == 2 && text.p[0] == '-';
		if (text.n == (neg ? 2u : 1u) && text.p[neg] >= '0' && text.p[neg] <= '9') {
			size_t i = (size_t)(text.p[neg] - '0');
			if (neg ? i >= 1 && i <= t->n : i < t->n)
				return t->args[neg ? t->n - i : i];
		}
		return slice ? type_of(&self->table, TY_TUPLE_OF, type_element(&self->table, t))
			     : type_element(&self->table, t);
	}
	case TY_INSTANCE:
		if (t->n && t->args[0]->tag == TY_TUPLE && infer_subclass(self, t->name, STR("torch.nn.Sequential"))) {
			const Type *layers = item(self, n, t->args[0], base, index);
			return slice ? type_instance(&self->table, t->name, layers) : layers;
		}
		return slice ? t : infer_iterate(self, t);
	case TY_OBJECT: {
		const Member *m = infer_user_member(self, t->index, STR("__getitem__"));
		return m && m->func != UINT32_MAX ? infer_call_func(self, m->func, NODE_NONE, t) : any(self);
	}
	case TY_UNION:
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag != TY_NONE)
				out = type_join(&self->table, out, item(self, n, t->args[i], base, index));
		return out ? out : any(self);
	case TY_OTHER: return any(self);
	default: return any(self);
	}
}

static const Type *subscript(Infer *self, Node n)
{
	Node base = node_first(self->syntax, n), index = NODE_NONE;
	const Type *t = infer_expr(self, base);
	for (Node c = node_next(self->syntax, base); c != NODE_NONE; c = node_next(self->syntax, c)) {
		infer_expr(self, c);
		if (index == NODE_NONE)
			index = c;
	}
	return index == NODE_NONE ? any(self) : item(self, n, t, base, index);
}

/* ---- displays and comprehensions ---- */

static const Type *elements(Infer *self, Node n)
{
	const Type *out = NULL;
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		const Type *t = infer_expr(self, c);
		infer_escape(self, c);
		if (node_kind(self->syntax, c) == N_LIST_SPLAT)
			t = infer_iterate(self, t);
		out = type_join(&self->table, out, type_flags(&self->table, t, 0, TYPE_FRESH));
	}
	return out;
}

static const Type *tuple(Infer *self, Node n)
{
	const Type *args[64];
	size_t count = 0;
	bool splat = false;
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		const Type *t = infer_expr(self, c);
		infer_escape(self, c);
		splat |= node_kind(self->syntax, c) == N_LIST_SPLAT;
		if (count < ARRAY_LEN(args))
			args[count] = type_flags(&self->table, t, 0, TYPE_FRESH);
		count++;
	}
	return splat || count > ARRAY_LEN(args) ? type_of(&self->table, TY_TUPLE_OF, NULL)
						: type_tuple(&self->table, args, count);
}

static const Type *dictionary(Infer *self, Node n)
{
	const Type *out = NULL;
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) != N_PAIR) {
			const Type *t = infer_expr(self, c);
			out = type_join(&self->table, out, t && t->tag == TY_DICT ? t->args[0] : any(self));
			continue;
		}
		Node key = node_field(self->syntax, c, F_KEY), value = node_field(self->syntax, c, F_VALUE);
		if (key != NODE_NONE)
			infer_expr(self, key);
		if (value == NODE_NONE)
			continue;
		const Type *t = infer_expr(self, value);
		infer_escape(self, value);
		out = type_join(&self->table, out, type_flags(&self->table, t, 0, TYPE_FRESH));
	}
	return type_of(&self->table, TY_DICT, out ? out : type_nothing(&self->table));
}

static const Type *element(Infer *self, Node body, TypeTag tag)
{
	if (body == NODE_NONE)
		return any(self);
	if (node_kind(self->syntax, body) == N_PAIR) {
		Node key = node_field(self->syntax, body, F_KEY), value = node_field(self->syntax, body, F_VALUE);
		if (key != NODE_NONE)
			infer_expr(self, key);
		return type_of(&self->table, TY_DICT, value == NODE_NONE ? NULL : infer_expr(self, value));
	}
	return type_of(&self->table, tag, type_flags(&self->table, infer_expr(self, body), 0, TYPE_FRESH));
}

static const Type *comprehension(Infer *self, Node n, TypeTag tag)
{
	const Proved *proofs = infer_proofs(self);
	Node body = NODE_NONE;
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		if (k == N_FOR_IN) {
			Node left = node_field(self->syntax, c, F_LEFT), right = node_field(self->syntax, c, F_RIGHT);
			if (left == NODE_NONE || right == NODE_NONE)
				continue;
			const Type *t = infer_expr(self, right);
			infer_escape(self, right);
			infer_assign(self, left, infer_iterate(self, t));
		} else if (k == N_IF_CLAUSE) {
			Node cond = node_first(self->syntax, c);
			if (cond != NODE_NONE) {
				infer_expr(self, cond);
				infer_narrow(self, cond, true);
			}
		} else if (body == NODE_NONE) {
			body = c;
		}
	}
	const Type *out = element(self, body, tag);
	infer_forget(self, proofs);
	return out;
}

/* ---- branches inside expressions ---- */

typedef struct {
	const Type **env;
	const Proved *proofs;
} Path;

static Path save_path(Infer *self) { return (Path){infer_copy_env(self), infer_proofs(self)}; }

static void restore_path(Infer *self, const Path *path)
{
	infer_load_env(self, path->env);
	infer_forget(self, path->proofs);
}

static const Type *boolean(Infer *self, Node n)
{
	Node l = node_first(self->syntax, n), r = l == NODE_NONE ? l : node_next(self->syntax, l);
	if (r == NODE_NONE)
		return any(self);
	const Type *tl = infer_expr(self, l);
	if (self->deep)
		return type_join(&self->table, tl, infer_expr(self, r));
	const Path before = save_path(self);
	infer_narrow(self, l, self->syntax->nodes[n].op == OP_AND);
	const Type *tr = infer_expr(self, r);
	restore_path(self, &before);
	if (self->syntax->nodes[n].op == OP_OR)
		tl = type_without_none(&self->table, tl);
	return type_join(&self->table, tl, tr);
}

static const Type *conditional(Infer *self, Node n)
{
	Node a = node_first(self->syntax, n), cond = a == NODE_NONE ? a : node_next(self->syntax, a);
	Node b = cond == NODE_NONE ? cond : node_next(self->syntax, cond);
	if (b == NODE_NONE)
		return any(self);
	infer_expr(self, cond);
	if (self->deep)
		return type_join(&self->table, infer_expr(self, a), infer_expr(self, b));
	const Path before = save_path(self);
	infer_narrow(self, cond, true);
	const Type *ta = infer_expr(self, a);
	restore_path(self, &before);
	infer_narrow(self, cond, false);
	const Type *tb = infer_expr(self, b);
	restore_path(self, &before);
	infer_escape(self, a);
	infer_escape(self, b);
	return type_join(&self->table, ta, tb);
}

static const Type *lambda(Infer *self, Node n)
{
	uint32_t scope = scope_opened_by(self->scopes, n);
	uint32_t func = scope == UINT32_MAX ? UINT32_MAX : self->owner.v[scope];
	if (func == UINT32_MAX)
		return any(self);
	const Func *f = &self->funcs.v[func];
	for (uint32_t i = 0; i < f->nparams; i++)
		if (f->params[i].dflt != NODE_NONE)
			infer_expr(self, f->params[i].dflt);
	return type_user(&self->table, TY_FUNCTION, func);
}

static const Type *children(Infer *self, Node n, const Type *t)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_FORMAT_SPECIFIER || node_kind(self->syntax, c) == N_OTHER)
			children(self, c, NULL);
		else
			infer_expr(self, c);
	}
	return t;
}

static const Type *named(Infer *self, Node n)
{
	Node name = node_field(self->syntax, n, F_NAME), value = node_field(self->syntax, n, F_VALUE);
	if (name == NODE_NONE || value == NODE_NONE)
		return any(self);
	const Type *t = infer_expr(self, value);
	infer_assign(self, name, t);
	return t;
}

static const Type *yield(Infer *self, Node n)
{
	Node c = node_first(self->syntax, n);
	const Type *t = c == NODE_NONE ? simple(self, TY_NONE) : infer_expr(self, c);
	if (c != NODE_NONE)
		infer_escape(self, c);
	if (self->frame)
		self->frame->yields =
			type_join(&self->table, self->frame->yields, type_flags(&self->table, t, 0, TYPE_FRESH));
	return any(self);
}

static const Type *attribute(Infer *self, Node n)
{
	Node obj = node_first(self->syntax, n), attr = node_field(self->syntax, n, F_ATTRIBUTE);
	if (obj == NODE_NONE || attr == NODE_NONE)
		return any(self);
	const Type *t = infer_expr(self, obj);
	Str name = node_text(self->syntax, attr);
	const MapEntry *e = type_is_tensor(t) ? mapping_tensor_member(name) : NULL;
	if (e && e->view)
		infer_escape(self, obj);
	const Type *found = infer_attribute(self, t, name, obj), *proved = infer_proved(self, n);
	if (proved)
		return proved;
	/* what has a dtype has one of torch's, unless numpy's members are asked of it */
	bool whole = node_kind(self->syntax, node_parent(self->syntax, n)) != N_ATTRIBUTE;
	return type_is(found, TY_ANY) && type_is(t, TY_ANY) && whole && str_eqc(name, "dtype") ? simple(self, TY_DTYPE)
											       : found;
}

/* In a pattern. */
static const Type *dotted_name(Infer *self, Node n)
{
	Node first = node_first(self->syntax, n);
	const Type *t = infer_expr(self, first);
	for (Node c = node_next(self->syntax, first); c != NODE_NONE; c = node_next(self->syntax, c))
		t = infer_attribute(self, t, node_text(self->syntax, c), first);
	return t;
}

static const Type *eval(Infer *self, Node n)
{
	switch (node_kind(self->syntax, n)) {
	case N_IDENTIFIER: return identifier(self, n);
	case N_INTEGER: return is_imaginary(node_text(self->syntax, n)) ? any(self) : simple(self, TY_INT);
	case N_FLOAT: return is_imaginary(node_text(self->syntax, n)) ? any(self) : simple(self, TY_FLOAT);
	case N_TRUE:
	case N_FALSE: return simple(self, TY_BOOL);
	case N_NONE: return simple(self, TY_NONE);
	case N_STRING:
	case N_CONCATENATED_STRING: return children(self, n, simple(self, TY_STR));
	case N_ATTRIBUTE: return attribute(self, n);
	case N_DOTTED_NAME: return dotted_name(self, n);
	case N_CALL: return infer_call(self, n);
	case N_SUBSCRIPT: return subscript(self, n);
	case N_BINARY: {
		Node l = node_first(self->syntax, n), r = l == NODE_NONE ? l : node_next(self->syntax, l);
		if (r == NODE_NONE)
			return any(self);
		const Type *tl = infer_expr(self, l), *tr = infer_expr(self, r);
		return binary(self, tl, tr, (NodeOp)self->syntax->nodes[n].op);
	}
	case N_UNARY: return unary(self, n);
	case N_NOT: return children(self, n, simple(self, TY_BOOL));
	case N_COMPARISON: return comparison(self, n);
	case N_BOOLEAN: return boolean(self, n);
	case N_CONDITIONAL: return conditional(self, n);
	case N_LAMBDA: return lambda(self, n);
	case N_NAMED: return named(self, n);
	case N_YIELD: return yield(self, n);
	case N_LIST: {
		const Type *t = elements(self, n);
		return type_of(&self->table, TY_LIST, t ? t : type_nothing(&self->table));
	}
	case N_SET: return type_of(&self->table, TY_SET, elements(self, n));
	case N_TUPLE:
	case N_EXPRESSION_LIST: return tuple(self, n);
	case N_DICTIONARY: return dictionary(self, n);
	case N_LIST_COMPREHENSION: return comprehension(self, n, TY_LIST);
	case N_SET_COMPREHENSION: return comprehension(self, n, TY_SET);
	case N_DICTIONARY_COMPREHENSION: return comprehension(self, n, TY_DICT);
	case N_GENERATOR_EXPRESSION: return comprehension(self, n, TY_ITER);
	case N_PARENTHESIZED:
	case N_AWAIT:
	case N_LIST_SPLAT:
	case N_DICTIONARY_SPLAT:
	case N_TYPE: {
		Node c = node_first(self->syntax, n);
		return c == NODE_NONE ? any(self) : infer_expr(self, c);
	}
	default: return children(self, n, any(self));
	}
}

/* Bottom up over the flat table: children stand behind their parent. */
static const Type *deep(Infer *self, Node n)
{
	self->deep = true;
	for (Node i = self->syntax->nodes[n].after; i-- > n;)
		self->types[i] = eval(self, i);
	self->deep = false;
	return self->types[n];
}

const Type *infer_expr(Infer *self, Node n)
{
	if (self->deep)
		return self->types[n] ? self->types[n] : any(self);
	if (self->depth >= INFER_DEEP)
		return deep(self, n);
	self->depth++;
	const Type *t = eval(self, n);
	self->depth--;
	return self->types[n] = t ? t : any(self);
}

/* ---- assignment ---- */

/* What `*rest` gets of a tuple: n elements from `first`. */
static const Type *starred(Infer *self, const Type *tuple, size_t first, size_t n)
{
	const Type *out = type_nothing(&self->table);
	for (size_t i = first; i < first + n; i++)
		out = type_join(&self->table, out, tuple->args[i]);
	return out;
}

static void assign_many(Infer *self, Node target, const Type *t)
{
	size_t i = 0, star = SIZE_MAX, count = 0;
	for (Node c = node_first(self->syntax, target); c != NODE_NONE; c = node_next(self->syntax, c), count++)
		if (node_kind(self->syntax, c) == N_LIST_SPLAT_PATTERN)
			star = count;
	const Type *whole = type_without_none(&self->table, t);
	for (Node c = node_first(self->syntax, target); c != NODE_NONE; c = node_next(self->syntax, c), i++) {
		const Type *elem;
		if (whole && whole->tag == TY_TUPLE &&
		    (star == SIZE_MAX ? whole->n == count : i < star && i < whole->n))
			elem = whole->args[i];
		else if (whole && whole->tag == TY_TUPLE && star != SIZE_MAX && i > star && whole->n + i >= count)
			elem = whole->args[whole->n + i - count];
		else if (whole && whole->tag == TY_TUPLE && i == star && whole->n + 1u >= count)
			elem = starred(self, whole, star, whole->n + 1u - count);
		else
			elem = infer_iterate(self, whole ? whole : t);
		if (i == star)
			elem = type_of(&self->table, TY_LIST, elem);
		infer_assign(self, c, elem);
	}
}

static void assign_attribute(Infer *self, Node target, const Type *t)
{
	Node obj = node_first(self->syntax, target), attr = node_field(self->syntax, target, F_ATTRIBUTE);
	if (obj == NODE_NONE || attr == NODE_NONE)
		return;
	const Type *o = infer_expr(self, obj);
	infer_disprove(self, target);
	if (str_eqc(node_text(self->syntax, attr), "requires_grad"))
		infer_escape(self, obj);
	self->types[target] = t;
	if (o && o->tag == TY_REF) /* `torch.backends.cudnn.benchmark = True` still spells a name */
		self->types[target] = infer_attribute(self, o, node_text(self->syntax, attr), obj);
	if (o && (o->tag == TY_OBJECT || o->tag == TY_CLASS))
		infer_class_member(self, o->index, node_text(self->syntax, attr),
				   type_flags(&self->table, t, 0, TYPE_FRESH));
}

void infer_assign(Infer *self, Node target, const Type *t)
{
	switch (node_kind(self->syntax, target)) {
	case N_IDENTIFIER: {
		Sym sym = self->scopes->sym_of[target];
		if (sym != SYM_NONE)
			infer_write(self, sym, t);
		self->types[target] = t;
		return;
	}
	case N_ATTRIBUTE: assign_attribute(self, target, t); return;
	case N_SUBSCRIPT: {
		const Type *value = infer_expr(self, target);
		(void)value;
		Node base = node_first(self->syntax, target);
		Sym sym = base != NODE_NONE && node_kind(self->syntax, base) == N_IDENTIFIER
				  ? self->scopes->sym_of[base]
				  : SYM_NONE;
		const Type *c = base == NODE_NONE ? NULL : self->types[base];
		bool holder = sym != SYM_NONE || (base != NODE_NONE && node_kind(self->syntax, base) == N_ATTRIBUTE);
		if (holder && c && (c->tag == TY_DICT || c->tag == TY_LIST)) { /* d[k] = v teaches what d holds */
			const Type *grown =
				type_of(&self->table, (TypeTag)c->tag, type_flags(&self->table, t, 0, TYPE_FRESH));
			infer_assign(self, base, type_join(&self->table, c, grown));
		}
		return;
	}
	case N_PATTERN_LIST:
	case N_TUPLE_PATTERN:
	case N_LIST_PATTERN:
	case N_TUPLE:
	case N_LIST:
	case N_EXPRESSION_LIST: assign_many(self, target, t); return;
	case N_LIST_SPLAT_PATTERN:
	case N_PARENTHESIZED:
	case N_AS_PATTERN_TARGET:
	case N_LIST_SPLAT: {
		Node c = node_first(self->syntax, target);
		if (c != NODE_NONE)
			infer_assign(self, c, t);
		return;
	}
	default: infer_expr(self, target);
	}
}
