/* driver: from the paths that the user named to converted files.
 *
 * In: options.  Out: code, a diff or changed files; diagnostics on stderr;
 * the exit code.  All input and output of conversions is here; what is done
 * to a file's bytes is convert's. */
#ifndef PT2PD_DRIVER_H
#define PT2PD_DRIVER_H

#include "base.h"

typedef enum {
	DRIVE_FILTER, /* one file to stdout */
	DRIVE_WRITE,  /* in place */
	DRIVE_OUTPUT, /* into output_dir */
	DRIVE_DIFF,
	DRIVE_CHECK,
	DRIVE_TRACE, /* why a line was converted as it was */
} DriverMode;

typedef struct {
	DriverMode mode;
	const char *const *paths; /* "-" is stdin */
	size_t npaths;
	const char *output_dir;
	const char *stdin_filename; /* what stdin is called in messages; NULL: "<stdin>" */
	const char *rows;           /* file to which `path TAB row` of each fired mapping row is appended; NULL: none */
	const char *sites;          /* file to which a line for each reference to torch is appended; NULL: none */
	uint32_t trace_line;        /* DRIVE_TRACE: the line, from 1; 0: all */
	unsigned target, jobs;      /* jobs 0: as many as there are cores, for more than a few files */
	bool strict, quiet;
	bool alone; /* other files of the project are not looked at */
} DriverOptions;

enum { EXIT_DONE = 0, EXIT_DIFFERS = 1, EXIT_TROUBLE = 2 };

int driver_run(const DriverOptions *options);

#endif
