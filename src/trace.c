/* trace: walks from a value back to what gave it its type. */
#include "trace.h"

#include "sites.h"

#include <stdlib.h>

enum { STEPS = 8, TEXT_MAX = 76 };

typedef struct {
	const Rewrite *rw;
	const Syntax *s;
	const char *path;
	Buf *out;
	Node seen[STEPS]; /* values that the chain has passed */
	unsigned steps;
} Trace;

static void explain_value(Trace *t, Node n);

/* ---- pieces of text ---- */

static uint32_t line_of(const Trace *t, Node n) { return source_linecol(t->rw->source, t->s->nodes[n].start).line; }

/* The source text of n in one line, cut off when it is long. */
static void add_source(Trace *t, Node n)
{
	Str text = node_text(t->s, n);
	bool space = false;
	size_t written = 0;
	for (size_t i = 0; i < text.n && written < TEXT_MAX; i++) {
		bool blank = text.p[i] == ' ' || text.p[i] == '\n' || text.p[i] == '\r' || text.p[i] == '\t';
		if (!blank || !space) {
			buf_byte(t->out, blank ? ' ' : text.p[i]);
			written++;
		}
		space = blank;
	}
	if (written == TEXT_MAX)
		buf_addc(t->out, "…");
}

/* The first line of the statement that n is part of. */
static void add_statement(Trace *t, Node n)
{
	Node st = pyexpr_statement(t->s, n);
	Str text = node_text(t->s, st);
	const char *end = text.n ? memchr(text.p, '\n', text.n) : NULL;
	size_t len = end ? (size_t)(end - text.p) : text.n;
	buf_adds(t->out, str_n(text.p, len > TEXT_MAX ? TEXT_MAX : len));
	if (len > TEXT_MAX)
		buf_addc(t->out, "…");
}

static void begin(Trace *t) { buf_printf(t->out, "      "); }

static void at(Trace *t, Node n) { buf_printf(t->out, "%s:%u: ", t->path, line_of(t, n)); }

static void add_type(Trace *t, const Type *type)
{
	const Infer *infer = t->rw->infer;
	if (!type || type_is_unknown(type)) {
		buf_addc(t->out, "nothing known");
	} else if (type->tag == TY_OBJECT || type->tag == TY_CLASS) {
		Node name = node_field(t->s, infer->classes.v[type->index].node, F_NAME);
		buf_addc(t->out, type->tag == TY_OBJECT ? "an instance of " : "class ");
		add_source(t, name);
	} else if ((type->tag == TY_INSTANCE || type->tag == TY_REF) && infer_is_project(type->name) &&
		   infer->project) {
		size_t dot = str_find(type->name, STR("."));
		Str file = infer->project->place(infer->project->context, type->name);
		buf_printf(t->out, type->tag == TY_INSTANCE ? "an instance of " : "");
		if (dot < type->name.n)
			buf_printf(t->out, STR_FMT " at ",
				   STR_ARG(str_n(type->name.p + dot + 1, type->name.n - dot - 1)));
		buf_adds(t->out, file);
	} else {
		type_print(type, t->out);
	}
}

/* ---- where names come from ---- */

/* Is identifier n a target: does its statement bind it? */
static bool is_binding(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	while (node_kind(s, p) == N_PATTERN_LIST || node_kind(s, p) == N_TUPLE_PATTERN || node_kind(s, p) == N_TUPLE ||
	       node_kind(s, p) == N_LIST_PATTERN || node_kind(s, p) == N_LIST_SPLAT_PATTERN ||
	       node_kind(s, p) == N_AS_PATTERN_TARGET || node_kind(s, p) == N_EXPRESSION_LIST) {
		n = p;
		p = node_parent(s, p);
	}
	switch (node_kind(s, p)) {
	case N_ASSIGNMENT:
	case N_AUGMENTED_ASSIGNMENT:
	case N_FOR:
	case N_FOR_IN: return s->nodes[n].field == F_LEFT;
	case N_NAMED: return node_first(s, p) == n;
	case N_AS_PATTERN: return node_first(s, p) != n;
	default: return false;
	}
}

/* What is bound to a target: the right side of an assignment, what a loop goes over. */
static Node bound_value(const Syntax *s, Node target)
{
	Node p = node_parent(s, target);
	while (p != NODE_NONE && node_kind(s, p) != N_ASSIGNMENT && node_kind(s, p) != N_AUGMENTED_ASSIGNMENT &&
	       node_kind(s, p) != N_FOR && node_kind(s, p) != N_FOR_IN && node_kind(s, p) != N_NAMED &&
	       node_kind(s, p) != N_AS_PATTERN && node_kind(s, p) != N_BLOCK)
		p = node_parent(s, p);
	if (p == NODE_NONE || node_kind(s, p) == N_BLOCK)
		return NODE_NONE;
	if (node_kind(s, p) == N_AS_PATTERN)
		return node_first(s, p);
	return node_field(s, p, node_kind(s, p) == N_NAMED ? F_VALUE : F_RIGHT);
}

/* The last binding of that variable before n in the text, or the first behind it (a loop comes back to it). */
static Node binding_before(const Trace *t, Sym sym, Node n)
{
	Node before = NODE_NONE, behind = NODE_NONE;
	for (Node i = 1; i < t->s->n; i++) {
		if (node_kind(t->s, i) != N_IDENTIFIER || t->rw->scopes->sym_of[i] != sym || !is_binding(t->s, i))
			continue;
		Node value = bound_value(t->s, i); /* `x = f(x)`: the x on the right is the one before */
		bool own = value != NODE_NONE && node_in(t->s, n, value);
		if (i < n && !own)
			before = i;
		else if ((i > n || own) && behind == NODE_NONE)
			behind = i;
	}
	return before != NODE_NONE ? before : behind;
}

static void add_import(Trace *t, Sym sym)
{
	const Symbol *symbol = &t->rw->scopes->symbols.v[sym];
	begin(t);
	at(t, symbol->first);
	buf_printf(t->out, "`" STR_FMT "` is imported: ", STR_ARG(symbol->name));
	add_statement(t, symbol->first);
	buf_byte(t->out, '\n');
}

/* The function whose parameter `sym` is, and which; NULL when it is a lambda's that was not met. */
static const FuncParam *find_parameter(const Infer *infer, Sym sym, const Func **func)
{
	for (size_t i = 0; i < infer->funcs.n; i++)
		for (uint32_t k = 0; k < infer->funcs.v[i].nparams; k++)
			if (infer->funcs.v[i].params[k].sym == sym) {
				*func = &infer->funcs.v[i];
				return &infer->funcs.v[i].params[k];
			}
	return NULL;
}

/* A call of function `index` that the file shows; NODE_NONE when there is none. */
static Node call_of(const Trace *t, size_t index)
{
	for (Node n = 1; n < t->s->n; n++) {
		if (node_kind(t->s, n) != N_CALL)
			continue;
		const Type *callee = t->rw->infer->types[node_field(t->s, n, F_FUNCTION)];
		if (callee && callee->tag == TY_FUNCTION && callee->index == index)
			return n;
	}
	return NODE_NONE;
}

static void add_parameter(Trace *t, Sym sym, const Type *type)
{
	const Infer *infer = t->rw->infer;
	const Symbol *symbol = &t->rw->scopes->symbols.v[sym];
	const Func *f = NULL;
	const FuncParam *param = find_parameter(infer, sym, &f);
	begin(t);
	at(t, symbol->first);
	buf_printf(t->out, "`" STR_FMT "` is a parameter, ", STR_ARG(symbol->name));
	add_type(t, type);
	Node call = f ? call_of(t, (size_t)(f - infer->funcs.v)) : NODE_NONE;
	if (param && param->annotation != NODE_NONE && symbol->declared) {
		buf_addc(t->out, " by its annotation ");
		add_source(t, param->annotation);
	} else if (param && param->in && !type_is_unknown(param->in)) {
		buf_addc(t->out, " by what callers hand over");
		if (call != NODE_NONE)
			buf_printf(t->out, ", such as line %u", line_of(t, call));
	} else if (param && param->dflt != NODE_NONE) {
		buf_addc(t->out, ", default ");
		add_source(t, param->dflt);
	} else if (symbol->evidence) {
		buf_addc(t->out, ": it is used as only a Tensor is");
	} else if (type && type_has_flag(type, TYPE_LIKELY)) {
		buf_addc(t->out, " by convention: forward gets Tensors");
	} else if (f && f->cls != UINT32_MAX && type && type->tag == TY_OBJECT) {
		buf_addc(t->out, ": the object of the method");
	}
	buf_byte(t->out, '\n');
}

static void explain_identifier(Trace *t, Node n)
{
	Sym sym = t->rw->scopes->sym_of[n];
	if (sym == SYM_NONE) {
		begin(t);
		at(t, n);
		buf_printf(t->out, "`" STR_FMT "` is no variable of this file%s\n", STR_ARG(node_text(t->s, n)),
			   t->rw->infer->stars.n ? ": it may come from a star import" : "");
		return;
	}
	const Symbol *symbol = &t->rw->scopes->symbols.v[sym];
	if (symbol->imported && !symbol->rebound) {
		add_import(t, sym);
		return;
	}
	Node target = binding_before(t, sym, n);
	if (target == NODE_NONE || (symbol->param && target > n)) {
		if (symbol->param)
			add_parameter(t, sym, t->rw->infer->types[n]);
		return;
	}
	begin(t);
	at(t, target);
	add_statement(t, target);
	buf_addc(t->out, "   ⇒ ");
	add_type(t, t->rw->infer->types[target] ? t->rw->infer->types[target] : t->rw->infer->types[n]);
	buf_byte(t->out, '\n');
	Node value = bound_value(t->s, target);
	if (value != NODE_NONE)
		explain_value(t, value);
}

/* ---- attributes, calls, operators ---- */

/* A statement of the class that sets `self.name`; NODE_NONE when the file shows none. */
static Node member_store(const Trace *t, uint32_t cls, Str name)
{
	const Infer *infer = t->rw->infer;
	for (Node n = 1; n < t->s->n; n++) {
		if (node_kind(t->s, n) != N_ATTRIBUTE ||
		    !str_eq(node_text(t->s, node_field(t->s, n, F_ATTRIBUTE)), name) || !is_binding(t->s, n))
			continue;
		const Type *object = infer->types[node_first(t->s, n)];
		if (object && object->tag == TY_OBJECT && object->index == cls)
			return n;
	}
	return NODE_NONE;
}

static void explain_member(Trace *t, Node n)
{
	Node obj = node_first(t->s, n), attr = node_field(t->s, n, F_ATTRIBUTE);
	const Type *object = t->rw->infer->types[obj];
	const Type *bare = object ? type_without_none(&t->rw->infer->table, object) : NULL;
	Node store = bare && bare->tag == TY_OBJECT ? member_store(t, bare->index, node_text(t->s, attr)) : NODE_NONE;
	if (store != NODE_NONE) {
		begin(t);
		at(t, store);
		add_statement(t, store);
		buf_addc(t->out, "   ⇒ ");
		add_type(t, t->rw->infer->types[n]);
		buf_byte(t->out, '\n');
		Node value = bound_value(t->s, store);
		if (value != NODE_NONE)
			explain_value(t, value);
		return;
	}
	begin(t);
	at(t, n);
	buf_printf(t->out, "`." STR_FMT "` of ", STR_ARG(node_text(t->s, attr)));
	add_type(t, object);
	buf_addc(t->out, " is ");
	add_type(t, t->rw->infer->types[n]);
	buf_byte(t->out, '\n');
	if (!bare || bare->tag != TY_OBJECT)
		explain_value(t, obj);
}

static void explain_call(Trace *t, Node n)
{
	const Infer *infer = t->rw->infer;
	Node fn = node_field(t->s, n, F_FUNCTION);
	const Type *callee = infer->types[fn];
	begin(t);
	at(t, n);
	add_source(t, fn);
	buf_addc(t->out, "(…) gives ");
	add_type(t, infer->types[n]);
	if (callee && callee->tag == TY_FUNCTION) {
		const Func *f = &infer->funcs.v[callee->index];
		buf_printf(t->out, ", the function at %s:%u", t->path, line_of(t, f->node));
	} else if (callee && callee->tag == TY_REF && infer_is_project(callee->name) && infer->project) {
		const Type *made = infer->types[n]; /* of a class the type tells its place */
		bool told = made && made->tag == TY_INSTANCE && str_eq(made->name, callee->name);
		Str file = infer->project->place(infer->project->context, callee->name);
		if (!told)
			buf_printf(t->out, ", defined at " STR_FMT, STR_ARG(file));
	} else if (callee && callee->tag == TY_REF) {
		buf_printf(t->out, ", " STR_FMT, STR_ARG(callee->name));
	}
	buf_byte(t->out, '\n');
	if (infer_spelled(infer, fn).n)
		return;
	bool method = node_kind(t->s, fn) == N_ATTRIBUTE && !(callee && callee->tag == TY_INSTANCE);
	explain_value(t, method ? node_first(t->s, fn) : fn);
}

static void explain_rest(Trace *t, Node n)
{
	begin(t);
	at(t, n);
	add_source(t, n);
	buf_addc(t->out, " gives ");
	add_type(t, t->rw->infer->types[n]);
	buf_byte(t->out, '\n');
	NodeKind k = node_kind(t->s, n);
	bool carries = k == N_SUBSCRIPT || k == N_BINARY || k == N_UNARY || k == N_COMPARISON || k == N_CONDITIONAL;
	Node first = carries ? node_first(t->s, n) : NODE_NONE;
	if (first != NODE_NONE && !pyexpr_is_literal(t->s, first))
		explain_value(t, first);
}

/* Why n is what it is, down to an import, a literal or a parameter. */
static void explain_value(Trace *t, Node n)
{
	n = pyexpr_bare(t->s, n);
	for (unsigned i = 0; i < t->steps; i++)
		if (t->seen[i] == n)
			return;
	if (t->steps == STEPS)
		return;
	t->seen[t->steps++] = n;
	switch (node_kind(t->s, n)) {
	case N_IDENTIFIER: explain_identifier(t, n); return;
	case N_ATTRIBUTE:
		if (!infer_spelled(t->rw->infer, n).n)
			explain_member(t, n);
		return;
	case N_CALL: explain_call(t, n); return;
	default: explain_rest(t, n); return;
	}
}

/* ---- one reference ---- */

static void add_outcome(Trace *t, const SiteInfo *site)
{
	static const char *const words[] = {
		[SITE_CONVERTED] = "converted",
		[SITE_KEPT] = "right as it is",
		[SITE_TODO] = "left, with a diagnostic",
		[SITE_UNKNOWN] = "the mapping has no such name",
		[SITE_LEFT] = "left: what it is called on is not known, and the method is not torch's alone",
		[SITE_FOREIGN] = "left: it is called on something else than a Tensor or a module of torch",
		[SITE_PLAIN] = "the same in Paddle, or renamed with its import",
	};
	buf_printf(t->out, "    outcome   %s", words[site->status]);
	bool unknown = site->member && (!site->receiver || type_is_unknown(site->receiver));
	if (unknown && site->row != UINT32_MAX && site->status != SITE_TODO)
		buf_addc(t->out, site->entry && site->entry->torch_only
					 ? ": only torch's objects have a member of that name"
					 : ": right for whatever it is called on");
	buf_byte(t->out, '\n');
	if (site->row != UINT32_MAX)
		buf_printf(t->out, "    mapping   %s, case %u, %s:%u\n", mapping_rows[site->row].key,
			   mapping_rows[site->row].case_index, mapping_rows[site->row].file,
			   mapping_rows[site->row].line);
	else if (site->entry)
		buf_printf(t->out, "    mapping   %s, no case taken\n", site->entry->key);
}

/* ---- what made the case hold ---- */

static const MapCase *case_taken(const SiteInfo *site)
{
	for (size_t i = 0; site->entry && i < site->entry->ncases; i++)
		if (site->entry->cases[i].row == site->row)
			return &site->entry->cases[i];
	return NULL;
}

/* The types of arguments that the case asks for. */
static void add_arguments(Trace *t, const SiteInfo *site, const MapCase *c)
{
	Node args = site->called ? node_field(t->s, node_parent(t->s, site->node), F_ARGUMENTS) : NODE_NONE;
	Binding b;
	bool bound = false;
	for (size_t k = 0; args != NODE_NONE && k < c->nsigs && !bound; k++)
		bound = callargs_bind(t->s, args, &c->sigs[k], NODE_NONE, &b);
	for (size_t i = 0; bound && i < c->when.nconds; i++) {
		const MapCond *cond = &c->when.conds[i];
		int p = cond->kind == COND_TYPE ? callargs_param(b.sig, str_c(cond->param)) : -1;
		if (p < 0 || b.value[p] == NODE_NONE)
			continue;
		buf_printf(t->out, "    argument  %s: ", cond->param);
		add_type(t, t->rw->infer->types[b.value[p]]);
		buf_addc(t->out, "\n");
		t->steps = 0;
		explain_value(t, b.value[p]);
	}
}

/* The facts about the file that the case asks for, and what set them. */
static void add_facts(Trace *t, const MapCase *c)
{
	for (size_t i = 0; i < c->when.nfiles; i++) {
		const MapFact *fact = &c->when.files[i];
		if (fact->negated)
			continue;
		buf_printf(t->out, "    fact      %s", fact->name);
		size_t k = 0;
		while (k < t->rw->facts.n && strcmp(t->rw->facts.v[k].name, fact->name) != 0)
			k++;
		if (k < t->rw->facts.n) {
			Node n = t->rw->facts.v[k].node;
			buf_printf(t->out, ", which %s:%u sets: ", t->path, line_of(t, n));
			add_source(t, n);
		} else {
			buf_addc(t->out, ", which another file of the project sets");
		}
		buf_addc(t->out, "\n");
	}
}

static void add_reasons(Trace *t, const SiteInfo *site)
{
	const MapCase *c = site->row == UINT32_MAX ? NULL : case_taken(site);
	if (!c)
		return;
	add_arguments(t, site, c);
	add_facts(t, c);
}

static void add_diagnostics(Trace *t, const SiteInfo *site)
{
	for (size_t i = 0; i < t->rw->todos.n; i++) {
		const Todo *todo = &t->rw->todos.v[i];
		if (todo->node != site->node && todo->node != node_parent(t->s, site->node))
			continue;
		const DiagInfo *info = diag_info(todo->id);
		buf_printf(t->out, "    says      TPD%04u %s\n", todo->id, todo->text ? todo->text : info->title);
	}
}

static void add_site(Trace *t, const SiteInfo *site)
{
	Node n = site->node;
	buf_addc(t->out, "  ");
	add_source(t, site->called ? node_parent(t->s, n) : n);
	buf_addc(t->out, "\n");
	if (site->member) {
		Node obj = node_first(t->s, n);
		buf_printf(t->out, "    member    ." STR_FMT " of ", STR_ARG(site->name));
		add_source(t, obj);
		buf_addc(t->out, "\n    receiver  ");
		add_type(t, site->receiver);
		if (site->receiver && type_has_flag(site->receiver, TYPE_LIKELY))
			buf_addc(t->out, " (likely, not proven)");
		buf_addc(t->out, "\n");
		t->steps = 0;
		explain_value(t, obj);
	} else {
		buf_printf(t->out, "    name      " STR_FMT "\n", STR_ARG(site->name));
		Node root = n;
		while (node_kind(t->s, root) == N_ATTRIBUTE)
			root = node_first(t->s, root);
		t->steps = 0;
		explain_value(t, root);
	}
	add_outcome(t, site);
	add_reasons(t, site);
	add_diagnostics(t, site);
}

static void add_line(Trace *t, uint32_t line)
{
	const Source *source = t->rw->source;
	uint32_t start = source->lines[line - 1];
	uint32_t end = line < source->nlines ? source->lines[line] : (uint32_t)source->bytes.n;
	while (end > start && (source->bytes.p[end - 1] == '\n' || source->bytes.p[end - 1] == '\r'))
		end--;
	buf_printf(t->out, "%s:%u: ", t->path, line);
	buf_adds(t->out, str_n(source->bytes.p + start, end - start));
	buf_byte(t->out, '\n');
}

/* The line of a reference: of a member that of its name. */
static uint32_t line_of_site(const Trace *t, const SiteInfo *site)
{
	return line_of(t, site->member ? node_field(t->s, site->node, F_ATTRIBUTE) : site->node);
}

void trace_line(const Rewrite *rw, const char *path, uint32_t line, Buf *out)
{
	Trace t = {.rw = rw, .s = rw->syntax, .path = path, .out = out};
	SiteList list = {0};
	sites_list(rw, &list);
	uint32_t shown = 0;
	for (size_t i = 0; i < list.n; i++) {
		uint32_t at_line = line_of_site(&t, &list.v[i]);
		if (line && at_line != line)
			continue;
		if (at_line != shown)
			add_line(&t, shown = at_line);
		add_site(&t, &list.v[i]);
	}
	if (!shown && line && line <= rw->source->nlines) {
		add_line(&t, line);
		buf_addc(out, "  no reference to torch on this line\n");
	}
	free(list.v);
}
