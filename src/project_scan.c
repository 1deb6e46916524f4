/* project_scan: what a file imports and which names it binds, read off its text without parsing it. */
#include "project_internal.h"

/* Where in the file a line stands. */
typedef struct {
	size_t indent;
	bool late;    /* in a function or under `if TYPE_CHECKING`: no part of running the module */
	bool checked; /* under `if TYPE_CHECKING` */
} LineAt;

/* ---- words of one statement ---- */

typedef struct {
	Str text;
	size_t at;
	bool open; /* between parentheses, where lines end nothing */
} Words;

/* Does the statement go on behind the line that ends here? */
static bool is_joined(const Words *self)
{
	size_t end = self->at;
	while (end > 0 && self->text.p[end - 1] == '\r')
		end--;
	return self->open || (end > 0 && self->text.p[end - 1] == '\\');
}

/* The next word; empty at the end of the statement.  Commas, parentheses and comments stand between words. */
static Str next_word(Words *self)
{
	Str t = self->text;
	for (; self->at < t.n; self->at++) {
		char c = t.p[self->at];
		if (c == '#') {
			while (self->at + 1 < t.n && t.p[self->at + 1] != '\n')
				self->at++;
		} else if (c == ')' || c == ';' || (c == '\n' && !is_joined(self))) {
			self->at = t.n;
		} else if (c == '(') {
			self->open = true;
		} else if (!strchr(" \t,\r\n\\", c)) {
			break;
		}
	}
	size_t start = self->at;
	while (self->at < t.n && !strchr(" \t,;()#\r\n\\", t.p[self->at]))
		self->at++;
	return str_n(t.p + start, self->at - start);
}

/* What a word is called that may be followed by `as other`. */
static Str bound_as(Words *self, Str name)
{
	Words ahead = *self;
	if (!str_eqc(next_word(&ahead), "as"))
		return name;
	Str as = next_word(&ahead);
	*self = ahead;
	return as;
}

/* ---- names ---- */

/* `name` is bound at the top of m; origin 0 stands for m itself.  What is bound twice is m's own. */
static void bind(Project *self, Module *m, Str name, uint32_t origin)
{
	if (!str_is_identifier(name))
		return;
	bool again = map_get(&m->bound, name) != MAP_NONE;
	map_set(&m->bound, project_keep(self, name), again ? 0 : origin);
}

/* `class A`, `def f`, `a = 1`, `a: int` at the start of a line. */
static void note_definition(Project *self, Module *m, Str line)
{
	Words w = {line, 0, false};
	Str first = next_word(&w);
	if (str_eqc(first, "async"))
		first = next_word(&w);
	bool named = str_eqc(first, "class") || str_eqc(first, "def");
	Str name = named ? next_word(&w) : first;
	Str next = named ? (Str){0} : next_word(&w);
	if (name.n && name.p[name.n - 1] == ':')
		name.n--;
	else if (!named && !str_eqc(next, "="))
		return;
	bind(self, m, name, 0);
}

/* ---- imports ---- */

static void add_import(Module *m, uint32_t module, Str name, LineAt line)
{
	Import i = {.module = module, .name = name, .late = line.late};
	if (module != UINT32_MAX)
		vec_push(&m->imports, i);
}

bool project_is_inside(const char *path, const char *folder)
{
	size_t n = strlen(folder);
	return strncmp(path, folder, n) == 0 && path[n] == '/';
}

static void scan_import(Project *self, Module *m, const char *path, Words *w, LineAt line)
{
	for (Str name = next_word(w); name.n; name = next_word(w)) {
		m->torch |= names_is_torch(name);
		uint32_t found = project_find(self, path, m->script, name);
		const char *folder = found == UINT32_MAX ? NULL : self->modules.v[found]->folder;
		LineAt at = line;
		/* `import package` inside the package is there for what runs later: the package is not complete yet */
		at.late |= folder && project_is_inside(path, folder);
		add_import(m, found, (Str){0}, at);
		bound_as(w, name);
	}
}

/* A package passes on what it imports from its modules; what other files import belongs to them. */
static void pass_on(Project *self, Module *m, uint32_t module, Str name, Str as, LineAt line)
{
	bool passes = m->folder && module != UINT32_MAX && (line.checked || !line.indent);
	if (passes && self->modules.v[module] == m) /* `from package import module` in package */
		return;
	Origin origin = {module, name, str_eq(name, as)};
	if (passes)
		vec_push(&m->origins, origin);
	bind(self, m, as, passes ? (uint32_t)m->origins.n : 0);
}

static void scan_from(Project *self, Module *m, const char *path, Words *w, LineAt line)
{
	Str module = next_word(w);
	if (!str_eqc(next_word(w), "import")) /* a line of a docstring */
		return;
	m->torch |= names_is_torch(module);
	uint32_t found = project_find(self, path, m->script, module);
	for (Str name = next_word(w); name.n; name = next_word(w)) {
		Str kept = project_keep(self, name);
		Str as = bound_as(w, kept);
		add_import(m, found, kept, line);
		if (str_eqc(name, "*") && found != UINT32_MAX && (!line.late || line.checked))
			vec_push(&m->star_of, found);
		else if (!line.late || line.checked)
			pass_on(self, m, found, kept, as, line);
	}
}

/* ---- lines ---- */

static bool starts_late(Str line, bool *checked)
{
	*checked = str_starts(line, STR("if TYPE_CHECKING")) || str_starts(line, STR("if typing.TYPE_CHECKING"));
	return *checked || str_starts(line, STR("def ")) || str_starts(line, STR("async def "));
}

static void scan_line(Project *self, Module *m, const char *path, Str text, size_t at, LineAt line)
{
	Str rest = str_n(text.p + at, text.n - at);
	Words w = {rest, 0, false};
	if (str_starts(rest, STR("import "))) {
		next_word(&w);
		scan_import(self, m, path, &w, line);
	} else if (str_starts(rest, STR("from "))) {
		next_word(&w);
		scan_from(self, m, path, &w, line);
	} else if (!line.indent) {
		note_definition(self, m, rest);
	}
}

/* The next triple quote at or behind `at`, or text.n. */
static size_t next_triple(Str text, size_t at)
{
	for (const char *p = text.p + at, *stop = text.p + text.n; (size_t)(stop - p) > 2; p++) {
		p = memchr(p, '"', (size_t)(stop - p) - 2);
		if (!p)
			break;
		if (p[1] == '"' && p[2] == '"')
			return (size_t)(p - text.p);
	}
	return text.n;
}

static size_t line_end(Str text, size_t at)
{
	const char *nl = at < text.n ? memchr(text.p + at, '\n', text.n - at) : NULL;
	return nl ? (size_t)(nl - text.p) : text.n;
}

/* Where the line ends that starts at `start`, lines of a docstring that it opens included: what they show is no
 * import.  *triple: the next triple quote, which is kept. */
static size_t logical_end(Str text, size_t start, size_t *triple)
{
	size_t end = line_end(text, start);
	while (*triple < end) {
		size_t opens = *triple, hash = start + str_find(str_n(text.p + start, opens - start), STR("#"));
		if (hash < opens) {
			*triple = next_triple(text, end);
			break;
		}
		size_t closes = next_triple(text, opens + 3);
		*triple = closes == text.n ? text.n : next_triple(text, closes + 3);
		if (closes == text.n) /* nothing closes it */
			break;
		end = line_end(text, closes);
		start = closes;
	}
	return end;
}

void project_scan(Project *self, Module *m, const char *path, Str text)
{
	size_t late = SIZE_MAX; /* indent of the line that the late lines stand under */
	size_t triple = next_triple(text, 0);
	m->script = str_find(text, STR("\nfrom .")) == text.n;
	LineAt line = {0};
	for (size_t start = 0, end; start < text.n; start = end + 1) {
		size_t at = start;
		end = logical_end(text, start, &triple);
		while (at < end && (text.p[at] == ' ' || text.p[at] == '\t'))
			at++;
		if (at == end || strchr("#\r)]}", text.p[at]))
			continue;
		line.indent = at - start;
		if (late != SIZE_MAX && line.indent <= late)
			late = SIZE_MAX;
		line.late = late != SIZE_MAX;
		line.checked &= line.late;
		scan_line(self, m, path, text, at, line);
		if (late == SIZE_MAX && starts_late(str_n(text.p + at, end - at), &line.checked))
			late = line.indent;
	}
}

/* ---- where a name comes from ---- */

/* Has m the name, by itself or by a star import?  Each module is asked once in a search. */
static bool has_name(Project *self, Module *m, Str name, unsigned guard)
{
	if (m->asked == self->searches || guard > 8)
		return false;
	m->asked = self->searches;
	project_open(self, m);
	bool found = map_get(&m->bound, name) != MAP_NONE;
	for (size_t i = 0; i < m->star_of.n && !found; i++)
		found = has_name(self, self->modules.v[m->star_of.v[i]], name, guard + 1);
	return found;
}

static bool binds(Project *self, uint32_t module, Str name)
{
	self->searches++;
	return has_name(self, self->modules.v[module], name, 0);
}

static Origin find_origin(Project *self, uint32_t module, Str name, bool same, unsigned guard)
{
	Module *m = self->modules.v[module];
	Origin own = {module, name, same};
	if (!m->folder || guard > 8)
		return own;
	project_open(self, m);
	uint32_t known = map_get(&m->bound, name);
	if (known != MAP_NONE && known > 0) {
		const Origin *o = &m->origins.v[known - 1];
		return find_origin(self, o->module, o->name, same && o->same, guard + 1);
	}
	uint32_t sub = known == MAP_NONE ? project_find_below(self, m->folder, name) : UINT32_MAX;
	if (sub != UINT32_MAX)
		return (Origin){sub, {0}, same};
	for (size_t i = 0; known == MAP_NONE && i < m->star_of.n; i++)
		if (binds(self, m->star_of.v[i], name))
			return find_origin(self, m->star_of.v[i], name, same, guard + 1);
	return own;
}

Origin project_origin(Project *self, uint32_t module, Str name) { return find_origin(self, module, name, true, 0); }
