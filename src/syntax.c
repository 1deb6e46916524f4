/* syntax: one walk copies tree-sitter's tree into the table. */
#include "syntax.h"

#include "syntax_walk.h"

#include <stdlib.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_python(void);

/* What is done with a symbol of the grammar. */
enum { USE_SKIP, USE_NODE, USE_COMMENT, USE_OP };

typedef struct {
	uint8_t use;
	uint8_t value; /* NodeKind or NodeOp */
} SymbolUse;

struct SyntaxParser {
	TSParser *ts;
	SyntaxWalk *walk;
	SymbolUse *symbols;
	size_t nsymbols;
	uint8_t *fields; /* NodeField of each field id */
	size_t nfields;
	VEC(NodeRec) nodes;
	VEC(Span) comments;
	VEC(Node) stack; /* the nodes that are open, outermost first */
	size_t depth;    /* the longest that the stack has been */
	Str text;        /* that is parsed */
	uint8_t field;   /* of a splat that vanished: its child's, or F_NONE */
	uint32_t splat;  /* where that splat starts */
};

static const char *const kind_names[] = {
#define KIND(id, name) name,
#define FIELD(id, name)
#define OP(id, text)
#include "syntax.def"
};

static const char *const field_names[] = {
	"",
#define KIND(id, name)
#define FIELD(id, name) name,
#define OP(id, text)
#include "syntax.def"
};

static const char *const op_texts[] = {
	"",
#define KIND(id, name)
#define FIELD(id, name)
#define OP(id, text) text,
#include "syntax.def"
};

const char *node_kind_name(NodeKind kind) { return kind_names[kind]; }
const char *node_op_text(NodeOp op) { return op_texts[op]; }

/* Index of `name` in `names`, or 0. */
static uint8_t index_of(const char *const *names, size_t n, const char *name)
{
	for (size_t i = 1; i < n; i++)
		if (names[i][0] && strcmp(names[i], name) == 0)
			return (uint8_t)i;
	return 0;
}

static SymbolUse symbol_use(const TSLanguage *lang, TSSymbol sym)
{
	const char *name = ts_language_symbol_name(lang, sym);
	if (!name)
		return (SymbolUse){USE_SKIP, 0};
	if (ts_language_symbol_type(lang, sym) != TSSymbolTypeRegular) {
		uint8_t op = index_of(op_texts, ARRAY_LEN(op_texts), name);
		return (SymbolUse){op ? USE_OP : USE_SKIP, op};
	}
	if (strcmp(name, "comment") == 0)
		return (SymbolUse){USE_COMMENT, 0};
	if (strcmp(name, "line_continuation") == 0 || strcmp(name, "string_start") == 0 ||
	    strcmp(name, "string_content") == 0 || strcmp(name, "string_end") == 0)
		return (SymbolUse){USE_SKIP, 0};
	return (SymbolUse){USE_NODE, index_of(kind_names, ARRAY_LEN(kind_names), name)};
}

SyntaxParser *syntax_parser_new(void)
{
	const TSLanguage *lang = tree_sitter_python();
	SyntaxParser *self = memset(xmalloc(sizeof *self), 0, sizeof *self);
	self->ts = ts_parser_new();
	self->walk = syntax_walk_new();
	if (!ts_parser_set_language(self->ts, lang))
		BUG("the grammar's ABI does not fit the parser runtime");
	self->nsymbols = ts_language_symbol_count(lang);
	self->symbols = xmalloc(self->nsymbols * sizeof *self->symbols);
	for (size_t i = 0; i < self->nsymbols; i++)
		self->symbols[i] = symbol_use(lang, (TSSymbol)i);
	self->nfields = ts_language_field_count(lang) + 1;
	self->fields = xmalloc(self->nfields);
	for (size_t i = 0; i < self->nfields; i++) {
		const char *name = i ? ts_language_field_name_for_id(lang, (TSFieldId)i) : NULL;
		self->fields[i] = name ? index_of(field_names, ARRAY_LEN(field_names), name) : 0;
	}
	return self;
}

void syntax_parser_free(SyntaxParser *self)
{
	if (!self)
		return;
	ts_parser_delete(self->ts);
	syntax_walk_free(self->walk);
	free(self->symbols);
	free(self->fields);
	free(self->nodes.v);
	free(self->comments.v);
	free(self->stack.v);
	free(self);
}

/* The offset of the first ERROR or missing token below the cursor's node. */
static uint32_t first_error(TSTree *tree)
{
	TSTreeCursor c = ts_tree_cursor_new(ts_tree_root_node(tree));
	TSNode n = ts_tree_cursor_current_node(&c);
	while (!ts_node_is_error(n) && !ts_node_is_missing(n)) {
		bool down = ts_node_has_error(n) && ts_tree_cursor_goto_first_child(&c);
		if (!down && !ts_tree_cursor_goto_next_sibling(&c))
			break;
		n = ts_tree_cursor_current_node(&c);
	}
	uint32_t at = ts_node_start_byte(n);
	ts_tree_cursor_delete(&c);
	return at;
}

static void note_operator(SyntaxParser *self, uint8_t op)
{
	if (!self->stack.n)
		return;
	NodeRec *parent = &self->nodes.v[self->stack.v[self->stack.n - 1]];
	parent->op = parent->op ? OP_MANY : op;
}

/* The grammar reads `[*a.b()]` as a call on the splat `*a`: make the splat
 * vanish and everything that starts with it start behind its star. */
static void unwrap_splat(SyntaxParser *self, uint32_t at, uint32_t behind)
{
	for (size_t i = self->stack.n; i-- > 0;) {
		NodeRec *r = &self->nodes.v[self->stack.v[i]];
		if (r->start != at || r->kind == N_EXPRESSION_LIST || r->kind == N_EXPRESSION_STATEMENT)
			break;
		r->start = behind;
	}
}

static bool is_misread_splat(const SyntaxParser *self, NodeKind kind, NodeField field)
{
	if (kind != N_LIST_SPLAT && kind != N_LIST_SPLAT_PATTERN)
		return false;
	NodeKind parent = (NodeKind)self->nodes.v[self->stack.v[self->stack.n - 1]].kind;
	return (parent == N_ATTRIBUTE && field == F_OBJECT) || (parent == N_CALL && field == F_FUNCTION) ||
	       (parent == N_SUBSCRIPT && field == F_VALUE);
}

static bool is_clause(unsigned kind)
{
	return kind == N_ELIF || kind == N_ELSE || kind == N_EXCEPT || kind == N_EXCEPT_GROUP || kind == N_FINALLY ||
	       kind == N_CASE || kind == N_DECORATOR;
}

/* What a node has from its place: parent, statement, f-string. */
static void place(const SyntaxParser *self, NodeRec *rec)
{
	Node self_id = (Node)self->nodes.n;
	rec->parent = self->stack.n ? self->stack.v[self->stack.n - 1] : NODE_NONE;
	if (rec->parent == NODE_NONE) {
		rec->statement = self_id;
		return;
	}
	const NodeRec *p = &self->nodes.v[rec->parent];
	bool own = p->kind == N_MODULE || p->kind == N_BLOCK || is_clause(rec->kind);
	rec->statement = own ? self_id : p->statement;
	rec->in_fstring = p->in_fstring || p->kind == N_INTERPOLATION;
}

/* A string of whose parts none is told apart: without interpolations. */
static bool is_plain_string(const NodeRec *rec, Str text)
{
	for (uint32_t i = rec->start; i < rec->end && text.p[i] != '\'' && text.p[i] != '"'; i++)
		if ((text.p[i] | 32) == 'f' || (text.p[i] | 32) == 't')
			return false;
	return true;
}

/* Records a node.  True when its children are wanted; *opened says whether it stands on the stack. */
static bool visit(SyntaxParser *self, const SyntaxWalkNode *n, bool *opened)
{
	SymbolUse use = n->symbol < self->nsymbols ? self->symbols[n->symbol] : (SymbolUse){USE_NODE, N_ERROR};
	*opened = false;
	if (use.use == USE_SKIP)
		return false;
	if (use.use == USE_COMMENT) {
		Span span = {n->start, n->end};
		vec_push(&self->comments, span);
		return false;
	}
	uint8_t field = self->fields[n->field];
	if (use.use == USE_OP) {
		if (field == F_OPERATOR || field == F_OPERATORS)
			note_operator(self, use.value);
		return false;
	}
	if (self->stack.n && is_misread_splat(self, (NodeKind)use.value, (NodeField)field)) {
		self->field = field;
		self->splat = n->start;
		return true;
	}
	if (self->field) {
		unwrap_splat(self, self->splat, n->start);
		field = self->field;
		self->field = F_NONE;
	}
	NodeRec rec = {.start = n->start, .end = n->end, .kind = use.value, .field = field};
	place(self, &rec);
	vec_push(&self->nodes, rec);
	vec_push(&self->stack, (Node)(self->nodes.n - 1));
	if (self->stack.n > self->depth)
		self->depth = self->stack.n;
	*opened = true;
	return rec.kind != N_STRING || !is_plain_string(&rec, self->text);
}

static void close_node(SyntaxParser *self)
{
	self->nodes.v[self->stack.v[--self->stack.n]].after = (Node)self->nodes.n;
}

static void build(SyntaxParser *self, const TSTree *tree)
{
	VEC(bool) entered = {0}; /* of each node entered: is it on the stack?  A splat that vanishes is not. */
	self->nodes.n = self->comments.n = self->stack.n = self->depth = self->field = 0;
	SyntaxWalkNode node = syntax_walk_start(self->walk, tree);
	bool opened;
	visit(self, &node, &opened);
	for (SyntaxWalkStep step; (step = syntax_walk_next(self->walk, &node)) != STEP_DONE;) {
		if (step == STEP_UP) {
			if (entered.n && entered.v[--entered.n])
				close_node(self);
		} else if (visit(self, &node, &opened) && syntax_walk_enter(self->walk)) {
			vec_push(&entered, opened);
		} else if (opened) {
			close_node(self);
		}
	}
	close_node(self);
	free(entered.v);
}

/* The grammar takes the CR of a CRLF for a part of the comment, and of the block that ends with it. */
static void trim_comments(SyntaxParser *self, Str text)
{
	bool trimmed = false;
	for (size_t i = 0; i < self->comments.n; i++)
		if (text.p[self->comments.v[i].end - 1] == '\r') {
			self->comments.v[i].end--;
			trimmed = true;
		}
	for (size_t i = 1; trimmed && i < self->nodes.n; i++) {
		NodeRec *r = &self->nodes.v[i];
		if (r->end > r->start && text.p[r->end - 1] == '\r')
			r->end--;
	}
}

Syntax syntax_parse(SyntaxParser *self, Str text)
{
	TSTree *tree = ts_parser_parse_string(self->ts, NULL, text.p, (uint32_t)text.n);
	if (!tree)
		BUG("no tree");
	Syntax s = {.text = text};
	s.has_error = ts_node_has_error(ts_tree_root_node(tree));
	if (s.has_error)
		s.error_at = first_error(tree);
	self->text = text;
	build(self, tree);
	trim_comments(self, text);
	ts_tree_delete(tree);
	s.nodes = self->nodes.v;
	s.n = (uint32_t)self->nodes.n;
	s.comments = self->comments.v;
	s.ncomments = (uint32_t)self->comments.n;
	s.depth = (uint32_t)self->depth;
	return s;
}

bool syntax_parse_only(SyntaxParser *self, Str text)
{
	TSTree *tree = ts_parser_parse_string(self->ts, NULL, text.p, (uint32_t)text.n);
	if (!tree)
		BUG("no tree");
	bool ok = !ts_node_has_error(ts_tree_root_node(tree));
	ts_tree_delete(tree);
	return ok;
}

bool syntax_is_valid(SyntaxParser *self, Str text) { return syntax_parse_only(self, text); }

Node node_field(const Syntax *s, Node n, NodeField field)
{
	for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
		if (s->nodes[c].field == field)
			return c;
	return NODE_NONE;
}
