/* mapc_entries: entries across files. */
#include "mapc_entries.h"

#include "mapc_case.h"
#include "mapc_helpers.h"
#include "mapping_tables.h"

#include <stdlib.h>

static const struct {
	const char *name, *tag;
} kinds[] = {
	[MK_FUNCTION] = {"function", "MK_FUNCTION"}, [MK_CLASS] = {"class", "MK_CLASS"},
	[MK_METHOD] = {"method", "MK_METHOD"},       [MK_PROPERTY] = {"property", "MK_PROPERTY"},
	[MK_CONSTANT] = {"constant", "MK_CONSTANT"}, [MK_MODULE] = {"module", "MK_MODULE"},
};

/* The modules of all namespaces may stand in this one file. */
#define MODULES "modules"

static Place on(const Entry *e, const Json *value)
{
	Place at = e->at;
	at.line = value->line;
	return at;
}

/* Is `key` the namespace itself or below it? */
static bool below(const char *key, const char *space)
{
	size_t n = strlen(space);
	return strncmp(key, space, n) == 0 && (key[n] == '.' || key[n] == 0);
}

static void check_namespace(Mapc *m, const Entry *e, const char *const *stems, size_t nfiles)
{
	const char *own = stems[e->at.file], *best = "";
	if (e->python) {
		if (below(e->key, "torch"))
			mapc_error(m, &e->at, "does not belong into python.json");
		return;
	}
	if (strcmp(own, MODULES) == 0) {
		if (e->kind != MK_MODULE)
			mapc_error(m, &e->at, "modules.json holds entries of kind module only");
		return;
	}
	for (size_t i = 0; i < nfiles; i++)
		if (below(e->key, stems[i]) && strlen(stems[i]) > strlen(best) && strcmp(stems[i], "python") != 0 &&
		    strcmp(stems[i], MODULES) != 0)
			best = stems[i];
	/* A namespace's own entry may also stand in its parent's file. */
	if (!below(e->key, own) || (strcmp(best, own) != 0 && strcmp(best, e->key) != 0))
		mapc_error(m, &e->at, "does not belong into %s.json%s%s", own, *best ? " but into " : "",
			   *best ? arena_printf(&m->arena, "%s.json", best) : "");
}

static void read_kind(Mapc *m, Entry *e)
{
	const Json *kind = e->fields.f[FD_kind];
	size_t k = 0;
	while (kind && k < ARRAY_LEN(kinds) && strcmp(kinds[k].name, kind->text) != 0)
		k++;
	if (k < ARRAY_LEN(kinds)) {
		e->kind = (MapKind)k;
	} else {
		Place at = on(e, kind);
		mapc_error(m, &at, "kind: unknown kind '%s'", kind->text);
	}
	if (strncmp(e->key, "torch.Tensor.", 13) == 0 && !strchr(e->key + 13, '.') && e->kind != MK_METHOD &&
	    e->kind != MK_PROPERTY)
		mapc_error(m, &e->at, "kind: must be method or property");
}

static void register_strings(Mapc *m, const Json *value)
{
	if (value && value->type == J_STRING)
		map_set(&m->facts, str_c(value->text), 1);
	for (size_t i = 0; value && i < value->nkids; i++)
		if (value->kids[i].type == J_STRING)
			map_set(&m->facts, str_c(value->kids[i].text), 1);
}

static void register_facts(Mapc *m, const Json *object)
{
	const Json *cases = json_member(object, "cases");
	register_strings(m, json_member(object, "sets"));
	register_strings(m, json_member(object, "sets_twice"));
	for (size_t i = 0; cases && cases->type == J_ARRAY && i < cases->nkids; i++)
		register_facts(m, &cases->kids[i]);
}

static void add_entry(Mapc *m, Entries *es, Entry e, bool is_alias)
{
	uint32_t before = map_get(&es->index, str_c(e.key));
	if (before != MAP_NONE) {
		const Place *first = &es->v.v[before].at;
		/* json_load has told of two members of one object. */
		bool told = !is_alias && first->file == e.at.file && strcmp(first->key, e.key) == 0;
		if (told)
			return;
		mapc_error(m, &e.at, "duplicate key '%s', also %s:%u", e.key, m->paths.v[first->file],
			   (unsigned)first->line);
		return;
	}
	map_set(&es->index, str_c(e.key), (uint32_t)es->v.n);
	map_set(&m->classes, str_c(e.key), e.kind == MK_CLASS);
	vec_push(&es->v, e);
}

static void load_entry(Mapc *m, Entries *es, size_t file, const Json *json, const char *const *stems, size_t nfiles)
{
	Entry e = {.key = json->key, .at = {file, json->line, json->key}, .json = json};
	e.python = strcmp(stems[file], "python") == 0;
	if (!text_is_dotted(str_c(e.key))) {
		mapc_error(m, &e.at, "no dotted name");
		return;
	}
	if (json->type != J_OBJECT) {
		mapc_error(m, &e.at, "must be an object");
		return;
	}
	fields_read(m, e.at, json, false, &e.fields);
	read_kind(m, &e);
	check_namespace(m, &e, stems, nfiles);
	register_facts(m, json);
	static const Json yes = {.type = J_BOOL, .truth = true};
	if (e.python && !e.fields.f[FD_keep])
		e.fields.f[FD_keep] = &yes;
	e.alias_of = es->v.n;
	add_entry(m, es, e, false);
	const Json *alias = e.fields.f[FD_alias];
	for (size_t i = 0; alias && i < alias->nkids; i++) {
		Entry a = e;
		a.key = alias->kids[i].text;
		a.at.line = alias->kids[i].line;
		if (text_is_dotted(str_c(a.key)))
			add_entry(m, es, a, true);
		else
			mapc_error(m, &a.at, "alias: no dotted name: %s", a.key);
	}
}

static int compare_entries(const void *a, const void *b)
{
	return strcmp(((const Entry *)a)->key, ((const Entry *)b)->key);
}

/* Sorts by key; alias_of still names the right entries. */
static void sort_entries(Entries *es)
{
	VEC(const char *) owner = {0};
	for (size_t i = 0; i < es->v.n; i++)
		vec_push(&owner, es->v.v[es->v.v[i].alias_of].key);
	for (size_t i = 0; i < es->v.n; i++)
		es->v.v[i].cases = owner.v[i]; /* carried through the sort */
	if (es->v.n)
		qsort(es->v.v, es->v.n, sizeof(Entry), compare_entries);
	for (size_t i = 0; i < es->v.n; i++)
		map_set(&es->index, str_c(es->v.v[i].key), (uint32_t)i);
	for (size_t i = 0; i < es->v.n; i++) {
		es->v.v[i].alias_of = map_get(&es->index, str_c(es->v.v[i].cases));
		es->v.v[i].cases = NULL;
	}
	free(owner.v);
}

void entries_load(Mapc *m, size_t nfiles, Entries *es)
{
	const char **stems = arena_array(&m->arena, const char *, nfiles);
	for (size_t i = 0; i < nfiles; i++) {
		Place at = {i, 1, NULL};
		stems[i] = path_stem(m, m->paths.v[i], ".json");
		if (!stems[i]) {
			mapc_error(m, &at, "not named NAMESPACE.json");
			stems[i] = "";
		}
	}
	for (size_t i = 0; i < nfiles; i++) {
		const Json *root = json_load(m, i);
		const char *last = NULL;
		for (size_t k = 0; root && k < root->nkids; k++) {
			const Json *kid = &root->kids[k];
			Place at = {i, kid->line, kid->key};
			if (last && strcmp(last, kid->key) > 0)
				mapc_error(m, &at, "not sorted: comes before %s", last);
			last = kid->key;
			load_entry(m, es, i, kid, stems, nfiles);
		}
	}
	sort_entries(es);
}

/* ---- cases ---- */

static void add_row(Entries *es, const Entry *e, size_t index, uint32_t line)
{
	Row row = {e->key, index, e->at.file, line, e->python};
	vec_push(&es->rows, row);
}

static void start_case(Mapc *m, const Entry *e, const Fields *own, uint32_t line, Case *c)
{
	const char *dot = strrchr(e->key, '.'), *name = dot ? dot + 1 : e->key;
	size_t n = strlen(name);
	*c = (Case){.m = m, .at = e->at, .key = e->key, .kind = e->kind, .entry = &e->fields, .own = own};
	c->at.line = line;
	c->bound = e->kind == MK_METHOD || e->kind == MK_PROPERTY;
	c->operator= n> 4 && strncmp(name, "__", 2) == 0 && strcmp(name + n - 2, "__") == 0;
}

/* What the entry gives to its cases, against the signatures of all of them. */
static void check_shared(Mapc *m, const Entry *e, const Case *cases, size_t n)
{
	Case shared;
	start_case(m, e, &e->fields, e->at.line, &shared);
	shared.f = e->fields;
	size_t total = 0;
	for (size_t i = 0; i < n; i++)
		total += cases[i].nsigs;
	shared.sigs = arena_array(&m->arena, Sig, total);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < cases[i].nsigs; k++)
			shared.sigs[shared.nsigs++] = cases[i].sigs[k];
	case_check_args(&shared);
	case_check_facts(&shared);
	bool inherited = false;
	for (size_t i = 0; i < n; i++)
		inherited |= !cases[i].own->f[FD_returns];
	if (inherited)
		case_check_returns(&shared);
}

static void compile_many(Mapc *m, Entries *es, Entry *e, const Json *list, Buf *body)
{
	size_t n = list->nkids;
	Fields *own = arena_array(&m->arena, Fields, n);
	Case *cases = arena_array(&m->arena, Case, n);
	bool ok = true;
	for (size_t i = 0; i < n; i++) {
		const Json *kid = &list->kids[i];
		Place at = on(e, kid);
		if (json_expect(m, at, kid, "cases", J_OBJECT))
			ok &= fields_read(m, at, kid, true, &own[i]);
		else
			ok = false;
		start_case(m, e, &own[i], kid->brace, &cases[i]);
		case_read(&cases[i]);
		for (size_t k = 0; k < i && ok; k++)
			if (case_hides(&cases[k], &cases[i])) {
				mapc_error(m, &cases[i].at, "case %zu is never reached: case %zu takes all", i + 1,
					   k + 1);
				break;
			}
	}
	check_shared(m, e, cases, n);
	for (size_t i = 0; i < n; i++) {
		buf_printf(body, "{.row = %zu", es->rows.n);
		case_compile(&cases[i], body);
		buf_addc(body, "},\n\t");
		add_row(es, e, i, cases[i].at.line);
		case_free(&cases[i]);
	}
	e->ncases = n;
}

static void compile_entry(Mapc *m, Entries *es, Entry *e)
{
	Buf body = {0};
	const Json *list = e->fields.f[FD_cases];
	if (list) {
		Place at = on(e, list);
		if (e->fields.f[FD_when])
			mapc_error(m, &at, "when beside cases");
		if (!list->nkids || list->nkids > 255)
			mapc_error(m, &at, "cases: %s", list->nkids ? "too many" : "empty list");
		compile_many(m, es, e, list, &body);
	} else {
		Case c;
		start_case(m, e, &e->fields, e->at.line, &c);
		case_read(&c);
		buf_printf(&body, "{.row = %zu", es->rows.n);
		case_compile(&c, &body);
		buf_addc(&body, "}");
		add_row(es, e, 0, e->at.line);
		case_free(&c);
		e->ncases = 1;
	}
	e->cases = mapc_pool(m, "MapCase", &body);
}

static bool in_circle(const Entries *es, const Entry *e, int depth)
{
	const Json *bases = e->fields.f[FD_bases];
	for (size_t i = 0; bases && i < bases->nkids; i++) {
		uint32_t at = map_get(&es->index, str_c(bases->kids[i].text));
		if (at != MAP_NONE && (depth > 30 || in_circle(es, &es->v.v[at], depth + 1)))
			return true;
	}
	return false;
}

static void compile_bases(Mapc *m, Entries *es, Entry *e)
{
	const Json *bases = e->fields.f[FD_bases];
	e->nbases = 0;
	if (!bases)
		return;
	Place at = on(e, bases);
	if (e->kind != MK_CLASS)
		mapc_error(m, &at, "bases: only a class has them");
	if (in_circle(es, e, 0))
		mapc_error(m, &at, "bases: go in a circle");
	Buf body = {0};
	for (size_t i = 0; i < bases->nkids; i++) {
		at = on(e, &bases->kids[i]);
		if (map_get(&m->classes, str_c(bases->kids[i].text)) != 1)
			mapc_error(m, &at, "bases: no class '%s'", bases->kids[i].text);
		mapc_literal(&body, str_c(bases->kids[i].text));
		buf_addc(&body, ", ");
	}
	e->nbases = bases->nkids;
	e->bases = mapc_pool(m, "char *const", &body);
}

/* The name that this entry of python.json makes ambiguous, or NULL. */
static const char *shared_name(const Entry *e)
{
	const char *dot = strrchr(e->key, '.');
	bool member = e->kind == MK_METHOD || e->kind == MK_PROPERTY;
	return e->python && member && dot && !e->fields.f[FD_receiver] ? dot + 1 : NULL;
}

static void check_receiver(Mapc *m, const Entries *es, const Entry *e)
{
	const Json *receiver = e->fields.f[FD_receiver];
	if (!receiver)
		return;
	Place at = on(e, receiver);
	for (size_t i = 0; i < es->v.n && !e->python; i++) {
		const char *name = shared_name(&es->v.v[i]);
		/* an attribute of that name is not called: `array.size` is no `x.size(0)` */
		bool told_apart = e->kind == MK_METHOD && es->v.v[i].kind == MK_PROPERTY;
		if (name && !told_apart && strcmp(name, strrchr(e->key, '.') + 1) == 0) {
			mapc_error(m, &at, "receiver: %s has the same name", es->v.v[i].key);
			break;
		}
	}
	if (strcmp(receiver->text, "torch") != 0)
		mapc_error(m, &at, "receiver: must be \"torch\"");
	if (e->kind != MK_METHOD && e->kind != MK_PROPERTY)
		mapc_error(m, &at, "receiver: only a method or property has one");
}

static void compile_group(Mapc *m, Entries *es, bool python)
{
	for (size_t i = 0; i < es->v.n; i++) {
		Entry *e = &es->v.v[i];
		if (e->wrong || e->alias_of != i || e->python != python)
			continue;
		compile_bases(m, es, e);
		check_receiver(m, es, e);
		compile_entry(m, es, e);
	}
}

void entries_compile(Mapc *m, Entries *es)
{
	es->rows.n = 0;
	/* python.json has no edits to report: its rows come last. */
	compile_group(m, es, false);
	compile_group(m, es, true);
	for (size_t i = 0; i < es->v.n; i++) {
		Entry *e = &es->v.v[i];
		const Entry *owner = &es->v.v[e->alias_of];
		e->cases = owner->cases;
		e->ncases = owner->ncases;
		e->bases = owner->bases;
		e->nbases = owner->nbases;
		if (owner != e && e->kind == MK_CLASS) { /* another name of the class: its members are the class's */
			Buf body = {0};
			mapc_literal(&body, str_c(owner->key));
			e->nbases = 1;
			e->bases = mapc_pool(m, "char *const", &body);
		}
	}
}

bool entries_mark_wrong(Mapc *m, Entries *es)
{
	bool any = false;
	for (size_t i = 0; i < es->v.n; i++) {
		Entry *e = &es->v.v[i], *owner = &es->v.v[e->alias_of];
		for (size_t k = 0; k < m->errors.n && !e->wrong; k++)
			e->wrong = m->errors.v[k].at.key && (strcmp(m->errors.v[k].at.key, e->key) == 0 ||
							     strcmp(m->errors.v[k].at.key, owner->key) == 0);
		any |= e->wrong;
	}
	return any;
}

/* ---- output ---- */

/* Does a case set facts about the file, or keep some from being set? */
static bool tells_facts(const Entry *e)
{
	const Json *cases = e->fields.f[FD_cases];
	bool tells = e->fields.f[FD_sets] || e->fields.f[FD_sets_twice] || e->fields.f[FD_quiet];
	for (size_t i = 0; cases && i < cases->nkids; i++)
		tells |= json_member(&cases->kids[i], "sets") || json_member(&cases->kids[i], "sets_twice") ||
			 json_member(&cases->kids[i], "quiet");
	return tells;
}

static void emit_entries(Mapc *m, const Entries *es, Buf *out, Map *written, size_t *count)
{
	buf_addc(out, "const MapEntry mapping_entries[] = {\n");
	for (size_t i = 0; i < es->v.n; i++) {
		const Entry *e = &es->v.v[i];
		if (e->wrong)
			continue;
		map_set(written, str_c(e->key), (uint32_t)(*count)++);
		buf_printf(out, "\t{.key = \"%s\", .kind = %s, .ncases = %zu, .cases = %s", e->key, kinds[e->kind].tag,
			   e->ncases, e->cases);
		if (e->fields.f[FD_view] && e->fields.f[FD_view]->truth)
			buf_addc(out, ", .view = true");
		if (e->fields.f[FD_receiver])
			buf_addc(out, ", .torch_only = true");
		if (tells_facts(e))
			buf_addc(out, ", .tells_facts = true");
		if (e->fields.f[FD_keeps_result] && e->fields.f[FD_keeps_result]->truth)
			buf_addc(out, ", .keeps_result = true");
		if (e->fields.f[FD_ordered])
			buf_printf(out, ", .ordered = \"%s\"", e->fields.f[FD_ordered]->text);
		if (e->nbases)
			buf_printf(out, ", .nbases = %zu, .bases = %s", e->nbases, e->bases);
		buf_addc(out, "},\n");
	}
	if (!*count)
		buf_addc(out, "\t{0},\n");
	buf_printf(out, "};\nconst size_t mapping_nentries = %zu;\n", *count);
	(void)m;
}

static void emit_slots(const Entries *es, const Map *written, Buf *out)
{
	size_t cap = 16;
	while (cap < 2 * es->v.n)
		cap *= 2;
	MappingSlot *slots = memset(xmalloc(cap * sizeof *slots), 0, cap * sizeof *slots);
	for (size_t i = 0; i < es->v.n; i++) {
		Str key = str_c(es->v.v[i].key);
		uint32_t index = map_get(written, key), h = mapping_hash_key(key);
		size_t at = h & (cap - 1);
		if (index == MAP_NONE)
			continue;
		while (slots[at].index)
			at = (at + 1) & (cap - 1);
		slots[at] = (MappingSlot){h, index + 1};
	}
	buf_addc(out, "const MappingSlot mapping_slots[] = {");
	for (size_t i = 0; i < cap; i++)
		buf_printf(out, "%s{%uu, %u},", i % 6 ? " " : "\n\t", (unsigned)slots[i].hash,
			   (unsigned)slots[i].index);
	buf_printf(out, "\n};\nconst size_t mapping_nslots = %zu;\n", cap);
	free(slots);
}

static void emit_rows(Mapc *m, const Entries *es, Buf *out)
{
	buf_addc(out, "const MapRow mapping_rows[] = {\n");
	for (size_t i = 0; i < es->rows.n; i++) {
		const Row *r = &es->rows.v[i];
		buf_printf(out, "\t{.key = \"%s\", .case_index = %zu, .line = %u, .file = ", r->key, r->case_index,
			   (unsigned)r->line);
		mapc_literal(out, str_c(m->paths.v[r->file]));
		buf_addc(out, "},\n");
	}
	if (!es->rows.n)
		buf_addc(out, "\t{0},\n");
	buf_printf(out, "};\nconst size_t mapping_nrows = %zu;\n", es->rows.n);
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void emit_shared_names(const Entries *es, Buf *out)
{
	VEC(const char *) names = {0};
	for (size_t i = 0; i < es->v.n; i++) {
		const char *name = es->v.v[i].wrong ? NULL : shared_name(&es->v.v[i]);
		if (name)
			vec_push(&names, name);
	}
	if (names.n)
		qsort(names.v, names.n, sizeof *names.v, compare_names);
	size_t n = 0;
	buf_addc(out, "const char *const mapping_shared_names[] = {\n");
	for (size_t i = 0; i < names.n; i++)
		if (!i || strcmp(names.v[i], names.v[i - 1]) != 0) {
			buf_printf(out, "\t\"%s\",\n", names.v[i]);
			n++;
		}
	if (!n)
		buf_addc(out, "\tNULL,\n");
	buf_printf(out, "};\nconst size_t mapping_nshared_names = %zu;\n", n);
	free(names.v);
}

void entries_emit(Mapc *m, Entries *es, Buf *out)
{
	Map written = {0};
	size_t count = 0;
	emit_entries(m, es, out, &written, &count);
	emit_slots(es, &written, out);
	emit_rows(m, es, out);
	emit_shared_names(es, out);
	map_free(&written);
}
