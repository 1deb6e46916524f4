/* infer_annotation: the type that an annotation says, also one written in a string. */
#include "infer_internal.h"

static const Type *annotated_name(Infer *self, Str name, Node args)
{
	Str last = str_last_part(name);
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
	Str last = str_last_part(name);
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
