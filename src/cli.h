/* cli: the command line: one table of options, from which --help is printed.
 *
 * In: argv.  Out: the exit code.  Says what is wrong with a command line on
 * stderr and hands the rest to driver. */
#ifndef PT2PD_CLI_H
#define PT2PD_CLI_H

int cli_main(int argc, char **argv);

#endif
