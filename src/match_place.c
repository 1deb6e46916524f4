/* match_place: where a site stands: its context, and what is around it (`when.context`, `when.item`). */
#include "match_internal.h"

/* Is `p`, around n, the subscript `[literal]` of it? */
static bool is_subscript(const Syntax *s, Node n, Node p, Str literal)
{
	Node index = node_next(s, n);
	if (node_kind(s, p) != N_SUBSCRIPT || s->nodes[n].field != F_VALUE || index == NODE_NONE ||
	    node_next(s, index) != NODE_NONE)
		return false;
	char text[64];
	if (literal.n >= sizeof text)
		return false;
	memcpy(text, literal.p, literal.n);
	text[literal.n] = 0;
	return match_literal(node_text(s, index), text);
}

/* Is `p`, around n, its attribute `name`? */
static bool is_attribute(const Syntax *s, Node n, Node p, Str name)
{
	Node attr = node_kind(s, p) == N_ATTRIBUTE ? node_field(s, p, F_ATTRIBUTE) : NODE_NONE;
	return attr != NODE_NONE && s->nodes[n].field == F_OBJECT && str_eq(node_text(s, attr), name);
}

/* `for g in n: g['lr'] = rate`: g in the body's one statement, which names it once; NODE_NONE when the loop is another.
 */
static Node loop_item(const Syntax *s, Node n)
{
	Node loop = node_parent(s, n), target = node_field(s, loop, F_LEFT), body = node_field(s, loop, F_BODY);
	bool plain = node_kind(s, loop) == N_FOR && s->nodes[n].field == F_RIGHT && target != NODE_NONE &&
		     node_kind(s, target) == N_IDENTIFIER && body != NODE_NONE &&
		     s->nodes[body].after == s->nodes[loop].after;
	Node only = plain ? node_first(s, body) : NODE_NONE, found = NODE_NONE;
	if (only == NODE_NONE || node_next(s, only) != NODE_NONE)
		return NODE_NONE;
	for (Node c = only; c < s->nodes[only].after; c++) {
		if (node_kind(s, c) != N_IDENTIFIER || !str_eq(node_text(s, c), node_text(s, target)))
			continue;
		if (found != NODE_NONE)
			return NODE_NONE;
		found = c;
	}
	return found;
}

Node match_item(const Syntax *s, Node n, const char *path)
{
	if (strncmp(path, "[*]", 3) == 0) {
		n = loop_item(s, n);
		path += 3;
		if (n == NODE_NONE)
			return n;
	}
	for (const char *p = path; *p;) {
		Node parent = node_parent(s, n);
		for (; parent != NODE_NONE && node_kind(s, parent) == N_PARENTHESIZED; parent = node_parent(s, n))
			n = parent;
		bool subscript = *p == '[';
		const char *end = p + 1 + strcspn(p + 1, subscript ? "]" : ".[");
		Str step = str_n(p + 1, (size_t)(end - p - 1));
		if (parent == NODE_NONE ||
		    !(subscript ? is_subscript(s, n, parent, step) : is_attribute(s, n, parent, step)))
			return NODE_NONE;
		n = parent;
		p = subscript && *end ? end + 1 : end;
	}
	return n;
}

static bool is_or_holds(const Syntax *s, Node n, Str text)
{
	NodeKind k = node_kind(s, n);
	bool display = k == N_LIST || k == N_TUPLE;
	for (Node c = display ? node_first(s, n) : NODE_NONE; c != NODE_NONE; c = node_next(s, c))
		if (str_eq(node_text(s, c), text))
			return true;
	return str_eq(node_text(s, n), text);
}

/* Is the site assigned to the very text of its receiver or first argument, or of an element of that? */
static bool is_rebind(const Syntax *s, const Site *site)
{
	if (site->node == 0)
		return false;
	Node p = node_parent(s, site->node);
	if (node_kind(s, p) != N_ASSIGNMENT || s->nodes[site->node].field != F_RIGHT)
		return false;
	Node first = site->self != NODE_NONE   ? site->self
		     : site->args == NODE_NONE ? NODE_NONE
					       : node_first(s, site->args);
	if (first != NODE_NONE && node_kind(s, first) == N_KEYWORD_ARGUMENT)
		first = node_field(s, first, F_VALUE);
	return first != NODE_NONE && is_or_holds(s, first, node_text(s, node_first(s, p)));
}

static bool callee_is(const MatchEnv *env, Node call, const char *name)
{
	Node fn = node_field(env->syntax, call, F_FUNCTION);
	const Type *t = fn == NODE_NONE ? NULL : env->types[fn];
	return t && t->tag == TY_REF && str_eqc(t->name, name);
}

/* Is the site the sole argument of the builtin next(), or what `.__next__()` is called on? */
static bool is_in_next(const MatchEnv *env, const Site *site)
{
	if (site->node == 0)
		return false;
	Node args = node_parent(env->syntax, site->node);
	if (node_kind(env->syntax, args) == N_ATTRIBUTE)
		return str_eqc(node_text(env->syntax, node_field(env->syntax, args, F_ATTRIBUTE)), "__next__");
	if (node_kind(env->syntax, args) != N_ARGUMENT_LIST || node_first(env->syntax, args) != site->node ||
	    node_next(env->syntax, site->node) != NODE_NONE)
		return false;
	return callee_is(env, node_parent(env->syntax, args), "builtins.next");
}

enum {
	CTX_STORES = CTX_STORE | CTX_AUGSTORE | CTX_DEL,
	CTX_NAMED = CTX_VALUE | CTX_BASE | CTX_ANNOTATION | CTX_DECORATOR,
};

/* The context that the case sees: of what `item` takes in, where it has one. */
static unsigned case_context(const MatchEnv *env, const Site *site, const MapCase *c)
{
	unsigned context = site->context;
	if (site->node == 0) /* a name by itself, without a place */
		return context;
	if (c->when.item)
		context = match_context(env->syntax, match_item(env->syntax, site->node, c->when.item)) |
			  (site->context & (CTX_CALL | CTX_VALUE));
	if ((c->when.context & CTX_REBIND) && is_rebind(env->syntax, site))
		context |= CTX_REBIND;
	if ((c->when.context & CTX_NEXT) && is_in_next(env, site))
		context |= CTX_NEXT;
	if ((c->when.context & CTX_PIECES) && env->pieces_shared && env->pieces_shared(env->context, site))
		context |= CTX_PIECES;
	return context;
}

bool place_holds(const MatchEnv *env, const Site *site, const MapEntry *entry, const MapCase *c)
{
	if (site->context == 0)
		return true;
	if (c->when.item && (site->node == 0 || match_item(env->syntax, site->node, c->when.item) == NODE_NONE))
		return false;
	if (c->when.nused_by && !use_holds(env, &c->when, site->node))
		return false;
	unsigned context = case_context(env, site, c);
	if (c->when.context)
		return (context & c->when.context) != 0;
	if (context & CTX_STORES)
		return c->keep;
	bool named = site->args == NODE_NONE && (context & CTX_NAMED) &&
		     (site->self == NODE_NONE || entry->kind == MK_METHOD);
	return !named || c->unsupported || (c->tmpl.n == 0 && !c->statements);
}

/* Is n the one target of its assignment or del? */
static bool is_sole_target(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_kind(s, p) == N_DELETE || node_kind(s, p) == N_AUGMENTED_ASSIGNMENT)
		return true;
	Node value = node_field(s, p, F_RIGHT);
	return node_kind(s, p) == N_ASSIGNMENT && node_kind(s, node_parent(s, p)) == N_EXPRESSION_STATEMENT &&
	       value != NODE_NONE && node_kind(s, value) != N_ASSIGNMENT;
}

bool place_takes_statements(const MatchEnv *env, const Site *site, const MapCase *c)
{
	enum { WHOLE = CTX_STATEMENT | CTX_ASSIGN | CTX_DECORATOR };
	if (site->context == 0 || !c->statements)
		return true;
	unsigned context = case_context(env, site, c);
	Node target = c->when.item ? match_item(env->syntax, site->node, c->when.item) : site->node;
	return (context & WHOLE) || ((context & CTX_STORES) && is_sole_target(env->syntax, target));
}

static unsigned subscript_context(const Syntax *s, Node n)
{
	Node sub = node_next(s, n), p = node_parent(s, n), statement = node_parent(s, p);
	if (s->nodes[n].field != F_VALUE || sub == NODE_NONE)
		return 0;
	if (s->nodes[p].field == F_LEFT && node_kind(s, statement) == N_ASSIGNMENT)
		return CTX_ITEM_STORE;
	if (node_next(s, sub) != NODE_NONE)
		return 0;
	return str_eqc(node_text(s, sub), "0") ? CTX_ITEM0 : str_eqc(node_text(s, sub), "1") ? CTX_ITEM1 : 0;
}

/* Does the attribute call a method that changes its receiver: `.add_(`, not `.__next__(`? */
static bool changes_receiver(const Syntax *s, Node attribute, Str name)
{
	return name.n > 1 && name.p[name.n - 1] == '_' && name.p[name.n - 2] != '_' &&
	       s->nodes[attribute].field == F_FUNCTION && node_kind(s, node_parent(s, attribute)) == N_CALL;
}

static unsigned attribute_context(const Syntax *s, Node n, Node p)
{
	Str attr = node_text(s, node_field(s, p, F_ATTRIBUTE));
	if (s->nodes[n].field != F_OBJECT)
		return 0;
	if (changes_receiver(s, p, attr))
		return CTX_INPLACE;
	return str_eqc(attr, "values") ? CTX_VALUES : str_eqc(attr, "indices") ? CTX_INDICES : 0;
}

static unsigned assignment_context(const Syntax *s, Node n, Node p)
{
	if (s->nodes[n].field != F_RIGHT)
		return s->nodes[n].field == F_LEFT ? CTX_STORE : 0;
	switch (node_kind(s, node_first(s, p))) {
	case N_PATTERN_LIST:
	case N_TUPLE_PATTERN:
	case N_LIST_PATTERN: return CTX_UNPACK;
	default: return node_kind(s, node_parent(s, p)) == N_EXPRESSION_STATEMENT ? CTX_ASSIGN : 0;
	}
}

/* CTX_* of n, which stands in p. */
static unsigned parent_context(const Syntax *s, Node n, Node p)
{
	NodeField field = (NodeField)s->nodes[n].field;
	switch (node_kind(s, p)) {
	case N_AUGMENTED_ASSIGNMENT: return field == F_LEFT ? CTX_AUGSTORE : 0;
	case N_PATTERN_LIST:
	case N_TUPLE_PATTERN:
	case N_LIST_PATTERN:
	case N_LIST_SPLAT_PATTERN:
	case N_AS_PATTERN_TARGET: return CTX_STORE;
	case N_FOR:
	case N_FOR_IN: return field == F_LEFT ? CTX_STORE : 0;
	case N_DELETE: return CTX_DEL;
	case N_EXPRESSION_STATEMENT: return CTX_STATEMENT;
	case N_WITH_ITEM: return CTX_WITH;
	case N_AS_PATTERN:
		return node_kind(s, node_parent(s, p)) == N_WITH_ITEM && n == node_first(s, p) ? CTX_WITH : 0;
	case N_SUBSCRIPT: return subscript_context(s, n);
	case N_ATTRIBUTE: return attribute_context(s, n, p);
	case N_ASSIGNMENT: return assignment_context(s, n, p);
	case N_DECORATOR: return CTX_DECORATOR;
	default: return 0;
	}
}

unsigned match_context(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	while (node_kind(s, p) == N_PARENTHESIZED) {
		n = p;
		p = node_parent(s, p);
	}
	return parent_context(s, n, p);
}
