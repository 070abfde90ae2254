/* Runs a command and appends "cpu-seconds peak-kilobytes status" to a file.
 *
 * The peak memory that the kernel reports for a process includes what its parent's image occupied at the moment of
 * exec, so a large parent (the Python program that drives the measurement) would hide the true figure of a small child.
 * This program stands in between: it is small itself.
 *
 * usage: measure RESULT-FILE COMMAND [ARGUMENT ...] */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv) {
    if (argc < 3) {
        return 2;
    }
    pid_t pid = fork();
    if (pid < 0) {
        return 2;
    }
    if (pid == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    int status = 0;
    struct rusage usage;
    if (wait4(pid, &status, 0, &usage) < 0) {
        return 2;
    }
    double cpu = (double)usage.ru_utime.tv_sec + (double)usage.ru_stime.tv_sec +
                 ((double)usage.ru_utime.tv_usec + (double)usage.ru_stime.tv_usec) / 1e6;
    FILE *out = fopen(argv[1], "w");
    if (!out) {
        return 2;
    }
    fprintf(out, "%.6f %ld %d\n", cpu, usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return fclose(out) == 0 ? 0 : 2;
}
