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

static Project *locked(ProjectView *self)
{
	pthread_mutex_lock(&self->project->lock);
	return self->project;
}

static void unlock(Project *project) { pthread_mutex_unlock(&project->lock); }

static Str view_module(void *context, Str text)
{
	ProjectView *self = context;
	Project *project = locked(self);
	uint32_t m = project_find(project, self->current, text);
	Str id = m == UINT32_MAX ? (Str){0} : project->modules.v[m]->id;
	unlock(project);
	return id;
}

static bool view_reaches(void *context, Str text)
{
	ProjectView *self = context;
	Project *project = locked(self);
	uint32_t m = project_find(project, self->current, text);
	bool torch = m != UINT32_MAX && project->modules.v[m]->torch;
	unlock(project);
	return torch;
}

/* Files of one cycle are summarised blind to each other. */
static bool visible(const Module *m, uint32_t component) { return m && m->summarised && m->component != component; }

/* `name`, when the torch module `star` has it. */
static const Type *star_export(Project *self, Str star, Str name)
{
	Buf full = {0};
	buf_printf(&full, STR_FMT "." STR_FMT, STR_ARG(star), STR_ARG(name));
	const Type *t =
		mapping_find(buf_str(&full)) ? type_ref(&self->types, project_keep(self, buf_str(&full))) : NULL;
	buf_free(&full);
	return t;
}

/* `component`: that of the file that asks. */
static const Type *find_export(Project *self, uint32_t component, Module *m, Str name, Str *output, unsigned guard)
{
	if (visible(m, component)) {
		uint32_t at = map_get(&m->export_of, name);
		if (at != MAP_NONE) {
			*output = m->exports.v[at].output;
			return m->exports.v[at].type;
		}
		for (size_t i = 0; i < m->stars.n && guard < 8; i++) {
			Str star = m->stars.v[i];
			const Type *t = infer_is_project(star) ? find_export(self, component, module_of(self, star),
									     name, output, guard + 1)
							       : star_export(self, star, name);
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
	ProjectView *self = context;
	Project *project = locked(self);
	Str output;
	const Type *t =
		into(project, table,
		     find_export(project, self->current_component, module_of(project, module), name, &output, 0));
	unlock(project);
	return t;
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
	Project *project = locked(context);
	const ClassMember *m = find_member(project, cls, name, 0);
	*found = m != NULL;
	*method = m && m->method;
	const Type *t = m ? into(project, table, m->type) : NULL;
	unlock(project);
	return t;
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

static Str view_base(void *context, Str cls, size_t i)
{
	Project *project = locked(context);
	Str base = outside_base(project, cls, &i, 0);
	unlock(project);
	return base;
}

static const Type *find_returns(Project *self, TypeTable *table, Str name)
{
	Module *m = module_of(self, name);
	if (find_class(self, name))
		return type_instance(table, name, NULL);
	for (size_t i = 0; m && i < m->funcs.n; i++)
		if (str_eq(m->funcs.v[i].name, name))
			return into(self, table, m->funcs.v[i].returns);
	return NULL;
}

static const Type *view_returns(void *context, TypeTable *table, Str name)
{
	Project *project = locked(context);
	const Type *t = find_returns(project, table, name);
	unlock(project);
	return t;
}

static Str view_output(void *context, Str module, Str name)
{
	ProjectView *self = context;
	Project *project = locked(self);
	Str output = name;
	find_export(project, self->current_component, module_of(project, module), name, &output, 0);
	unlock(project);
	return output;
}

/* Line of the class or function "@K.name"; 0 when it is none. */
static uint32_t line_of(Project *self, const Module *m, Str name)
{
	const ClassSummary *c = find_class(self, name);
	for (size_t i = 0; !c && m && i < m->funcs.n; i++)
		if (str_eq(m->funcs.v[i].name, name))
			return m->funcs.v[i].line;
	return c ? c->line : 0;
}

static Str view_place(void *context, Str name)
{
	Project *project = locked(context);
	const Module *m = module_of(project, name);
	uint32_t line = line_of(project, m, name);
	const char *path = !m ? "" : m->path ? m->path : m->folder;
	Str place = str_c(line ? arena_printf(&project->arena, "%s:%u", path, line) : path);
	unlock(project);
	return place;
}

InferProject project_make_answers(ProjectView *self)
{
	return (InferProject){view_module, view_reaches, view_export, view_member, view_base,
			      view_output, view_returns, view_place,  self};
}
