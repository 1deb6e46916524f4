/* mapc: compiles the JSON files of mappings/ and the helpers into C tables, at build time.
 *
 * In: the files named on the command line.  Out: one C file with the tables of
 * mapping.h and mapping_tables.h; or all that is wrong, as `file:line: key: what`.
 * Equal input gives equal output.  With --keep-going entries that are wrong are
 * left out and the rest is written. */
#include "mapc_entries.h"
#include "mapc_helpers.h"

#include <stdio.h>
#include <stdlib.h>

static const char usage[] =
	"usage: mapc OUT.c MAPPING.json... [--helpers HELPER.py...] [--rows ROWS.tsv] [--keep-going]\n";

static bool write_file(const char *path, Str text)
{
	FILE *f = fopen(path, "wb");
	bool ok = f && fwrite(text.p, 1, text.n, f) == text.n;
	if (f)
		ok &= fclose(f) == 0;
	if (!ok)
		fprintf(stderr, "%s: cannot write the file\n", path);
	return ok;
}

/* row, key, case, file, line: of what can edit something. */
static bool write_rows(Mapc *m, const Entries *es, const char *path)
{
	Buf out = {0};
	for (size_t i = 0; i < es->rows.n; i++) {
		const Row *r = &es->rows.v[i];
		if (!r->python)
			buf_printf(&out, "%zu\t%s\t%zu\t%s\t%u\n", i, r->key, r->case_index, m->paths.v[r->file],
				   (unsigned)r->line);
	}
	bool ok = write_file(path, buf_str(&out));
	buf_free(&out);
	return ok;
}

static bool write_tables(Mapc *m, Entries *es, HelperList *helpers, const char *path)
{
	Buf tables = {0}, out = {0};
	entries_emit(m, es, &tables);
	helpers_compile(m, helpers, &tables);
	buf_addc(&out, "/* Written by mapc. */\n#include \"mapping_tables.h\"\n\n");
	buf_adds(&out, buf_str(&m->arrays));
	buf_adds(&out, buf_str(&tables));
	bool ok = write_file(path, buf_str(&out));
	buf_free(&tables);
	buf_free(&out);
	return ok;
}

static bool run(Mapc *m, const char *out, size_t nfiles, const char *rows, bool keep_going)
{
	Entries es = {0};
	HelperList helpers = {0};
	helpers_load(m, nfiles, &helpers);
	entries_load(m, nfiles, &es);
	entries_compile(m, &es);
	mapc_print_errors(m);
	bool ok = m->errors.n == 0;
	if (!ok && keep_going) {
		entries_mark_wrong(m, &es);
		mapc_pool_clear(m);
		entries_compile(m, &es);
		ok = true;
	}
	ok = ok && write_tables(m, &es, &helpers, out) && (!rows || write_rows(m, &es, rows));
	free(es.v.v);
	free(es.rows.v);
	map_free(&es.index);
	free(helpers.v);
	return ok;
}

int main(int argc, char **argv)
{
	Mapc m = {0};
	const char *out = NULL, *rows = NULL;
	bool helpers = false, keep_going = false;
	size_t nfiles = 0;
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--helpers") == 0) {
			helpers = true;
		} else if (strcmp(argv[i], "--rows") == 0 && i + 1 < argc) {
			rows = argv[++i];
		} else if (strcmp(argv[i], "--keep-going") == 0) {
			keep_going = true;
		} else if (argv[i][0] == '-') {
			fputs(usage, stderr);
			free(m.paths.v);
			return 2;
		} else if (!out) {
			out = argv[i];
		} else {
			vec_push(&m.paths, argv[i]);
			nfiles += !helpers;
		}
	}
	/* The ending keeps a forgotten OUT.c from costing the first input. */
	if (!out || !str_ends(str_c(out), STR(".c"))) {
		fputs(usage, stderr);
		free(m.paths.v);
		return 2;
	}
	m.parser = syntax_parser_new();
	bool ok = run(&m, out, nfiles, rows, keep_going);
	syntax_parser_free(m.parser);
	free(m.paths.v);
	free(m.errors.v);
	map_free(&m.classes);
	map_free(&m.helpers);
	map_free(&m.facts);
	map_free(&m.pool);
	buf_free(&m.arrays);
	arena_free(&m.arena);
	return ok ? 0 : 1;
}
