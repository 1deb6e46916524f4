/* main: the process. */
#include "cli.h"

#include <signal.h>

int main(int argc, char **argv)
{
	/* A pipe that is closed and a file that may not grow are errors of the write, like any other. */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	return cli_main(argc, argv);
}
