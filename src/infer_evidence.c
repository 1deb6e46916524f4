/* infer_evidence: what the uses of a name tell of it, where nothing else does. */
#include "infer_internal.h"

const MapEntry *infer_size_member(const Infer *self, Node object, Str name)
{
	const Syntax *s = self->syntax;
	while (node_kind(s, object) == N_SUBSCRIPT)
		object = node_first(s, object);
	Str text = node_text(s, object);
	bool named = str_ends(text, STR("shape")) || str_ends(text, STR("size"));
	return named ? mapping_find_member(STR("torch.Size"), name) : NULL;
}

/* Does the use at n tell what the name was bound to first?  A name that is bound once has no other value, and a
 * parameter none before it is bound anew: what is on the right side of that binding still is of the parameter. */
static bool is_in_first_life(const Infer *self, const Symbol *sym, Node n)
{
	if (sym->nbind == 1)
		return true;
	if (!sym->param || sym->second == NODE_NONE)
		return false;
	Node binding = node_parent(self->syntax, sym->second);
	NodeKind kind = node_kind(self->syntax, binding);
	bool assigned = kind == N_ASSIGNMENT || kind == N_AUGMENTED_ASSIGNMENT;
	return n < (assigned ? self->syntax->nodes[binding].after : sym->second);
}

/* Does a condition that was looked at on the way to n mention the name?  Then n tells only what it may be. */
static bool is_guarded(const Infer *self, Sym sym, Node n)
{
	const Syntax *s = self->syntax;
	for (Node c = n, p = node_parent(s, n); p != NODE_NONE; c = p, p = node_parent(s, p)) {
		NodeKind k = node_kind(s, p);
		if (k == N_FUNCTION || k == N_MODULE)
			return false;
		if (k == N_TRY)
			return true;
		if (k != N_IF && k != N_ELIF && k != N_CONDITIONAL && k != N_BOOLEAN && k != N_WHILE)
			continue;
		for (Node i = p; i < s->nodes[p].after; i = i == c ? s->nodes[c].after : i + 1)
			if (s->nodes[i].kind == N_IDENTIFIER && self->scopes->sym_of[i] == sym && i != c)
				return true;
	}
	return false;
}

/* ---- subscripts ---- */

static bool gives_arrays(const MapType *t)
{
	bool found = t && t->tag == MT_NDARRAY;
	for (size_t i = 0; t && t->tag == MT_UNION && i < t->n; i++)
		found |= t->args[i].tag == MT_NDARRAY;
	return found;
}

/* Does the file import a library whose functions give arrays? */
static bool has_arrays(const Infer *self)
{
	const Syntax *s = self->syntax;
	for (Node n = 1; n < s->n; n = node_behind_simple(s, n)) {
		if (node_kind(s, n) != N_IMPORT && node_kind(s, n) != N_IMPORT_FROM)
			continue;
		for (Node c = n + 1; c < s->nodes[n].after; c++) {
			Str name = node_kind(s, c) == N_DOTTED_NAME ? node_text(s, c) : (Str){0};
			const MapEntry *e = name.n ? mapping_find(name) : NULL;
			if (e && e->kind == MK_MODULE && e->ncases && gives_arrays(e->cases[0].returns))
				return true;
		}
	}
	return false;
}

/* `x[..., 2]`, `x[:, i]`, `x[None]`: an index that lists and dictionaries do not take. */
static bool is_index_of_axes(const Syntax *s, Node subscript)
{
	Node first = node_next(s, subscript + 1);
	bool slice = false, many = first != NODE_NONE && node_next(s, first) != NODE_NONE;
	for (Node c = first; c != NODE_NONE; c = node_next(s, c)) {
		NodeKind k = node_kind(s, c);
		if (k == N_ELLIPSIS || k == N_NONE)
			return true;
		slice |= k == N_SLICE;
	}
	return many && slice;
}

static void note_subscript(Infer *self, Node n)
{
	const Syntax *s = self->syntax;
	Sym id = self->scopes->sym_of[n + 1];
	Symbol *sym = id == SYM_NONE ? NULL : &self->scopes->symbols.v[id];
	if (sym && !sym->imported && !sym->refuted && is_in_first_life(self, sym, n) && is_index_of_axes(s, n) &&
	    !is_guarded(self, id, n))
		*(sym->nbind == 1 ? &sym->evidence : &sym->begins) = true;
}

/* ---- members ---- */

/* Can a method be called so?  `args` are those behind its object. */
static bool takes(const Infer *self, const Func *f, Node args)
{
	uint32_t given = 1, named = 0;
	for (Node c = node_first(self->syntax, args); c != NODE_NONE; c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		if (k == N_LIST_SPLAT || k == N_DICTIONARY_SPLAT)
			return true;
		Str name = k == N_KEYWORD_ARGUMENT ? node_text(self->syntax, node_first(self->syntax, c)) : (Str){0};
		bool known = k != N_KEYWORD_ARGUMENT;
		for (uint32_t i = 1; i < f->nparams && !known; i++)
			known = f->params[i].kind == PARAM_KWARGS || str_eq(f->params[i].name, name);
		if (!known)
			return false;
		*(k == N_KEYWORD_ARGUMENT ? &named : &given) += 1;
	}
	uint32_t needed = 0, most = 0;
	for (uint32_t i = 0; i < f->nparams; i++) {
		bool plain = f->params[i].kind != PARAM_STAR && f->params[i].kind != PARAM_KWARGS;
		needed += plain && f->params[i].dflt == NODE_NONE;
		most = f->params[i].kind == PARAM_STAR ? UINT32_MAX : most == UINT32_MAX ? most : most + plain;
	}
	return given <= most && given + named >= needed;
}

/* `b, c = x.size()`, `x.size()[0]`, `len(x.size())`, `(*x.size(), 1)` */
static bool is_used_as_sequence(const Syntax *s, Node call)
{
	Node p = node_parent(s, call), f = node_parent(s, p);
	NodeKind target = node_kind(s, node_first(s, p));
	switch (node_kind(s, p)) {
	case N_ASSIGNMENT: return target == N_PATTERN_LIST || target == N_TUPLE_PATTERN || target == N_LIST_PATTERN;
	case N_SUBSCRIPT: return node_first(s, p) == call;
	case N_LIST_SPLAT: return true;
	case N_ARGUMENT_LIST: {
		Str name = node_text(s, node_first(s, f));
		return str_eqc(name, "len") || str_eqc(name, "tuple") || str_eqc(name, "list");
	}
	default: return false;
	}
}

bool infer_is_namesake(const Infer *self, Node n)
{
	const Syntax *s = self->syntax;
	if (!self->namesakes.n || node_kind(s, n) != N_ATTRIBUTE)
		return false;
	Str name = node_text(s, node_field(s, n, F_ATTRIBUTE));
	Node p = node_parent(s, n);
	bool called = node_kind(s, p) == N_CALL && s->nodes[n].field == F_FUNCTION;
	if (called && str_eqc(name, "size") && is_used_as_sequence(s, p))
		return false; /* sizes of others are numbers */
	for (size_t i = 0; i < self->namesakes.n; i++) {
		const Func *f = &self->funcs.v[self->namesakes.v[i]];
		if (str_eq(node_text(s, node_field(s, f->node, F_NAME)), name) &&
		    (called ? !f->is_property && takes(self, f, node_field(s, p, F_ARGUMENTS)) : f->is_property))
			return true;
	}
	return false;
}

/* Is `x.name`, at n, read or called as only a Tensor can be? */
static bool tells_tensor(const Infer *self, Node n, const MapEntry *e, Str name)
{
	const Syntax *s = self->syntax;
	if (!e || !e->torch_only || infer_size_member(self, n + 1, name))
		return false;
	Node p = node_parent(s, n);
	bool called = node_kind(s, p) == N_CALL && s->nodes[n].field == F_FUNCTION;
	Node args = called ? node_field(s, p, F_ARGUMENTS) : NODE_NONE;
	return (called ? callargs_fit(s, args, e) : e->kind == MK_PROPERTY) && !infer_is_namesake(self, n);
}

/* Names on which a method is called that only Tensors have, or of which is read what no Tensor has.  True when there
 * is one with a weight. */
static bool find_tensors(Infer *self)
{
	const Syntax *s = self->syntax;
	bool weight = false, arrays = has_arrays(self);
	for (Node n = 1; n < s->n; n++) {
		if (s->nodes[n].kind == N_SUBSCRIPT && s->nodes[n + 1].kind == N_IDENTIFIER && !arrays)
			note_subscript(self, n);
		if (s->nodes[n].kind != N_ATTRIBUTE || s->nodes[n + 1].kind != N_IDENTIFIER)
			continue;
		Sym id = self->scopes->sym_of[n + 1];
		if (id == SYM_NONE)
			continue;
		Symbol *sym = &self->scopes->symbols.v[id];
		if (sym->imported || sym->refuted || (sym->evidence && !sym->param) || !is_in_first_life(self, sym, n))
			continue;
		Node attr = node_field(s, n, F_ATTRIBUTE);
		const MapEntry *e = attr == NODE_NONE ? NULL : mapping_tensor_member(node_text(s, attr));
		weight |= attr != NODE_NONE && str_eqc(node_text(s, attr), "weight");
		if (e && tells_tensor(self, n, e, node_text(s, attr)))
			*(sym->nbind == 1 ? &sym->evidence : &sym->begins) = true;
		else if (!e && sym->param && attr != NODE_NONE && s->nodes[n].field != F_LEFT)
			sym->refuted = !is_guarded(self, id, n);
	}
	return weight;
}

void infer_note_tensor(Infer *self, Node use)
{
	infer_set_name(self, use, type_tensor(&self->table, KIND_ANY, TYPE_LIKELY));
	Sym id = node_kind(self->syntax, use) == N_IDENTIFIER ? self->scopes->sym_of[use] : SYM_NONE;
	Symbol *symbol = id == SYM_NONE ? NULL : &self->scopes->symbols.v[id];
	if (!symbol || symbol->refuted || !is_in_first_life(self, symbol, use))
		return;
	/* a name that is bound once is one; of another only its first value is known */
	bool *what = symbol->nbind == 1 ? &symbol->evidence : &symbol->begins;
	self->stale |= !*what && symbol->lacked;
	*what = true;
}

/* Of `x.real` and `x.imag`, which are Tensors when x is one: x; what is given otherwise. */
static Node part_of(const Syntax *s, Node n)
{
	Node attr = n != NODE_NONE && node_kind(s, n) == N_ATTRIBUTE ? node_field(s, n, F_ATTRIBUTE) : NODE_NONE;
	Str name = attr == NODE_NONE ? (Str){0} : node_text(s, attr);
	return str_eqc(name, "real") || str_eqc(name, "imag") ? node_first(s, n) : n;
}

void infer_note_arguments(Infer *self, const Binding *b)
{
	static const char *const tensor_params[] = {"input", "tensor", "target", "self",
						    "mat1",  "mat2",   "vec",    "weight"};
	for (int i = 0; b->sig && i < b->sig->n; i++) {
		Node v = part_of(self->syntax, b->value[i]);
		if (v == NODE_NONE || node_kind(self->syntax, v) != N_IDENTIFIER || !type_is_unknown(self->types[v]))
			continue;
		bool tensor = false;
		for (size_t k = 0; k < ARRAY_LEN(tensor_params) && !tensor; k++)
			tensor = strcmp(b->sig->params[i].name, tensor_params[k]) == 0;
		if (tensor && b->sig->params[i].dflt == NULL)
			infer_note_tensor(self, v);
	}
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

void infer_evidence(Infer *self)
{
	if (find_tensors(self))
		find_layers(self);
	for (size_t i = 0; i < self->scopes->symbols.n; i++)
		if (self->scopes->symbols.v[i].refuted)
			self->scopes->symbols.v[i].evidence = self->scopes->symbols.v[i].begins = false;
}
