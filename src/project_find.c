/* project_find: which file is a module? */
#include "project_internal.h"

static const char *folder_of(Project *self, const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? arena_strndup(&self->arena, path, (size_t)(slash - path)) : ".";
}

/* One spelling for a path: without `./` and doubled slashes. */
static Str key_of(Project *self, const char *path)
{
	char *key = arena_strndup(&self->arena, path, strlen(path)), *to = key;
	for (const char *p = path; *p; p++) {
		bool starts = to == key || to[-1] == '/';
		if (starts && p[0] == '.' && p[1] == '/')
			p++;
		else if (!(p[0] == '/' && to > key && to[-1] == '/'))
			*to++ = *p;
	}
	return str_n(key, (size_t)(to - key));
}

static bool readable(Project *self, const char *path)
{
	if (map_get(&self->by_path, key_of(self, path)) != MAP_NONE)
		return true;
	Buf text = {0};
	bool ok = self->read(path, &text) == 0;
	buf_free(&text);
	return ok;
}

uint32_t project_number(Str id)
{
	uint32_t k = 0;
	for (size_t i = 1; i < id.n && id.p[i] != '.'; i++)
		k = k * 10 + (uint32_t)(id.p[i] - '0');
	return k;
}

/* Index of the module whose file or folder this is. */
static uint32_t add_module(Project *self, const char *path, const char *folder)
{
	Str key = key_of(self, path ? path : folder);
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

uint32_t project_add_file(Project *self, const char *path)
{
	const char *slash = strrchr(path, '/');
	bool package = strcmp(slash ? slash + 1 : path, "__init__.py") == 0;
	return add_module(self, path, package ? folder_of(self, path) : NULL);
}

uint32_t project_known_file(Project *self, const char *path) { return map_get(&self->by_path, key_of(self, path)); }

/* The module or package `parts` ("a.b") below `root`. */
uint32_t project_find_below(Project *self, const char *root, Str parts)
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
		return project_find_below(self, folder, rest);
	char *init = arena_printf(&self->arena, "%s/__init__.py", folder);
	return readable(self, init) ? add_module(self, init, folder) : add_module(self, NULL, folder);
}

/* Below a folder, or below its `src`, where many repositories keep their packages. */
static uint32_t find_in_root(Project *self, const char *root, Str text)
{
	uint32_t m = project_find_below(self, root, text);
	return m == UINT32_MAX ? project_find_below(self, arena_printf(&self->arena, "%s/src", root), text) : m;
}

static bool is_package(Project *self, const char *folder)
{
	return readable(self, arena_printf(&self->arena, "%s/__init__.py", folder));
}

/* `a.b`: beside the file, beside its outermost package, and in the folders above.  A module that is never run as a
 * script does not see what stands beside it. */
static uint32_t find_absolute(Project *self, const char *from, bool script, Str text)
{
	enum { ABOVE = 3 };
	const char *root = folder_of(self, from);
	bool beside = script || !is_package(self, root);
	uint32_t m = beside ? project_find_below(self, root, text) : UINT32_MAX;
	while (m == UINT32_MAX && is_package(self, root) && strcmp(root, ".") != 0)
		root = parent_folder(self, root);
	for (int i = 0; m == UINT32_MAX && i < ABOVE; i++, root = parent_folder(self, root))
		m = find_in_root(self, root, text);
	return m;
}

static bool known_outside(Str text)
{
	return names_is_torch(text) || mapping_is_module(str_n(text.p, str_find(text, STR("."))));
}

uint32_t project_find(Project *self, const char *from, bool script, Str text)
{
	if (!text.n || text.n > 200)
		return UINT32_MAX;
	if (text.p[0] == '.')
		return find_relative(self, from, text);
	return known_outside(text) ? UINT32_MAX : find_absolute(self, from, script, text);
}
