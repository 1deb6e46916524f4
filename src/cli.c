/* cli: options and commands. */
#include "cli.h"

#include "diag.h"
#include "driver.h"
#include "files.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

typedef enum {
	OPT_WRITE,
	OPT_OUTPUT,
	OPT_DIFF,
	OPT_CHECK,
	OPT_STDIN,
	OPT_TARGET,
	OPT_STRICT,
	OPT_ALONE,
	OPT_JOBS,
	OPT_QUIET,
	OPT_ROWS,
	OPT_SITES,
	OPT_HELP,
	OPT_VERSION
} OptionId;

/* Every option, once.  Those without help are for the tests. */
static const struct Option {
	OptionId id;
	char letter;
	const char *name, *value, *help;
} table[] = {
	{OPT_WRITE, 'w', "write", NULL, "convert files and folders in place"},
	{OPT_OUTPUT, 'o', "output", "DIR", "convert one file or folder into DIR; other files come along"},
	{OPT_DIFF, 0, "diff", NULL, "print what would change as a unified diff; exit code 1 when anything would"},
	{OPT_CHECK, 0, "check", NULL, "name the files that would change; exit code 1 when any would"},
	{OPT_STDIN, 0, "stdin-filename", "PATH", "what to call standard input (-) in messages"},
	{OPT_TARGET, 0, "target", "VERSION", "Paddle version to write for: 2.6, 3.0 or 3.3 (default 3.3)"},
	{OPT_STRICT, 0, "strict", NULL, "also report conversions that rest on likelihood"},
	{OPT_ALONE, 0, "no-project", NULL, "look at each file by itself, not at what it imports from its project"},
	{OPT_JOBS, 'j', "jobs", "N", "number of threads (default: the number of cores)"},
	{OPT_QUIET, 'q', "quiet", NULL, "print errors only"},
	{OPT_ROWS, 0, "rows", "FILE", NULL},
	{OPT_SITES, 0, "sites", "FILE", NULL},
	{OPT_HELP, 'h', "help", NULL, "print this text"},
	{OPT_VERSION, 0, "version", NULL, "print the version"},
};

typedef enum { DO_CONVERT, DO_EXPLAIN, DO_TRACE, DO_HELP, DO_VERSION } Action;

typedef struct {
	Action action;
	DriverOptions drive;
	unsigned modes; /* how many of -w, -o, --diff, --check were given */
	VEC(const char *) words;
	Buf error; /* what is wrong with the command line */
} Cli;

/* ---- output ---- */

static int print(int fd, Buf *text, int code)
{
	int error = files_write_fd(fd, buf_str(text));
	if (error && error != EPIPE) {
		Buf message = {0};
		buf_printf(&message, "pt2pd-src: cannot write: %s\n", strerror(error));
		files_write_fd(STDERR_FILENO, buf_str(&message));
		buf_free(&message);
	}
	buf_free(text);
	return error ? EXIT_TROUBLE : code;
}

static int print_help(void)
{
	Buf out = {0};
	buf_addc(&out, "Converts PyTorch source code to PaddlePaddle.\n\n"
		       "usage: pt2pd-src FILE|-                       code on stdout, diagnostics on stderr\n"
		       "       pt2pd-src -w PATH...                   files and folders in place\n"
		       "       pt2pd-src -o DIR PATH                  a file or a whole repository into DIR\n"
		       "       pt2pd-src --diff|--check PATH...       show or test, write nothing\n"
		       "       pt2pd-src explain TPDnnnn              what a diagnostic means and what to do\n"
		       "       pt2pd-src trace FILE:LINE              why that line was converted as it was\n\n"
		       "options:\n");
	for (size_t i = 0; i < ARRAY_LEN(table); i++) {
		if (!table[i].help)
			continue;
		Buf left = {0};
		buf_printf(&left, table[i].letter ? "-%c, " : "    ", table[i].letter);
		buf_printf(&left, "--%s%s%s", table[i].name, table[i].value ? " " : "",
			   table[i].value ? table[i].value : "");
		buf_printf(&out, "  %-27s %s\n", left.p, table[i].help);
		buf_free(&left);
	}
	buf_addc(&out, "\nIn folders, *.py and *.pyi are converted, except in hidden folders, build, node_modules,\n"
		       "venv and __pycache__.  Exit code: 0 done, 1 --diff or --check found changes, 2 an error.\n");
	return print(STDOUT_FILENO, &out, EXIT_DONE);
}

static int print_version(void)
{
	Buf out = {0};
	buf_addc(&out, "pt2pd-src " PT2PD_VERSION "\n");
	return print(STDOUT_FILENO, &out, EXIT_DONE);
}

/* The number of "TPD2103", "tpd2103" or "2103"; 0 when it is none. */
static unsigned diag_number(const char *word)
{
	if ((word[0] | 32) == 't' && (word[1] | 32) == 'p' && (word[2] | 32) == 'd')
		word += 3;
	char *end;
	unsigned long id = strtoul(word, &end, 10);
	return end == word + 4 && *end == 0 && word[0] >= '0' && word[0] <= '9' ? (unsigned)id : 0;
}

static int explain(const Cli *cli)
{
	Buf out = {0};
	for (size_t i = 0; i < cli->words.n; i++) {
		const DiagInfo *info = diag_info(diag_number(cli->words.v[i]));
		if (!info) {
			buf_free(&out);
			buf_printf(&out, "pt2pd-src: there is no diagnostic %s\n", cli->words.v[i]);
			return print(STDERR_FILENO, &out, EXIT_TROUBLE);
		}
		buf_printf(&out, "%sTPD%04u: %s\n\n%s\n\nWhat to do: %s.\n", i ? "\n" : "", info->id, info->title,
			   info->why, info->advice);
	}
	return print(STDOUT_FILENO, &out, EXIT_DONE);
}

/* ---- reading the command line ---- */

static void set_mode(Cli *cli, DriverMode mode)
{
	cli->drive.mode = mode;
	cli->modes++;
}

static void set_target(Cli *cli, const char *value)
{
	static const struct {
		const char *text;
		unsigned version;
	} targets[] = {{"2.6", 206}, {"3.0", 300}, {"3.3", 303}};
	for (size_t i = 0; i < ARRAY_LEN(targets); i++)
		if (strcmp(value, targets[i].text) == 0) {
			cli->drive.target = targets[i].version;
			return;
		}
	buf_printf(&cli->error, "--target %s is not one of 2.6, 3.0, 3.3", value);
}

static void set_jobs(Cli *cli, const char *value)
{
	char *end;
	unsigned long n = strtoul(value, &end, 10);
	if (*end || value[0] < '0' || value[0] > '9' || n == 0 || n > 10000)
		buf_printf(&cli->error, "-j %s is not a number of threads", value);
	else
		cli->drive.jobs = (unsigned)n;
}

static void apply(Cli *cli, OptionId id, const char *value)
{
	DriverOptions *drive = &cli->drive;
	switch (id) {
	case OPT_WRITE: set_mode(cli, DRIVE_WRITE); break;
	case OPT_OUTPUT: set_mode(cli, DRIVE_OUTPUT), drive->output_dir = value; break;
	case OPT_DIFF: set_mode(cli, DRIVE_DIFF); break;
	case OPT_CHECK: set_mode(cli, DRIVE_CHECK); break;
	case OPT_STDIN: drive->stdin_filename = value; break;
	case OPT_TARGET: set_target(cli, value); break;
	case OPT_STRICT: drive->strict = true; break;
	case OPT_ALONE: drive->alone = true; break;
	case OPT_JOBS: set_jobs(cli, value); break;
	case OPT_QUIET: drive->quiet = true; break;
	case OPT_ROWS: drive->rows = value; break;
	case OPT_SITES: drive->sites = value; break;
	case OPT_HELP: cli->action = DO_HELP; break;
	case OPT_VERSION: cli->action = DO_VERSION; break;
	}
}

/* --name, --name=value, --name value; returns how many further words it took. */
static int read_long(Cli *cli, const char *word, const char *next)
{
	const char *equals = strchr(word, '=');
	Str name = str_n(word + 2, equals ? (size_t)(equals - word) - 2 : strlen(word) - 2);
	for (size_t i = 0; i < ARRAY_LEN(table); i++) {
		if (!str_eqc(name, table[i].name))
			continue;
		const char *value = equals ? equals + 1 : table[i].value ? next : NULL;
		if (table[i].value && !value)
			buf_printf(&cli->error, "--%s needs a value", table[i].name);
		else if (!table[i].value && value)
			buf_printf(&cli->error, "--%s takes no value", table[i].name);
		else
			apply(cli, table[i].id, value);
		return table[i].value && !equals;
	}
	buf_printf(&cli->error, "there is no option %s", word);
	return 0;
}

/* -w, -qw, -j4, -j 4; returns how many further words it took. */
static int read_short(Cli *cli, const char *word, const char *next)
{
	for (const char *p = word + 1; *p; p++) {
		size_t i = 0;
		while (i < ARRAY_LEN(table) && table[i].letter != *p)
			i++;
		if (i == ARRAY_LEN(table)) {
			buf_printf(&cli->error, "there is no option -%c", *p);
			return 0;
		}
		if (!table[i].value) {
			apply(cli, table[i].id, NULL);
			continue;
		}
		const char *value = p[1] ? p + 1 : next;
		if (value)
			apply(cli, table[i].id, value);
		else
			buf_printf(&cli->error, "-%c needs a value", *p);
		return !p[1];
	}
	return 0;
}

static void read_words(Cli *cli, int argc, char **argv)
{
	bool options = true;
	for (int i = 1; i < argc && !cli->error.n; i++) {
		const char *word = argv[i], *next = i + 1 < argc ? argv[i + 1] : NULL;
		if (options && strcmp(word, "--") == 0)
			options = false;
		else if (options && word[0] == '-' && word[1] == '-')
			i += read_long(cli, word, next);
		else if (options && word[0] == '-' && word[1])
			i += read_short(cli, word, next);
		else if (i == 1 && strcmp(word, "explain") == 0)
			cli->action = DO_EXPLAIN;
		else if (i == 1 && strcmp(word, "trace") == 0)
			cli->action = DO_TRACE;
		else
			vec_push(&cli->words, word);
	}
}

/* FILE:LINE, or FILE alone for all its lines; of FILE:LINE:COLUMN the column is not used.  Allocates the path. */
static char *trace_place(Cli *cli, const char *word)
{
	char *path = xmalloc(strlen(word) + 1);
	strcpy(path, word);
	for (int parts = 0; parts < 2; parts++) {
		char *colon = strrchr(path, ':'), *end;
		unsigned long n = colon && colon[1] >= '0' && colon[1] <= '9' ? strtoul(colon + 1, &end, 10) : 0;
		if (!n || *end || n > UINT32_MAX)
			break;
		*colon = 0;
		cli->drive.trace_line = (uint32_t)n;
	}
	return path;
}

static int trace(Cli *cli)
{
	char *path = trace_place(cli, cli->words.v[0]);
	const char *paths[] = {path};
	cli->drive.mode = DRIVE_TRACE;
	cli->drive.paths = paths;
	cli->drive.npaths = 1;
	int code = driver_run(&cli->drive);
	free(path);
	return code;
}

static const char *usage_error(const Cli *cli)
{
	size_t n = cli->words.n;
	DriverMode mode = cli->drive.mode;
	bool has_stdin = false;
	for (size_t i = 0; i < n; i++)
		has_stdin |= strcmp(cli->words.v[i], "-") == 0;
	if (cli->action == DO_EXPLAIN)
		return n ? NULL : "explain needs the number of a diagnostic, such as TPD2001";
	if (cli->action == DO_TRACE && (n != 1 || cli->modes))
		return "trace needs one FILE:LINE and none of -w, -o, --diff and --check";
	if (cli->modes > 1)
		return "only one of -w, -o, --diff and --check can be asked for";
	if (n == 0)
		return "no file is named";
	if (mode == DRIVE_FILTER && n > 1)
		return "several files need one of -w, -o, --diff and --check";
	if (mode == DRIVE_OUTPUT && n > 1)
		return "-o takes one file or folder";
	if (has_stdin && (mode == DRIVE_WRITE || mode == DRIVE_OUTPUT))
		return "standard input (-) cannot be used with -w or -o";
	if (has_stdin && n > 1)
		return "standard input (-) must be the only file";
	return NULL;
}

static int run(Cli *cli)
{
	switch (cli->action) {
	case DO_HELP: return print_help();
	case DO_VERSION: return print_version();
	case DO_CONVERT:
	case DO_TRACE:
	case DO_EXPLAIN: break;
	}
	if (cli->words.n == 0 && cli->drive.stdin_filename)
		vec_push(&cli->words, "-");
	const char *wrong = usage_error(cli);
	if (wrong) {
		buf_addc(&cli->error, wrong);
		return EXIT_TROUBLE;
	}
	if (cli->action == DO_EXPLAIN)
		return explain(cli);
	if (cli->action == DO_TRACE)
		return trace(cli);
	cli->drive.paths = cli->words.v;
	cli->drive.npaths = cli->words.n;
	return driver_run(&cli->drive);
}

int cli_main(int argc, char **argv)
{
	Cli cli = {.drive = {.mode = DRIVE_FILTER, .target = 303}};
	int code = EXIT_TROUBLE;
	read_words(&cli, argc, argv);
	if (!cli.error.n)
		code = run(&cli);
	if (cli.error.n) {
		Buf out = {0};
		buf_printf(&out, "pt2pd-src: %s\nTry pt2pd-src --help.\n", cli.error.p);
		print(STDERR_FILENO, &out, EXIT_TROUBLE);
	}
	buf_free(&cli.error);
	free(cli.words.v);
	return code;
}
