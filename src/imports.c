/* imports: one function for each form of import, then the head of the file. */
#include "imports.h"

#include "apply_statement.h"

#include <stdlib.h>

/* ---- import a.b as c ---- */

/* Which diagnostic a name that has no conversion gets, and its text. */
static unsigned unsupported_id(Str full, const char **hint)
{
	const MapEntry *e = mapping_find(full);
	if (!e)
		e = mapping_unsupported_module(full);
	*hint = NULL;
	for (size_t i = 0; e && i < e->ncases; i++)
		if (e->cases[i].unsupported) {
			*hint = e->cases[i].hint;
			return e->cases[i].unsupported;
		}
	return 2005;
}

static void todo_unsupported(Rewrite *rw, Node st, Str full)
{
	const char *hint;
	unsigned id = unsupported_id(full, &hint);
	rewrite_todo(rw, st, id, full, hint);
}

static Alias *alias_of(Rewrite *rw, Node target, Str full)
{
	Sym sym = rw->scopes->sym_of[target];
	if (sym == SYM_NONE || rw->names->of_symbol.v[sym] == UINT32_MAX)
		return NULL;
	Alias *a = &rw->names->aliases.v[rw->names->of_symbol.v[sym]];
	return !full.n || str_eq(a->torch, full) ? a : NULL;
}

static Str indent_of(Rewrite *rw, Node st) { return source_indent(rw->source, rw->syntax->nodes[st].start); }

/* One more statement in front of st, on a line of its own. */
static void statement_before(Rewrite *rw, Node st, const char *text)
{
	edit_insert_before(
		rw->edits, st, rw->syntax->nodes[st].start,
		str_c(arena_printf(rw->arena, "%s%s" STR_FMT, text, rw->source->eol, STR_ARG(indent_of(rw, st)))));
}

static void set_text(Rewrite *rw, Node n, Str text)
{
	if (!str_eq(node_text(rw->syntax, n), text))
		edit_replace_node(rw->edits, n, text);
}

typedef struct {
	bool torch, torchvision, paddle; /* does the module's head give these names already? */
} Given;

/* Is the name that an import binds at `target` written anywhere else, be it in a string (of `__all__`)? */
static bool is_used(const Rewrite *rw, Node target)
{
	Sym sym = rw->scopes->sym_of[target];
	Str name = node_text(rw->syntax, target);
	for (Node n = 1; n < rw->syntax->n; n++) {
		NodeKind k = node_kind(rw->syntax, n);
		Str text = k == N_STRING ? node_text(rw->syntax, n) : (Str){0};
		if (k == N_IDENTIFIER && n != target && rw->scopes->sym_of[n] == sym)
			return true;
		if (text.n == name.n + 2 && str_eq(str_n(text.p + 1, name.n), name))
			return true;
	}
	return false;
}

static void import_item(Rewrite *rw, Node st, Node item, Given *given)
{
	bool aliased = node_kind(rw->syntax, item) == N_ALIASED_IMPORT;
	Node name = aliased ? node_field(rw->syntax, item, F_NAME) : item;
	if (name == NODE_NONE)
		return;
	Str full = node_text(rw->syntax, name);
	bool top = node_kind(rw->syntax, node_parent(rw->syntax, st)) == N_MODULE;
	if (str_eqc(full, "paddle") && !aliased && top)
		given->paddle = true;
	if (!names_is_torch(full))
		return;
	Node target = aliased ? node_field(rw->syntax, item, F_ALIAS) : node_first(rw->syntax, name);
	Alias *a = target == NODE_NONE ? NULL : alias_of(rw, target, aliased ? full : (Str){0});
	Str paddle = names_module(full);
	if (!paddle.n && !aliased && a && a->paddle.n && a->kept == 0)
		paddle = a->paddle;
	bool alone = node_first(rw->syntax, st) == item && node_next(rw->syntax, item) == NODE_NONE;
	if (!paddle.n) {
		if (a && !a->kept && alone && aliased && (a->seen || !is_used(rw, target)))
			apply_remove_statement(rw, st); /* every use became something else */
		else if (a && !a->kept)
			todo_unsupported(rw, st, full);
		return;
	}
	bool before = given->paddle;
	if (top && !aliased && str_eqc(a ? a->local : (Str){0}, "paddle"))
		given->paddle = true;
	bool vision = str_starts(full, STR("torchvision"));
	bool whole = str_eqc(full, "torch") || str_eqc(full, "torchvision");
	bool needed = top && whole && (vision ? rw->names->need_torchvision : rw->names->need_torch);
	if (!aliased && (needed || (a && a->stays && (whole || !a->whole)))) {
		bool global = a ? rw->scopes->symbols.v[a->sym].scope == 0 : top;
		given->torch |= global && !vision;
		given->torchvision |= global && vision;
		if (!rw->infer->has_paddle && (rw->names->need_paddle || (a && a->spelled)) && !(a && a->added))
			statement_before(rw, st, "import paddle");
		if (a)
			a->added = true;
		return;
	}
	if (a && a->module && a->kept && !a->seen && !a->spelled && !str_eqc(full, "torch"))
		return; /* nothing of it was converted: it stays torch's */
	bool again = !aliased && str_eqc(paddle, "paddle") &&
		     (str_eqc(full, "torch") ? top && before : before || rw->infer->has_paddle);
	if (again && alone)
		apply_remove_statement(rw, st);
	else
		set_text(rw, name, paddle);
}

static void import_statement(Rewrite *rw, Node st, Given *given)
{
	for (Node c = node_first(rw->syntax, st); c != NODE_NONE; c = node_next(rw->syntax, c))
		import_item(rw, st, c, given);
}

/* ---- from a import b as c ---- */

typedef struct {
	Node item, name, target;
	Str module, new_name, local; /* module empty: the item goes; NULL name: it stays torch's */
	bool keep;
} FromItem;

static void split(Str full, Str *module, Str *name)
{
	size_t i = full.n;
	while (i > 0 && full.p[i - 1] != '.')
		i--;
	*module = str_n(full.p, i ? i - 1 : 0);
	*name = str_n(full.p + i, full.n - i);
}

/* A name whose calls all become something else: nothing is left to import. */
static bool only_templates(const MapEntry *e)
{
	bool any = false;
	for (size_t i = 0; e && i < e->ncases; i++) {
		if (e->cases[i].api || e->cases[i].keep)
			return false;
		any |= e->cases[i].tmpl.n || e->cases[i].statements;
	}
	return any;
}

/* An `__init__.py`: others may import what it imports. */
static bool is_package_file(const Rewrite *rw)
{
	return !rw->options->path || str_ends(str_c(rw->options->path), STR("__init__.py"));
}

static FromItem from_item(Rewrite *rw, Node st, Node c, Str base)
{
	bool aliased = node_kind(rw->syntax, c) == N_ALIASED_IMPORT;
	FromItem it = {.item = c};
	it.name = aliased ? node_field(rw->syntax, c, F_NAME) : c;
	it.target = aliased ? node_field(rw->syntax, c, F_ALIAS) : node_first(rw->syntax, it.name);
	Str full = infer_dotted(rw->infer, base, node_text(rw->syntax, it.name));
	Alias *a = alias_of(rw, it.target, full);
	const MapEntry *e = mapping_find(full);
	Str path = a ? (Str){0} : names_target(rw->infer, full);
	if (path.n) { /* the name has other meanings too, and stays */
		split(path, &it.module, &it.new_name);
		it.local = node_text(rw->syntax, it.target);
	} else if (a && a->seen && !a->spelled && !a->kept && !a->module && !(e && e->ncases && e->cases[0].keep)) {
		return it; /* no use says its name any more */
	} else if (a && a->paddle.n && !(a->kept && !a->seen && !a->spelled)) {
		split(a->paddle, &it.module, &it.new_name);
		it.local = a->local;
		it.keep = a->kept && !str_eq(a->local, a->old_local);
	} else if (a && !a->kept && (a->seen || only_templates(e))) {
		return it; /* every use became something else */
	} else if (e && e->kind != MK_MODULE && e->ncases && e->cases[0].keep) {
		it.keep = true;
	} else if (!(a && a->kept) && !is_used(rw, it.target) && !is_package_file(rw)) {
		rewrite_note(rw, st, 2006, full, NULL);
		return it;
	} else {
		it.keep = true;
		const char *hint;
		if (!a || !a->kept) {
			unsigned id = unsupported_id(full, &hint);
			rewrite_todo(rw, st, id, full, hint);
		}
	}
	return it;
}

static bool all_in_place(const FromItem *items, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (items[i].keep || !items[i].module.n || !str_eq(items[i].module, items[0].module))
			return false;
	return n > 0;
}

static Str item_text(Rewrite *rw, const FromItem *it)
{
	if (str_eq(it->new_name, it->local))
		return it->new_name;
	return str_c(arena_printf(rw->arena, STR_FMT " as " STR_FMT, STR_ARG(it->new_name), STR_ARG(it->local)));
}

static void from_in_place(Rewrite *rw, Node module, FromItem *items, size_t n)
{
	set_text(rw, module, items[0].module);
	for (size_t i = 0; i < n; i++) {
		if (node_kind(rw->syntax, items[i].item) == N_ALIASED_IMPORT)
			set_text(rw, items[i].name, items[i].new_name);
		else
			set_text(rw, items[i].item, item_text(rw, &items[i]));
	}
}

static void add_line(Rewrite *rw, Node st, Buf *out, Str module, Str names)
{
	if (out->n)
		buf_printf(out, "%s" STR_FMT, rw->source->eol, STR_ARG(indent_of(rw, st)));
	buf_printf(out, "from " STR_FMT " import " STR_FMT, STR_ARG(module), STR_ARG(names));
}

/* The names of all items that go into `module` (the kept ones when it is empty). */
static Str names_for(Rewrite *rw, const FromItem *items, size_t n, Str module, bool keep)
{
	Buf names = {0};
	for (size_t i = 0; i < n; i++) {
		if (keep ? !items[i].keep : !items[i].module.n || !str_eq(items[i].module, module))
			continue;
		if (names.n)
			buf_addc(&names, ", ");
		buf_adds(&names, keep ? node_text(rw->syntax, items[i].item) : item_text(rw, &items[i]));
	}
	Str out = str_n(arena_strndup(rw->arena, names.p, names.n), names.n);
	buf_free(&names);
	return out;
}

static void from_anew(Rewrite *rw, Node st, Str base, FromItem *items, size_t n)
{
	Buf text = {0};
	Str kept = names_for(rw, items, n, (Str){0}, true);
	if (kept.n) /* first, under the TODO that it may have */
		add_line(rw, st, &text, base, kept);
	for (size_t i = 0; i < n; i++) {
		bool seen = !items[i].module.n;
		for (size_t k = 0; k < i; k++)
			seen |= str_eq(items[k].module, items[i].module);
		if (!seen)
			add_line(rw, st, &text, items[i].module, names_for(rw, items, n, items[i].module, false));
	}
	if (text.n)
		apply_replace_statement(rw, st, str_n(arena_strndup(rw->arena, text.p, text.n), text.n));
	else
		apply_remove_statement(rw, st);
	buf_free(&text);
}

/* Names that another file of the project hands on from torch follow that file's conversion. */
static void from_sibling(Rewrite *rw, Node st, Node module)
{
	VEC(FromItem) items = {0};
	bool any = false, dropped = false;
	for (Node c = node_next(rw->syntax, module); c != NODE_NONE; c = node_next(rw->syntax, c)) {
		if (node_kind(rw->syntax, c) == N_WILDCARD_IMPORT)
			break;
		bool aliased = node_kind(rw->syntax, c) == N_ALIASED_IMPORT;
		FromItem it = {.item = c, .module = node_text(rw->syntax, module)};
		it.name = aliased ? node_field(rw->syntax, c, F_NAME) : c;
		it.target = aliased ? node_field(rw->syntax, c, F_ALIAS) : node_first(rw->syntax, it.name);
		it.new_name = node_text(rw->syntax, it.name);
		it.local = aliased ? node_text(rw->syntax, it.target) : it.new_name;
		Alias *a = alias_of(rw, it.target, (Str){0});
		if (a && a->sibling) {
			Str module_id = rw->infer->project->module(rw->infer->project->context, it.module);
			it.new_name = rw->infer->project->output(rw->infer->project->context, module_id, it.new_name);
			it.local = aliased ? it.local : a->local;
			any = true;
			if (!a->paddle.n && a->seen && !a->kept) {
				it.module = (Str){0};
				dropped = true;
			}
		}
		vec_push(&items, it);
	}
	if (dropped)
		from_anew(rw, st, node_text(rw->syntax, module), items.v, items.n);
	else if (any)
		from_in_place(rw, module, items.v, items.n);
	free(items.v);
}

static void from_statement(Rewrite *rw, Node st)
{
	Node module = node_field(rw->syntax, st, F_MODULE_NAME);
	if (module == NODE_NONE)
		return;
	if (!names_is_torch(node_text(rw->syntax, module))) {
		from_sibling(rw, st, module);
		return;
	}
	Str base = node_text(rw->syntax, module);
	VEC(FromItem) items = {0};
	bool changed = false;
	for (Node c = node_next(rw->syntax, module); c != NODE_NONE; c = node_next(rw->syntax, c)) {
		if (node_kind(rw->syntax, c) == N_WILDCARD_IMPORT) {
			Str paddle = names_module(base);
			if (paddle.n)
				set_text(rw, module, paddle);
			else
				todo_unsupported(rw, st, base);
			break;
		}
		FromItem it = from_item(rw, st, c, base);
		changed |= !it.keep || it.module.n;
		vec_push(&items, it);
	}
	if (all_in_place(items.v, items.n))
		from_in_place(rw, module, items.v, items.n);
	else if (items.n && changed)
		from_anew(rw, st, base, items.v, items.n);
	free(items.v);
}

/* ---- the head of the file ---- */

static bool is_import(NodeKind k) { return k == N_IMPORT || k == N_IMPORT_FROM || k == N_FUTURE_IMPORT; }

static bool is_docstring(const Syntax *s, Node c)
{
	Node first = node_kind(s, c) == N_EXPRESSION_STATEMENT ? node_first(s, c) : NODE_NONE;
	return c == node_first(s, 0) && first != NODE_NONE && node_kind(s, first) == N_STRING;
}

/* The first statement that is neither docstring nor import; NODE_NONE when there is none. */
static Node first_code(const Syntax *s)
{
	Node c = node_first(s, 0);
	while (c != NODE_NONE && (is_docstring(s, c) || is_import(node_kind(s, c))))
		c = node_next(s, c);
	return c;
}

/* The start of the line behind the one on which `at` stands; joined lines are one. */
static uint32_t next_line(Str t, uint32_t at)
{
	while (at < t.n && ((t.p[at] != '\n' && t.p[at] != '\r') || (at && t.p[at - 1] == '\\')))
		at++;
	if (at < t.n && t.p[at] == '\r')
		at++;
	if (at < t.n && t.p[at] == '\n')
		at++;
	return at;
}

/* Where lines may be added: behind the leading imports in front of node `limit`, or behind docstring and __future__. */
static uint32_t head_end(Rewrite *rw, Node limit)
{
	const Syntax *s = rw->syntax;
	Node last = NODE_NONE, first = node_first(s, 0);
	for (Node c = first; c != NODE_NONE && limit >= s->nodes[c].after; c = node_next(s, c)) {
		NodeKind k = node_kind(s, c);
		if (is_import(k) || is_docstring(s, c))
			last = c;
		else if (k == N_FUNCTION || k == N_CLASS || k == N_DECORATED || k == N_FOR || k == N_WITH ||
			 k == N_WHILE)
			break;
	}
	if (last != NODE_NONE)
		return next_line(rw->source->text, s->nodes[last].end);
	uint32_t line = first == NODE_NONE ? 0 : source_line_start(rw->source, s->nodes[first].start);
	return line > rw->source->bom ? line : rw->source->bom; /* below the comments of the file */
}

/* The first import that was torch's: new imports stand in front of it. */
static Node first_torch_import(Rewrite *rw)
{
	const Syntax *s = rw->syntax;
	for (Node c = node_first(s, 0); c != NODE_NONE; c = node_next(s, c)) {
		NodeKind k = node_kind(s, c);
		if (k != N_IMPORT && k != N_IMPORT_FROM)
			continue;
		Node name = k == N_IMPORT ? node_first(s, c) : node_field(s, c, F_MODULE_NAME);
		if (name != NODE_NONE && node_kind(s, name) == N_ALIASED_IMPORT)
			name = node_first(s, name);
		if (name != NODE_NONE && names_is_torch(node_text(s, name)))
			return c;
	}
	return NODE_NONE;
}

static void add_import(Rewrite *rw, const char *line)
{
	const char *eol = rw->source->eol;
	Node st = first_torch_import(rw), code = first_code(rw->syntax);
	uint32_t start = st == NODE_NONE ? 0 : rw->syntax->nodes[st].start;
	if (st != NODE_NONE && start == source_line_start(rw->source, start)) {
		edit_insert_before(rw->edits, 0, start, str_c(arena_printf(rw->arena, "%s%s", line, eol)));
		return;
	}
	uint32_t at = head_end(rw, code);
	Str t = rw->source->text;
	if (code != NODE_NONE && rw->syntax->nodes[code].start < at) { /* `import os; x = …` on one line */
		uint32_t code_at = rw->syntax->nodes[code].start;
		edit_insert_before(rw->edits, 0, code_at, str_c(arena_printf(rw->arena, "%s; ", line)));
		return;
	}
	bool open = at > rw->source->bom && t.p[at - 1] != '\n' && t.p[at - 1] != '\r'; /* the last line has no end */
	edit_insert_after(rw->edits, 0, at,
			  str_c(arena_printf(rw->arena, "%s%s%s", open ? eol : "", line, open ? "" : eol)));
}

/* Is the word [start, end) a variable, no attribute or keyword? */
static bool is_variable(Str text, size_t start, size_t end)
{
	bool keyword = end + 1 < text.n && text.p[end] == '=' && text.p[end + 1] != '=';
	return !(start && text.p[start - 1] == '.') && !keyword;
}

/* The helper's text, with the names that the helpers have in this file. */
static void add_renamed(Rewrite *rw, Buf *out, const MapHelper *h)
{
	Str text = str_c(h->text);
	for (size_t i = 0, end; i < text.n; i = end) {
		for (end = i; end < text.n && str_is_identifier(str_n(text.p + i, end + 1 - i)); end++)
			;
		Str word = str_n(text.p + i, end - i);
		bool helper = str_eqc(word, h->name);
		for (size_t k = 0; k < h->nneeds && !helper; k++)
			helper = str_eqc(word, h->needs[k]);
		if (helper && is_variable(text, i, end))
			buf_addc(out, names_helper(rw->names, arena_strndup(rw->arena, word.p, word.n)));
		else if (word.n)
			buf_adds(out, word);
		else if (text.p[end] == '\n')
			buf_addc(out, rw->source->eol);
		else
			buf_byte(out, text.p[end]);
		end += word.n == 0;
	}
}

static void add_helper_text(Rewrite *rw, Buf *out, const char *name, Map *done)
{
	if (map_get(done, str_c(name)) != MAP_NONE)
		return;
	map_set(done, str_c(name), 1);
	const MapHelper *h = mapping_helper(str_c(name));
	if (!h)
		BUG("helper");
	for (size_t i = 0; i < h->nneeds; i++)
		add_helper_text(rw, out, h->needs[i], done);
	buf_printf(out, "%s%s", rw->source->eol, rw->source->eol);
	add_renamed(rw, out, h);
}

static void add_helpers(Rewrite *rw)
{
	if (!rw->helpers.n)
		return;
	Map done = {0};
	Buf text = {0};
	uint32_t at = head_end(rw, rw->first_helped);
	if (at && rw->source->text.p[at - 1] != '\n' && rw->source->text.p[at - 1] != '\r')
		buf_addc(&text, rw->source->eol);
	for (size_t i = 0; i < rw->helpers.n; i++)
		add_helper_text(rw, &text, rw->helpers.v[i], &done);
	/* two blank lines to what follows, unless they are there */
	Str t = rw->source->text;
	uint32_t blank = 0, p = at;
	while (p < t.n && (t.p[p] == '\n' || t.p[p] == '\r'))
		blank += t.p[p++] == '\n';
	for (; p < t.n && blank < 2; blank++)
		buf_addc(&text, rw->source->eol);
	edit_insert_before(rw->edits, 0, at, str_n(arena_strndup(rw->arena, text.p, text.n), text.n));
	buf_free(&text);
	map_free(&done);
	rw->names->need_paddle = true;
}

/* ---- names that are bound by more than an import ---- */

static bool is_import_part(const Syntax *s, Node n)
{
	NodeKind k = node_kind(s, node_parent(s, n));
	return k == N_DOTTED_NAME || k == N_ALIASED_IMPORT;
}

/* The new name of an imported variable that has another one in the output; else an empty Str. */
static Str renamed(const Rewrite *rw, Sym sym)
{
	uint32_t i = sym == SYM_NONE ? UINT32_MAX : rw->names->of_symbol.v[sym];
	if (i == UINT32_MAX)
		return (Str){0};
	const Alias *a = &rw->names->aliases.v[i];
	bool both = a->stays || (rw->names->need_torch && str_eqc(a->torch, "torch"));
	return a->variable || !a->paddle.n || a->kept || both || str_eq(a->local, a->old_local) ? (Str){0} : a->local;
}

/* `torch = None` where there is no torch, `global torch`: where the import has a new name, these have it too. */
static void rename_bindings(Rewrite *rw)
{
	for (Node n = 1; n < rw->syntax->n; n++) {
		if (node_kind(rw->syntax, n) != N_IDENTIFIER)
			continue;
		NodeKind k = node_kind(rw->syntax, node_parent(rw->syntax, n));
		Sym sym = k == N_GLOBAL || k == N_NONLOCAL
				  ? scope_lookup(rw->scopes, rw->scopes->scope_of[n], node_text(rw->syntax, n))
				  : rw->scopes->sym_of[n];
		Str name = renamed(rw, sym);
		if (name.n && !is_import_part(rw->syntax, n) && !infer_spelled(rw->infer, n).n)
			set_text(rw, n, name);
	}
}

/* `__all__ = ["torch", "nn"]`: the strings name what the imports bind. */
static void rename_exports(Rewrite *rw)
{
	const Syntax *s = rw->syntax;
	if (!scope_name_used(rw->scopes, STR("__all__")))
		return;
	for (Node n = 1; n < s->n; n++) {
		if (node_kind(s, n) != N_IDENTIFIER || !str_eqc(node_text(s, n), "__all__") ||
		    rw->scopes->scope_of[n] != 0)
			continue;
		Node st = s->nodes[n].statement;
		for (Node c = n; c < s->nodes[st].after; c++) {
			Str text = node_kind(s, c) == N_STRING ? node_text(s, c) : (Str){0};
			if (text.n < 3 || (text.p[0] != '"' && text.p[0] != '\''))
				continue;
			Str name = renamed(rw, scope_lookup(rw->scopes, 0, str_n(text.p + 1, text.n - 2)));
			if (name.n)
				edit_replace_text(rw->edits, c, s->nodes[c].start + 1, s->nodes[c].end - 1, name);
		}
	}
}

/* Marks the aliases that `import torch` itself binds. */
static void note_whole_imports(Rewrite *rw)
{
	for (Node n = 1; n < rw->syntax->n; n = node_behind_simple(rw->syntax, n)) {
		bool item = node_kind(rw->syntax, n) == N_DOTTED_NAME &&
			    node_kind(rw->syntax, node_parent(rw->syntax, n)) == N_IMPORT;
		Node first = item ? node_first(rw->syntax, n) : NODE_NONE;
		Alias *a = first != NODE_NONE && node_next(rw->syntax, first) == NODE_NONE
				   ? alias_of(rw, first, (Str){0})
				   : NULL;
		if (a)
			a->whole = true;
	}
}

void imports_rewrite(Rewrite *rw)
{
	Given given = {0};
	add_helpers(rw);
	note_whole_imports(rw);
	for (Node n = 1; n < rw->syntax->n; n = node_behind_simple(rw->syntax, n)) {
		if (node_kind(rw->syntax, n) == N_IMPORT)
			import_statement(rw, n, &given);
		else if (node_kind(rw->syntax, n) == N_IMPORT_FROM)
			from_statement(rw, n);
	}
	rename_bindings(rw);
	rename_exports(rw);
	if (rw->names->need_paddle && !given.paddle)
		add_import(rw, "import paddle");
	if (rw->names->need_torchvision && !given.torchvision)
		add_import(rw, "import torchvision");
	if (rw->names->need_torch && !given.torch)
		add_import(rw, "import torch");
}
