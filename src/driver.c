/* driver: one item at a time on a worker, then the totals. */
#include "driver.h"

#include "convert.h"
#include "difft.h"
#include "files.h"
#include "pool.h"
#include "project.h"
#include "walk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FEW_FILES = 4, JOBS_MAX = 256 };

typedef struct {
	const DriverOptions *options;
	const WalkItem *items;
	size_t nitems;
} Job;

typedef struct {
	Converter *converter;
	ProjectView *view; /* NULL: each file stands alone */
	Buf input;
} Worker;

typedef struct {
	const DriverOptions *options;
	int rows_fd, sites_fd; /* -1: none */
	bool stdout_broken, trouble;
	size_t files, changed, failed, diags;
} Totals;

/* ---- messages ---- */

/* Control characters in a file's name must not reach the terminal. */
static void add_path(Buf *out, const char *path)
{
	for (; *path; path++)
		buf_byte(out, (unsigned char)*path < ' ' || *path == 127 ? '?' : *path);
}

static void add_diag(Buf *err, const char *path, const Diag *diag)
{
	add_path(err, path);
	if (diag->line)
		buf_printf(err, ":%u:%u", diag->line, diag->col);
	buf_printf(err, ": TPD%04u ", diag->id);
	diag_message(diag, err);
	buf_byte(err, '\n');
}

static void add_error(Buf *err, const char *path, uint16_t id, int error)
{
	Buf text = {0};
	buf_addc(&text, id == 1 ? "cannot read: " : "cannot write: ");
	files_reason(error, &text);
	Diag diag = {.id = id, .text = text.p};
	add_diag(err, path, &diag);
	buf_free(&text);
}

static void fail(PoolResult *result, const char *path, uint16_t id, int error)
{
	add_error(&result->err, path, id, error);
	result->failed = true;
	result->changed = false;
}

static void print_error(const char *path, uint16_t id, int error)
{
	Buf err = {0};
	add_error(&err, path, id, error);
	files_write_fd(STDERR_FILENO, buf_str(&err));
	buf_free(&err);
}

/* ---- one item, on a worker ---- */

static void *worker_new(void *project)
{
	Worker *self = xmalloc(sizeof *self);
	*self = (Worker){.converter = converter_new(), .view = project ? project_view_new(project) : NULL};
	return self;
}

static void worker_free(void *arg)
{
	Worker *self = arg;
	converter_free(self->converter);
	project_view_free(self->view);
	buf_free(&self->input);
	free(self);
}

static const char *shown_path(const DriverOptions *options, const char *path)
{
	if (strcmp(path, "-") != 0)
		return path;
	return options->stdin_filename ? options->stdin_filename : "<stdin>";
}

static void report(const DriverOptions *options, const char *path, const ConvertResult *done, PoolResult *result)
{
	result->changed = done->changed && !done->failed;
	result->failed = done->failed;
	result->ndiags = done->ndiags;
	for (size_t i = 0; i < done->ndiags; i++) {
		unsigned block = done->diags[i].id / 1000;
		if (block == 9)
			result->failed = true;
		if (block == 0 || block == 9 || (!options->quiet && options->mode != DRIVE_TRACE))
			add_diag(&result->err, path, &done->diags[i]);
	}
	for (size_t i = 0; options->rows && i < done->nfired; i++)
		buf_printf(&result->rows, "%s\t%u\n", path, done->fired[i].row);
}

/* Hands the converted bytes over in the way that was asked for. */
static int deliver(const DriverOptions *options, const WalkItem *item, Str input, const ConvertResult *done,
		   const char *dest, PoolResult *result)
{
	switch (options->mode) {
	case DRIVE_FILTER: buf_adds(&result->out, done->output); return 0;
	case DRIVE_WRITE: return done->changed ? files_replace(item->path, done->output) : 0;
	case DRIVE_OUTPUT: return files_create(item->path, dest, done->output);
	case DRIVE_DIFF: difft_unified(&result->out, input, done->output, shown_path(options, item->path)); return 0;
	case DRIVE_TRACE: return 0; /* its text is there already */
	case DRIVE_CHECK:
		if (done->changed && !options->quiet) {
			add_path(&result->err, shown_path(options, item->path));
			buf_addc(&result->err, ": would be converted\n");
		}
		return 0;
	}
	BUG("unknown mode");
}

static void convert_item(const DriverOptions *options, Worker *worker, const WalkItem *item, const char *dest,
			 PoolResult *result)
{
	const char *path = shown_path(options, item->path);
	worker->input.n = 0;
	bool is_stdin = strcmp(item->path, "-") == 0;
	int error = is_stdin ? files_read_fd(STDIN_FILENO, &worker->input) : files_read(item->path, &worker->input);
	if (error) {
		fail(result, path, 1, error);
		return;
	}
	ConvertOptions how = {.path = path,
			      .target = options->target,
			      .strict = options->strict,
			      .sites = options->sites ? &result->sites : NULL,
			      .trace = options->mode == DRIVE_TRACE ? &result->out : NULL,
			      .trace_line = options->trace_line};
	if (!options->alone && (!is_stdin || options->stdin_filename))
		how.project = worker->view;
	Str input = buf_str(&worker->input);
	ConvertResult done = convert(worker->converter, input, &how);
	report(options, path, &done, result);
	error = deliver(options, item, input, &done, dest, result);
	if (error)
		fail(result, dest ? dest : path, 7, error);
}

static void add_dest(Buf *out, const DriverOptions *options, const WalkItem *item)
{
	const char *slash = strrchr(item->path, '/');
	const char *below = *item->below ? item->below : slash ? slash + 1 : item->path;
	buf_printf(out, "%s/%s", options->output_dir, below);
}

static void work(const void *context, void *arg, size_t i, PoolResult *result)
{
	const Job *job = context;
	const WalkItem *item = &job->items[i];
	Buf dest = {0};
	int error = 0;
	if (job->options->mode == DRIVE_OUTPUT)
		add_dest(&dest, job->options, item);
	switch (item->kind) {
	case WALK_PYTHON: convert_item(job->options, arg, item, dest.p, result); break;
	case WALK_OTHER: error = files_copy(item->path, dest.p); break;
	case WALK_LINK: error = files_copy_link(item->path, dest.p); break;
	case WALK_FOLDER: /* was made before the workers started */ break;
	case WALK_ERROR: fail(result, item->path, 1, item->error); break;
	}
	if (error)
		fail(result, dest.p, 7, error);
	buf_free(&dest);
}

/* ---- results, in order ---- */

/* A reader of stdout that went away needs no message. */
static void write_stdout(Totals *totals, Str text)
{
	int error = totals->stdout_broken ? 0 : files_write_fd(STDOUT_FILENO, text);
	if (!error)
		return;
	totals->stdout_broken = totals->trouble = true;
	if (error != EPIPE)
		print_error("<stdout>", 7, error);
}

static void done(void *sink, const PoolResult *result)
{
	Totals *totals = sink;
	totals->changed += result->changed;
	totals->failed += result->failed;
	totals->diags += result->ndiags;
	files_write_fd(STDERR_FILENO, buf_str(&result->err));
	write_stdout(totals, buf_str(&result->out));
	if (totals->rows_fd >= 0 && files_write_fd(totals->rows_fd, buf_str(&result->rows)) != 0)
		totals->trouble = true;
	if (totals->sites_fd >= 0 && files_write_fd(totals->sites_fd, buf_str(&result->sites)) != 0)
		totals->trouble = true;
}

static void print_summary(const Totals *totals)
{
	Buf line = {0};
	const char *changed = totals->options->mode == DRIVE_CHECK || totals->options->mode == DRIVE_DIFF ? "to convert"
													  : "converted";
	buf_printf(&line, "pt2pd-src: %zu files: %zu %s, %zu unchanged", totals->files, totals->changed, changed,
		   totals->files - totals->changed - totals->failed);
	if (totals->failed)
		buf_printf(&line, ", %zu failed", totals->failed);
	buf_printf(&line, "; %zu diagnostic%s\n", totals->diags, totals->diags == 1 ? "" : "s");
	files_write_fd(STDERR_FILENO, buf_str(&line));
	buf_free(&line);
}

/* ---- what there is to do ---- */

static bool is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The folder for the output must be there before the walk, which leaves it out. */
static int collect_output(const DriverOptions *options, Walk *walk)
{
	const char *source = options->paths[0];
	int error = files_make_folders(options->output_dir);
	char *real = error ? NULL : realpath(options->output_dir, NULL);
	if (!real)
		return error ? error : errno;
	char *from = realpath(source, NULL);
	if (from && strcmp(from, real) == 0)
		error = FILES_SAME;
	else
		walk_all(walk, source, real);
	free(real);
	free(from);
	return error;
}

static void collect_path(const DriverOptions *options, Walk *walk, const char *path)
{
	/* As a filter any file will do: a pipe, a name without .py. */
	bool filter = options->mode == DRIVE_FILTER || options->mode == DRIVE_TRACE;
	if (strcmp(path, "-") == 0 || (filter && !is_folder(path))) {
		WalkItem item = {.path = path, .below = "", .kind = WALK_PYTHON};
		vec_push(&walk->items, item);
	} else if (filter) {
		WalkItem item = {.path = path, .below = "", .kind = WALK_ERROR, .error = EISDIR};
		vec_push(&walk->items, item);
	} else {
		walk_python(walk, path);
	}
}

static int collect(const DriverOptions *options, Walk *walk)
{
	if (options->mode == DRIVE_OUTPUT)
		return collect_output(options, walk);
	for (size_t i = 0; i < options->npaths; i++)
		collect_path(options, walk, options->paths[i]);
	return 0;
}

/* Folders get their modes last, for a read-only one would take no files. */
static bool make_folders(const DriverOptions *options, const Walk *walk, bool set_modes)
{
	bool ok = true;
	for (size_t i = walk->items.n; i-- > 0;) {
		const WalkItem *item = &walk->items.v[i];
		if (item->kind != WALK_FOLDER)
			continue;
		Buf dest = {0};
		add_dest(&dest, options, item);
		if (set_modes)
			ok &= chmod(dest.p, item->mode & 0777) == 0;
		else
			ok &= files_make_folders(dest.p) == 0;
		buf_free(&dest);
	}
	return ok;
}

static unsigned count_jobs(const DriverOptions *options, size_t files)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	size_t jobs = options->jobs ? options->jobs : files < FEW_FILES || cores < 1 ? 1 : (size_t)cores;
	if (jobs > files)
		jobs = files;
	return jobs < 1 ? 1 : jobs > JOBS_MAX ? JOBS_MAX : (unsigned)jobs;
}

static size_t count_files(const Walk *walk)
{
	size_t n = 0;
	for (size_t i = 0; i < walk->items.n; i++)
		n += walk->items.v[i].kind == WALK_PYTHON || walk->items.v[i].kind == WALK_ERROR;
	return n;
}

static int open_list(const char *path)
{
	return path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666) : -1;
}

/* The order of all items: the Python files by their imports, then the others. */
typedef struct {
	PoolOrder pool;
	size_t *order, *first_need, *needs;
} Order;

static void order_items(const Walk *walk, const size_t *python, const ProjectPlan *plan, Order *out)
{
	size_t n = 0, needs = 0, at = 0;
	for (size_t i = 0; i < plan->n; i++)
		out->order[n++] = python[plan->order[i]];
	for (size_t i = 0; i < walk->items.n; i++) {
		out->first_need[i] = needs;
		if (at < plan->n && python[at] == i) {
			for (size_t k = plan->first_need[at]; k < plan->first_need[at + 1]; k++)
				out->needs[needs++] = python[plan->needs[k]];
			at++;
		} else {
			out->order[n++] = i;
		}
	}
	out->first_need[walk->items.n] = needs;
}

static void plan_order(Project *project, const Walk *walk, Order *out)
{
	size_t items = walk->items.n, n = 0;
	const char **paths = xmalloc((items + 1) * sizeof *paths);
	size_t *python = xmalloc((items + 1) * sizeof *python);
	for (size_t i = 0; i < items; i++)
		if (walk->items.v[i].kind == WALK_PYTHON) {
			paths[n] = walk->items.v[i].path;
			python[n++] = i;
		}
	ProjectPlan plan;
	project_plan(project, paths, n, &plan);
	out->order = xmalloc((items + 1) * sizeof *out->order);
	out->first_need = xmalloc((items + 1) * sizeof *out->first_need);
	out->needs = xmalloc((plan.first_need[n] + 1) * sizeof *out->needs);
	order_items(walk, python, &plan, out);
	out->pool = (PoolOrder){out->order, out->first_need, out->needs};
	project_plan_free(&plan);
	free(paths);
	free(python);
}

static void order_free(Order *self)
{
	free(self->order);
	free(self->first_need);
	free(self->needs);
}

static void convert_all(const DriverOptions *options, const Walk *walk, Totals *totals)
{
	Job job = {.options = options, .items = walk->items.v, .nitems = walk->items.n};
	Project *project = options->alone ? NULL : project_new(files_read, options->target);
	PoolTask task = {.worker_new = worker_new,
			 .worker_free = worker_free,
			 .work = work,
			 .done = done,
			 .context = &job,
			 .shared = project,
			 .sink = totals};
	Order order = {0};
	bool output = options->mode == DRIVE_OUTPUT;
	/* what a file imports comes before it: then no file is read twice, and in place none after it was changed;
	 * and all modes must see the same facts */
	if (project && walk->items.n > 1) {
		plan_order(project, walk, &order);
		task.order = &order.pool;
	}
	if (output)
		make_folders(options, walk, false);
	pool_run(&task, walk->items.n, count_jobs(options, walk->items.n));
	order_free(&order);
	project_free(project);
	if (output && !make_folders(options, walk, true))
		totals->trouble = true;
}

int driver_run(const DriverOptions *options)
{
	Walk walk = {0};
	int error = collect(options, &walk);
	Totals totals = {.options = options,
			 .files = count_files(&walk),
			 .rows_fd = open_list(options->rows),
			 .sites_fd = open_list(options->sites)};
	totals.trouble = error || (options->rows && totals.rows_fd < 0) || (options->sites && totals.sites_fd < 0);
	if (error)
		print_error(options->output_dir, 7, error);
	else
		convert_all(options, &walk, &totals);
	if (totals.rows_fd >= 0 && close(totals.rows_fd) != 0)
		totals.trouble = true;
	if (totals.sites_fd >= 0 && close(totals.sites_fd) != 0)
		totals.trouble = true;
	if (totals.files > 1 && !options->quiet)
		print_summary(&totals);
	walk_free(&walk);
	if (totals.failed || totals.trouble)
		return EXIT_TROUBLE;
	bool asks = options->mode == DRIVE_DIFF || options->mode == DRIVE_CHECK;
	return asks && totals.changed ? EXIT_DIFFERS : EXIT_DONE;
}
