/* rewrite_site: places where names and members stand. */
#include "rewrite_site.h"

bool site_in_import(const Syntax *s, Node n)
{
	NodeKind k = node_kind(s, node_parent(s, n));
	return k == N_DOTTED_NAME || k == N_ALIASED_IMPORT;
}

bool site_in_annotation(const Syntax *s, Node n)
{
	for (Node p = node_parent(s, n); p != NODE_NONE; p = node_parent(s, p)) {
		if (node_kind(s, p) == N_TYPE)
			return true;
		if (node_kind(s, p) == N_BLOCK || node_kind(s, p) == N_ARGUMENT_LIST)
			return false;
	}
	return false;
}

bool site_is_callee(const Syntax *s, Node n)
{
	return s->nodes[n].field == F_FUNCTION && node_kind(s, node_parent(s, n)) == N_CALL;
}

bool site_is_changed(const Syntax *s, Node n)
{
	if (!(match_context(s, n) & CTX_INPLACE))
		return false;
	Node p = node_parent(s, n);
	while (node_kind(s, p) == N_PARENTHESIZED)
		p = node_parent(s, p);
	Node attr = node_field(s, p, F_ATTRIBUTE); /* the method that says so changes no element */
	return attr != NODE_NONE && !str_eqc(node_text(s, attr), "requires_grad_");
}

/* CTX_* of `isinstance(x, nn.Linear)`, `type(x) is nn.Linear`, `{nn.Linear: f}[type(x)]`: the class is meant, and not
 * called. */
static unsigned class_test(const Syntax *s, Node n)
{
	if (str_starts(node_text(s, n), STR("torch.cuda.")))
		return 0; /* torch.cuda.FloatTensor: no Tensor of another device is meant */
	Node p = node_parent(s, n), argument = n;
	if (node_kind(s, p) == N_PAIR)
		return node_first(s, p) == n ? CTX_CLASS | CTX_EXACT : 0;
	bool display = false;
	for (; node_kind(s, p) == N_TUPLE || node_kind(s, p) == N_PARENTHESIZED || node_kind(s, p) == N_LIST ||
	       node_kind(s, p) == N_SET;
	     argument = p, p = node_parent(s, p))
		display |= node_kind(s, p) == N_LIST || node_kind(s, p) == N_SET;
	if (node_kind(s, p) == N_COMPARISON)
		return CTX_CLASS | CTX_EXACT;
	if (node_kind(s, p) != N_ARGUMENT_LIST || display)
		return 0;
	Str fn = node_text(s, node_first(s, node_parent(s, p)));
	if (!str_eqc(fn, "isinstance") && !str_eqc(fn, "issubclass"))
		return 0;
	return node_first(s, p) == argument ? CTX_CLASS : CTX_CLASS | CTX_INSTANCE;
}

Node site_argument_of(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_kind(s, p) == N_KEYWORD_ARGUMENT)
		p = node_parent(s, p);
	return node_kind(s, p) == N_ARGUMENT_LIST && s->nodes[p].field == F_ARGUMENTS ? node_parent(s, p) : NODE_NONE;
}

bool site_is_default(const Syntax *s, Node n)
{
	NodeKind k = node_kind(s, node_parent(s, n));
	return k == N_DEFAULT_PARAMETER || k == N_TYPED_DEFAULT_PARAMETER;
}

/* CTX_* of a name that is not called. */
unsigned site_value_context(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_kind(s, p) == N_ARGUMENT_LIST && s->nodes[p].field == F_SUPERCLASSES)
		return CTX_BASE;
	unsigned context = match_context(s, n);
	if (context & (CTX_DECORATOR | CTX_STORE | CTX_AUGSTORE | CTX_DEL))
		return context;
	context |= site_in_annotation(s, n) ? CTX_ANNOTATION : class_test(s, n);
	return CTX_VALUE | context;
}

unsigned site_member_context(const Syntax *s, Node n, bool call)
{
	return call ? CTX_CALL | match_context(s, node_parent(s, n)) : site_value_context(s, n);
}
