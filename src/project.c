/* project: finding modules, ordering them, summarising them. */
#include "project.h"

#include <stdio.h>
#include <stdlib.h>

#include "rewrite.h"

/* ---- what is kept ---- */

typedef struct {
	Str name, output; /* its name in the file, and in the converted file */
	const Type *type;
} Export;

typedef struct {
	Str name;
	const Type *type; /* of a method what it returns */
	bool method;
} ClassMember;

typedef struct {
	Str name; /* "@K.Class" */
	VEC(Str) bases;
	VEC(ClassMember) members;
} ClassSummary;

typedef struct {
	Str name; /* "@K.function" */
	const Type *returns;
} FuncSummary;

typedef enum { MODULE_NEW, MODULE_OPEN, MODULE_DONE } ModuleState;

typedef struct {
	const char *path;   /* of its file; NULL: a folder without __init__.py */
	const char *folder; /* of a package; NULL: a plain module */
	Str id;             /* "@K" */
	VEC(uint32_t) deps;
	ModuleState state;
	uint32_t index, low, component; /* of Tarjan's algorithm */
	bool on_stack, summarised;
	bool torch; /* it imports torch, or a file that does */
	VEC(Export) exports;
	VEC(Str) stars; /* "@K" or a torch module */
	VEC(ClassSummary) classes;
	VEC(FuncSummary) funcs;
} Module;

struct Project {
	ProjectRead *read;
	unsigned target;
	Arena arena, scratch;
	TypeTable types;
	VEC(Module *) modules;
	Map by_path; /* module file or folder -> index; MAP value 0 stands for "no such file" plus one */
	Map found;   /* "folder\nmodule" -> index + 1, or 0 */
	SyntaxParser *parser;
	Scopes scopes;
	Infer infer;
	Names names;
	Edits edits;
	Rewrite rewrite;
	uint32_t counter, components;
	VEC(uint32_t) stack;
	const char *current;        /* path of the file that asks */
	uint32_t current_component; /* UINT32_MAX: sees everything */
	InferProject view;
};

/* ---- files ---- */

static const char *folder_of(Project *self, const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? arena_strndup(&self->arena, path, (size_t)(slash - path)) : ".";
}

static bool readable(Project *self, const char *path)
{
	Buf text = {0};
	bool ok = self->read(path, &text) == 0;
	buf_free(&text);
	return ok;
}

/* Index of the module whose file or folder this is, or UINT32_MAX. */
static uint32_t add_module(Project *self, const char *path, const char *folder)
{
	Str key = str_c(path ? path : folder);
	uint32_t known = map_get(&self->by_path, key);
	if (known != MAP_NONE)
		return known;
	Module *m = arena_new(&self->arena, Module);
	uint32_t index = (uint32_t)self->modules.n;
	*m = (Module){.path = path, .folder = folder};
	m->id = str_c(arena_printf(&self->arena, "@%u", index));
	vec_push(&self->modules, m);
	map_set(&self->by_path, key, index);
	return index;
}

/* The module or package `parts` ("a.b") below `root`. */
static uint32_t find_below(Project *self, const char *root, Str parts)
{
	char *base = arena_printf(&self->arena, "%s/" STR_FMT, root, STR_ARG(parts));
	for (char *p = base + strlen(root) + 1; *p; p++)
		if (*p == '.')
			*p = '/';
	Str key = str_c(base);
	uint32_t known = map_get(&self->found, key);
	if (known != MAP_NONE)
		return known ? known - 1 : UINT32_MAX;
	char *file = arena_printf(&self->arena, "%s.py", base),
	     *init = arena_printf(&self->arena, "%s/__init__.py", base);
	uint32_t m = readable(self, init)   ? add_module(self, init, base)
		     : readable(self, file) ? add_module(self, file, NULL)
					    : UINT32_MAX;
	map_set(&self->found, key, m == UINT32_MAX ? 0 : m + 1);
	return m;
}

static const char *parent_folder(Project *self, const char *folder)
{
	if (strcmp(folder, ".") == 0)
		return "..";
	size_t n = strlen(folder);
	if (strcmp(folder, "..") == 0 || (n >= 3 && strcmp(folder + n - 3, "/..") == 0))
		return arena_printf(&self->arena, "%s/..", folder);
	return strchr(folder, '/') ? folder_of(self, folder) : ".";
}

/* `..a.b` from the folder of the importing file. */
static uint32_t find_relative(Project *self, const char *from, Str text)
{
	const char *folder = folder_of(self, from);
	size_t dots = 0;
	while (dots < text.n && text.p[dots] == '.')
		dots++;
	for (size_t i = 1; i < dots; i++)
		folder = parent_folder(self, folder);
	Str rest = str_n(text.p + dots, text.n - dots);
	while (rest.n && (rest.p[0] == ' ' || rest.p[0] == '\t'))
		rest = str_n(rest.p + 1, rest.n - 1);
	if (rest.n)
		return find_below(self, folder, rest);
	char *init = arena_printf(&self->arena, "%s/__init__.py", folder);
	return readable(self, init) ? add_module(self, init, folder) : add_module(self, NULL, folder);
}

/* `a.b`: beside the file, beside its outermost package, and in the folders above. */
static uint32_t find_absolute(Project *self, const char *from, Str text)
{
	enum { ABOVE = 3 };
	const char *folder = folder_of(self, from);
	uint32_t m = find_below(self, folder, text);
	const char *root = folder;
	while (m == UINT32_MAX && readable(self, arena_printf(&self->arena, "%s/__init__.py", root)) &&
	       strcmp(root, ".") != 0)
		root = parent_folder(self, root);
	for (int i = 0; m == UINT32_MAX && i < ABOVE; i++, root = parent_folder(self, root))
		m = find_below(self, root, text);
	return m;
}

static bool known_outside(Str text)
{
	return names_is_torch(text) || mapping_is_module(str_n(text.p, str_find(text, STR("."))));
}

static uint32_t find_module(Project *self, const char *from, Str text)
{
	if (!text.n || text.n > 200)
		return UINT32_MAX;
	if (text.p[0] == '.')
		return find_relative(self, from, text);
	return known_outside(text) ? UINT32_MAX : find_absolute(self, from, text);
}

/* ---- imports, read off the text ---- */

static Str word_at(Str line, size_t *at)
{
	while (*at < line.n && (line.p[*at] == ' ' || line.p[*at] == '\t' || line.p[*at] == ',' || line.p[*at] == '('))
		(*at)++;
	size_t start = *at;
	while (*at < line.n && !strchr(" \t,;()#\r\\", line.p[*at]))
		(*at)++;
	return str_n(line.p + start, *at - start);
}

static void add_dep(Project *self, Module *m, uint32_t dep)
{
	(void)self;
	if (dep != UINT32_MAX)
		vec_push(&m->deps, dep);
}

/* The submodules among the names of `from package import a, b`. */
static void add_submodules(Project *self, Module *m, uint32_t package, Str line, size_t at)
{
	const char *folder = package == UINT32_MAX ? NULL : self->modules.v[package]->folder;
	while (folder && at < line.n && line.p[at] != '#' && line.p[at] != ')') {
		Str name = word_at(line, &at);
		if (!name.n)
			break;
		if (str_is_identifier(name))
			add_dep(self, m, find_below(self, folder, name));
	}
}

static void scan_line(Project *self, Module *m, const char *path, Str line, Str rest)
{
	size_t at = 0;
	Str first = word_at(line, &at);
	if (str_eqc(first, "import")) {
		while (at < line.n && line.p[at] != '#') {
			Str name = word_at(line, &at);
			if (!name.n)
				break;
			m->torch |= names_is_torch(name);
			if (!str_eqc(name, "as"))
				add_dep(self, m, find_module(self, path, name));
		}
	} else if (str_eqc(first, "from")) {
		Str module = word_at(line, &at);
		m->torch |= names_is_torch(module);
		uint32_t found = find_module(self, path, module);
		add_dep(self, m, found);
		if (str_eqc(word_at(line, &at), "import"))
			add_submodules(self, m, found, rest, at + (size_t)(line.p - rest.p));
	}
}

static void scan_imports(Project *self, Module *m, const char *path, Str text)
{
	size_t start = 0;
	while (start < text.n) {
		const char *nl = memchr(text.p + start, '\n', text.n - start);
		size_t end = nl ? (size_t)(nl - text.p) : text.n, at = start;
		while (at < end && (text.p[at] == ' ' || text.p[at] == '\t'))
			at++;
		Str line = str_n(text.p + at, end - at);
		if (str_starts(line, STR("import ")) || str_starts(line, STR("from "))) {
			/* names in parentheses go on over lines; a line of its own is enough otherwise */
			bool open = memchr(line.p, '(', line.n) && !memchr(line.p, ')', line.n);
			Str rest = open ? str_n(line.p, text.n - at) : line;
			for (size_t i = 0; open && i < rest.n; i++)
				if (rest.p[i] == ')')
					rest.n = i;
			scan_line(self, m, path, line, rest);
		}
		start = end + 1;
	}
}

/* ---- types of one file as types of the project, and back ---- */

static const Type *copy_type(TypeTable *table, const Type *t, const Infer *infer, Str id, Arena *arena, unsigned depth)
{
	if (!t || depth > 5)
		return type_simple(table, TY_ANY);
	switch (t->tag) {
	case TY_CLASS:
	case TY_OBJECT:
	case TY_FUNCTION: {
		bool func = t->tag == TY_FUNCTION;
		Node node = func ? infer->funcs.v[t->index].node : infer->classes.v[t->index].node;
		Node name = node_field(infer->syntax, node, F_NAME);
		uint32_t scope = func ? infer->funcs.v[t->index].scope : infer->classes.v[t->index].scope;
		if (name == NODE_NONE || infer->scopes->scopes.v[scope].parent != 0)
			return type_simple(table, func ? TY_CALLABLE : TY_ANY);
		Str full = str_c(
			arena_printf(arena, STR_FMT "." STR_FMT, STR_ARG(id), STR_ARG(node_text(infer->syntax, name))));
		return t->tag == TY_OBJECT ? type_instance(table, full, NULL) : type_ref(table, full);
	}
	case TY_TENSOR:
		return type_ranked(table, type_tensor(table, t->kind, t->flags & (unsigned)~TYPE_FRESH), t->index);
	case TY_UNION: {
		const Type *out = NULL;
		for (size_t i = 0; i < t->n; i++)
			out = type_join(table, out, copy_type(table, t->args[i], infer, id, arena, depth + 1));
		return out;
	}
	case TY_TUPLE: {
		const Type *args[64];
		for (size_t i = 0; i < t->n; i++)
			args[i] = copy_type(table, t->args[i], infer, id, arena, depth + 1);
		return type_tuple(table, args, t->n);
	}
	case TY_LIST:
	case TY_SET:
	case TY_ITER:
	case TY_TUPLE_OF:
	case TY_DICT:
	case TY_PARTIAL:
		return type_of(table, (TypeTag)t->tag, copy_type(table, t->args[0], infer, id, arena, depth + 1));
	case TY_REF:
	case TY_INSTANCE: {
		Str name = t->name;
		if (infer) /* from a file's arena into the project's */
			name = str_n(arena_strndup(arena, name.p, name.n), name.n);
		return t->tag == TY_REF ? type_ref(table, name) : type_instance(table, name, NULL);
	}
	default:
		if (!t->name.n)
			return type_simple(table, (TypeTag)t->tag);
		return type_constant(table, (TypeTag)t->tag, t->kind,
				     infer ? str_n(arena_strndup(arena, t->name.p, t->name.n), t->name.n) : t->name);
	}
}

/* ---- summaries ---- */

static bool no_fact(const void *context, const char *fact)
{
	(void)context;
	(void)fact;
	return false;
}

static bool user_is(const void *context, uint32_t cls, Str base)
{
	const Project *self = context;
	return infer_class_is(&self->infer, cls, base);
}

static bool subclass(const void *context, Str cls, Str base)
{
	const Project *self = context;
	return infer_subclass(&self->infer, cls, base);
}

static Str keep(Project *self, Str s) { return str_n(arena_strndup(&self->arena, s.p, s.n), s.n); }

static void summarise_exports(Project *self, Module *m)
{
	for (size_t i = 0; i < self->scopes.symbols.n; i++) {
		const Symbol *sym = &self->scopes.symbols.v[i];
		if (sym->scope != 0 || !sym->all)
			continue;
		Export e = {.name = keep(self, sym->name),
			    .type = copy_type(&self->types, sym->all, &self->infer, m->id, &self->arena, 0)};
		uint32_t alias = self->names.of_symbol.v[i];
		e.output = alias == UINT32_MAX ? e.name : keep(self, self->names.aliases.v[alias].local);
		vec_push(&m->exports, e);
	}
	for (size_t i = 0; i < self->infer.stars.n; i++)
		vec_push(&m->stars, keep(self, self->infer.stars.v[i]));
}

static void summarise_members(Project *self, Module *m, const Class *c, ClassSummary *out)
{
	for (size_t i = 0; i < c->members.n; i++) {
		const Member *member = &c->members.v[i];
		ClassMember cm = {.name = keep(self, member->name)};
		if (member->func == UINT32_MAX) {
			cm.type = copy_type(&self->types, member->type, &self->infer, m->id, &self->arena, 0);
		} else {
			const Func *f = &self->infer.funcs.v[member->func];
			cm.method = !f->is_property;
			cm.type = copy_type(&self->types, f->ret, &self->infer, m->id, &self->arena, 0);
		}
		vec_push(&out->members, cm);
	}
}

static void summarise_classes(Project *self, Module *m)
{
	for (uint32_t i = 0; i < self->infer.classes.n; i++) {
		const Class *c = &self->infer.classes.v[i];
		const Type *t = copy_type(&self->types, type_user(&self->infer.table, TY_CLASS, i), &self->infer, m->id,
					  &self->arena, 0);
		if (t->tag != TY_REF)
			continue;
		ClassSummary sum = {.name = t->name};
		for (size_t k = 0; k < c->bases.n; k++) {
			const Type *b = copy_type(&self->types, c->bases.v[k], &self->infer, m->id, &self->arena, 0);
			if (b->tag == TY_REF)
				vec_push(&sum.bases, b->name);
		}
		summarise_members(self, m, c, &sum);
		vec_push(&m->classes, sum);
	}
}

static void summarise_funcs(Project *self, Module *m)
{
	for (uint32_t i = 0; i < self->infer.funcs.n; i++) {
		const Func *f = &self->infer.funcs.v[i];
		if (f->is_lambda || f->cls != UINT32_MAX)
			continue;
		const Type *t = copy_type(&self->types, type_user(&self->infer.table, TY_FUNCTION, i), &self->infer,
					  m->id, &self->arena, 0);
		FuncSummary sum = {t->name, copy_type(&self->types, f->ret, &self->infer, m->id, &self->arena, 0)};
		if (t->tag == TY_REF)
			vec_push(&m->funcs, sum);
	}
}

static void analyse(Project *self, Module *m, Str bytes)
{
	Source source;
	Diag why = {0};
	arena_reset(&self->scratch);
	if (!source_init(&source, &self->scratch, bytes, &why))
		return;
	Syntax s = syntax_parse(self->parser, source.text);
	if (s.has_error)
		return;
	MatchEnv env = {
		.target = self->target, .has_fact = no_fact, .user_is = user_is, .subclass = subclass, .context = self};
	ConvertOptions options = {.path = m->path, .target = self->target};
	self->current = m->path;
	self->current_component = m->component;
	scope_build(&self->scopes, &s);
	infer_run(&self->infer, &s, &self->scopes, &self->scratch, &env, &self->view);
	edit_init(&self->edits, &s, source.bytes, &self->scratch);
	Rewrite *rw = &self->rewrite;
	rw->syntax = &s;
	rw->source = &source;
	rw->infer = &self->infer;
	rw->scopes = &self->scopes;
	rw->names = &self->names;
	rw->edits = &self->edits;
	rw->arena = &self->scratch;
	rw->options = &options;
	rewrite_collect(rw);
	summarise_exports(self, m);
	summarise_classes(self, m);
	summarise_funcs(self, m);
	m->summarised = true;
}

static void summarise(Project *self, Module *m)
{
	Buf bytes = {0};
	if (m->path && self->read(m->path, &bytes) == 0 && m->torch)
		analyse(self, m, buf_str(&bytes));
	buf_free(&bytes);
}

/* ---- order: Tarjan's algorithm, without recursion ---- */

static void open_module(Project *self, uint32_t i)
{
	Module *m = self->modules.v[i];
	m->state = MODULE_OPEN;
	m->index = m->low = ++self->counter;
	m->on_stack = true;
	vec_push(&self->stack, i);
	Buf bytes = {0};
	if (m->path && self->read(m->path, &bytes) == 0)
		scan_imports(self, self->modules.v[i], m->path, buf_str(&bytes));
	buf_free(&bytes);
}

/* All modules of one cycle of imports; alone, most of the time. */
static void close_component(Project *self, uint32_t root)
{
	size_t first = self->stack.n;
	bool torch = false;
	uint32_t component = ++self->components;
	do {
		Module *m = self->modules.v[self->stack.v[--first]];
		m->on_stack = false;
		m->component = component;
		torch |= m->torch;
		for (size_t k = 0; k < m->deps.n; k++)
			torch |= self->modules.v[m->deps.v[k]]->torch;
	} while (self->stack.v[first] != root);
	for (size_t k = self->stack.n; k-- > first;) {
		Module *m = self->modules.v[self->stack.v[k]];
		m->torch = torch;
		m->state = MODULE_DONE;
	}
	size_t end = self->stack.n;
	for (size_t k = end; k-- > first;)
		summarise(self, self->modules.v[self->stack.v[k]]);
	self->stack.n = first;
}

typedef struct {
	uint32_t module;
	size_t next;
} Visit;

static void visit_all(Project *self, uint32_t start)
{
	VEC(Visit) todo = {0};
	Visit v = {start, 0};
	open_module(self, start);
	vec_push(&todo, v);
	while (todo.n) {
		Visit *top = &todo.v[todo.n - 1];
		Module *m = self->modules.v[top->module];
		if (top->next < m->deps.n) {
			uint32_t dep = m->deps.v[top->next++];
			Module *d = self->modules.v[dep];
			if (d->state == MODULE_NEW) {
				open_module(self, dep);
				v = (Visit){dep, 0};
				vec_push(&todo, v);
			} else if (d->on_stack && d->index < m->low) {
				m->low = d->index;
			}
			continue;
		}
		uint32_t done = top->module;
		if (m->low == m->index)
			close_component(self, done);
		todo.n--;
		if (todo.n) {
			Module *up = self->modules.v[todo.v[todo.n - 1].module];
			if (m->low < up->low)
				up->low = m->low;
		}
	}
	free(todo.v);
}

/* ---- the view ---- */

static Module *module_of(Project *self, Str id)
{
	size_t end = str_find(id, STR("."));
	uint32_t k = 0;
	for (size_t i = 1; i < end; i++)
		k = k * 10 + (uint32_t)(id.p[i] - '0');
	return k < self->modules.n ? self->modules.v[k] : NULL;
}

static Str view_module(void *context, Str text)
{
	Project *self = context;
	uint32_t m = find_module(self, self->current, text);
	return m == UINT32_MAX ? (Str){0} : self->modules.v[m]->id;
}

static bool view_reaches(void *context, Str text)
{
	Project *self = context;
	uint32_t m = find_module(self, self->current, text);
	return m != UINT32_MAX && self->modules.v[m]->torch;
}

/* Files of one cycle are summarised blind to each other. */
static bool visible(const Project *self, const Module *m)
{
	return m && m->summarised && m->component != self->current_component;
}

static const Type *find_export(Project *self, Module *m, Str name, Str *output, unsigned guard)
{
	if (visible(self, m)) {
		for (size_t i = 0; i < m->exports.n; i++)
			if (str_eq(m->exports.v[i].name, name)) {
				*output = m->exports.v[i].output;
				return m->exports.v[i].type;
			}
		for (size_t i = 0; i < m->stars.n && guard < 8; i++) {
			Str star = m->stars.v[i];
			Str full =
				str_c(arena_printf(&self->scratch, STR_FMT "." STR_FMT, STR_ARG(star), STR_ARG(name)));
			const Type *t = infer_is_project(star)
						? find_export(self, module_of(self, star), name, output, guard + 1)
					: mapping_find(full) ? type_ref(&self->types, keep(self, full))
							     : NULL;
			if (t)
				return t;
		}
	}
	if (m && m->folder) { /* a submodule */
		uint32_t sub = find_below(self, m->folder, name);
		if (sub != UINT32_MAX)
			return type_ref(&self->types, self->modules.v[sub]->id);
	}
	return NULL;
}

static const Type *into(Project *self, TypeTable *table, const Type *t)
{
	return t ? copy_type(table, t, NULL, (Str){0}, &self->arena, 0) : NULL;
}

static const Type *view_export(void *context, TypeTable *table, Str module, Str name)
{
	Project *self = context;
	Str output;
	return into(self, table, find_export(self, module_of(self, module), name, &output, 0));
}

static const ClassSummary *find_class(Project *self, Str name)
{
	Module *m = module_of(self, name);
	for (size_t i = 0; m && i < m->classes.n; i++)
		if (str_eq(m->classes.v[i].name, name))
			return &m->classes.v[i];
	return NULL;
}

static const ClassMember *find_member(Project *self, Str cls, Str name, unsigned guard)
{
	const ClassSummary *c = find_class(self, cls);
	for (size_t i = 0; c && i < c->members.n; i++)
		if (str_eq(c->members.v[i].name, name))
			return &c->members.v[i];
	for (size_t i = 0; c && i < c->bases.n && guard < 16; i++) {
		const ClassMember *m =
			infer_is_project(c->bases.v[i]) ? find_member(self, c->bases.v[i], name, guard + 1) : NULL;
		if (m)
			return m;
	}
	return NULL;
}

static const Type *view_member(void *context, TypeTable *table, Str cls, Str name, bool *method, bool *found)
{
	Project *self = context;
	const ClassMember *m = find_member(self, cls, name, 0);
	*found = m != NULL;
	*method = m && m->method;
	return m ? into(self, table, m->type) : NULL;
}

static Str outside_base(Project *self, Str cls, size_t *i, unsigned guard)
{
	const ClassSummary *c = find_class(self, cls);
	for (size_t k = 0; c && k < c->bases.n && guard < 16; k++) {
		if (infer_is_project(c->bases.v[k])) {
			Str found = outside_base(self, c->bases.v[k], i, guard + 1);
			if (found.n)
				return found;
		} else if ((*i)-- == 0) {
			return c->bases.v[k];
		}
	}
	return (Str){0};
}

static Str view_base(void *context, Str cls, size_t i) { return outside_base(context, cls, &i, 0); }

static const Type *view_returns(void *context, TypeTable *table, Str name)
{
	Project *self = context;
	Module *m = module_of(self, name);
	if (find_class(self, name))
		return type_instance(table, name, NULL);
	for (size_t i = 0; m && i < m->funcs.n; i++)
		if (str_eq(m->funcs.v[i].name, name))
			return into(self, table, m->funcs.v[i].returns);
	return NULL;
}

static Str view_output(void *context, Str module, Str name)
{
	Project *self = context;
	Str output = name;
	find_export(self, module_of(self, module), name, &output, 0);
	return output;
}

static Str view_path(void *context, Str name)
{
	const Module *m = module_of(context, name);
	return m ? str_c(m->path ? m->path : m->folder) : (Str){0};
}

/* ---- life ---- */

Project *project_new(ProjectRead *read, unsigned target)
{
	Project *self = memset(xmalloc(sizeof *self), 0, sizeof *self);
	self->read = read;
	self->target = target;
	self->parser = syntax_parser_new();
	types_init(&self->types, &self->arena);
	self->view = (InferProject){view_module, view_reaches, view_export, view_member, view_base,
				    view_output, view_returns, view_path,   self};
	return self;
}

static void free_module(Module *m)
{
	for (size_t i = 0; i < m->classes.n; i++) {
		free(m->classes.v[i].bases.v);
		free(m->classes.v[i].members.v);
	}
	free(m->deps.v);
	free(m->exports.v);
	free(m->stars.v);
	free(m->classes.v);
	free(m->funcs.v);
}

void project_free(Project *self)
{
	if (!self)
		return;
	for (size_t i = 0; i < self->modules.n; i++)
		free_module(self->modules.v[i]);
	free(self->modules.v);
	free(self->stack.v);
	map_free(&self->by_path);
	map_free(&self->found);
	types_clear(&self->types);
	syntax_parser_free(self->parser);
	scope_free(&self->scopes);
	infer_free(&self->infer);
	names_free(&self->names);
	edit_free(&self->edits);
	rewrite_free(&self->rewrite);
	arena_free(&self->arena);
	arena_free(&self->scratch);
	free(self);
}

bool project_enter(Project *self, const char *path, Str bytes)
{
	Module asking = {0};
	bool torch = false;
	scan_imports(self, &asking, path, bytes);
	for (size_t i = 0; i < asking.deps.n; i++) {
		if (self->modules.v[asking.deps.v[i]]->state == MODULE_NEW)
			visit_all(self, asking.deps.v[i]);
		torch |= self->modules.v[asking.deps.v[i]]->torch;
	}
	free(asking.deps.v);
	self->current = arena_strndup(&self->arena, path, strlen(path));
	self->current_component = UINT32_MAX;
	return torch;
}

const InferProject *project_view(Project *self) { return &self->view; }
