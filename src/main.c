/* main: the process. */
#include "cli.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

/* When a caller closed one of the three standard streams, the next file that is opened would take its
 * number, and messages would go into that file.  /dev/null the wrong way round keeps the number taken and
 * its use an error. */
static void hold_standard_streams(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) == -1)
			open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
	hold_standard_streams();
	/* A pipe that is closed and a file that may not grow are errors of the write, like any other. */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	return cli_main(argc, argv);
}
