/* bench: how fast conversion is, next to a bare parse of the same files in the same run.
 *
 * In: the program and a file that lists paths.  Out: MB/s, their ratio, memory
 * and start time on stdout.  Figures are medians over rounds in which parse
 * and conversion take turns; speeds are of processor time, so that other
 * processes on the machine disturb them little. */
#include "convert.h"
#include "files.h"
#include "syntax.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 9, STARTS = 200 };

typedef struct {
	const char *path;
	Str bytes;
	bool has_torch;
} File;

typedef VEC(File) FileList;

static double seconds(clockid_t clock)
{
	struct timespec t;
	clock_gettime(clock, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median(double *values, size_t n)
{
	qsort(values, n, sizeof *values, by_value);
	return values[n / 2];
}

static FileList list_files(Buf *paths, const char *list)
{
	FileList files = {0};
	if (files_read(list, paths) != 0)
		BUG("cannot read the list of files");
	for (char *path = strtok(paths->p, "\n"); path; path = strtok(NULL, "\n"))
		vec_push(&files, (File){.path = path});
	return files;
}

/* The texts stay in memory for the whole run. */
static void load(FileList *files)
{
	for (size_t i = 0; i < files->n; i++) {
		Buf text = {0};
		if (files_read(files->v[i].path, &text) != 0)
			BUG("cannot read a file of the list");
		files->v[i].bytes = buf_str(&text);
		files->v[i].has_torch = str_find(files->v[i].bytes, STR("torch")) < text.n;
	}
}

static double time_parse(SyntaxParser *parser, const FileList *files, bool torch_only)
{
	double start = seconds(CLOCK_PROCESS_CPUTIME_ID);
	for (size_t i = 0; i < files->n; i++)
		if (files->v[i].has_torch || !torch_only)
			syntax_parse_only(parser, files->v[i].bytes);
	return seconds(CLOCK_PROCESS_CPUTIME_ID) - start;
}

static double time_convert(Converter *converter, const FileList *files, bool torch_only)
{
	double start = seconds(CLOCK_PROCESS_CPUTIME_ID);
	for (size_t i = 0; i < files->n; i++) {
		ConvertOptions options = {.path = files->v[i].path, .target = 303};
		if (files->v[i].has_torch || !torch_only)
			convert(converter, files->v[i].bytes, &options);
	}
	return seconds(CLOCK_PROCESS_CPUTIME_ID) - start;
}

static void compare(const FileList *files, bool torch_only)
{
	SyntaxParser *parser = syntax_parser_new();
	Converter *converter = converter_new();
	double parse[ROUNDS], conversion[ROUNDS], ratio[ROUNDS], bytes = 0;
	size_t n = 0;
	for (size_t i = 0; i < files->n; i++)
		if (files->v[i].has_torch || !torch_only)
			n++, bytes += (double)files->v[i].bytes.n;
	time_parse(parser, files, torch_only); /* caches are warm for both */
	time_convert(converter, files, torch_only);
	for (size_t i = 0; i < ROUNDS; i++) {
		parse[i] = time_parse(parser, files, torch_only);
		conversion[i] = time_convert(converter, files, torch_only);
		ratio[i] = conversion[i] / parse[i];
	}
	printf("%-24s %5zu files %7.2f MB   parse %6.2f MB/s   convert %6.2f MB/s   ratio %.2f\n",
	       torch_only ? "files with torch code" : "all files", n, bytes / 1e6, bytes / 1e6 / median(parse, ROUNDS),
	       bytes / 1e6 / median(conversion, ROUNDS), median(ratio, ROUNDS));
	converter_free(converter);
	syntax_parser_free(parser);
}

/* Runs the program with its output thrown away; returns the seconds that it took. */
static double run(const char *program, const char *argument)
{
	double start = seconds(CLOCK_MONOTONIC);
	fflush(stdout);
	pid_t child = fork();
	if (child == 0) {
		if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr))
			_exit(127);
		execl(program, program, argument, (char *)NULL);
		_exit(127);
	}
	int status;
	if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) == 127)
		BUG("cannot run the program");
	return seconds(CLOCK_MONOTONIC) - start;
}

static double peak_memory(int who)
{
	struct rusage usage;
	getrusage(who, &usage);
	return (double)usage.ru_maxrss / 1024;
}

static void measure_start(const char *program)
{
	double starts[STARTS];
	for (size_t i = 0; i < STARTS; i++)
		starts[i] = run(program, "--version");
	double typical = median(starts, STARTS);
	printf("%-24s %.2f ms (median of %d, fastest %.2f)\n", "process start", typical * 1e3, STARTS, starts[0] * 1e3);
}

/* Every child counts for what this process held when it forked, so this comes before any file is loaded. */
static void measure_memory(const char *program, const FileList *files)
{
	off_t most = 0;
	for (size_t i = 0; i < files->n; i++) {
		struct stat st;
		if (stat(files->v[i].path, &st) == 0 && st.st_size > most)
			most = st.st_size;
		run(program, files->v[i].path);
	}
	printf("%-24s %.1f MB at most, for any one file (the largest has %.0f kB)\n", "peak memory",
	       peak_memory(RUSAGE_CHILDREN), (double)most / 1e3);
}

/* One file after the other, as a whole repository would be parsed. */
static int parse_only(Buf *paths, const char *list)
{
	FileList files = list_files(paths, list);
	SyntaxParser *parser = syntax_parser_new();
	Buf bytes = {0};
	double total = 0;
	for (size_t i = 0; i < files.n; i++) {
		bytes.n = 0;
		if (files_read(files.v[i].path, &bytes) != 0)
			BUG("cannot read a file of the list");
		double start = seconds(CLOCK_PROCESS_CPUTIME_ID);
		syntax_parse_only(parser, buf_str(&bytes));
		total += seconds(CLOCK_PROCESS_CPUTIME_ID) - start;
	}
	printf("%.3f\n", total);
	syntax_parser_free(parser);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fputs("usage: bench PROGRAM LIST, or bench --parse LIST: seconds of a bare parse of all files\n",
		      stderr);
		return 2;
	}
	Buf paths = {0};
	if (strcmp(argv[1], "--parse") == 0)
		return parse_only(&paths, argv[2]);
	FileList files = list_files(&paths, argv[2]);
	measure_start(argv[1]);
	measure_memory(argv[1], &files);
	load(&files);
	compare(&files, true);
	compare(&files, false);
	return 0;
}
