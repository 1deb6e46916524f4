/* project_summary: what a file of the project holds, in types of the project. */
#include "project_internal.h"
#include "rewrite_shared.h"

static bool no_fact(const void *context, const char *fact)
{
	(void)context;
	(void)fact;
	return false;
}

static bool user_is(const void *context, uint32_t cls, Str base)
{
	const ProjectView *self = context;
	return infer_class_is(&self->infer, cls, base);
}

static bool subclass(const void *context, Str cls, Str base)
{
	const ProjectView *self = context;
	return infer_subclass(&self->infer, cls, base);
}

Str project_keep(Project *self, Str s) { return str_n(arena_strndup(&self->arena, s.p, s.n), s.n); }

static const Type *copy(const TypeCopy *c, const Type *t, unsigned depth);

/* A class or function at the top of the file, or an object of that class; others have no name outside. */
static const Type *copy_user(const TypeCopy *c, const Type *t)
{
	const Infer *from = c->from;
	bool func = t->tag == TY_FUNCTION;
	Node node = func ? from->funcs.v[t->index].node : from->classes.v[t->index].node;
	Node name = node_field(from->syntax, node, F_NAME);
	uint32_t scope = func ? from->funcs.v[t->index].scope : from->classes.v[t->index].scope;
	if (name == NODE_NONE || from->scopes->scopes.v[scope].parent != 0)
		return type_simple(c->table, func ? TY_CALLABLE : TY_ANY);
	Str text = node_text(from->syntax, name);
	Str full = str_c(arena_printf(c->arena, STR_FMT "." STR_FMT, STR_ARG(c->id), STR_ARG(text)));
	if (t->tag != TY_OBJECT)
		return type_ref(c->table, full);
	const Type *object = type_instance(c->table, full, NULL);
	return t->flags & TYPE_OWN ? type_own(c->table, object) : object;
}

static Str copy_name(const TypeCopy *c, const Type *t)
{
	return c->from ? str_n(arena_strndup(c->arena, t->name.p, t->name.n), t->name.n) : t->name;
}

static const Type *copy_instance(const TypeCopy *c, const Type *t)
{
	const Type *object = type_instance(c->table, copy_name(c, t), NULL);
	return t->flags & TYPE_OWN ? type_own(c->table, object) : object;
}

static const Type *copy_union(const TypeCopy *c, const Type *t, unsigned depth)
{
	const Type *out = NULL;
	for (size_t i = 0; i < t->n; i++)
		out = type_join(c->table, out, copy(c, t->args[i], depth + 1));
	return out;
}

static const Type *copy_tuple(const TypeCopy *c, const Type *t, unsigned depth)
{
	const Type *args[64];
	for (size_t i = 0; i < t->n; i++)
		args[i] = copy(c, t->args[i], depth + 1);
	return type_tuple(c->table, args, t->n);
}

/* The name of t, where the other table may keep it. */
static const Type *copy(const TypeCopy *c, const Type *t, unsigned depth)
{
	enum { DEEPEST = 5 };
	TypeTable *table = c->table;
	if (!t || depth > DEEPEST)
		return type_simple(table, TY_ANY);
	switch (t->tag) {
	case TY_CLASS:
	case TY_OBJECT:
	case TY_FUNCTION: return copy_user(c, t);
	case TY_TENSOR:
		return type_ranked(table, type_tensor(table, t->kind, t->flags & (unsigned)~TYPE_FRESH), t->index);
	case TY_UNION: return copy_union(c, t, depth);
	case TY_TUPLE: return copy_tuple(c, t, depth);
	case TY_LIST:
	case TY_SET:
	case TY_ITER:
	case TY_TUPLE_OF:
	case TY_DICT:
	case TY_PARTIAL: return type_of(table, (TypeTag)t->tag, copy(c, t->args[0], depth + 1));
	case TY_REF: return type_ref(table, copy_name(c, t));
	case TY_INSTANCE: return copy_instance(c, t);
	default:
		if (!t->name.n)
			return type_simple(table, (TypeTag)t->tag);
		return type_constant(table, (TypeTag)t->tag, t->kind, copy_name(c, t));
	}
}

const Type *project_copy_type(const TypeCopy *c, const Type *t) { return copy(c, t, 0); }

/* A type of the file m, which was just inferred, as one of the project. */
static const Type *own(Project *self, const Module *m, const Infer *infer, const Type *t)
{
	TypeCopy c = {&self->types, infer, m->id, &self->arena};
	return project_copy_type(&c, t);
}

static void take_exports(Project *self, Module *m, const Infer *infer, const Names *names)
{
	const Scopes *scopes = infer->scopes;
	for (size_t i = 0; i < scopes->symbols.n; i++) {
		const Symbol *sym = &scopes->symbols.v[i];
		if (sym->scope != 0 || !sym->all)
			continue;
		Export e = {.name = project_keep(self, sym->name), .type = own(self, m, infer, sym->all)};
		uint32_t alias = names->of_symbol.v[i];
		e.output = alias == UINT32_MAX ? e.name : project_keep(self, names->aliases.v[alias].local);
		map_set(&m->export_of, e.name, (uint32_t)m->exports.n);
		arena_push(&self->arena, &m->exports, e);
	}
	for (size_t i = 0; i < infer->stars.n; i++)
		arena_push(&self->arena, &m->stars, project_keep(self, infer->stars.v[i]));
}

static void take_members(Project *self, Module *m, const Infer *infer, const Class *c, ClassSummary *out)
{
	for (size_t i = 0; i < c->members.n; i++) {
		const Member *member = &c->members.v[i];
		ClassMember cm = {.name = project_keep(self, member->name)};
		if (member->func == UINT32_MAX) {
			cm.type = own(self, m, infer, member->type);
		} else {
			const Func *f = &infer->funcs.v[member->func];
			cm.method = !f->is_property;
			cm.type = own(self, m, infer, f->ret);
		}
		arena_push(&self->arena, &out->members, cm);
	}
}

/* The name that a class or function of the file has in the project; empty when it has none. */
static Str own_name(Project *self, const Module *m, const Infer *infer, TypeTag tag, uint32_t index)
{
	Type t = {.tag = (uint8_t)tag, .index = index};
	const Type *named = own(self, m, infer, &t);
	return named->tag == TY_REF ? named->name : (Str){0};
}

static uint32_t line_of(const Infer *infer, const Source *source, Node n)
{
	return source_linecol(source, infer->syntax->nodes[n].start).line;
}

static void take_classes(Project *self, Module *m, const Infer *infer, const Source *source)
{
	for (uint32_t i = 0; i < infer->classes.n; i++) {
		const Class *c = &infer->classes.v[i];
		ClassSummary sum = {.name = own_name(self, m, infer, TY_CLASS, i)};
		if (!sum.name.n)
			continue;
		sum.line = line_of(infer, source, c->node);
		for (size_t k = 0; k < c->bases.n; k++) {
			const Type *b = own(self, m, infer, c->bases.v[k]);
			if (b->tag == TY_REF)
				arena_push(&self->arena, &sum.bases, b->name);
		}
		take_members(self, m, infer, c, &sum);
		arena_push(&self->arena, &m->classes, sum);
	}
}

static void take_funcs(Project *self, Module *m, const Infer *infer, const Source *source)
{
	for (uint32_t i = 0; i < infer->funcs.n; i++) {
		const Func *f = &infer->funcs.v[i];
		if (f->is_lambda || f->cls != UINT32_MAX)
			continue;
		FuncSummary sum = {.name = own_name(self, m, infer, TY_FUNCTION, i)};
		if (!sum.name.n)
			continue;
		sum.line = line_of(infer, source, f->node);
		sum.returns = own(self, m, infer, f->ret);
		arena_push(&self->arena, &m->funcs, sum);
	}
}

void project_take(Project *self, Module *m, const Source *source, const Rewrite *analysis)
{
	const Infer *infer = analysis->infer;
	m->facts = shared_bits(analysis);
	take_exports(self, m, infer, analysis->names);
	take_classes(self, m, infer, source);
	take_funcs(self, m, infer, source);
	m->summarised = true;
}

/* The first pass of rewriting, which tells what the names of the file become. */
static void collect(ProjectView *self, const Syntax *s, const Source *source, const ConvertOptions *options)
{
	Rewrite *rw = &self->rewrite;
	rw->syntax = s;
	rw->source = source;
	rw->infer = &self->infer;
	rw->scopes = &self->scopes;
	rw->names = &self->names;
	rw->edits = &self->edits;
	rw->arena = &self->scratch;
	rw->options = options;
	rewrite_collect(rw);
}

/* What an analysis refers to for as long as it is looked at. */
typedef struct {
	Buf bytes;
	Source source;
	Syntax syntax;
} Text;

/* Analyses a file as `asker` sees other files; false when it is no Python. */
static bool analyse(ProjectView *self, const Module *asker, const char *path, Text *text)
{
	Diag why = {0};
	arena_reset(&self->scratch);
	if (!source_init(&text->source, &self->scratch, buf_str(&text->bytes), &why))
		return false;
	text->syntax = syntax_parse(self->parser, text->source.text);
	if (text->syntax.has_error)
		return false;
	const Syntax *s = &text->syntax;
	unsigned target = self->project->target;
	MatchEnv env = {
		.target = target, .has_fact = no_fact, .user_is = user_is, .subclass = subclass, .context = self};
	ConvertOptions options = {.path = path, .target = target};
	project_ask(self, path, asker, true);
	scope_build(&self->scopes, s);
	infer_run(&self->infer, s, &self->scopes, &self->scratch, &env, &self->answers);
	edit_init(&self->edits, s, text->source.bytes, &self->scratch);
	collect(self, s, &text->source, &options);
	return true;
}

/* Reads the file of m where that is worth it. */
static bool read_torch(ProjectView *self, Module *m, Buf *bytes)
{
	pthread_mutex_lock(&self->project->lock);
	bool torch = project_reaches_torch(self->project, m);
	pthread_mutex_unlock(&self->project->lock);
	return m->path && torch && self->project->read(m->path, bytes) == 0;
}

void project_summarise(ProjectView *self, Module *m)
{
	Text text = {0};
	if (read_torch(self, m, &text.bytes) && analyse(self, m, m->path, &text)) {
		pthread_mutex_lock(&self->project->lock);
		project_take(self->project, m, &text.source, &self->rewrite);
		pthread_mutex_unlock(&self->project->lock);
	}
	buf_free(&text.bytes);
}

unsigned project_read_facts(ProjectView *self, Module *m)
{
	Text text = {0};
	Module nobody = {0};
	bool done = read_torch(self, m, &text.bytes) && analyse(self, &nobody, m->path, &text);
	unsigned facts = done ? shared_bits(&self->rewrite) : 0;
	buf_free(&text.bytes);
	return facts;
}
