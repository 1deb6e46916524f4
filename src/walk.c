/* walk: one level of a folder at a time, names sorted. */
#include "walk.h"

#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

typedef struct {
	Walk *walk;
	const char *except; /* walk_all: canonical path of the folder to leave out; NULL in walk_python */
	bool all;
} Visit;

/* A folder, or the file in question: as the user sees it, and canonical. */
typedef struct {
	const char *path, *below, *real;
	bool foreign; /* inside a folder whose Python is not the user's own */
} Place;

typedef VEC(const char *) Names;

static bool is_python(const char *name)
{
	Str s = str_c(name);
	return str_ends(s, STR(".py")) || str_ends(s, STR(".pyi"));
}

static bool is_foreign_folder(const char *name)
{
	static const char *const foreign[] = {"build", "node_modules", "venv", "__pycache__"};
	for (size_t i = 0; i < ARRAY_LEN(foreign); i++)
		if (strcmp(name, foreign[i]) == 0)
			return true;
	return name[0] == '.';
}

static void add(Walk *self, const Place *place, WalkKind kind, int error, mode_t mode)
{
	WalkItem item = {.path = place->path, .below = place->below, .kind = kind, .error = error, .mode = mode};
	vec_push(&self->items, item);
}

/* False when another path led here before. */
static bool first_time(Walk *self, const char *real)
{
	if (map_get(&self->seen, str_c(real)) != MAP_NONE)
		return false;
	map_set(&self->seen, str_c(real), 1);
	return true;
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static int list_folder(Walk *self, const char *path, Names *names)
{
	DIR *folder = opendir(path);
	if (!folder)
		return errno;
	errno = 0;
	for (struct dirent *e; (e = readdir(folder)); errno = 0)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			vec_push(names, arena_strndup(&self->arena, e->d_name, strlen(e->d_name)));
	int error = errno;
	closedir(folder);
	if (names->n)
		qsort(names->v, names->n, sizeof *names->v, by_name);
	return error;
}

static const char *join(Arena *arena, const char *folder, const char *name)
{
	size_t n = strlen(folder);
	return arena_printf(arena, "%s%s%s", folder, n == 0 || folder[n - 1] == '/' ? "" : "/", name);
}

static void visit_folder(const Visit *visit, const Place *place);

/* walk_python follows no links, for what they lead to is converted in its own place, or is not the user's. */
static void visit_link(const Visit *visit, const Place *place)
{
	struct stat st;
	if (visit->all)
		add(visit->walk, place, WALK_LINK, 0, 0);
	else if (is_python(place->path) && stat(place->path, &st) != 0)
		add(visit->walk, place, WALK_ERROR, errno, 0);
}

static void visit_entry(const Visit *visit, const Place *folder, const char *name)
{
	Walk *walk = visit->walk;
	struct stat st;
	Place place = {join(&walk->arena, folder->path, name), join(&walk->arena, folder->below, name),
		       join(&walk->arena, folder->real, name), folder->foreign};
	if (lstat(place.path, &st) != 0) {
		add(walk, &place, WALK_ERROR, errno, 0);
	} else if (S_ISDIR(st.st_mode)) {
		place.foreign |= is_foreign_folder(name);
		bool skip = visit->all ? strcmp(name, ".git") == 0 || strcmp(place.real, visit->except) == 0
				       : place.foreign;
		if (!skip && visit->all)
			add(walk, &place, WALK_FOLDER, 0, st.st_mode);
		if (!skip)
			visit_folder(visit, &place);
	} else if (S_ISLNK(st.st_mode)) {
		visit_link(visit, &place);
	} else if (!S_ISREG(st.st_mode)) {
		if (visit->all)
			add(walk, &place, WALK_ERROR, FILES_NOT_REGULAR, 0);
	} else if (is_python(name) && !place.foreign) {
		if (visit->all || first_time(walk, place.real))
			add(walk, &place, WALK_PYTHON, 0, 0);
	} else if (visit->all) {
		add(walk, &place, WALK_OTHER, 0, 0);
	}
}

static void visit_folder(const Visit *visit, const Place *place)
{
	Names names = {0};
	int error = list_folder(visit->walk, place->path, &names);
	if (error)
		add(visit->walk, place, WALK_ERROR, error, 0);
	for (size_t i = 0; i < names.n; i++)
		visit_entry(visit, place, names.v[i]);
	free(names.v);
}

static void walk(Walk *self, const char *path, bool all, const char *except)
{
	struct stat st;
	Place place = {.path = path, .below = ""};
	char *real = realpath(path, NULL);
	if (!real || stat(path, &st) != 0) {
		add(self, &place, WALK_ERROR, errno, 0);
		free(real);
		return;
	}
	place.real = arena_strndup(&self->arena, real, strlen(real));
	free(real);
	if (S_ISDIR(st.st_mode)) {
		Visit visit = {.walk = self, .except = except, .all = all};
		visit_folder(&visit, &place);
	} else if (!S_ISREG(st.st_mode)) {
		add(self, &place, WALK_ERROR, FILES_NOT_REGULAR, 0);
	} else if (first_time(self, place.real)) {
		add(self, &place, WALK_PYTHON, 0, 0);
	}
}

void walk_python(Walk *self, const char *path) { walk(self, path, false, NULL); }
void walk_all(Walk *self, const char *path, const char *except) { walk(self, path, true, except); }

void walk_free(Walk *self)
{
	free(self->items.v);
	map_free(&self->seen);
	arena_free(&self->arena);
	*self = (Walk){0};
}
