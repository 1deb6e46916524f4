/* project_view: answers what inference and names ask of other files. */
#include "project_internal.h"

/* The module of "@K" or "@K.name"; NULL when there is none. */
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
	uint32_t m = project_find(self, self->current, text);
	return m == UINT32_MAX ? (Str){0} : self->modules.v[m]->id;
}

static bool view_reaches(void *context, Str text)
{
	Project *self = context;
	uint32_t m = project_find(self, self->current, text);
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
					: mapping_find(full) ? type_ref(&self->types, project_keep(self, full))
							     : NULL;
			if (t)
				return t;
		}
	}
	if (m && m->folder) { /* a submodule */
		uint32_t sub = project_find_below(self, m->folder, name);
		if (sub != UINT32_MAX)
			return type_ref(&self->types, self->modules.v[sub]->id);
	}
	return NULL;
}

static const Type *into(Project *self, TypeTable *table, const Type *t)
{
	TypeCopy copy = {table, NULL, {0}, &self->arena};
	return t ? project_copy_type(&copy, t) : NULL;
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

InferProject project_make_view(Project *self)
{
	return (InferProject){view_module, view_reaches, view_export, view_member, view_base,
			      view_output, view_returns, view_path,   self};
}
